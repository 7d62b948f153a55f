package io.github.quizline.format.yaml;

import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what every question has, whatever its kind. */
final class CommonReader {

    /** What a cloze asks that says nothing else. */
    static final String FILL_IN = "Fill in the gaps.";

    private static final Words<Boolean> UNSHUFFLED = Words.of(none -> "none", true);

    private final Values values;
    private final EvidenceReader evidence;
    private final Ids ids = new Ids();

    CommonReader(Values values, Passages passages) {
        this.values = values;
        this.evidence = new EvidenceReader(values, passages);
    }

    /** Takes the ids that stand in questions, before others are made. */
    void reserveIds(List<Node> questions) {
        questions.forEach(ids::reserveIn);
    }

    /**
     * What a question has in common with others; empty if a problem was told that leaves it without words.
     *
     * @param madeFrom the words that its id is made from if it asks only {@link #FILL_IN}
     */
    Optional<Common> read(Fields fields, Optional<Kind> kind, String madeFrom) {
        String question = question(fields, kind);
        String words = fields.has("question") ? question : madeFrom;
        String passage = evidence.passageOf(fields);
        boolean passageIsSound = !passage.isEmpty() || !fields.has("passage");
        Optional<Node> id = fields.find("id");
        Common.Builder common = Common.builder(question.isEmpty() ? FILL_IN : question)
                .id(id.isPresent() ? ids.claim(id.get(), words, values) : ids.make(words))
                .passage(passage)
                .group(fields.text("group"))
                .evidence(passageIsSound ? evidence.read(fields, passage) : List.of())
                .explanation(fields.text("explanation"))
                .hints(fields.texts("hints"))
                .tags(values.textsNotCommas("tags", fields))
                .shuffle(fields.word("shuffle", UNSHUFFLED).isEmpty())
                .language(Languages.read(fields, ""))
                .ignoredRules(ignoredRules(fields))
                .extras(fields.extras());
        fields.find("points").ifPresent(node -> common.points(points(node)));
        fields.find("tries").ifPresent(node -> count("tries", node).ifPresent(common::tries));
        fields.word("typing", SettingsReader.TYPING).ifPresent(common::typing);
        fields.word("passage-view", SettingsReader.PASSAGE_VIEW).ifPresent(common::passageView);
        return question.isEmpty() ? Optional.empty() : Optional.of(common.build());
    }

    private static String question(Fields fields, Optional<Kind> kind) {
        return kind.equals(Optional.of(Kind.CLOZE)) && !fields.has("question")
                ? FILL_IN
                : fields.requiredText("question");
    }

    private OptionalInt count(String key, Node node) {
        return Numbers.count(key, node, values);
    }

    private double points(Node node) {
        double points = Numbers.amount("points", node, values)
                .map(BigDecimal::doubleValue)
                .orElse(1.0);
        if (points > Double.MAX_VALUE) {
            values.report()
                    .error(
                            node,
                            "no-number",
                            "points",
                            Excerpt.of(values.report().written(node)));
            return 1;
        }
        return points;
    }

    /** The rules of a check that a question or a quiz silences. */
    static List<String> ignoredRules(Fields fields) {
        return fields.find("check")
                .flatMap(node -> fields.values().fields("check", node, Keys.CHECK))
                .map(check -> check.values().textsNotCommas("ignore", check))
                .orElse(List.of());
    }
}
