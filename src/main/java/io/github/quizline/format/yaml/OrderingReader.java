package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Sequence;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Ordering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads things to put in order; a list within the list is free within itself. */
final class OrderingReader {

    private OrderingReader() {}

    static Optional<Ordering> read(Common common, Fields fields) {
        var scoring = Scorings.read(fields, Scorings.ORDERING);
        Optional<Node> order = fields.find("order");
        if (order.isEmpty()) {
            fields.tellMissing("order");
            return Optional.empty();
        }
        Values values = fields.values();
        List<Node> nodes = values.items("order", order.get());
        OptionReader reader = new OptionReader(values);
        nodes.forEach(node -> reader.reserveIds(inRank(node)));
        List<List<Option>> ranks = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            List<Node> items = node instanceof Sequence ? values.items("order", node) : List.of(node);
            List<Option> rank = reader.list("order", items, true);
            if (!rank.isEmpty()) {
                ranks.add(rank);
            }
        }
        if (nodes.size() == 1 && !isBroken(order.get())) {
            tellTooFew(values, order.get());
        }
        return ranks.size() < 2 ? Optional.empty() : Optional.of(new Ordering(common, ranks, scoring));
    }

    private static void tellTooFew(Values values, Node order) {
        Optional<String> list = values.commasAsList(order);
        list.ifPresentOrElse(
                items -> values.report().error(order, "commas-in-order", Excerpt.of(items)),
                () -> values.report().error(order, "too-few-in-order"));
    }

    private static List<Node> inRank(Node node) {
        return node instanceof Sequence list ? list.items() : List.of(node);
    }

    private static boolean isBroken(Node node) {
        return node instanceof Sequence list && list.broken();
    }
}
