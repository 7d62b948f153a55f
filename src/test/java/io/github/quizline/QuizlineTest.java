package io.github.quizline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizline.format.Reading;
import io.github.quizline.format.Resolver;
import io.github.quizline.problem.Problem;
import io.github.quizline.quiz.Quiz;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** The front door opens to everything a user of the library needs. */
class QuizlineTest {

    private static final String QUIZ = "title: Capitals\nquestions:\n  - question: Peru?\n    answer: Lima\n";

    @Test
    void a_quiz_that_was_read_is_written_and_read_again() {
        Reading reading = Quizline.read(QUIZ, "capitals.yaml", Resolver.NONE);
        Quiz quiz = reading.quiz().orElseThrow();
        assertThat(reading.hasErrors()).isFalse();
        assertThat(reading.places().find("questions", 0, "answer")).isPresent();
        String written = Quizline.write(quiz);
        assertThat(Quizline.read(written, "capitals.yaml", Resolver.NONE).quiz())
                .contains(quiz);
    }

    @Test
    void what_could_be_better_is_told_apart_from_what_is_wrong() {
        Reading reading = Quizline.read(QUIZ, "capitals.yaml", Resolver.NONE);

        assertThat(reading.problems()).isEmpty();
        assertThat(Quizline.check(reading)).extracting(Problem::rule).containsExactly("explanation-missing");
    }

    @Test
    void the_schema_is_one_of_2020_12() {
        assertThat(Quizline.schema()).contains("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void without_a_resolver_no_file_is_found() {
        assertThatThrownBy(() -> Resolver.NONE.read("texts/moon.txt", 10)).isInstanceOf(NoSuchFileException.class);
    }
}
