package io.github.quizline.quiz;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/**
 * Unicode's normal forms in a time that grows with the text only. {@link Normalizer} alone sorts a run of marks, and {@link
 * String#toLowerCase(Locale)} searches a word of sigmas, in a time that grows with the square of its length: a text of
 * 100,000 characters can keep them busy for minutes.
 *
 * @see <a href="https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format">UAX #15, stream-safe text format</a>
 */
public final class StreamSafe {

    /** The most marks in a row; a sign without a look is put between more of them. */
    static final int MOST_MARKS = 30;

    private static final char GRAPHEME_JOINER = '\u034F';

    private StreamSafe() {}

    /** The text in Normalization Form C: letters and their accents are one character where there is one. */
    public static String nfc(String text) {
        return normal(text, Form.NFC, '\u0300');
    }

    /** The text in Normalization Form KC: as {@link #nfc}, and variants of a character, such as {@code ﬁ}, are made plain. */
    public static String nfkc(String text) {
        return normal(text, Form.NFKC, '\u00A0');
    }

    /**
     * The text in Normalization Form KC with its case folded, alike on every machine: texts that differ in nothing else
     * become equal.
     */
    public static String folded(String text) {
        String upper = nfkc(text).toUpperCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(upper.length());
        upper.codePoints().map(Character::toLowerCase).forEach(folded::appendCodePoint);
        return nfkc(folded.toString());
    }

    /** @param firstToChange no character below it is changed by the form */
    private static String normal(String text, Form form, char firstToChange) {
        int plain = 0;
        while (plain < text.length() && text.charAt(plain) < firstToChange) {
            plain++;
        }
        return plain == text.length() ? text : Normalizer.normalize(withoutLongRuns(text), form);
    }

    private static String withoutLongRuns(String text) {
        int marks = 0;
        int copied = 0;
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            marks = isMark(text.codePointAt(i)) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                safe.append(text, copied, i).append(GRAPHEME_JOINER);
                copied = i;
                marks = 1;
            }
        }
        return copied == 0 ? text : safe.append(text, copied, text.length()).toString();
    }

    // U+FF9E and U+FF9F are letters, but become marks in Form KC.
    private static boolean isMark(int codePoint) {
        return codePoint >= 0x300
                && (CharacterTypes.is(codePoint, CharacterTypes.MARKS) || codePoint == 0xFF9E || codePoint == 0xFF9F);
    }
}
