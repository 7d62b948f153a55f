package io.github.quizline.format.yaml;

/**
 * Finds what separates YAML's documents. A file holds one; it may begin with {@code ---} and end with {@code ...}, and
 * says nothing to the parser.
 */
final class Documents {

    private final String text;
    private final Problems problems;
    private int contentStart = -1;
    private int contentEnd = -1;
    private int firstEnd;
    private boolean isOpened;

    Documents(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.firstEnd = text.length();
    }

    /** The offset where a second document begins; the text's length if there is none so far. */
    int firstEnd() {
        return firstEnd;
    }

    /** Whether a line cannot stay, which is then told: it would begin a second document, or speak to the parser. */
    boolean isRefused(int lineStart) {
        char first = lineStart < text.length() ? text.charAt(lineStart) : '\n';
        if (first == '%' && !isOpened && lineStart < contentStart()) {
            Mend withoutLine = new Mend(lineStart, Line.at(text, lineStart).next(), "");
            problems.errorWithMend(lineStart, withoutLine, "directive", Excerpt.ofLine(text, lineStart));
            return true;
        }
        if ((first != '-' && first != '.') || !isMarker(lineStart)) {
            return false;
        }
        if (first == '-' && !isOpened && lineStart < contentStart()) {
            isOpened = true;
            return false;
        }
        if (first == '.' && lineStart >= contentEnd()) {
            return false;
        }
        firstEnd = Math.min(firstEnd, lineStart);
        String marker = text.substring(lineStart, lineStart + 3);
        // No mend: what follows may be more of this quiz, or another one.
        problems.error(lineStart, "second-document", marker);
        return true;
    }

    private boolean isMarker(int lineStart) {
        return (text.startsWith("---", lineStart) || text.startsWith("...", lineStart))
                && (lineStart + 3 == text.length() || Line.isBlank(text.charAt(lineStart + 3)));
    }

    /** Where the first line begins that says something. */
    private int contentStart() {
        if (contentStart < 0) {
            int at = 0;
            while (at < text.length() && saysNothing(Line.at(text, at))) {
                at = Line.at(text, at).next();
            }
            contentStart = at;
        }
        return contentStart;
    }

    /** Where the last line ends that says something. */
    private int contentEnd() {
        if (contentEnd < 0) {
            contentEnd = 0;
            Line line = Line.at(text, contentStart());
            while (line.start() < text.length()) {
                contentEnd = saysNothing(line) ? contentEnd : line.next();
                line = Line.at(text, line.next());
            }
        }
        return contentEnd;
    }

    private boolean saysNothing(Line line) {
        return line.isEmpty() || line.isComment() || isMarker(line.start()) || text.charAt(line.start()) == '%';
    }
}
