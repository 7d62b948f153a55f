package io.github.quizline.format.yaml;

/** How a text is written in YAML so that it is read as it was: without quotes where that is safe. */
final class YamlText {

    /** What means something to YAML, or looks as if it did, at the start of a text. */
    private static final String BEGINNERS = "-?:,[]{}#&*!|>'\"%@`=<~“”‘’„‚«»‹›";

    private YamlText() {}

    /** In a block: after a key, or after the dash of an item. */
    static String inBlock(String text) {
        return isPlain(text, false) ? text : quoted(text);
    }

    /** Within brackets or braces. */
    static String inFlow(String text) {
        return isPlain(text, true) ? text : quoted(text);
    }

    /** In single quotes, or in double ones where the text has line breaks or what cannot be seen. */
    static String quoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isVisible(text.charAt(i))) {
                return doubleQuoted(text);
            }
        }
        return "'" + text.replace("'", "''") + "'";
    }

    static boolean isPlain(String text, boolean inFlow) {
        if (text.isEmpty() || isWord(text) || startsLikeSign(text)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isVisible(c)
                    || (c == ':' && (inFlow || isBlankOrEnd(text, i + 1)))
                    || (c == '#' && text.charAt(i - 1) == ' ')) {
                return false;
            }
            if (inFlow && ",[]{}".indexOf(c) >= 0) {
                return false;
            }
        }
        return text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ';
    }

    /** A dash before a letter or digit begins no list, and a figure after a sign is a number. */
    private static boolean startsLikeSign(String text) {
        if (text.charAt(0) == '-' && text.length() > 1) {
            return !Character.isLetterOrDigit(text.codePointAt(1));
        }
        return BEGINNERS.indexOf(text.charAt(0)) >= 0 || text.startsWith("...");
    }

    /** Words that YAML has a meaning for. */
    static boolean isWord(String text) {
        return switch (text.length()) {
            case 4 -> text.equalsIgnoreCase("true") || text.equalsIgnoreCase("null");
            case 5 -> text.equalsIgnoreCase("false");
            default -> false;
        };
    }

    /** As a key; it stays on one line. */
    static String key(String text) {
        return isPlain(text, true) && !text.startsWith("- ") ? text : quoted(text);
    }

    /** Whether a text can stand in a block of its own, after {@code |}, and is read as it was. */
    static boolean fitsBlock(String text) {
        if (text.isEmpty() || text.charAt(0) == '\n' || text.charAt(text.length() - 1) == '\n') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean endsLine = i + 1 == text.length() || text.charAt(i + 1) == '\n';
            // Nobody sees blanks at the end of a line, and many editors take them away.
            if (!isKeptInBlock(c) || (endsLine && (c == ' ' || c == '\t'))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKeptInBlock(char c) {
        if (c < 0x7F) {
            return c >= ' ' || c == '\n' || c == '\t';
        }
        return c >= 0xA0 && c != 0x2028 && c != 0x2029 && c != 0xFEFF;
    }

    private static boolean isBlankOrEnd(String text, int i) {
        return i == text.length() || text.charAt(i) == ' ';
    }

    /** Whether a character looks like itself, and like nothing else, on a line of text. */
    static boolean isVisible(char c) {
        if (c < 0x7F) {
            return c >= ' ';
        }
        if (c < 0x1100) {
            return c > 0xA0 && c != 0xAD && Character.getType(c) != Character.FORMAT;
        }
        return switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }

    private static String doubleQuoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 8).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> quoted.append("\\\\");
                case '"' -> quoted.append("\\\"");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isVisible(c) || isJoiner(c)) {
                        quoted.append(c);
                    } else {
                        quoted.append("\\u").append(hex(c));
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    // Within a word they shape its letters (Persian) or join emoji, and mean nothing to YAML.
    private static boolean isJoiner(char c) {
        return c == 0x200C || c == 0x200D;
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "0000".substring(digits.length()) + digits;
    }
}
