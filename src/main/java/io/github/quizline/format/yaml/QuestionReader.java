package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.format.yaml.Node.Scalar;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Question;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the questions of a quiz, each by the reader of its kind. */
final class QuestionReader {

    private final Values values;
    private final CommonReader commons;
    private final String language;

    /** @param language that of the quiz */
    QuestionReader(Values values, Passages passages, String language) {
        this.values = values;
        this.commons = new CommonReader(values, passages);
        this.language = language;
    }

    void reserveIds(List<Node> questions) {
        commons.reserveIds(questions);
    }

    /** A question; empty if a problem was told that leaves too little of it. */
    Optional<Question> read(Node node) {
        if (!(node instanceof Mapping mapping)) {
            tellNoQuestion(node);
            return Optional.empty();
        }
        Fields fields = new Fields(withoutBareText(mapping), Keys.QUESTION, values);
        Optional<Kind> kind = KindFinder.find(fields);
        boolean isList = kind.equals(Optional.of(Kind.LIST));
        Kind of = isList ? fields.word("of", ListReader.OF).orElse(Kind.TEXT) : Kind.TEXT;
        kind.ifPresent(found -> fields.keepTo(own(found, of), Keys.COMMON, found.word()));
        boolean isCloze = kind.equals(Optional.of(Kind.CLOZE));
        Optional<Common> common = commons.read(fields, kind, isCloze ? ClozeReader.words(fields) : "");
        // Where the common part cannot be made, the rest is still read for the sake of its problems.
        Optional<? extends Question> question =
                kind.flatMap(found -> question(found, of, common.orElseGet(() -> Common.of("?")), fields));
        return common.isPresent() ? question.map(Question.class::cast) : Optional.empty();
    }

    /** Tells of words before the keys, as in {@code - North Korea: Which town?}, and leaves them out. */
    private Mapping withoutBareText(Mapping mapping) {
        Optional<String> words = values.bareText(mapping);
        if (words.isEmpty()) {
            return mapping;
        }
        int start = mapping.start();
        Mend mend = new Mend(start, start + words.get().length(), "question: " + Quoting.quoted(words.get()))
                .sureIf(mapping.entries().size() > 1);
        values.report().error(mapping, mend, "no-question", Excerpt.of(words.get()));
        List<Node.Entry> others = mapping.entries().subList(1, mapping.entries().size());
        return new Mapping(start, mapping.end(), others, true);
    }

    private void tellNoQuestion(Node node) {
        if (node instanceof Scalar scalar && !scalar.isAbsent() && !Report.isBlock(scalar)) {
            values.report().error(node, "no-question", Excerpt.of(scalar.text()));
        } else {
            values.report().error(node, "no-question-here");
        }
    }

    private static Set<String> own(Kind kind, Kind of) {
        return kind == Kind.LIST ? Keys.list(of) : Keys.own(kind);
    }

    private Optional<? extends Question> question(Kind kind, Kind of, Common common, Fields fields) {
        String spoken = common.language().isEmpty() ? language : common.language();
        return switch (kind) {
            case CHOICE -> ChoiceReader.choice(common, fields);
            case MULTIPLE -> ChoiceReader.multiple(common, fields);
            case TRUE_FALSE -> TrueFalseReader.read(common, fields);
            case TEXT, NAME, PLACE, TITLE, NUMBER, DATE -> TypedReader.read(common, kind, fields, spoken);
            case LIST -> ListReader.read(common, of, fields, spoken);
            case ORDERING -> OrderingReader.read(common, fields);
            case MATCHING -> MatchingReader.read(common, fields);
            case CLOZE -> ClozeReader.read(common, fields, spoken);
        };
    }
}
