package io.github.quizline.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Which words of an answer were typed.
 *
 * @param typos how many of them are misspelt
 * @param given the words of the answer that were typed, as keys
 * @param missing the words of the answer that were not
 * @param extra what was typed besides
 */
record Alignment(int typos, List<String> given, List<String> missing, List<String> extra) {

    /**
     * Pairs equal words first, and then misspelt ones; the order of the words does not count.
     *
     * @param isTypo whether a word that was typed is a misspelling of one that is meant
     */
    static Alignment of(NormalForm typed, NormalForm meant, BiPredicate<String, String> isTypo) {
        boolean[] paired = new boolean[typed.keys().size()];
        List<String> given = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < meant.keys().size(); i++) {
            int match = find(typed.keys(), meant.keys().get(i), paired);
            if (match >= 0) {
                paired[match] = true;
                given.add(meant.keys().get(i));
            } else {
                open.add(i);
            }
        }
        List<String> missing = new ArrayList<>();
        int misspelt = 0;
        for (int i : open) {
            int match = findTypo(typed.words(), meant.words().get(i), paired, isTypo);
            if (match >= 0) {
                paired[match] = true;
                misspelt++;
                given.add(meant.keys().get(i));
            } else {
                missing.add(meant.keys().get(i));
            }
        }
        List<String> extra = new ArrayList<>();
        for (int i = 0; i < paired.length; i++) {
            if (!paired[i]) {
                extra.add(typed.keys().get(i));
            }
        }
        return new Alignment(misspelt, given, missing, extra);
    }

    private static int find(List<String> words, String word, boolean[] paired) {
        for (int i = 0; i < paired.length; i++) {
            if (!paired[i] && words.get(i).equals(word)) {
                return i;
            }
        }
        return -1;
    }

    private static int findTypo(
            List<String> words, String meant, boolean[] paired, BiPredicate<String, String> isTypo) {
        for (int i = 0; i < paired.length; i++) {
            if (!paired[i] && isTypo.test(words.get(i), meant)) {
                return i;
            }
        }
        return -1;
    }
}
