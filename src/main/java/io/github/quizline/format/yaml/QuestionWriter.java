package io.github.quizline.format.yaml;

import static io.github.quizline.format.yaml.YamlLines.STEP;

import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Evidence;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Listing;
import io.github.quizline.quiz.Matching;
import io.github.quizline.quiz.Multiple;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Options;
import io.github.quizline.quiz.Ordering;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Scoring;
import io.github.quizline.quiz.TrueFalse;
import io.github.quizline.quiz.Typed;
import java.math.BigDecimal;
import java.util.List;

/** Writes one question: what it asks, what is right, how it is judged, and what is said about it. */
final class QuestionWriter implements Question.Cases<Scoring> {

    private final YamlLines lines;
    private final int indent;

    private QuestionWriter(YamlLines lines, int indent) {
        this.lines = lines;
        this.indent = indent;
    }

    static void write(YamlLines lines, int indent, Question question, boolean withId) {
        QuestionWriter writer = new QuestionWriter(lines, indent);
        writer.beginning(question, withId);
        Scoring scoring = question.match(writer);
        if (scoring != defaultScoring(question)) {
            lines.plain(indent, "scoring", scoring.word());
        }
        writer.end(question.common());
    }

    private static Scoring defaultScoring(Question question) {
        return switch (question.kind()) {
            case MULTIPLE -> Scorings.MULTIPLE.first();
            case ORDERING -> Scorings.ORDERING.first();
            case LIST -> (((Listing) question).ordered() ? Scorings.ORDERED_LIST : Scorings.LIST).first();
            default -> Scorings.MEAN.first();
        };
    }

    private void beginning(Question question, boolean withId) {
        Common common = question.common();
        if (question.kind() != Kind.CLOZE || !common.question().equals(CommonReader.FILL_IN)) {
            lines.text(indent, "question", common.question());
        }
        if (withId) {
            lines.text(indent, "id", common.id());
        }
        lines.text(indent, "passage", common.passage());
        lines.text(indent, "group", common.group());
        if (common.points() != 1) {
            lines.plain(indent, "points", Numbers.plain(BigDecimal.valueOf(common.points())));
        }
        lines.text(indent, "language", common.language());
        common.typing().ifPresent(typing -> lines.plain(indent, "typing", typing.word()));
        common.tries().ifPresent(tries -> lines.plain(indent, "tries", Values.number(tries)));
        common.passageView().ifPresent(view -> lines.plain(indent, "passage-view", view.word()));
        if (!common.shuffle()) {
            lines.plain(indent, "shuffle", "none");
        }
    }

    private void end(Common common) {
        evidence(common.evidence());
        lines.text(indent, "explanation", common.explanation());
        if (common.hints().size() == 1) {
            lines.text(indent, "hints", common.hints().get(0));
        } else {
            lines.list(indent, "hints", common.hints());
        }
        lines.row(indent, "tags", common.tags());
        QuizWriter.check(lines, indent, common.ignoredRules());
        lines.extras(indent, common.extras());
    }

    private void evidence(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        Evidence first = evidence.get(0);
        if (evidence.size() == 1 && isText(first)) {
            lines.text(indent, "evidence", first.text());
            return;
        }
        lines.open(indent, "evidence");
        for (Evidence each : evidence) {
            if (isText(each)) {
                lines.textItem(indent + STEP, each.text());
            } else {
                lines.item();
                lines.text(indent + 2 * STEP, "text", each.text());
                lines.text(indent + 2 * STEP, "passage", each.passage());
                lines.extras(indent + 2 * STEP, each.extras());
            }
        }
    }

    private static boolean isText(Evidence evidence) {
        return evidence.passage().isEmpty() && evidence.extras().isEmpty();
    }

    @Override
    public Scoring choice(Choice question) {
        options(lines, indent, question.options(), "answer");
        return Scoring.MEAN;
    }

    @Override
    public Scoring multiple(Multiple question) {
        options(lines, indent, question.options(), "answers");
        question.select().ifPresent(select -> lines.plain(indent, "select", Values.number(select)));
        return question.scoring();
    }

    /** @param key what the right ones stand under: {@code answer} or {@code answers} */
    static void options(YamlLines lines, int indent, Options options, String key) {
        OptionWriter writer = new OptionWriter(lines, options.all());
        List<Option> answers = options.answers();
        // One of "answers" is a list all the same: its text may have commas.
        boolean isOne = answers.size() == 1 && key.equals("answer");
        if (!options.inOrder()) {
            if (isOne) {
                writer.one(indent, key, answers.get(0), "answer", true);
            } else {
                writer.list(indent, key, answers, "answer", true);
            }
            writer.list(indent, "distractors", options.distractors(), "option", false);
            return;
        }
        lines.open(indent, "options");
        for (Option option : options.all()) {
            writer.item(indent + STEP, option, "option", options.keys().contains(option.id()));
        }
        if (isOne) {
            lines.text(indent, key, answers.get(0).text());
        } else {
            lines.list(indent, key, answers.stream().map(Option::text).toList());
        }
    }

    @Override
    public Scoring trueFalse(TrueFalse question) {
        String truth = String.valueOf(question.answer());
        if (question.because().isEmpty()) {
            lines.plain(indent, "answer", truth);
        } else {
            lines.open(indent, "answer");
            lines.plain(indent + STEP, "answer", truth);
            lines.text(indent + STEP, "because", question.because());
        }
        return Scoring.MEAN;
    }

    @Override
    public Scoring typed(Typed question) {
        ExpectedWriter.question(lines, indent, question.expected());
        return Scoring.MEAN;
    }

    @Override
    public Scoring listing(Listing question) {
        ExpectedWriter.list(lines, indent, question.items());
        if (question.count() != question.items().size()) {
            lines.plain(indent, "count", Values.number(question.count()));
        }
        if (question.ordered()) {
            lines.plain(indent, "ordered", "true");
        }
        return question.scoring();
    }

    @Override
    public Scoring ordering(Ordering question) {
        OptionWriter writer = new OptionWriter(lines, question.items());
        lines.open(indent, "order");
        for (List<Option> rank : question.ranks()) {
            if (rank.size() == 1) {
                writer.item(indent + STEP, rank.get(0), "option", true);
            } else {
                lines.item();
                rank.forEach(item -> writer.item(indent + 2 * STEP, item, "option", true));
            }
        }
        return question.scoring();
    }

    @Override
    public Scoring matching(Matching question) {
        MatchingWriter.write(lines, indent, question);
        return question.scoring();
    }

    @Override
    public Scoring cloze(Cloze question) {
        ClozeWriter.write(lines, indent, question);
        return question.scoring();
    }
}
