package io.github.quizline.grade;

import io.github.quizline.quiz.StreamSafe;
import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes letters, digits and signs alike that differ by case, accent or typeface only.
 *
 * <p>Marks are dropped where a reader does without them: after Latin and Greek letters, and as the points of Hebrew and
 * Arabic. Elsewhere they make another letter (か and が, и and й).
 */
final class Letters {

    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})'s(?!\\p{L})");

    private Letters() {}

    /** The text in lower case, without accents and typographic niceties. */
    static String fold(String text) {
        return isPlain(text) ? text.toLowerCase(Locale.ROOT) : bare(cased(text));
    }

    /**
     * The ways to write the folded text: where it has an ä, ö or ü, with a, o and u and with ae, oe and ue; where it has a
     * possessive 's, with and without its apostrophe.
     */
    static List<String> spellings(String text) {
        if (isPlain(text)) {
            return withoutPossessives(List.of(text.toLowerCase(Locale.ROOT)));
        }
        String cased = cased(text);
        String spelt = cased.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
        return withoutPossessives(spelt.equals(cased) ? List.of(bare(cased)) : List.of(bare(cased), bare(spelt)));
    }

    private static List<String> withoutPossessives(List<String> spellings) {
        if (spellings.get(0).indexOf('\'') < 0) {
            return spellings;
        }
        List<String> all = new ArrayList<>(spellings);
        for (String spelling : spellings) {
            String glued = POSSESSIVE.matcher(spelling).replaceAll("s");
            if (!glued.equals(spelling)) {
                all.add(glued);
            }
        }
        return all;
    }

    /** Whether there may be an apostrophe in a text once it is folded. */
    static boolean mayHoldApostrophe(String text) {
        return text.indexOf('\'') >= 0 || !isPlain(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c == '`') {
                return false;
            }
        }
        return true;
    }

    private static String cased(String text) {
        // By compatibility an acute accent that stands alone is a space: it is met before.
        return StreamSafe.folded(text.replace('´', '\''));
    }

    private static String bare(String text) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(parts.length());
        boolean dropping = false;
        for (int i = 0; i < parts.length(); ) {
            int sign = parts.codePointAt(i);
            i += Character.charCount(sign);
            if (Character.getType(sign) == Character.NON_SPACING_MARK) {
                if (!dropping && !isPoint(sign)) {
                    bare.appendCodePoint(sign);
                }
            } else if (Character.getType(sign) != Character.FORMAT) {
                dropping = isLatinOrGreek(sign);
                appendPlain(sign, bare);
            }
        }
        return StreamSafe.nfc(bare.toString());
    }

    private static boolean isLatinOrGreek(int sign) {
        UnicodeScript script = UnicodeScript.of(sign);
        return script == UnicodeScript.LATIN || script == UnicodeScript.GREEK;
    }

    private static boolean isPoint(int mark) {
        UnicodeBlock block = UnicodeBlock.of(mark);
        return UnicodeBlock.HEBREW.equals(block) || UnicodeBlock.ARABIC.equals(block);
    }

    private static void appendPlain(int sign, StringBuilder plain) {
        switch (sign) {
            case '`', '´', '‘', '’', '‚', '‛', 'ʻ', 'ʼ', 'ʹ', '′' -> plain.append('\'');
            case '‐', '‑', '‒', '–', '—', '―', '−' -> plain.append('-');
            case 'ø' -> plain.append('o');
            case 'ł' -> plain.append('l');
            case 'æ' -> plain.append("ae");
            case 'œ' -> plain.append("oe");
            case 'đ', 'ð' -> plain.append('d');
            case 'þ' -> plain.append("th");
            default -> {
                boolean isForeignDigit = sign >= 0x80 && Character.isDigit(sign);
                plain.appendCodePoint(isForeignDigit ? '0' + Character.digit(sign, 10) : sign);
            }
        }
    }
}
