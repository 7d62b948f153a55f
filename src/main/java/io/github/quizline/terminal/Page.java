package io.github.quizline.terminal;

/**
 * Takes what is to be shown, from top to bottom, and wraps it. Nothing that steers a terminal gets through. In plain mode
 * it is added to what was shown before; on a full screen it takes its place.
 */
interface Page {

    /** A paragraph that begins with something, such as a number, that its further lines are indented by. */
    void paragraph(String lead, Styled text);

    /** A paragraph that begins with something, such as a number, that its further lines are indented by. */
    default void paragraph(String lead, String text) {
        paragraph(lead, Styled.of(text));
    }

    /** A paragraph. */
    default void paragraph(String text) {
        paragraph("", text);
    }

    /** A line whose spaces count. */
    void line(String lead, String text);

    /** An empty line, unless there is one already. */
    void gap();

    /** A sentence above what belongs to it. */
    default void heading(String text) {
        paragraph("", Styled.of(text, Style.HEADING));
    }

    /**
     * A sentence that tells a verdict in words.
     *
     * @param style right, partly or wrong
     */
    default void verdict(Style style, String sentence) {
        paragraph(sentence);
    }

    /** A sentence that tells a share, from 0 to 1. */
    default void share(double share, String sentence) {
        paragraph(sentence);
    }
}
