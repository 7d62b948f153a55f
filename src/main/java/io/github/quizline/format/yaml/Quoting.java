package io.github.quizline.format.yaml;

/** Puts quotes round a text, so that YAML takes it as it stands. */
final class Quoting {

    private Quoting() {}

    /**
     * A scalar with quotes: double ones where nothing needs a backslash, otherwise single ones. A text of several lines
     * is folded as it was without quotes.
     */
    static String quoted(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            return '"' + text + '"';
        }
        return '\'' + text.replace("'", "''") + '\'';
    }

    /** The edit that puts quotes round what stands there. */
    static Mend mend(String text, int from, int to) {
        return new Mend(from, to, quoted(text.substring(from, to)));
    }
}
