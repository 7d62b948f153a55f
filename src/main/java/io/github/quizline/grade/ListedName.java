package io.github.quizline.grade;

import io.github.quizline.quiz.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A name that is right, taken apart.
 *
 * @param splits the ways in which its words may be a given and a family name
 * @param respellings how its particles are spelt otherwise, and how here
 */
record ListedName(
        Option option, NormalForm form, PersonName name, List<NameSplit> splits, Map<String, String> respellings) {

    /** Titles that are given names too: Duke Ellington, Earl Warren. */
    private static final Set<String> GIVEN_TITLES = Set.of("duke", "earl", "count", "baron", "judge", "justice");

    /** @param folded the text of the option, with its letters folded */
    static ListedName of(Option option, String folded, boolean familyFirst, Language language) {
        NormalForm form = NormalForm.ofFolded(folded, NormalForm.Style.NAME, language);
        PersonName name = NameReader.readUntitled(folded)
                .filter(untitled -> untitled.words().size() == 2
                        && GIVEN_TITLES.contains(untitled.words().get(0)))
                .orElseGet(() ->
                        withoutSmallParticle(option.text(), NameReader.read(folded, endsInCapitals(option.text()))));
        return new ListedName(
                option, form, name, NameSplit.ofListed(name, familyFirst), Particles.respellings(form.raw()));
    }

    /** A folded text in which particles stand apart or together as they do here. */
    String respell(String folded) {
        String respelt = folded;
        for (Map.Entry<String, String> respelling : respellings.entrySet()) {
            respelt = respelt.replace(respelling.getKey(), respelling.getValue());
        }
        return respelt;
    }

    private static boolean endsInCapitals(String text) {
        String lastWord = text.strip().replaceFirst(".*\\s", "");
        return lastWord.chars().noneMatch(Character::isLowerCase);
    }

    /** Drops the "van" of "van Gogh", but not that of "Van Morrison". */
    private static PersonName withoutSmallParticle(String text, PersonName name) {
        boolean small = Character.isLowerCase(text.strip().codePointAt(0));
        return small ? name.withoutFirstParticle().orElse(name) : name;
    }

    /** Whether words are what a rank is of: the "Wellington" of "Duke of Wellington". */
    boolean isOfRank(List<String> words) {
        return name.words().stream().allMatch(NameReader::isTitle)
                && name.origin().filter(words::equals).isPresent();
    }

    /** Whether a single word is the given or the family name of it. */
    boolean holds(String word) {
        return splits.stream()
                .anyMatch(split -> !split.given().isEmpty()
                        && (PersonName.joined(split.family()).equals(word)
                                || PersonName.joined(split.given()).equals(word)));
    }
}
