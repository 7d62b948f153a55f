package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.quiz.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads answers and options: a text, or a mapping of {@code option} or {@code answer} and what is to be said of it. One
 * is made for things that share ids, such as the options of a question.
 */
final class OptionReader {

    /** The most options of a question. */
    static final int MOST = 100;

    private static final Words<Boolean> LAST = Words.of(last -> "last", true);

    private final Values values;
    private final Ids ids = new Ids();
    private Distinct distinct = new Distinct();
    private final Map<String, Node> places = new HashMap<>();
    private int count;

    OptionReader(Values values) {
        this.values = values;
    }

    Report report() {
        return values.report();
    }

    /** From here on, nothing has to differ from what was read, and does not count together with it. */
    void startAnew() {
        distinct = new Distinct();
        count = 0;
    }

    /** Where the words of an option stand that was read here. */
    Node placeOf(Option option) {
        return Objects.requireNonNull(places.get(option.id()));
    }

    /** Takes the ids that stand in these nodes, before others are made. */
    void reserveIds(List<Node> nodes) {
        nodes.forEach(ids::reserveIn);
    }

    /** The options of a list; ids that stand there are reserved already. */
    List<Option> list(String key, List<Node> nodes, boolean right) {
        List<Option> options = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            read(node, right, () -> values.item(key, node)).ifPresent(options::add);
        }
        return options;
    }

    /**
     * One option; empty if a problem was told.
     *
     * @param right whether it earns credit unless it says otherwise
     */
    Optional<Option> read(String key, Node node, boolean right) {
        return read(node, right, () -> values.text(key, node));
    }

    private Optional<Option> read(Node node, boolean right, Supplier<String> words) {
        if (!(node instanceof Mapping mapping)) {
            String text = words.get();
            return text.isEmpty() ? Optional.empty() : distinctOption(node, text, right);
        }
        if (!isOption(mapping) && values.tellTextAsKeys(node)) {
            return Optional.empty();
        }
        return read(new Fields(mapping, Keys.OPTION, values), right);
    }

    static boolean isOption(Mapping mapping) {
        return mapping.entries().stream()
                .anyMatch(entry -> Keys.OPTION.contains(entry.key().text()));
    }

    /** An option of which the keys have been looked at, and may be more than those of an option. */
    Optional<Option> read(Fields fields, boolean right) {
        String text = words(fields);
        String because = fields.text("because");
        double credit = fields.find("credit").map(this::credit).orElse(right ? 1.0 : 0.0);
        boolean last = fields.word("fixed", LAST).orElse(false);
        Optional<String> id = fields.find("id").map(node -> ids.claim(node, text, values));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Node at = wordsNode(fields);
        if (!isNew(text, at, right)) {
            return Optional.empty();
        }
        return placed(at, new Option(id.orElseGet(() -> ids.make(text)), text, because, credit, last, fields.extras()));
    }

    private String words(Fields fields) {
        if (fields.has("option") && fields.has("answer")) {
            fields.report().error(fields.keyOf("answer"), "option-and-answer");
        }
        if (!fields.has("option") && !fields.has("answer")) {
            if (!fields.isBroken()) {
                fields.report().error(fields.mapping(), "missing-option");
            }
            return "";
        }
        return fields.text(fields.has("option") ? "option" : "answer");
    }

    static Node wordsNode(Fields fields) {
        return fields.find("option").or(() -> fields.find("answer")).orElse(fields.mapping());
    }

    private double credit(Node node) {
        return Numbers.share("credit", node, values).orElse(0.0);
    }

    private Optional<Option> distinctOption(Node node, String text, boolean right) {
        if (!isNew(text, node, right)) {
            return Optional.empty();
        }
        return placed(node, new Option(ids.make(text), text, "", right ? 1 : 0, false, Map.of()));
    }

    private Optional<Option> placed(Node at, Option option) {
        places.put(option.id(), at);
        return Optional.of(option);
    }

    private boolean isNew(String text, Node at, boolean right) {
        if (++count == MOST + 1) {
            values.report().error(at, "too-many-options", Values.number(MOST));
        }
        Optional<Distinct.Place> equal = distinct.add(text, at, right);
        equal.ifPresent(first -> values.report()
                .error(
                        at,
                        first.right() && !right ? "right-and-wrong" : "equal-options",
                        Excerpt.of(text),
                        values.report().lineOf(first.at())));
        return equal.isEmpty() && count <= MOST;
    }
}
