package io.github.quizline.grade;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as it is compared with another: letters folded, split into words, and written as its language would write them at
 * their plainest. Two texts are equal in normal form if their {@link #keys} are.
 *
 * @param raw the words as they were split
 * @param words the words without what a language leaves out (articles), with numbers in figures
 * @param keys the words to compare by; abbreviations in full, and for terms in the singular and in one spelling
 */
record NormalForm(List<String> raw, List<String> words, List<String> keys) {

    /** How much of what is typed counts. */
    enum Style {
        /** Common words: spelling and number do not count. */
        TERM,
        /** Names of places and works: every letter counts. */
        PROPER,
        /** Names of people: initials are words of their own, and no word is a number. */
        NAME
    }

    static NormalForm of(String text, Style style, Language language) {
        return ofFolded(Letters.fold(text), style, language);
    }

    /** The normal forms of a text; two if it has an ä, ö or ü, which is also written ae, oe and ue. */
    static List<NormalForm> spellings(String text, Style style, Language language) {
        return Letters.spellings(text).stream()
                .map(folded -> ofFolded(folded, style, language))
                .toList();
    }

    /** The normal form of a text whose letters are folded. */
    static NormalForm ofFolded(String folded, Style style, Language language) {
        List<String> raw = WordSplitter.split(folded, style != Style.NAME);
        if (!language.english() || style == Style.NAME) {
            return new NormalForm(raw, raw, raw);
        }
        List<String> words = English.normal(raw);
        return new NormalForm(raw, words, style == Style.TERM ? English.folded(words) : English.unshortened(words));
    }

    /** Whether it has no letter and no digit, so that only the very signs can be compared. */
    boolean isEmpty() {
        return raw.isEmpty();
    }

    /** How the words read without blanks, as written and in figures; digits of two words never meet. */
    List<String> joined() {
        String asWritten = join(raw);
        if (keys.equals(raw)) {
            return List.of(asWritten);
        }
        String inFigures = join(keys);
        return asWritten.equals(inFigures) ? List.of(asWritten) : List.of(asWritten, inFigures);
    }

    /** The keys in an order that does not depend on theirs. */
    List<String> sorted() {
        if (keys.size() < 2) {
            return keys;
        }
        List<String> sorted = new ArrayList<>(keys);
        sorted.sort(null);
        return sorted;
    }

    static String join(List<String> words) {
        if (words.size() == 1) {
            return words.get(0);
        }
        StringBuilder joined = new StringBuilder();
        for (String word : words) {
            boolean digitsMeet = !joined.isEmpty()
                    && Character.isDigit(joined.charAt(joined.length() - 1))
                    && Character.isDigit(word.charAt(0));
            joined.append(digitsMeet ? "|" : "").append(word);
        }
        return joined.toString();
    }
}
