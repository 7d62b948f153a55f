package io.github.quizline.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.format.Reading;
import io.github.quizline.format.Resolver;
import io.github.quizline.problem.Source;
import io.github.quizline.quiz.Quiz;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WritingTest {

    static IntStream hundreds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("hundreds")
    void any_quiz_is_read_again_as_it_was_written(int hundred) {
        for (int seed = 100 * hundred; seed < 100 * hundred + 100; seed++) {
            Quiz quiz = RandomQuizzes.quiz(seed);
            String text = QuizWriter.write(quiz);
            Reading reading = QuizYaml.read(new Source("quiz.yaml", text), Resolver.NONE);

            assertThat(reading.problems())
                    .as("seed %s\n%s", seed, text)
                    .allMatch(problem -> problem.rule().equals("pick-too-many"));
            assertThat(reading.quiz()).as("seed %s\n%s", seed, text).contains(quiz);
        }
    }
}
