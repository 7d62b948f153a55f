package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Entry;
import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.format.yaml.Node.Scalar;
import io.github.quizline.format.yaml.Node.Sequence;
import io.github.quizline.problem.Edit;
import io.github.quizline.problem.Problem;
import io.github.quizline.problem.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a text gave. */
record Trees(Source source, Optional<Node> root, List<Problem> problems) {

    static Trees read(String yaml) {
        return read(new Source("quiz.yaml", yaml));
    }

    static Trees read(Source source) {
        Problems problems = new Problems(source);
        Optional<Node> root = YamlTree.parse(source, problems).root();
        return new Trees(source, root, problems.inFileOrder());
    }

    static Trees read(byte[] bytes, String name) {
        Decoded decoded = Decoded.of(bytes, name);
        if (decoded.problems().hasErrors()) {
            return new Trees(
                    decoded.source(), Optional.empty(), decoded.problems().inFileOrder());
        }
        return read(decoded.source());
    }

    /** What the text gives after an edit of it. */
    Trees after(List<Edit> edits) {
        return read(source.edited(edits).getBytes(StandardCharsets.UTF_8), source.name());
    }

    List<String> rules() {
        return problems.stream().map(Problem::rule).toList();
    }

    List<String> sentences() {
        return problems.stream().map(Problem::toString).toList();
    }

    /** The value at the end of keys and numbers of items from 0. */
    Node find(Object... path) {
        Node node = root.orElseThrow();
        for (Object step : path) {
            node = step instanceof Integer number
                    ? ((Sequence) node).items().get(number)
                    : ((Mapping) node)
                            .entries().stream()
                                    .filter(entry -> entry.key().text().equals(step))
                                    .map(Entry::value)
                                    .findFirst()
                                    .orElseThrow();
        }
        return node;
    }

    String text(Object... path) {
        return ((Scalar) find(path)).text();
    }

    /** Shows a tree without its places, such as {@code {a: [b, c]}}; what is broken ends with an exclamation mark. */
    static String shown(Node node) {
        StringBuilder shown = new StringBuilder();
        if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> shown.append(", ").append(shown(item)));
            return "[" + shown.substring(Math.min(2, shown.length())) + "]" + (sequence.broken() ? "!" : "");
        }
        if (node instanceof Mapping mapping) {
            mapping.entries()
                    .forEach(entry -> shown.append(", ")
                            .append(entry.key().text())
                            .append(": ")
                            .append(shown(entry.value())));
            return "{" + shown.substring(Math.min(2, shown.length())) + "}" + (mapping.broken() ? "!" : "");
        }
        return ((Scalar) node).text();
    }

    String shown() {
        return root.map(Trees::shown).orElse("nothing");
    }

    /** Visits each value and each key. */
    static void visit(Node node, Consumer<Node> visitor) {
        visitor.accept(node);
        if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> visit(item, visitor));
        } else if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                visit(entry.key(), visitor);
                visit(entry.value(), visitor);
            }
        }
    }
}
