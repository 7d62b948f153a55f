package io.github.quizline.format.yaml;

import static io.github.quizline.format.yaml.YamlLines.STEP;

import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Gap;
import io.github.quizline.quiz.Gap.ChoiceGap;
import io.github.quizline.quiz.Gap.TypedGap;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes texts with gaps: what is short stands in the text, what is long under {@code gaps}. */
final class ClozeWriter {

    private final YamlLines lines;

    private ClozeWriter(YamlLines lines) {
        this.lines = lines;
    }

    static void write(YamlLines lines, int indent, Cloze question) {
        StringBuilder text = new StringBuilder();
        List<Gap> described = new ArrayList<>();
        for (int i = 0; i < question.gaps().size(); i++) {
            Gap gap = question.gaps().get(i);
            Optional<String> inText =
                    gap.id().equals(ClozeReader.NAMELESS + (i + 1)) ? gap.match(new InText()) : Optional.empty();
            if (inText.isEmpty()) {
                described.add(gap);
            }
            text.append(ClozeText.escaped(question.words().get(i), ClozeText.OPENING))
                    .append(ClozeText.OPENING)
                    .append(inText.orElse("@" + gap.id()))
                    .append(ClozeText.CLOSING);
        }
        text.append(ClozeText.escaped(question.words().get(question.gaps().size())));
        lines.block(indent, "text", text.toString());
        if (!described.isEmpty()) {
            lines.open(indent, "gaps");
            described.forEach(gap -> new ClozeWriter(lines).gap(indent + STEP, gap));
        }
    }

    private void gap(int indent, Gap gap) {
        String key = YamlText.key(gap.id());
        if (gap instanceof TypedGap typed && isText(typed.expected())) {
            lines.text(indent, key, typed.expected().answers().answer().text());
            return;
        }
        lines.open(indent, key);
        if (gap instanceof TypedGap typed) {
            ExpectedWriter.question(lines, indent + STEP, typed.expected());
        } else if (gap instanceof ChoiceGap choice) {
            QuestionWriter.options(lines, indent + STEP, choice.options(), "answer");
        }
    }

    private static boolean isText(Expected expected) {
        Option answer = expected.answers().answer();
        return expected.equals(new Expected.Term(Answers.of(answer.text())));
    }

    /** A gap as it stands in the text; empty if there is more to say than fits there. */
    private static final class InText implements Gap.Cases<Optional<String>> {

        @Override
        public Optional<String> typed(TypedGap gap) {
            return ExpectedWriter.inGap(gap.expected());
        }

        @Override
        public Optional<String> choice(ChoiceGap gap) {
            Options options = gap.options();
            OptionWriter writer = new OptionWriter(new YamlLines(), options.all());
            boolean isPlain = !options.inOrder()
                    && options.keys().size() == 1
                    && options.all().size() > 1
                    && options.all().stream()
                            .allMatch(option ->
                                    writer.isText(option, options.keys().contains(option.id()))
                                            && ExpectedWriter.fitsGap(option));
            if (!isPlain || ExpectedWriter.needsPrefix(options.all().get(0).text())) {
                return Optional.empty();
            }
            List<String> parts = options.all().stream()
                    .map(option -> ClozeText.escaped(option.text()))
                    .toList();
            // A blank at the end keeps a backslash there from the braces.
            String blank = parts.get(parts.size() - 1).endsWith("\\") ? " " : "";
            return Optional.of(String.join(" ~ ", parts) + blank);
        }
    }
}
