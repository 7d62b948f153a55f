package io.github.quizline.format.yaml;

/** A short piece of a text, for a sentence about it. */
final class Excerpt {

    private static final int MOST = 70;
    private static final int HEAD = 45;
    private static final int TAIL = 15;

    private Excerpt() {}

    /** What stands there, on one line; its middle is left out if it is long. */
    static String of(String text, int from, int to) {
        if (to - from <= MOST) {
            return onOneLine(text.substring(from, to));
        }
        int headEnd = text.offsetByCodePoints(from, Math.min(HEAD, text.codePointCount(from, from + MOST)));
        int tailStart = Math.max(headEnd, text.offsetByCodePoints(to, -TAIL));
        return onOneLine(text.substring(from, headEnd)) + " … " + onOneLine(text.substring(tailStart, to));
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }

    static String of(String text) {
        return of(text, 0, text.length());
    }

    static String ofLine(String text, int lineStart) {
        Line line = Line.at(text, lineStart);
        return of(text, line.content(), line.end());
    }
}
