package io.github.quizline.format.yaml;

import io.github.quizline.format.Places;
import io.github.quizline.format.yaml.Node.Entry;
import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.format.yaml.Node.Sequence;
import io.github.quizline.problem.Position;
import io.github.quizline.problem.Source;
import java.util.Optional;

/** Where the values of a tree stand. */
record TreePlaces(Source source, Optional<Node> root) implements Places {

    @Override
    public Optional<Position> find(Object... path) {
        Optional<Node> node = root;
        for (Object step : path) {
            node = node.flatMap(from -> step(from, step));
        }
        return node.map(found -> source.position(found.start()));
    }

    static Optional<Node> step(Node from, Object step) {
        if (from instanceof Mapping mapping && step instanceof String key) {
            return mapping.entries().stream()
                    .filter(entry -> entry.key().text().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
        if (from instanceof Sequence list && step instanceof Integer index) {
            return index >= 0 && index < list.items().size()
                    ? Optional.of(list.items().get(index))
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
