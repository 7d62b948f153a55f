package io.github.quizline.quiz;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the words of a text as quotations are compared, with the place of each.
 *
 * <p>A word is a run of letters, marks and digits, in Normalization Form KC and with case folded for the root locale.
 * Everything else separates, apostrophes too: {@code North's}, {@code North’s} and {@code North s} are the words {@code
 * north} and {@code s}. Signs that only steer how a text is shown (joiners, soft hyphens, variation selectors) count for
 * nothing. Where words are not spaced (Han, kana, Thai and the like), and in Hangul, where particles are glued to words and
 * spacing varies, every character is a word, so that a quotation may begin and end anywhere.
 */
final class Words {

    /** Takes words one after the other. */
    interface Taker {

        /**
         * @param start the offset in the text at which the word starts, in UTF-16 units
         * @param end the offset after its last character
         */
        void take(String word, int start, int end);
    }

    private static final int COUNTED = CharacterTypes.LETTERS | CharacterTypes.NUMBERS;
    private static final int JOINED = 1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK;
    private static final int IGNORED = 1 << Character.FORMAT | 1 << Character.ENCLOSING_MARK;

    private final String text;
    private final Taker taker;
    private final StringBuilder word = new StringBuilder();
    private final Map<Integer, String> folded = new HashMap<>();
    private int start;
    private int end;
    private boolean standsAlone;

    private Words(String text, Taker taker) {
        this.text = text;
        this.taker = taker;
    }

    /** Hands all words of a text over, in order. */
    static void each(String text, Taker taker) {
        new Words(text, taker).read();
    }

    private void read() {
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (c < 0x80 && (i + 1 == text.length() || text.charAt(i + 1) < 0x300)) {
                takeAscii(c, i++);
            } else {
                int next = endOfCharacter(i);
                takeCharacter(i, next);
                i = next;
            }
        }
        finish();
    }

    private void takeAscii(char c, int at) {
        if (c >= 'A' && c <= 'Z') {
            add(c + ('a' - 'A'), at, at + 1, false);
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            add(c, at, at + 1, false);
        } else {
            finish();
        }
    }

    /** Takes a letter with its marks, a syllable, or whatever else stands there as one. */
    private void takeCharacter(int from, int to) {
        int first = text.codePointAt(from);
        String plain = fold(first, from, to);
        boolean isSymbol = !CharacterTypes.is(first, COUNTED | JOINED) && !isIgnored(first);
        if (isSymbol) {
            finish();
        }
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            take(plain.codePointAt(i), from, to);
        }
        if (isSymbol) {
            finish();
        }
    }

    private void take(int codePoint, int from, int to) {
        if (isIgnored(codePoint)) {
            return;
        }
        if (CharacterTypes.is(codePoint, JOINED)) {
            // A mark on a separator is part of the separator.
            if (word.length() > 0) {
                word.appendCodePoint(codePoint);
                end = to;
            }
        } else if (CharacterTypes.is(codePoint, COUNTED) && !isApostrophe(codePoint)) {
            add(codePoint, from, to, isWordByItself(codePoint));
        } else {
            finish();
        }
    }

    private void add(int codePoint, int from, int to, boolean alone) {
        if (alone || standsAlone) {
            finish();
        }
        if (word.length() == 0) {
            start = from;
        }
        word.appendCodePoint(codePoint);
        end = to;
        standsAlone = alone;
    }

    private void finish() {
        if (word.length() > 0) {
            taker.take(word.toString(), start, end);
            word.setLength(0);
        }
        standsAlone = false;
    }

    private String fold(int first, int from, int to) {
        if (to - from > Character.charCount(first)) {
            return StreamSafe.folded(text.substring(from, to));
        }
        // These are most of the texts that are not in Latin letters, and no form changes them.
        boolean isPlain = isPlainSyllable(first) || CharacterTypes.is(first, 1 << Character.SURROGATE);
        return isPlain
                ? text.substring(from, to)
                : folded.computeIfAbsent(first, known -> StreamSafe.folded(Character.toString(known)));
    }

    /** The end of what a normal form may change as one: a character and its marks, or the letters of a syllable. */
    private int endOfCharacter(int from) {
        int to = from + Character.charCount(text.codePointAt(from));
        for (int marks = 0; to < text.length() && marks < StreamSafe.MOST_MARKS; marks++) {
            int next = text.codePointAt(to);
            if (!joinsTheOneBefore(next)) {
                break;
            }
            to += Character.charCount(next);
        }
        return to;
    }

    private static boolean joinsTheOneBefore(int codePoint) {
        return codePoint >= 0x300
                && (CharacterTypes.is(codePoint, CharacterTypes.MARKS)
                        || isJamo(codePoint)
                        || codePoint == 0xFF9E
                        || codePoint == 0xFF9F);
    }

    /** Letters of Hangul that make a syllable with those before them, also in their compatible and half-wide forms. */
    private static boolean isJamo(int codePoint) {
        return (codePoint >= 0x1160 && codePoint <= 0x11FF)
                || (codePoint >= 0x3131 && codePoint <= 0x318E)
                || (codePoint >= 0xD7B0 && codePoint <= 0xD7FB)
                || (codePoint >= 0xFFA0 && codePoint <= 0xFFDC);
    }

    private static boolean isIgnored(int codePoint) {
        boolean selectsVariation = (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0x180B && codePoint <= 0x180F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
        // U+034F keeps marks apart, U+115F and U+1160 fill syllables; U+200B is a space, though without width.
        return selectsVariation
                || codePoint == 0x34F
                || codePoint == 0x115F
                || codePoint == 0x1160
                || (codePoint != 0x200B && CharacterTypes.is(codePoint, IGNORED));
    }

    // Letters by their category, but written for an apostrophe: okina, ayn, and what some keyboards type.
    private static boolean isApostrophe(int codePoint) {
        return codePoint >= 0x2B9 && codePoint <= 0x2BF;
    }

    /** A syllable of Hangul, a kana or one of the many Han characters. */
    private static boolean isPlainSyllable(int codePoint) {
        return (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0x4E00 && codePoint <= 0x9FFF)
                || (codePoint >= 0x3041 && codePoint <= 0x3096)
                || (codePoint >= 0x30A1 && codePoint <= 0x30FC);
    }

    private static boolean isWordByItself(int codePoint) {
        if (codePoint < 0xE00 || !CharacterTypes.is(codePoint, CharacterTypes.LETTERS)) {
            return false;
        }
        return isPlainSyllable(codePoint)
                || switch (UnicodeScript.of(codePoint)) {
                    case HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI, HANGUL -> true;
                    case THAI, LAO, KHMER, MYANMAR, TAI_LE, NEW_TAI_LUE, TAI_THAM, TAI_VIET, AHOM -> true;
                    case BALINESE, JAVANESE -> true;
                    default -> false;
                };
    }
}
