package io.github.quizline.session;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a sitting comes to.
 *
 * @param earned points
 * @param possible points
 * @param right how many questions earned a score of 1 before penalties
 * @param answered how many questions were answered
 * @param questions how many there are
 * @param contested how many answers are contested, with nothing decided yet
 * @param upheld the points if all of these prove right
 * @param passMark the share of the points that passes; empty if there is none
 * @param certainty how well the learner knew what they know; empty where that is not asked
 */
public record Score(
        double earned,
        double possible,
        int right,
        int answered,
        int questions,
        int contested,
        double upheld,
        OptionalDouble passMark,
        Optional<CertaintyScore> certainty) {

    /** The share of the points earned, from 0 to 1; 1 where there is none to earn. */
    public double share() {
        return share(earned, possible);
    }

    /** The share of some points that were earned, from 0 to 1; 1 where there is none to earn. */
    public static double share(double earned, double possible) {
        return possible == 0 ? 1 : Math.min(1, earned / possible);
    }

    /** Whether the pass mark was reached; true where there is none. */
    public boolean passed() {
        return passes(share(), passMark);
    }

    /** Whether a share of the points reaches a pass mark; true where there is none. */
    public static boolean passes(double share, OptionalDouble mark) {
        // Sums of thirds and tenths may miss a mark by less than any learner could.
        return mark.isEmpty() || share >= mark.getAsDouble() - 1e-9;
    }
}
