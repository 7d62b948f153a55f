package io.github.quizline.quiz;

/** Tells the least number of any stretch of a sequence, in a time that grows with the logarithm of its length. */
final class Minimum {

    /** A tree without pointers: the least of each two stands at half their place, the sequence in the second half. */
    private final int[] tree;

    Minimum(int[] sequence) {
        this.tree = new int[2 * sequence.length];
        System.arraycopy(sequence, 0, tree, sequence.length, sequence.length);
        for (int i = sequence.length - 1; i > 0; i--) {
            tree[i] = Math.min(tree[2 * i], tree[2 * i + 1]);
        }
    }

    /** The least number of a stretch that is not empty. */
    int of(Span stretch) {
        int least = Integer.MAX_VALUE;
        int from = stretch.start() + tree.length / 2;
        int to = stretch.end() + tree.length / 2;
        while (from < to) {
            if (from % 2 == 1) {
                least = Math.min(least, tree[from++]);
            }
            if (to % 2 == 1) {
                least = Math.min(least, tree[--to]);
            }
            from /= 2;
            to /= 2;
        }
        return least;
    }
}
