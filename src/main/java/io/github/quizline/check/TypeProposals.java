package io.github.quizline.check;

import io.github.quizline.grade.Judge;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Typed;
import java.util.List;
import java.util.Set;

/** Terms that would be judged better as what they are: a date, a number, the name of a person. */
final class TypeProposals implements ItemRule {

    private static final Set<String> NO_PERSONS = WordList.words("no-persons");
    private static final int MOST_NAMES = 4;

    @Override
    public void look(Item item, Findings findings) {
        boolean isTerm = item.question() instanceof Typed && item.question().kind() == Kind.TEXT;
        if (!isTerm || !item.isEnglish()) {
            return;
        }
        TypedPart part = item.typedParts().get(0);
        String answer = part.answer();
        List<String> asked = item.stem().words();
        if (Asking.isForTime(asked) && isDate(answer, item.language())) {
            findings.tell(Rule.DATE_AS_TEXT, item, part.place(), answer);
        } else if (Asking.isForNumber(asked) && isNumber(answer, item.language())) {
            findings.tell(Rule.NUMBER_AS_TEXT, item, part.place(), answer);
        } else if (Asking.isForPerson(asked) && isPerson(answer)) {
            findings.tell(Rule.NAME_AS_TEXT, item, part.place(), answer);
        }
    }

    private static boolean isDate(String answer, String language) {
        return Judge.precisionOf((Expected.Dated) Expected.date(answer), language)
                .isPresent();
    }

    private static boolean isNumber(String answer, String language) {
        return Judge.unreadable(Expected.number(answer), language).isEmpty();
    }

    /** Two words or more, each with a capital letter, and none that a land, a party or a people has in its name. */
    private static boolean isPerson(String answer) {
        List<String> words = List.of(answer.strip().split("[\\s.]+", -1));
        return words.size() >= 2
                && words.size() <= MOST_NAMES
                && words.stream()
                        .allMatch(word ->
                                word.matches("\\p{Lu}\\p{L}*(['’-]\\p{L}+)*|de|da|van|von|der|la|le|bin|ibn|al|"))
                && Wording.of(answer).words().stream().noneMatch(NO_PERSONS::contains);
    }
}
