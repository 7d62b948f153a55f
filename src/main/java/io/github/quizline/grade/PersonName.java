package io.github.quizline.grade;

import java.util.List;
import java.util.Optional;

/**
 * A person's name, taken apart by a {@link NameReader}. It has no titles, no particles such as "van", and no honours.
 *
 * @param words its words in the order written; a hyphen stays where it joins two
 * @param familyWords how many words at the beginning are the family name, as in "Monk, Justin"; 0 if that is not told
 * @param number the regnal number; 0 if there is none
 * @param generation {@code jr} or {@code sr}; empty if neither is said
 * @param addition what is said of the person behind the name
 */
record PersonName(List<String> words, int familyWords, int number, String generation, List<String> addition) {

    PersonName {
        words = List.copyOf(words);
        addition = List.copyOf(addition);
    }

    /** Whether another name has the same words, in any order. */
    boolean hasSameWords(PersonName other) {
        return words.size() == other.words.size() && words.containsAll(other.words);
    }

    /** The name without a particle that it begins with; empty if it begins with none. */
    Optional<PersonName> withoutFirstParticle() {
        boolean particle = words.size() > 1 && Particles.isOne(words.get(0));
        return particle
                ? Optional.of(new PersonName(
                        words.subList(1, words.size()), Math.max(0, familyWords - 1), number, generation, addition))
                : Optional.empty();
    }

    /** Where the person is said to be of: the "Aragon" of "Catherine of Aragon"; empty if that is not said. */
    Optional<List<String>> origin() {
        return addition.size() > 1 && addition.get(0).equals("of")
                ? Optional.of(addition.subList(1, addition.size()))
                : Optional.empty();
    }

    /** The first letters of its words. */
    String initials() {
        StringBuilder initials = new StringBuilder();
        parts(words).stream().filter(part -> !part.isEmpty()).forEach(part -> initials.append(part.charAt(0)));
        return initials.toString();
    }

    /** Words of a name without blanks and hyphens, which make no difference. */
    static String joined(List<String> words) {
        return String.join("", words).replace("-", "");
    }

    /** The parts of words, where a hyphen joins them. */
    static List<String> parts(List<String> words) {
        return List.of(String.join("-", words).split("-", -1));
    }
}
