package io.github.quizline.grade;

import java.util.List;

/**
 * The pairs of things in a sequence that stand in the right order. The score that they earn is Kendall's tau, cut off at 0:
 * {@code tau = (2 C - P) / P}, where {@code C} of {@code P} pairs are in order.
 *
 * @param inOrder {@code C}
 * @param all {@code P}; pairs of one rank are free and do not count
 */
record PairsInOrder(int inOrder, int all) {

    /** Counts the pairs in a sequence of ranks. */
    static PairsInOrder of(List<Integer> ranks) {
        int inOrder = 0;
        int all = 0;
        for (int i = 0; i < ranks.size(); i++) {
            for (int j = i + 1; j < ranks.size(); j++) {
                int sign = Integer.compare(ranks.get(j), ranks.get(i));
                all += sign != 0 ? 1 : 0;
                inOrder += sign > 0 ? 1 : 0;
            }
        }
        return new PairsInOrder(inOrder, all);
    }

    /** {@code 2 C - P}, at least 0. */
    int surplus() {
        return Math.max(0, 2 * inOrder - all);
    }

    boolean isPerfect() {
        return inOrder == all;
    }
}
