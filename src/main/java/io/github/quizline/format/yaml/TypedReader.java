package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Sequence;
import io.github.quizline.grade.Judge;
import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Precision;
import io.github.quizline.quiz.Typed;
import java.util.List;
import java.util.Optional;

/** Reads what is expected of learners who type a term: in a question, in a list, in a gap. */
final class TypedReader {

    private final OptionReader options;
    private final String language;

    /** @param language that of the question */
    TypedReader(OptionReader options, String language) {
        this.options = options;
        this.language = language;
    }

    static Optional<Typed> read(Common common, Kind kind, Fields fields, String language) {
        TypedReader reader = new TypedReader(new OptionReader(fields.values()), language);
        return reader.read(fields, Manner.of(kind)).map(expected -> new Typed(common, expected));
    }

    /** What a question or gap expects, of which the answer stands under {@code answer}. */
    Optional<Expected> read(Fields fields, Manner defaults) {
        Optional<Node> answer = fields.find("answer");
        if (answer.isEmpty()) {
            fields.tellMissing("answer");
        }
        if (answer.isPresent() && answer.get() instanceof Sequence) {
            fields.report().error(answer.get(), "list-for-answer");
            answer = Optional.empty();
        }
        answer.ifPresent(node -> options.reserveIds(List.of(node)));
        reserveIds(fields);
        return expected(fields, answer.flatMap(node -> options.read("answer", node, true)), defaults);
    }

    /** What an item of a list expects, whose fields are those of an option and more. */
    Optional<Expected> readItem(Fields fields, Manner defaults) {
        return expected(fields, options.read(fields, true), defaults);
    }

    /** Takes the ids that stand in the lists beside the answer. */
    void reserveIds(Fields fields) {
        options.reserveIds(items(fields, "accept"));
        options.reserveIds(items(fields, "incomplete"));
        options.reserveIds(items(fields, "reject"));
    }

    private static List<Node> items(Fields fields, String key) {
        return fields.find(key)
                .map(node -> node instanceof Sequence list ? list.items() : List.of(node))
                .orElse(List.of());
    }

    private Optional<Expected> expected(Fields fields, Optional<Option> answer, Manner defaults) {
        List<Option> accept = list(fields, "accept", true);
        List<Option> incomplete = list(fields, "incomplete", false);
        List<Option> reject = list(fields, "reject", false);
        Manner manner = defaults.with(fields);
        Optional<Expected> expected =
                answer.map(right -> manner.expecting(new Answers(right, accept, incomplete, reject)));
        expected.ifPresent(this::tellUnreadable);
        return expected;
    }

    private List<Option> list(Fields fields, String key, boolean right) {
        Optional<Node> node = fields.find(key);
        if (node.isEmpty()) {
            return List.of();
        }
        fields.values().tellCommas(key, node.get());
        return options.list(key, fields.values().items(key, node.get()), right);
    }

    /** Tells of numbers and dates that are none. */
    void tellUnreadable(Expected expected) {
        if (expected.kind() != Kind.NUMBER && expected.kind() != Kind.DATE) {
            return;
        }
        for (Option unreadable : Judge.unreadable(expected, language)) {
            Node at = options.placeOf(unreadable);
            options.report().error(at, "unreadable-" + expected.kind().word(), Excerpt.of(unreadable.text()));
        }
        if (expected instanceof Expected.Dated dated) {
            dated.precision().ifPresent(wanted -> tellInexact(dated, wanted));
        }
    }

    private void tellInexact(Expected.Dated dated, Precision wanted) {
        Option answer = dated.answers().answer();
        Judge.precisionOf(dated, language)
                .filter(said -> said.compareTo(wanted) < 0)
                .ifPresent(said -> options.report()
                        .error(
                                options.placeOf(answer),
                                "inexact-date",
                                Excerpt.of(answer.text()),
                                wanted.word(),
                                said.word()));
    }
}
