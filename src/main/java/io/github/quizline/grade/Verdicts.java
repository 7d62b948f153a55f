package io.github.quizline.grade;

import io.github.quizline.quiz.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Makes verdicts on what is not typed, or has parts. */
final class Verdicts {

    private Verdicts() {}

    static Verdict blank() {
        return of(Outcome.SKIPPED, 0, "blank");
    }

    static Verdict of(Outcome outcome, double score, String rule, String... arguments) {
        return new Verdict(outcome, score, new Reason(rule, List.of(arguments)), List.of(), List.of());
    }

    /** The verdict on one option that was chosen. */
    static Verdict ofOption(boolean right, Option chosen) {
        String rule = right ? "right-option" : chosen.credit() > 0 ? "partly-right-option" : "wrong-option";
        Reason reason = new Reason(rule, List.of());
        return new Verdict(
                right ? Outcome.ACCEPT : Outcome.REJECT, chosen.credit(), reason, List.of(chosen), List.of());
    }

    /** The exact share {@code numerator / denominator}, cut off at 0 and 1. */
    static double share(int numerator, int denominator) {
        return share(BigDecimal.valueOf(numerator), denominator);
    }

    /** The exact sum by a number of parts, cut off at 0 and 1; a sum of all parts is exactly 1. */
    static double share(BigDecimal sum, int parts) {
        if (sum.signum() <= 0) {
            return 0;
        }
        return Math.min(1, sum.doubleValue() / parts);
    }

    /** A score as a learner reads it, with two decimals at most. */
    static String shown(double score) {
        BigDecimal rounded = BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
