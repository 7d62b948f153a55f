package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.format.yaml.Node.Scalar;
import io.github.quizline.quiz.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds out what a question asks: by its {@code type}, or else by the keys it has. */
final class KindFinder {

    private static final Words<Kind> KINDS = Words.of(Kind::word, Kind.values());
    private static final Words<Kind> GAP_KINDS =
            Words.of(Kind::word, Kind.TEXT, Kind.NAME, Kind.PLACE, Kind.TITLE, Kind.NUMBER, Kind.DATE, Kind.CHOICE);

    private KindFinder() {}

    /** The kind of a question; empty if a problem was told. */
    static Optional<Kind> find(Fields fields) {
        if (fields.has("type")) {
            return fields.word("type", KINDS);
        }
        List<Kind> fitting = fitting(fields);
        if (fitting.size() == 1) {
            tellTruthInCapitals(fields, fitting.get(0));
            return Optional.of(fitting.get(0));
        }
        if (fitting.isEmpty()) {
            tellMissing(fields);
        } else {
            String words = String.join(", ", fitting.stream().map(Kind::word).toList());
            fields.report().error(fields.keyOf("question"), "several-types", words);
        }
        return Optional.empty();
    }

    /** The kind of a gap; empty if a problem was told. */
    static Optional<Kind> findInGap(Fields fields) {
        if (fields.has("type")) {
            return fields.word("type", GAP_KINDS);
        }
        return Optional.of(hasOptions(fields) ? Kind.CHOICE : Kind.TEXT);
    }

    private static boolean hasOptions(Fields fields) {
        return fields.has("distractors") || fields.has("options");
    }

    private static List<Kind> fitting(Fields fields) {
        List<Kind> kinds = new ArrayList<>(2);
        boolean options = hasOptions(fields);
        if (fields.has("answer")) {
            boolean truth = isTruth(fields.find("answer").orElseThrow());
            if (options) {
                kinds.add(Kind.CHOICE);
            }
            if (truth) {
                kinds.add(Kind.TRUE_FALSE);
            } else if (!options) {
                kinds.add(Kind.TEXT);
            }
        }
        if (fields.has("answers")) {
            kinds.add(options ? Kind.MULTIPLE : Kind.LIST);
        }
        if (fields.has("order")) {
            kinds.add(Kind.ORDERING);
        }
        if (fields.has("pairs")) {
            kinds.add(Kind.MATCHING);
        }
        if (fields.has("text")) {
            kinds.add(Kind.CLOZE);
        }
        return kinds;
    }

    /** Whether an answer is {@code true} or {@code false} without quotes, alone or with a {@code because}. */
    private static boolean isTruth(Node answer) {
        return truthText(answer)
                .filter(text -> text.equals("true") || text.equals("false"))
                .isPresent();
    }

    private static Optional<String> truthText(Node answer) {
        if (answer instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .filter(entry -> entry.key().text().equals("answer"))
                    .map(Node.Entry::value)
                    .filter(Scalar.class::isInstance)
                    .findFirst()
                    .flatMap(KindFinder::truthText);
        }
        return answer instanceof Scalar scalar && scalar.isPlain() ? Optional.of(scalar.text()) : Optional.empty();
    }

    // To other programs True and TRUE are truths as well; here they would be words to type.
    private static void tellTruthInCapitals(Fields fields, Kind kind) {
        if (kind != Kind.TEXT) {
            return;
        }
        Node answer = fields.find("answer").orElseThrow();
        if (answer instanceof Scalar scalar && scalar.isPlain()) {
            String text = scalar.text();
            if (text.equals("True") || text.equals("TRUE") || text.equals("False") || text.equals("FALSE")) {
                String truth = text.toLowerCase(Locale.ROOT);
                fields.report().warning(answer, Report.replace(answer, truth), "truth-in-capitals", text, truth);
            }
        }
    }

    private static void tellMissing(Fields fields) {
        if (fields.isBroken()) {
            return;
        }
        if (fields.has("gaps")) {
            fields.tellMissing("text");
        } else {
            fields.report().error(fields.keyOf("question"), "missing-answer");
        }
    }
}
