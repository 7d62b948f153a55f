package io.github.quizline.session;

import java.util.HexFormat;

/**
 * Texts on one line: what ends a line, parts fields, or does not survive in every file or database stands as a backslash
 * and a letter, or as a backslash, {@code u} and four hexadecimal digits.
 */
final class Escapes {

    private static final String SIGNS = "\\\t\n\r";
    private static final String LETTERS = "\\tnr";
    private static final HexFormat HEX = HexFormat.of();

    private Escapes() {}

    static void append(StringBuilder line, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int sign = SIGNS.indexOf(c);
            if (sign >= 0) {
                line.append('\\').append(LETTERS.charAt(sign));
            } else if (isUnsafe(text, i)) {
                line.append("\\u").append(HEX.toHexDigits(c));
            } else {
                line.append(c);
            }
        }
    }

    /** @throws IllegalArgumentException if a backslash stands before something else */
    static String read(String line) {
        if (line.indexOf('\\') < 0) {
            return line;
        }
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            char letter = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
            if (c != '\\') {
                text.append(c);
                i++;
            } else if (letter == 'u' && i + 6 <= line.length()) {
                text.append((char) HexFormat.fromHexDigits(line, i + 2, i + 6));
                i += 6;
            } else if (LETTERS.indexOf(letter) >= 0) {
                text.append(SIGNS.charAt(LETTERS.indexOf(letter)));
                i += 2;
            } else {
                throw new IllegalArgumentException("a backslash stands before \"" + letter + "\"");
            }
        }
        return text.toString();
    }

    private static boolean isUnsafe(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\ufeff' || c >= '\ufffe';
    }
}
