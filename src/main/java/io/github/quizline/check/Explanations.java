package io.github.quizline.check;

import io.github.quizline.quiz.Quiz;
import java.util.List;

/** Questions after which a learner is told no more than whether the answer was right. */
final class Explanations implements QuizRule {

    private static final int FEWEST_TO_TELL_AS_ONE = 3;

    @Override
    public void look(Quiz quiz, List<Item> items, Findings findings) {
        List<Item> silent = items.stream().filter(Explanations::isSilent).toList();
        boolean isWhole = silent.size() == items.size() && items.size() >= FEWEST_TO_TELL_AS_ONE;
        for (Item item : isWhole ? silent.subList(0, 1) : silent) {
            findings.tell(
                    Rule.EXPLANATION_MISSING,
                    item,
                    List.of("question"),
                    String.valueOf(silent.size()),
                    String.valueOf(items.size()));
        }
    }

    private static boolean isSilent(Item item) {
        return item.question().common().explanation().isBlank()
                && item.question().common().evidence().isEmpty()
                && !item.saysWhy();
    }
}
