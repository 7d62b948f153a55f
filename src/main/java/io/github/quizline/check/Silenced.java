package io.github.quizline.check;

import io.github.quizline.problem.Problem;
import io.github.quizline.quiz.Quiz;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Names of rules that nothing is called, so that they silence nothing. */
final class Silenced implements QuizRule {

    @Override
    public void look(Quiz quiz, List<Item> items, Findings findings) {
        List<String> ignored = quiz.ignoredRules();
        for (int i = 0; i < ignored.size(); i++) {
            if (isUnknown(ignored.get(i))) {
                findings.tell(
                        Rule.UNKNOWN_RULE,
                        List.of("check", "ignore", i),
                        Wording.quoted(ignored.get(i)),
                        nearest(ignored.get(i)));
            }
        }
        for (Item item : items) {
            List<String> own = item.question().common().ignoredRules();
            for (int i = 0; i < own.size(); i++) {
                if (isUnknown(own.get(i))) {
                    findings.tell(
                            Rule.UNKNOWN_RULE,
                            item,
                            List.of("check", "ignore", i),
                            Wording.quoted(own.get(i)),
                            nearest(own.get(i)));
                }
            }
        }
    }

    private static boolean isUnknown(String rule) {
        return Rule.of(rule).isEmpty() && !Problem.isRule(rule);
    }

    private static String nearest(String written) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return Arrays.stream(Rule.values())
                .map(Rule::word)
                .min(Comparator.comparing(word -> distance.apply(word, written)))
                .orElseThrow();
    }
}
