package io.github.quizline.format.yaml;

import io.github.quizline.format.Reading;
import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.quiz.Evidence;
import io.github.quizline.quiz.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads quotations and looks for each in its passage. */
final class EvidenceReader {

    /** The most quotations of a question. */
    private static final int MOST = 100;

    private final Values values;
    private final Passages passages;
    private int notFound;

    EvidenceReader(Values values, Passages passages) {
        this.values = values;
        this.passages = passages;
    }

    /** The id of the passage that a mapping names; empty if it names none or a problem was told. */
    String passageOf(Fields fields) {
        Optional<Node> node = fields.find("passage");
        if (node.isEmpty()) {
            return "";
        }
        String id = values.text("passage", node.get());
        if (id.isEmpty() || passages.find(id).isPresent()) {
            return id;
        }
        if (passages.complete()) {
            tellUnknownPassage(node.get(), id);
        }
        return "";
    }

    private void tellUnknownPassage(Node node, String id) {
        Report report = values.report();
        String written = Excerpt.of(id);
        Optional<String> meant = Nearest.to(id, passages.byId().keySet()).map(Nearest.Guess::word);
        if (passages.isEmpty()) {
            report.error(node, "passage-without-passages", written);
        } else if (meant.isPresent()) {
            // No mend: ids may be much alike, as p1 and p2 are.
            report.error(node, "unknown-passage-near", written, meant.get());
        } else {
            report.error(node, "unknown-passage", written, names());
        }
    }

    private String names() {
        return Excerpt.of(String.join(", ", passages.byId().keySet()));
    }

    /** The quotations of a question, each of which stands in its passage unless a problem was told. */
    List<Evidence> read(Fields question, String passage) {
        Optional<Node> evidence = question.find("evidence");
        if (evidence.isEmpty()) {
            return List.of();
        }
        if (passages.isEmpty() && passages.complete()) {
            question.report().error(question.keyOf("evidence"), "evidence-without-passage");
        }
        List<Evidence> read = new ArrayList<>();
        boolean homeless = false;
        for (Node node : values.atMost(MOST, "evidence", evidence.get())) {
            Optional<Quotation> quotation = quotation(node, passage);
            quotation.ifPresent(found -> read.add(found.evidence));
            homeless |= quotation.filter(found -> !found.hasHome).isPresent();
        }
        if (homeless && !question.has("passage")) {
            tellMissingPassage(question, read);
        }
        return read;
    }

    /** A quotation, and whether it is known which passage it belongs to. */
    private record Quotation(Evidence evidence, boolean hasHome) {}

    private Optional<Quotation> quotation(Node node, String passage) {
        if (!(node instanceof Mapping mapping) || !isEvidence(mapping)) {
            String text = values.item("evidence", node);
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(found(new Evidence(text, "", Map.of()), node, passage));
        }
        Fields fields = new Fields(mapping, Keys.EVIDENCE, values);
        String own = passageOf(fields);
        String text = fields.requiredText("text");
        if (text.isEmpty() || (own.isEmpty() && fields.has("passage"))) {
            return Optional.empty();
        }
        Evidence evidence = new Evidence(text, own, fields.extras());
        return Optional.of(found(evidence, fields.find("text").orElse(node), own.isEmpty() ? passage : own));
    }

    private static boolean isEvidence(Mapping mapping) {
        return mapping.entries().stream()
                .map(entry -> entry.key().text())
                .anyMatch(key -> Keys.EVIDENCE.contains(key) || key.startsWith("x-"));
    }

    private Quotation found(Evidence evidence, Node node, String passage) {
        Optional<ReadPassage> home = passage.isEmpty() ? passages.only() : passages.find(passage);
        home.filter(text -> text.quotations().find(evidence.text()).isEmpty())
                .ifPresent(text -> tellNotFound(evidence.text(), node, text));
        return new Quotation(evidence, home.isPresent() || passages.isEmpty() || !passages.complete());
    }

    private void tellNotFound(String quotation, Node node, ReadPassage passage) {
        Report report = values.report();
        // What will not be listed need not be looked for.
        Optional<Span> nearest = ++notFound > Reading.MOST_PROBLEMS
                ? Optional.empty()
                : passage.quotations().nearest(quotation);
        if (nearest.isEmpty()) {
            report.error(node, "evidence-not-found", Excerpt.of(quotation), passage.id());
            return;
        }
        String sentence = nearest.get().of(passage.passage().text());
        String line = passage.place(nearest.get().start());
        // No mend: evidence that is changed to suit the passage could prove the opposite of the answer.
        report.error(node, "evidence-not-found-near", Excerpt.of(quotation), passage.id(), line, Excerpt.of(sentence));
    }

    /** With several passages a quotation needs one; if all stand in one only, that is the mend. */
    private void tellMissingPassage(Fields question, List<Evidence> evidence) {
        Report report = question.report();
        Node key = question.keyOf("evidence");
        List<ReadPassage> homes = passages.all().stream()
                .filter(passage -> evidence.stream()
                        .filter(each -> each.passage().isEmpty())
                        .allMatch(each -> passage.quotations().find(each.text()).isPresent()))
                .limit(2)
                .toList();
        if (homes.size() == 1) {
            String home = homes.get(0).id();
            Mend mend = question.insertBefore("evidence", "passage: " + YamlText.inFlow(home));
            report.error(key, mend, "passage-missing-near", home);
        } else {
            report.error(key, "passage-missing", names());
        }
    }
}
