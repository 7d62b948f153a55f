package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Entry;
import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.format.yaml.Node.Scalar;
import io.github.quizline.format.yaml.Node.Sequence;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Matching;
import io.github.quizline.quiz.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads things to pair up: {@code left: right}, or a list of such pairs in which each side may be described. */
final class MatchingReader {

    private final Fields fields;
    private final Values values;
    private final OptionReader leftReader;
    private final OptionReader rightReader;
    private final List<Option> lefts = new ArrayList<>();
    private final Map<String, Right> rights = new LinkedHashMap<>();
    private final Map<String, String> key = new HashMap<>();

    private MatchingReader(Fields fields) {
        this.fields = fields;
        this.values = fields.values();
        this.leftReader = new OptionReader(values);
        this.rightReader = new OptionReader(values);
    }

    /** Two nodes that belong together. */
    private record Pair(Node left, Node right) {}

    /** A right side and where it was described. */
    private record Right(Option option, Node at) {}

    static Optional<Matching> read(Common common, Fields fields) {
        var scoring = Scorings.read(fields, Scorings.MEAN);
        MatchingReader reader = new MatchingReader(fields);
        List<Pair> pairs = reader.pairs();
        boolean complete = reader.pairUp(pairs);
        List<Option> rights = new ArrayList<>();
        reader.rights.values().forEach(right -> rights.add(right.option));
        rights.addAll(reader.distractors());
        return complete && !pairs.isEmpty()
                ? Optional.of(new Matching(common, reader.lefts, rights, reader.key, scoring))
                : Optional.empty();
    }

    private List<Pair> pairs() {
        Optional<Node> node = fields.find("pairs");
        List<Pair> pairs = new ArrayList<>();
        if (node.isEmpty()) {
            fields.tellMissing("pairs");
        } else if (node.get() instanceof Mapping mapping) {
            addAll(mapping, pairs);
            if (pairs.isEmpty() && !mapping.broken()) {
                fields.report().error(mapping, "empty-list", "pairs");
            }
        } else if (node.get() instanceof Sequence) {
            for (Node item : values.items("pairs", node.get())) {
                addItem(item, pairs);
            }
        } else {
            tellNoPairs((Scalar) node.get());
        }
        if (pairs.size() > OptionReader.MOST) {
            fields.report()
                    .error(pairs.get(OptionReader.MOST).left(), "too-many-options", Values.number(OptionReader.MOST));
            return List.of();
        }
        return pairs;
    }

    private void tellNoPairs(Scalar text) {
        if (text.isAbsent()) {
            fields.report().error(text, "no-value", "pairs");
        } else {
            fields.report().error(text, "no-pair");
        }
    }

    private static void addAll(Mapping mapping, List<Pair> pairs) {
        for (Entry entry : mapping.entries()) {
            pairs.add(new Pair(entry.key(), entry.value()));
        }
    }

    private void addItem(Node item, List<Pair> pairs) {
        if (!(item instanceof Mapping mapping)) {
            fields.report().error(item, "no-pair");
            return;
        }
        boolean isDescribed =
                mapping.entries().stream().map(entry -> entry.key().text()).anyMatch(Keys.PAIR::contains);
        if (!isDescribed) {
            addAll(mapping, pairs);
            return;
        }
        Fields pair = new Fields(mapping, Keys.PAIR, values);
        Keys.PAIR.stream().filter(side -> !pair.has(side)).forEach(pair::tellMissing);
        if (pair.has("left") && pair.has("right")) {
            pairs.add(
                    new Pair(pair.find("left").orElseThrow(), pair.find("right").orElseThrow()));
        }
    }

    /** Reads both sides of each pair; false if a problem was told. */
    private boolean pairUp(List<Pair> pairs) {
        for (Pair pair : pairs) {
            leftReader.reserveIds(List.of(pair.left()));
            rightReader.reserveIds(List.of(pair.right()));
        }
        fields.find("distractors").ifPresent(node -> rightReader.reserveIds(items(node)));
        boolean complete = true;
        for (Pair pair : pairs) {
            Optional<Option> left = leftReader.read("pairs", pair.left(), true);
            String leftWords = left.map(Option::text).orElse("pairs");
            Optional<Option> right = right(leftWords, pair.right());
            left.ifPresent(lefts::add);
            if (left.isPresent() && right.isPresent()) {
                key.put(left.get().id(), right.get().id());
            } else {
                complete = false;
            }
        }
        return complete;
    }

    /** A right side; an equal one that stood there before is the same. */
    private Optional<Option> right(String left, Node node) {
        Optional<String> words = words(node).map(Distinct::collapsed);
        Right known = words.map(rights::get).orElse(null);
        if (known != null) {
            if (!(node instanceof Scalar)) {
                fields.report()
                        .error(
                                node,
                                "described-twice",
                                known.option.text(),
                                fields.report().lineOf(known.at));
            }
            return Optional.of(known.option);
        }
        Optional<Option> read = rightReader.read(Excerpt.of(left), node, true);
        read.ifPresent(option -> rights.put(Distinct.collapsed(option.text()), new Right(option, node)));
        return read;
    }

    private static Optional<String> words(Node node) {
        if (node instanceof Scalar scalar) {
            return Optional.of(Values.content(scalar));
        }
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .filter(entry -> entry.key().text().equals("option")
                            || entry.key().text().equals("answer"))
                    .map(Entry::value)
                    .filter(Scalar.class::isInstance)
                    .map(value -> Values.content((Scalar) value))
                    .findFirst();
        }
        return Optional.empty();
    }

    private List<Option> distractors() {
        Optional<Node> node = fields.find("distractors");
        if (node.isEmpty()) {
            return List.of();
        }
        values.tellCommas("distractors", node.get());
        return rightReader.list("distractors", values.items("distractors", node.get()), false);
    }

    private static List<Node> items(Node node) {
        return node instanceof Sequence list ? list.items() : List.of(node);
    }
}
