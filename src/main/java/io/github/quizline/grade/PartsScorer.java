package io.github.quizline.grade;

import io.github.quizline.quiz.Scoring;
import java.math.BigDecimal;
import java.util.List;

/**
 * Scores a response in parts that are judged one by one: the mean of their scores, or all-or-nothing. While no part is
 * wrong, parts that are open, or say too little, can still be completed: that is a prompt.
 */
final class PartsScorer {

    private PartsScorer() {}

    static Verdict judge(List<Verdict.Part> parts, Scoring scoring) {
        int right = count(parts, Outcome.ACCEPT) + count(parts, Outcome.CLOSE);
        int wrong = count(parts, Outcome.REJECT);
        BigDecimal sum = parts.stream()
                .map(part -> BigDecimal.valueOf(part.verdict().score()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        double mean = Verdicts.share(sum, parts.size());
        boolean full = right == parts.size();
        double score = scoring == Scoring.ALL_OR_NOTHING && !full ? 0 : mean;
        if (full) {
            boolean close = count(parts, Outcome.CLOSE) > 0;
            return verdict(
                    close ? Outcome.CLOSE : Outcome.ACCEPT, score, close ? "all-right-misspelt" : "all-right", parts);
        }
        if (wrong == 0) {
            return verdict(Outcome.PROMPT, score, "parts-open", parts, right, parts.size() - right);
        }
        boolean mere = scoring != Scoring.ALL_OR_NOTHING;
        return verdict(Outcome.REJECT, score, mere ? "mean" : "parts-all-or-nothing", parts, right, parts.size());
    }

    private static int count(List<Verdict.Part> parts, Outcome outcome) {
        return (int) parts.stream()
                .filter(part -> part.verdict().outcome() == outcome)
                .count();
    }

    private static Verdict verdict(
            Outcome outcome, double score, String rule, List<Verdict.Part> parts, int... numbers) {
        String[] arguments = new String[numbers.length + 1];
        for (int i = 0; i < numbers.length; i++) {
            arguments[i] = Integer.toString(numbers[i]);
        }
        arguments[numbers.length] = Verdicts.shown(score);
        return new Verdict(outcome, score, new Reason(rule, List.of(arguments)), List.of(), parts);
    }
}
