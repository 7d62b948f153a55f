package io.github.quizline.grade;

import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.quiz.Typed;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How well the judge agrees with people. Run as a program with a file of answers that people judged, it judges each as
 * the only question of its quiz and prints how often the two agree.
 *
 * <p>The file has four cells a line, with tabs between them, below a header: question, right answers (with {@code  ||| }
 * between them), what was typed, and 1 where people called it right. A prompt counts as right.
 */
final class Measurement {

    private int judged;
    private int agreed;
    private int wrong;
    private int falselyAccepted;
    private int right;
    private int falselyRejected;

    private Measurement() {}

    /**
     * Judges a file and prints how often the judge and people agree.
     *
     * @param arguments the file, and {@code -v} to print each line on which the judge and people differ
     */
    public static void main(String... arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean isWordy = Arrays.asList(arguments).contains("-v");
        Measurement measurement = new Measurement();
        try (Stream<String> lines = Files.lines(Path.of(arguments[0]))) {
            lines.skip(1).forEach(line -> {
                Verdict verdict = verdict(line.split("\t", -1));
                if (!measurement.count(verdict, line.endsWith("\t1")) && isWordy) {
                    out.println(verdict.outcome() + " " + verdict.reason().rule() + "\t" + line);
                }
            });
        }
        out.println(measurement);
    }

    private static Verdict verdict(String... cells) {
        List<Option> answers = Arrays.stream(cells[1].split(" \\|\\|\\| ", -1))
                .map(Option::right)
                .toList();
        Expected expected = new Expected.Term(
                new Answers(answers.get(0), answers.subList(1, answers.size()), List.of(), List.of()));
        Typed question = new Typed(Common.builder(cells[0]).id("it").build(), expected);
        return Judge.of(Quiz.builder("One question")
                        .questions(List.of(question))
                        .build())
                .judge("it", Response.text(cells[2]));
    }

    /** Whether the judge and people agree. */
    private boolean count(Verdict verdict, boolean isRight) {
        boolean isTaken = verdict.outcome().isRight() || verdict.outcome() == Outcome.PROMPT;
        judged++;
        right += isRight ? 1 : 0;
        wrong += isRight ? 0 : 1;
        falselyAccepted += !isRight && verdict.outcome().isRight() ? 1 : 0;
        falselyRejected += isRight && !isTaken ? 1 : 0;
        agreed += isRight == isTaken ? 1 : 0;
        return isRight == isTaken;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d answers: accuracy %.2f %%, false accepts %d of %d wrong ones (%.2f %%), false rejects %d of %d right ones (%.2f %%)",
                judged,
                100.0 * agreed / judged,
                falselyAccepted,
                wrong,
                100.0 * falselyAccepted / wrong,
                falselyRejected,
                right,
                100.0 * falselyRejected / right);
    }
}
