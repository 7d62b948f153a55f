package io.github.quizline.format.yaml;

import java.util.ArrayList;
import java.util.List;

/** The backslashes of a text in double quotes. */
final class Escapes {

    // What may follow a backslash, and what it then stands for; a line break joins lines.
    private static final String SIGNS = "0abtnvfre \"/\\N_LP\t\n\r";
    private static final String MEANINGS = "\0\7\b\t\n\13\f\r\33 \"/\\\u0085\u00A0\u2028\u2029\t\n\r";

    private Escapes() {}

    /** Whether YAML knows what the backslash there means. */
    static boolean isKnown(String text, int backslash) {
        if (backslash + 1 >= text.length()) {
            return false;
        }
        if (SIGNS.indexOf(text.charAt(backslash + 1)) >= 0) {
            return true;
        }
        int end = end(text, backslash);
        if (end > text.length() || digits(text, backslash) == 0) {
            return false;
        }
        for (int i = backslash + 2; i < end; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The offset after an escape. */
    static int end(String text, int backslash) {
        return backslash + 2 + digits(text, backslash);
    }

    /** The backslashes that write a character no text may hold. */
    static List<Integer> forbidden(String text, int from, int to) {
        List<Integer> found = new ArrayList<>();
        for (int at = text.indexOf('\\', from); at >= 0 && at < to; at = text.indexOf('\\', end(text, at))) {
            int meaning = meaning(text, at);
            boolean isFirstHalf = meaning <= Character.MAX_HIGH_SURROGATE && meaning >= Character.MIN_HIGH_SURROGATE;
            int next = end(text, at);
            if (isFirstHalf && next < to && text.charAt(next) == '\\' && isSecondHalf(meaning(text, next))) {
                at = next;
            } else if (Characters.isForbidden(meaning)) {
                found.add(at);
            }
        }
        return found;
    }

    private static boolean isSecondHalf(int meaning) {
        return meaning >= Character.MIN_LOW_SURROGATE && meaning <= Character.MAX_LOW_SURROGATE;
    }

    private static int digits(String text, int backslash) {
        char sign = backslash + 1 < text.length() ? text.charAt(backslash + 1) : ' ';
        return switch (sign) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
    }

    private static int meaning(String text, int backslash) {
        if (digits(text, backslash) > 0) {
            return (int) Long.parseLong(text.substring(backslash + 2, end(text, backslash)), 16);
        }
        int sign = SIGNS.indexOf(text.charAt(backslash + 1));
        return sign < 0 ? ' ' : MEANINGS.charAt(sign);
    }
}
