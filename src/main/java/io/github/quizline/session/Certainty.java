package io.github.quizline.session;

import java.util.Arrays;
import java.util.Optional;

/**
 * How certain a learner is of an answer. The marks are those of A. R. Gardner-Medwin's certainty-based marking: 1, 2 or 3
 * where the answer is right, 0, -2 or -6 where it is wrong, and 0 for none at all.
 *
 * <p>With a chance {@code p} to be right, the levels bring {@code p}, {@code 4p - 2} and {@code 9p - 6} on average. So the
 * second is the best from {@code p = 2/3} on, the third from {@code p = 4/5} on, and it never pays to claim more, or less,
 * than one believes.
 */
public enum Certainty {
    /** Not certain. */
    LOW(1, 1, 0),
    /** Fairly certain: right in two of three cases, or more. */
    MEDIUM(2, 2, -2),
    /** Very certain: right in four of five cases, or more. */
    HIGH(3, 3, -6);

    private final int level;
    private final int right;
    private final int wrong;

    Certainty(int level, int right, int wrong) {
        this.level = level;
        this.right = right;
        this.wrong = wrong;
    }

    /** The certainty of a level; empty if there is no such level. */
    public static Optional<Certainty> of(int level) {
        return Arrays.stream(values())
                .filter(certainty -> certainty.level == level)
                .findFirst();
    }

    /** The level, from 1 to 3. */
    public int level() {
        return level;
    }

    /**
     * The mark for an answer: that of a wrong one where the score is 0; otherwise that of a right one, times the score.
     *
     * @param score from 0 to 1
     */
    public double mark(double score) {
        return score <= 0 ? wrong : right * score;
    }

    /** The mark that many answers bring on average if all are given with this certainty, and such a share of them is right. */
    double mean(double accuracy) {
        return right * accuracy + wrong * (1 - accuracy);
    }
}
