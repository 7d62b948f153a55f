package io.github.quizline.grade;

import java.util.List;

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

    /** Words of a name without blanks and hyphens, which make no difference. */
    static String joined(List<String> words) {
        return String.join("", words).replace("-", "");
    }

    /** The parts of words, where a hyphen joins them. */
    static List<String> parts(List<String> words) {
        return List.of(String.join("-", words).split("-", -1));
    }
}
