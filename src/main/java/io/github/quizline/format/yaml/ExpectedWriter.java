package io.github.quizline.format.yaml;

import static io.github.quizline.format.yaml.YamlLines.STEP;

import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.NameOrder;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Tolerance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what is expected of learners who type a term. */
final class ExpectedWriter {

    private final YamlLines lines;
    private final OptionWriter options;

    private ExpectedWriter(YamlLines lines, OptionWriter options) {
        this.lines = lines;
        this.options = options;
    }

    /** The keys of a question or a gap that expects one term. */
    static void question(YamlLines lines, int indent, Expected expected) {
        ExpectedWriter writer = new ExpectedWriter(lines, new OptionWriter(lines, inOrder(expected.answers())));
        if (expected.kind() != Kind.TEXT) {
            lines.plain(indent, "type", expected.kind().word());
        }
        writer.options.one(indent, "answer", expected.answers().answer(), "answer", true);
        writer.lists(indent, expected.answers());
        writer.manner(indent, Manner.of(expected));
    }

    /** The keys of a question that expects several. */
    static void list(YamlLines lines, int indent, List<Expected> items) {
        List<Option> all = new ArrayList<>();
        items.forEach(item -> all.addAll(inOrder(item.answers())));
        ExpectedWriter writer = new ExpectedWriter(lines, new OptionWriter(lines, all));
        Manner manner = Manner.of(items.get(0));
        boolean isShared = items.stream().map(Manner::of).allMatch(manner::equals);
        if (manner.kind() != Kind.TEXT) {
            lines.plain(indent, "of", manner.kind().word());
        }
        if (isShared) {
            writer.manner(indent, manner);
        }
        lines.open(indent, "answers");
        for (Expected item : items) {
            Manner own = isShared ? Manner.of(manner.kind()) : Manner.of(item);
            writer.item(indent + STEP, item.answers(), own);
        }
    }

    private void item(int indent, Answers answers, Manner manner) {
        boolean isText = inOrder(answers).size() == 1
                && options.isText(answers.answer(), true)
                && manner.equals(Manner.of(manner.kind()));
        if (isText) {
            lines.textItem(indent, answers.answer().text());
            return;
        }
        lines.item();
        options.fields(indent + STEP, answers.answer(), "answer", true);
        lists(indent + STEP, answers);
        manner(indent + STEP, manner);
    }

    private static List<Option> inOrder(Answers answers) {
        List<Option> all = new ArrayList<>(answers.alternatives());
        all.addAll(answers.incomplete());
        all.addAll(answers.reject());
        return all;
    }

    private void lists(int indent, Answers answers) {
        options.list(indent, "accept", answers.accept(), "answer", true);
        options.list(indent, "incomplete", answers.incomplete(), "answer", false);
        options.list(indent, "reject", answers.reject(), "answer", false);
    }

    private void manner(int indent, Manner manner) {
        if (manner.order() != NameOrder.GIVEN_FIRST) {
            lines.plain(indent, "name-order", manner.order().word());
        }
        manner.require().ifPresent(part -> lines.plain(indent, "require", part.word()));
        if (!manner.tolerance().equals(Tolerance.NONE)) {
            lines.plain(indent, "tolerance", tolerance(manner.tolerance()));
        }
        lines.text(indent, "unit", manner.unit());
        if (manner.unitRequired()) {
            lines.plain(indent, "unit-required", "true");
        }
        manner.precision().ifPresent(precision -> lines.plain(indent, "precision", precision.word()));
    }

    private static String tolerance(Tolerance tolerance) {
        return tolerance.relative() ? Numbers.percentage(tolerance.amount()) : Numbers.plain(tolerance.amount());
    }

    /** The gap's text form, such as {@code date=September 2018}; empty if there is more to say than it holds. */
    static Optional<String> inGap(Expected expected) {
        Answers answers = expected.answers();
        OptionWriter writer = new OptionWriter(new YamlLines(), inOrder(answers));
        boolean isPlain = Manner.of(expected).equals(Manner.of(expected.kind()))
                && answers.incomplete().isEmpty()
                && answers.reject().isEmpty()
                && answers.alternatives().stream().allMatch(answer -> writer.isText(answer, true) && fitsGap(answer));
        if (!isPlain) {
            return Optional.empty();
        }
        String kind =
                expected.kind() == Kind.TEXT && !needsPrefix(answers.answer().text())
                        ? ""
                        : expected.kind().word() + "=";
        List<String> parts = answers.alternatives().stream()
                .map(answer -> ClozeText.escaped(answer.text(), ClozeText.CLOSING))
                .toList();
        return Optional.of(kind + String.join("|", parts));
    }

    /** Blanks at the edges are not of the text there, and neither are line breaks. */
    static boolean fitsGap(Option option) {
        return option.text().equals(option.text().strip()) && option.text().indexOf('\n') < 0;
    }

    static boolean needsPrefix(String text) {
        return text.startsWith("@") || text.startsWith("{") || text.indexOf('=') >= 0;
    }
}
