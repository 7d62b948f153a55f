package io.github.quizline.format.yaml;

import java.util.List;

/** A value of a YAML file and where it stands; offsets are in UTF-16 units of the text. */
sealed interface Node {

    /** The offset of its first character, a quote included. */
    int start();

    /** The offset after its last character. */
    int end();

    /**
     * A text, as written.
     *
     * @param style how it was written
     */
    record Scalar(int start, int end, String text, Style style) implements Node {

        /** Whether it stands there without quotes and on no lines of its own. */
        boolean isPlain() {
            return style == Style.PLAIN;
        }

        /** Whether nothing was written, as after {@code answer:}. */
        boolean isAbsent() {
            return style == Style.PLAIN && text.isEmpty();
        }
    }

    /** How a text was written. */
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED
    }

    /**
     * A list.
     *
     * @param broken whether it was cut off by a break of the grammar, so that what is missing is not its author's fault
     */
    record Sequence(int start, int end, List<Node> items, boolean broken) implements Node {}

    /**
     * Values by their keys, in the order written; no key stands there twice.
     *
     * @param broken whether it was cut off by a break of the grammar, so that what is missing is not its author's fault
     */
    record Mapping(int start, int end, List<Entry> entries, boolean broken) implements Node {}

    /** A key and its value. */
    record Entry(Scalar key, Node value) {}
}
