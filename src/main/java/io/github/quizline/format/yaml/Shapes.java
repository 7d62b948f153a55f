package io.github.quizline.format.yaml;

import java.util.Optional;

/** What a place in a text looks like, before anything is known of its structure. */
final class Shapes {

    private Shapes() {}

    /** Whether an item of a list begins there: a dash, and a blank after it. */
    static boolean isDash(String text, int at) {
        return at < text.length() && text.charAt(at) == '-' && isBlankOrEnd(text, at + 1);
    }

    /** Whether an item of a list begins there, were the space after its dash one to YAML. */
    static boolean isOddDash(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == '-' && Characters.isOddSpace(text.charAt(at + 1));
    }

    /** Whether a key begins there that looks like those of a quiz: one word, a colon, and what looks like a blank after it. */
    static boolean isKey(String text, int at) {
        int end = wordEnd(text, at);
        return end > at
                && end < text.length()
                && text.charAt(end) == ':'
                && (isBlankOrEnd(text, end + 1) || Characters.isOddSpace(text.charAt(end + 1)));
    }

    /** Whether there is a dash and after it such a key. */
    static boolean isDashAndKey(String text, int at) {
        return isDash(text, at) && isKey(text, skipSpaces(text, at + 1));
    }

    /** The offset after the word that begins there; where there is none, the offset itself. */
    static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && isOfWord(text.charAt(end)) && (end > at || text.charAt(end) != '-')) {
            end++;
        }
        return end;
    }

    /** The first colon that YAML takes as the end of a key; -1 if there is none. */
    static int colon(String text, int from, int to) {
        for (int at = text.indexOf(':', from); at >= 0 && at < to; at = text.indexOf(':', at + 1)) {
            if (isBlankOrEnd(text, at + 1)) {
                return at;
            }
        }
        return -1;
    }

    /** The first number sign that YAML takes as the beginning of a comment; {@code to} if there is none. */
    static int hash(String text, int from, int to) {
        for (int at = text.indexOf('#', from); at >= 0 && at < to; at = text.indexOf('#', at + 1)) {
            if (at > from && Line.isBlank(text.charAt(at - 1))) {
                return at;
            }
        }
        return to;
    }

    /** The offset of the last character before one that is neither a space nor a tab; 0 if there is none. */
    static int lastBefore(String text, int offset) {
        int at = offset - 1;
        while (at > 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at--;
        }
        return Math.max(at, 0);
    }

    static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** Skips what looks like a space, whether it is one to YAML or not. */
    static int skipAnySpaces(String text, int from) {
        int at = from;
        while (at < text.length()
                && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || Characters.isOddSpace(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    static boolean isBlankOrEnd(String text, int at) {
        return at >= text.length() || Line.isBlank(text.charAt(at));
    }

    /** The line after the one that holds an offset. */
    static Line lineAfter(String text, int offset) {
        return Line.at(text, Line.at(text, offset).next());
    }

    /**
     * Whether a line looks like the next key or item rather than more of a text.
     *
     * @param indentation the column of what holds the text
     */
    static boolean endsTextAt(Line line, int indentation) {
        return line.indent() <= indentation
                && (isDash(line.text(), line.content()) || isKey(line.text(), line.content()));
    }

    /** What stands between the curly quotes that a text begins and ends with. */
    static Optional<String> insideCurlyQuotes(String text) {
        int last = text.length() - 1;
        if (last < 2) {
            return Optional.empty();
        }
        String closing = switch (text.charAt(0)) {
            case '“', '”' -> "”“\"";
            case '„' -> "“”";
            case '‘' -> "’'";
            default -> "";
        };
        boolean isPair = closing.indexOf(text.charAt(last)) >= 0;
        for (int i = 1; i < last && isPair; i++) {
            isPair = text.charAt(i) != text.charAt(last) && text.charAt(i) != text.charAt(0);
        }
        return isPair ? Optional.of(text.substring(1, last)) : Optional.empty();
    }

    private static boolean isOfWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
