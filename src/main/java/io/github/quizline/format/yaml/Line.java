package io.github.quizline.format.yaml;

/**
 * A line of a text.
 *
 * @param text the whole text
 * @param start the offset of its first character
 * @param content the offset after its leading spaces
 * @param end the offset after its last character, without the break
 */
record Line(String text, int start, int content, int end) {

    /** The line that begins at an offset. */
    static Line at(String text, int start) {
        int content = start;
        while (content < text.length() && text.charAt(content) == ' ') {
            content++;
        }
        int end = content;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return new Line(text, start, content, end);
    }

    /** The line that holds an offset. */
    static Line around(String text, int offset) {
        int start = Math.min(offset, text.length());
        while (start > 0 && text.charAt(start - 1) != '\n' && !endsWithReturn(text, start)) {
            start--;
        }
        return at(text, start);
    }

    // A carriage return ends a line only where no line feed follows.
    private static boolean endsWithReturn(String text, int offset) {
        return text.charAt(offset - 1) == '\r' && (offset == text.length() || text.charAt(offset) != '\n');
    }

    /** Where the next line begins; the text's length if this is the last. */
    int next() {
        if (end == text.length()) {
            return end;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    /** How many spaces it begins with. */
    int indent() {
        return content - start;
    }

    /** Whether only spaces and tabs stand there, if anything. */
    boolean isEmpty() {
        return Shapes.skipSpaces(text, content) == end;
    }

    boolean isComment() {
        return content < end && text.charAt(content) == '#';
    }

    /** The offset after its last character that is not blank. */
    int contentEnd() {
        int last = end;
        while (last > content && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** Whether YAML takes it as a space or a line break. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
