package io.github.quizline.markup;

import java.util.Arrays;

/**
 * A copy of a text, character for character, in which nothing but the signs of the little Markdown means anything to a
 * CommonMark parser. The parser tells from the copy where styles begin and end; the words are taken from the text itself,
 * so that they arrive letter for letter.
 */
final class Mask {

    // Punctuation that means nothing: what stands beside it is flanked as beside the sign that it covers.
    private static final char MEANINGLESS = '.';
    // White space that the parser does not strip from the edges of lines.
    private static final char KEPT_SPACE = '\u00A0';

    private final String text;
    private final char[] copy;
    private final boolean codeOnly;

    private Mask(String text, boolean codeOnly) {
        this.text = text;
        this.copy = text.toCharArray();
        this.codeOnly = codeOnly;
    }

    /** For texts with paragraphs, emphasis, strong words and code. */
    static Mask ofText(String text) {
        Mask mask = new Mask(text, false);
        mask.coverSigns();
        for (int from = 0; from < text.length(); ) {
            int to = mask.endOfLine(from);
            mask.keepEdges(from, to);
            from = to + 1;
        }
        return mask;
    }

    /** For answers and options, which know code only; their lines do not end a paragraph. */
    static Mask ofOption(String text) {
        Mask mask = new Mask(text, true);
        mask.coverSigns();
        mask.keepEdges(0, text.length());
        return mask;
    }

    /** What to give to the parser. */
    String copy() {
        return new String(copy);
    }

    /** The words between two offsets, in which an escaped sign stands for itself. */
    String words(int start, int end) {
        StringBuilder words = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            boolean escapes = copy[i] == '\\' && i + 1 < end;
            words.append(text.charAt(escapes ? ++i : i));
        }
        return words.toString();
    }

    /** The text between two offsets, with every sign in it. */
    String verbatim(int start, int end) {
        return text.substring(start, end);
    }

    private void coverSigns() {
        for (int i = 0; i < copy.length; i++) {
            switch (copy[i]) {
                case '_', '<', '&', '[', '~' -> copy[i] = MEANINGLESS;
                case '*', '\n', '\r' -> copy[i] = codeOnly ? MEANINGLESS : copy[i];
                case '\\' -> i = coverBackslashes(i) - 1;
                default -> {}
            }
        }
    }

    // Backslashes escape only where they stand before a sign that means something; elsewhere they are only themselves.
    private int coverBackslashes(int from) {
        int to = from;
        while (to < copy.length && copy[to] == '\\') {
            to++;
        }
        boolean escaping = to < copy.length && (copy[to] == '`' || (copy[to] == '*' && !codeOnly));
        if (!escaping) {
            Arrays.fill(copy, from, to, MEANINGLESS);
        }
        return to;
    }

    private void keepEdges(int from, int to) {
        int start = from;
        while (start < to && isBlank(text.charAt(start))) {
            start++;
        }
        boolean endsParagraph = start == to && !codeOnly;
        boolean maybeFence = start - from <= 3 && text.startsWith("```", start) && !codeOnly;
        if (endsParagraph || maybeFence) {
            return;
        }
        Arrays.fill(copy, from, start, KEPT_SPACE);
        for (int i = to - 1; i >= start && isBlank(text.charAt(i)); i--) {
            copy[i] = KEPT_SPACE;
        }
    }

    private int endOfLine(int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
            to++;
        }
        return to;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
