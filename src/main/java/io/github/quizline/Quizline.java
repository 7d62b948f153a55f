package io.github.quizline;

import io.github.quizline.check.Check;
import io.github.quizline.format.Reading;
import io.github.quizline.format.Resolver;
import io.github.quizline.format.yaml.QuizYaml;
import io.github.quizline.problem.Problem;
import io.github.quizline.problem.Source;
import io.github.quizline.quiz.Quiz;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The front door for users of the library: reads and writes quizzes.
 *
 * <pre>{@code
 * Reading reading = Quizline.read(Path.of("kaesong.yaml"));
 * reading.problems().forEach(System.out::println);
 * Quiz quiz = reading.quiz().orElseThrow();
 * }</pre>
 */
public final class Quizline {

    private Quizline() {}

    /**
     * The quiz of a file, and everything that is wrong with it. Never throws on what the file says.
     *
     * @throws IOException if there is no such file, or it cannot be read
     */
    public static Reading read(Path file) throws IOException {
        return QuizYaml.read(file);
    }

    /**
     * The quiz of a text, and everything that is wrong with it. Never throws on what the text says.
     *
     * @param name what problems call the text, such as {@code kaesong.yaml}
     * @param files finds the files that passages name; {@link Resolver#NONE} if there are none
     */
    public static Reading read(String text, String name, Resolver files) {
        return QuizYaml.read(new Source(name, text), files);
    }

    /**
     * What could be better about a quiz that can be used, in file order: flaws of questions, evidence that shows nothing,
     * answers that are given away. Problems of the reading itself are not among them.
     */
    public static List<Problem> check(Reading reading) {
        return Check.of(reading);
    }

    /**
     * A quiz as a text in the quiz format. Reading the text gives an equal quiz.
     *
     * @throws IllegalArgumentException if the quiz format does not allow what the quiz holds, as {@link QuizYaml#write}
     *     tells
     */
    public static String write(Quiz quiz) {
        return QuizYaml.write(quiz);
    }

    /** The JSON Schema (2020-12) of the quiz format, for editors. */
    public static String schema() {
        return QuizYaml.schema();
    }
}
