package io.github.quizline.terminal;

import java.util.regex.Pattern;

/** Keeps signs that steer a terminal away from it, whether they come from a file or from the keyboard. */
public final class Clean {

    private static final char REPLACEMENT = '\uFFFD';

    // ECMA-48: control sequences (CSI … final byte), operating system commands and the like up to their end, single
    // shifts (function keys) with the character that they shift, and other escapes.
    private static final Pattern ESCAPES = Pattern.compile("(?:\u001B\\[|\u009B)[0-?]*[ -/]*[@-~]"
            + "|(?:\u001B[\\]PX^_]|[\u009D\u0090\u0098\u009E\u009F])[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\\\|\u009C)?"
            + "|\u001B[NO]."
            + "|\u001B[ -/]*[0-~]");

    private Clean() {}

    /** A line to be shown: what must not reach a terminal is replaced by a sign that says so. */
    public static String shown(String line) {
        if (isHarmless(line)) {
            return line;
        }
        StringBuilder clean = new StringBuilder(line.length());
        line.codePoints().forEach(c -> {
            if (c == '\t') {
                clean.append("    ");
            } else if (Character.isSpaceChar(c) && Character.getType(c) != Character.SPACE_SEPARATOR) {
                clean.append(' ');
            } else {
                clean.appendCodePoint(isHarmless(c) ? c : REPLACEMENT);
            }
        });
        return clean.toString();
    }

    /** A line as typed, without what keys such as arrows send and without other signs that nobody types on purpose. */
    static String typed(String line) {
        if (isHarmless(line)) {
            return line;
        }
        StringBuilder clean = new StringBuilder(line.length());
        ESCAPES.matcher(line).replaceAll("").replace('\t', ' ').codePoints().forEach(c -> {
            if (isHarmless(c)) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    private static boolean isHarmless(String line) {
        return line.codePoints().allMatch(Clean::isHarmless);
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            // Overrides and isolates of the direction of writing make a line look like another.
            case Character.FORMAT -> !(c >= 0x202A && c <= 0x202E) && !(c >= 0x2066 && c <= 0x2069);
            default -> true;
        };
    }
}
