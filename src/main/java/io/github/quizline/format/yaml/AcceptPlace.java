package io.github.quizline.format.yaml;

import static io.github.quizline.format.yaml.YamlLines.STEP;

import io.github.quizline.format.yaml.ClozeText.WrittenGap;
import io.github.quizline.format.yaml.Node.Entry;
import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.format.yaml.Node.Scalar;
import io.github.quizline.format.yaml.Node.Sequence;
import io.github.quizline.problem.Source;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds where an answer is added to those that are accepted, in the way in which its surroundings are written. */
final class AcceptPlace {

    private static final String ACCEPT = "accept";

    private final String text;
    private final Surroundings there;
    private final String answer;

    /** @param text that of the file */
    AcceptPlace(String text, String answer) {
        this.text = text;
        this.there = new Surroundings(text);
        this.answer = answer;
    }

    /** The edit that adds it to a quiz; empty if there is no room. */
    Optional<Mend> in(Node root, int question, OptionalInt part) {
        Optional<Node> asked = TreePlaces.step(root, "questions").flatMap(all -> item(all, question));
        if (asked.isEmpty() || !(asked.get() instanceof Mapping mapping)) {
            return Optional.empty();
        }
        if (part.isEmpty()) {
            return inMapping(mapping);
        }
        Optional<Node> listed = TreePlaces.step(mapping, "answers");
        return listed.isPresent()
                ? listed.flatMap(all -> item(all, part.getAsInt())
                        .flatMap(item -> item == all ? inPlace(item) : inItem(item, there.isInFlow(all))))
                : inCloze(mapping, part.getAsInt());
    }

    /** One item; whatever is no list is a list of one. */
    private static Optional<Node> item(Node all, int place) {
        return all instanceof Sequence ? TreePlaces.step(all, place) : Optional.of(all);
    }

    /** In a mapping that has an answer: behind what is accepted, or behind the answer. */
    private Optional<Mend> inMapping(Mapping mapping) {
        Optional<Entry> accepted = Surroundings.entry(mapping, ACCEPT);
        if (accepted.isPresent()) {
            return inAccepted(accepted.get().value());
        }
        return Surroundings.entry(mapping, "answer")
                .or(() -> Surroundings.entry(mapping, "option"))
                .map(right -> there.isInFlow(mapping)
                        ? Surroundings.insert(right.value().end(), ", " + acceptInFlow())
                        : there.below(
                                right.value(),
                                acceptInBlock(there.column(right.key().start()))));
    }

    private Optional<Mend> inAccepted(Node accepted) {
        if (!(accepted instanceof Sequence list)) {
            return isFitForFlow(accepted)
                    ? Optional.of(
                            replace(accepted, "[" + there.written(accepted) + ", " + YamlText.inFlow(answer) + "]"))
                    : Optional.empty();
        }
        if (list.items().isEmpty()) {
            return Optional.empty();
        }
        Node last = list.items().get(list.items().size() - 1);
        if (there.isInFlow(list)) {
            return Optional.of(Surroundings.insert(last.end(), ", " + YamlText.inFlow(answer)));
        }
        int indent = there.column(list.start());
        return Optional.of(there.below(last, List.of(" ".repeat(indent) + "- " + YamlText.inBlock(answer))));
    }

    /** In an item of a list of answers. */
    private Optional<Mend> inItem(Node item, boolean inFlow) {
        if (inFlow || !(item instanceof Scalar scalar) || Report.isBlock(scalar)) {
            return inPlace(item);
        }
        String before = there.written(item);
        String below = String.join(there.lineBreak(), acceptInBlock(there.column(item.start())));
        // What stands behind it on its line, such as a comment, stays there.
        int end = there.endOfLine(item.end());
        return Optional.of(new Mend(
                item.start(), end, "answer: " + before + text.substring(item.end(), end) + there.lineBreak() + below));
    }

    /** In a mapping or, where there is only an answer, in braces that are put round it. */
    private Optional<Mend> inPlace(Node answered) {
        if (answered instanceof Mapping mapping) {
            return inMapping(mapping);
        }
        return isFitForFlow(answered)
                ? Optional.of(replace(answered, "{answer: " + there.written(answered) + ", " + acceptInFlow() + "}"))
                : Optional.empty();
    }

    private Optional<Mend> inCloze(Mapping question, int place) {
        if (!(TreePlaces.step(question, "text").orElse(question) instanceof Scalar scalar)) {
            return Optional.empty();
        }
        List<WrittenGap> gaps = ClozeText.of(Values.content(scalar)).gaps();
        WrittenGap gap = gaps.get(place);
        if (gap.name().isPresent()) {
            return TreePlaces.step(question, "gaps")
                    .flatMap(described ->
                            TreePlaces.step(described, gap.name().get().text()))
                    .flatMap(this::inPlace);
        }
        int closing = new TextPlaces(new Source("", text), scalar).find(gap.end() - ClozeText.CLOSING.length());
        return text.startsWith(ClozeText.CLOSING, closing)
                ? Optional.of(Surroundings.insert(closing, "|" + ClozeText.escaped(answer, ClozeText.CLOSING)))
                : Optional.empty();
    }

    private String acceptInFlow() {
        return ACCEPT + ": [" + YamlText.inFlow(answer) + "]";
    }

    private List<String> acceptInBlock(int indent) {
        return List.of(" ".repeat(indent) + ACCEPT + ":", " ".repeat(indent + STEP) + "- " + YamlText.inBlock(answer));
    }

    /** Whether a node can stand in brackets or braces as it is written. */
    private boolean isFitForFlow(Node node) {
        if (node instanceof Scalar scalar) {
            return switch (scalar.style()) {
                case PLAIN -> YamlText.isPlain(there.written(node), true);
                case SINGLE_QUOTED, DOUBLE_QUOTED -> true;
                case LITERAL, FOLDED -> false;
            };
        }
        return there.isInFlow(node);
    }

    private static Mend replace(Node node, String replacement) {
        return new Mend(node.start(), node.end(), replacement);
    }
}
