package io.github.quizline.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Which words of an answer were typed.
 *
 * @param typos how many of them are misspelt
 * @param forms how many of them are there in another form only
 * @param given the words of the answer that were typed, as keys
 * @param missing the words of the answer that were not
 * @param extra what was typed besides
 */
record Alignment(int typos, int forms, List<String> given, List<String> missing, List<String> extra) {

    /**
     * Pairs equal words first, and then misspelt ones; the order of the words does not count.
     *
     * @param isTypo whether a word that was typed is a misspelling of one that is meant
     */
    static Alignment of(NormalForm typed, NormalForm meant, BiPredicate<String, String> isTypo) {
        return of(typed, meant, isTypo, (word, other) -> false);
    }

    /**
     * Pairs equal words first, then misspelt ones, and at last those that are forms of one word.
     *
     * @param isForm whether a key that was typed is another form of one that is meant
     */
    static Alignment of(
            NormalForm typed,
            NormalForm meant,
            BiPredicate<String, String> isTypo,
            BiPredicate<String, String> isForm) {
        Pairing pairing = new Pairing(typed, meant);
        pairing.pair(typed.keys(), meant.keys(), String::equals);
        int typos = pairing.pair(typed.words(), meant.words(), isTypo);
        int forms = pairing.pair(typed.keys(), meant.keys(), isForm);
        return pairing.alignment(typos, forms);
    }

    /** The words of either side that have found one of the other. */
    private static final class Pairing {

        private final NormalForm typed;
        private final NormalForm meant;
        private final boolean[] isPaired;
        private final List<String> given = new ArrayList<>();
        private List<Integer> open = new ArrayList<>();

        Pairing(NormalForm typed, NormalForm meant) {
            this.typed = typed;
            this.meant = meant;
            this.isPaired = new boolean[typed.keys().size()];
            for (int i = 0; i < meant.keys().size(); i++) {
                open.add(i);
            }
        }

        /** Pairs the words that are still open and fit; returns how many do. */
        int pair(List<String> typedWords, List<String> meantWords, BiPredicate<String, String> fits) {
            if (open.isEmpty() || given.size() == isPaired.length) {
                return 0;
            }
            List<Integer> left = new ArrayList<>();
            for (int i : open) {
                int match = find(typedWords, meantWords.get(i), fits);
                if (match >= 0) {
                    isPaired[match] = true;
                    given.add(meant.keys().get(i));
                } else {
                    left.add(i);
                }
            }
            int pairs = open.size() - left.size();
            open = left;
            return pairs;
        }

        private int find(List<String> words, String word, BiPredicate<String, String> fits) {
            for (int i = 0; i < isPaired.length; i++) {
                if (!isPaired[i] && fits.test(words.get(i), word)) {
                    return i;
                }
            }
            return -1;
        }

        Alignment alignment(int typos, int forms) {
            List<String> missing = new ArrayList<>();
            open.forEach(i -> missing.add(meant.keys().get(i)));
            List<String> extra = new ArrayList<>();
            for (int i = 0; i < isPaired.length; i++) {
                if (!isPaired[i]) {
                    extra.add(typed.keys().get(i));
                }
            }
            return new Alignment(typos, forms, given, missing, extra);
        }
    }
}
