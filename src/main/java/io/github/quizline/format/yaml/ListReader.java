package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Listing;
import io.github.quizline.quiz.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads questions whose answer is several things to type. */
final class ListReader {

    static final Words<Kind> OF =
            Words.of(Kind::word, Kind.TEXT, Kind.NAME, Kind.PLACE, Kind.TITLE, Kind.NUMBER, Kind.DATE);

    private final Fields fields;
    private final Manner manner;
    private final OptionReader options;
    private final TypedReader typed;
    private final Distinct answers = new Distinct();

    private ListReader(Fields fields, Manner manner, String language) {
        this.fields = fields;
        this.manner = manner;
        this.options = new OptionReader(fields.values());
        this.typed = new TypedReader(options, language);
    }

    static Optional<Listing> read(Common common, Kind of, Fields fields, String language) {
        boolean ordered = fields.flag("ordered");
        var scoring = Scorings.read(fields, ordered ? Scorings.ORDERED_LIST : Scorings.LIST);
        ListReader reader = new ListReader(fields, Manner.of(of).with(fields), language);
        List<Expected> items = reader.items();
        int count = reader.count(items.size());
        return items.isEmpty() ? Optional.empty() : Optional.of(new Listing(common, items, count, ordered, scoring));
    }

    private List<Expected> items() {
        Optional<Node> node = fields.find("answers");
        if (node.isEmpty()) {
            fields.tellMissing("answers");
            return List.of();
        }
        fields.values().tellCommas("answers", node.get());
        List<Node> nodes = fields.values().atMost(OptionReader.MOST, "answers", node.get());
        options.reserveIds(nodes);
        List<Optional<Fields>> mappings = new ArrayList<>(nodes.size());
        for (Node item : nodes) {
            mappings.add(mapping(item));
            mappings.get(mappings.size() - 1).ifPresent(typed::reserveIds);
        }
        List<Expected> items = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            options.startAnew();
            item(nodes.get(i), mappings.get(i)).filter(this::isNew).ifPresent(items::add);
        }
        return items;
    }

    private Optional<Fields> mapping(Node node) {
        return node instanceof Mapping mapping && OptionReader.isOption(mapping)
                ? Optional.of(new Fields(mapping, Keys.item(manner.kind()), fields.values()))
                : Optional.empty();
    }

    private Optional<Expected> item(Node node, Optional<Fields> mapping) {
        if (mapping.isPresent()) {
            return typed.readItem(mapping.get(), manner);
        }
        Optional<Expected> expected = options.read("answers", node, true)
                .map(answer -> manner.expecting(new Answers(answer, List.of(), List.of(), List.of())));
        expected.ifPresent(typed::tellUnreadable);
        return expected;
    }

    /** Whether no answer of an item is one of an earlier item as well; several items may be hinted at by one word. */
    private boolean isNew(Expected item) {
        boolean isNew = true;
        for (Option answer : item.answers().alternatives()) {
            Node at = options.placeOf(answer);
            Optional<Distinct.Place> equal = answers.add(answer.text(), at, true);
            equal.ifPresent(first -> fields.report()
                    .error(
                            at,
                            "equal-options",
                            Excerpt.of(answer.text()),
                            fields.report().lineOf(first.at())));
            isNew &= equal.isEmpty();
        }
        return isNew;
    }

    private int count(int items) {
        Optional<Node> node = fields.find("count");
        OptionalInt count =
                node.isPresent() ? Numbers.count("count", node.get(), fields.values()) : OptionalInt.empty();
        if (count.orElse(0) <= items) {
            return count.orElse(items);
        }
        if (items > 0) {
            fields.report()
                    .error(
                            node.orElseThrow(),
                            Report.replace(node.orElseThrow(), Values.number(items)),
                            "count-too-many",
                            Values.number(count.getAsInt()),
                            Values.number(items));
        }
        return items;
    }
}
