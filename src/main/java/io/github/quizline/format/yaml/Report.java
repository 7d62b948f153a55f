package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Scalar;
import io.github.quizline.format.yaml.Node.Style;
import io.github.quizline.problem.Source;

/** Tells what is wrong with nodes of one file, and makes the edits that mend it. */
final class Report {

    private final Source source;
    private final Problems problems;

    Report(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    Source source() {
        return source;
    }

    void error(Node at, String rule, String... arguments) {
        problems.error(at.start(), rule, arguments);
    }

    void error(int offset, String rule, String... arguments) {
        problems.error(offset, rule, arguments);
    }

    void error(Node at, Mend mend, String rule, String... arguments) {
        problems.errorWithMend(at.start(), mend, rule, arguments);
    }

    void error(int offset, Mend mend, String rule, String... arguments) {
        problems.errorWithMend(offset, mend, rule, arguments);
    }

    void warning(Node at, String rule, String... arguments) {
        problems.warning(at.start(), rule, arguments);
    }

    void warning(Node at, Mend mend, String rule, String... arguments) {
        problems.warningWithMend(at.start(), mend, rule, arguments);
    }

    /** The line that a node stands in, as sentences say it. */
    String lineOf(Node node) {
        return String.valueOf(source.position(node.start()).line());
    }

    /** A node as its author wrote it. */
    String written(Node node) {
        return source.text().substring(node.start(), node.end());
    }

    /** The first character of a node as its author wrote it; a blank if nothing was written. */
    char sign(Node node) {
        return node.start() < node.end() ? source.text().charAt(node.start()) : ' ';
    }

    /** Whether something else can be put in the place of a node without a thought for lines and indentation. */
    boolean isReplaceable(Node node) {
        return !(node instanceof Scalar scalar) || !isBlock(scalar);
    }

    static boolean isBlock(Scalar scalar) {
        return scalar.style() == Style.LITERAL || scalar.style() == Style.FOLDED;
    }

    static Mend replace(Node node, String yaml) {
        return new Mend(node.start(), node.end(), yaml);
    }

    /** A text without line breaks. */
    static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
