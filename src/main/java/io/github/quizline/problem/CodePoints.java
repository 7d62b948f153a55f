package io.github.quizline.problem;

/**
 * Counts the code points of any stretch of a text without walking through it: how many surrogate pairs come before every
 * {@value #STEP}th character is known beforehand.
 */
final class CodePoints {

    private static final int STEP = 1024;

    private final String text;
    private final int[] pairsBeforeStep;

    CodePoints(String text) {
        this.text = text;
        this.pairsBeforeStep = new int[text.length() / STEP + 1];
        int pairs = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i % STEP == 0) {
                pairsBeforeStep[i / STEP] = pairs;
            }
            pairs += endsPair(i) ? 1 : 0;
        }
    }

    /** How many code points stand between two offsets, neither of them inside a pair. */
    int between(int start, int end) {
        return end - start <= STEP
                ? text.codePointCount(start, end)
                : end - start - (pairsBefore(end) - pairsBefore(start));
    }

    /** The offset that many code points after {@code start}, but {@code end} if that comes first. */
    int offset(int start, int codePoints, int end) {
        // Counts never fall on the way, so that the first offset that counts enough is found by halving.
        int low = start;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (between(start, middle) < codePoints) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < end && endsPair(low) ? low + 1 : low;
    }

    /** Whether the character at an offset is the second half of a pair. */
    boolean endsPair(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }

    private int pairsBefore(int offset) {
        int step = offset / STEP;
        int pairs = pairsBeforeStep[step];
        for (int i = step * STEP; i < offset; i++) {
            pairs += endsPair(i) ? 1 : 0;
        }
        return pairs;
    }
}
