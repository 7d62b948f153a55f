package io.github.quizline.format.yaml;

import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Expected.Dated;
import io.github.quizline.quiz.Expected.Name;
import io.github.quizline.quiz.Expected.Numeric;
import io.github.quizline.quiz.Expected.Place;
import io.github.quizline.quiz.Expected.Term;
import io.github.quizline.quiz.Expected.Title;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.NameOrder;
import io.github.quizline.quiz.NamePart;
import io.github.quizline.quiz.Precision;
import io.github.quizline.quiz.Tolerance;
import java.util.Optional;

/** What is said of a typed term beside its answers: which kind it is, and the keys that only this kind has. */
record Manner(
        Kind kind,
        NameOrder order,
        Optional<NamePart> require,
        Tolerance tolerance,
        String unit,
        boolean unitRequired,
        Optional<Precision> precision) {

    private static final Words<NameOrder> ORDER = Words.of(NameOrder::word, NameOrder.values());
    private static final Words<NamePart> PART = Words.of(NamePart::word, NamePart.values());
    private static final Words<Precision> PRECISION = Words.of(Precision::word, Precision.values());

    /** What holds where nothing is said. */
    static Manner of(Kind kind) {
        return new Manner(kind, NameOrder.GIVEN_FIRST, Optional.empty(), Tolerance.NONE, "", false, Optional.empty());
    }

    /** What is said of a term beside its answers. */
    static Manner of(Expected expected) {
        Manner nothing = of(expected.kind());
        if (expected instanceof Name name) {
            return nothing.with(name.order(), name.require());
        }
        if (expected instanceof Numeric number) {
            return nothing.with(number.tolerance(), number.unit(), number.unitRequired());
        }
        return expected instanceof Dated date ? nothing.with(date.precision()) : nothing;
    }

    /** The same, but for what these fields say. */
    Manner with(Fields fields) {
        return switch (kind) {
            case NAME ->
                with(
                        fields.word("name-order", ORDER).orElse(order),
                        fields.word("require", PART).or(() -> require));
            case NUMBER ->
                with(
                        fields.find("tolerance")
                                .flatMap(node -> Numbers.tolerance(node, fields.values()))
                                .orElse(tolerance),
                        fields.has("unit") ? fields.text("unit") : unit,
                        fields.word("unit-required", Words.TRUTH).orElse(unitRequired));
            case DATE -> with(fields.word("precision", PRECISION).or(() -> precision));
            default -> this;
        };
    }

    private Manner with(NameOrder newOrder, Optional<NamePart> newRequire) {
        return new Manner(kind, newOrder, newRequire, tolerance, unit, unitRequired, precision);
    }

    private Manner with(Tolerance newTolerance, String newUnit, boolean newUnitRequired) {
        return new Manner(kind, order, require, newTolerance, newUnit, newUnitRequired, precision);
    }

    private Manner with(Optional<Precision> newPrecision) {
        return new Manner(kind, order, require, tolerance, unit, unitRequired, newPrecision);
    }

    Expected expecting(Answers answers) {
        return switch (kind) {
            case NAME -> new Name(answers, order, require);
            case PLACE -> new Place(answers);
            case TITLE -> new Title(answers);
            case NUMBER -> new Numeric(answers, tolerance, unit, unitRequired);
            case DATE -> new Dated(answers, precision);
            default -> new Term(answers);
        };
    }
}
