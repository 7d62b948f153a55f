package io.github.quizline.quiz;

import java.util.Arrays;

/**
 * All endings of a sequence of numbers, sorted, so that those that begin with a pattern lie side by side. A pattern of
 * {@code m} numbers is found among {@code n} in {@code O(m log n)}, however often and regularly anything repeats.
 *
 * <p>Made by doubling the sorted length ({@code O(n log n)}).
 *
 * @see <a href="https://doi.org/10.1137/0222058">Manber and Myers, Suffix arrays, 1993</a>
 */
final class SuffixArray {

    private final int[] sequence;
    private final int[] starts;
    private final int[] ranks;

    /**
     * @param sequence numbers from 0
     * @param alphabet above every number
     */
    SuffixArray(int[] sequence, int alphabet) {
        this.sequence = sequence;
        this.starts = new Doubling(sequence, alphabet).sorted();
        this.ranks = new int[starts.length];
        for (int i = 0; i < starts.length; i++) {
            ranks[starts[i]] = i;
        }
    }

    /** The starts of all endings, in the order of the endings. */
    int[] starts() {
        return starts;
    }

    /** Where the ending that starts there stands in that order. */
    int rank(int start) {
        return ranks[start];
    }

    /** Where the endings that begin with a pattern stand in that order; of no length if there are none. */
    Span find(int[] pattern) {
        return new Span(firstAfter(pattern, -1), firstAfter(pattern, 0));
    }

    /** The first ending whose beginning compares to the pattern above {@code sign}: -1 is before it, 0 the same. */
    private int firstAfter(int[] pattern, int sign) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(starts[middle], pattern) <= sign) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int start, int[] pattern) {
        int length = Math.min(pattern.length, sequence.length - start);
        for (int i = 0; i < length; i++) {
            if (sequence[start + i] != pattern[i]) {
                return sequence[start + i] < pattern[i] ? -1 : 1;
            }
        }
        return length < pattern.length ? -1 : 0;
    }

    /** Sorts endings by their first number, then by the first two, four and so on, until no two are alike. */
    private static final class Doubling {

        private final int[] starts;
        private final int[] counts;
        private int[] ranks;
        private int[] spare;

        Doubling(int[] sequence, int alphabet) {
            this.starts = new int[sequence.length];
            this.counts = new int[Math.max(sequence.length, alphabet) + 1];
            this.ranks = sequence.clone();
            this.spare = new int[sequence.length];
        }

        int[] sorted() {
            Arrays.setAll(spare, i -> i);
            sortSpareByRank();
            int different = rankAgain(0);
            for (int sorted = 1; different < starts.length; sorted *= 2) {
                listBySecondHalf(sorted);
                sortSpareByRank();
                different = rankAgain(sorted);
            }
            return starts;
        }

        /** Sorts what {@code spare} lists into {@code starts}; what is of one rank keeps its order. */
        private void sortSpareByRank() {
            Arrays.fill(counts, 0);
            for (int rank : ranks) {
                counts[rank + 1]++;
            }
            for (int i = 1; i < counts.length; i++) {
                counts[i] += counts[i - 1];
            }
            for (int start : spare) {
                starts[counts[ranks[start]]++] = start;
            }
        }

        /** Lists in {@code spare} all endings by what comes after their first {@code half} numbers; nothing is least. */
        private void listBySecondHalf(int half) {
            int listed = 0;
            for (int start = starts.length - half; start < starts.length; start++) {
                spare[listed++] = start;
            }
            for (int start : starts) {
                if (start >= half) {
                    spare[listed++] = start - half;
                }
            }
        }

        /** Gives endings the same rank if both halves of what was sorted are alike; returns how many ranks there are. */
        private int rankAgain(int half) {
            int different = 0;
            for (int i = 0; i < starts.length; i++) {
                if (i > 0 && !areAlike(starts[i - 1], starts[i], half)) {
                    different++;
                }
                spare[starts[i]] = different;
            }
            int[] former = ranks;
            ranks = spare;
            spare = former;
            return different + 1;
        }

        private boolean areAlike(int one, int other, int half) {
            return ranks[one] == ranks[other] && rankOf(one + half) == rankOf(other + half);
        }

        private int rankOf(int start) {
            return start < ranks.length ? ranks[start] : -1;
        }
    }
}
