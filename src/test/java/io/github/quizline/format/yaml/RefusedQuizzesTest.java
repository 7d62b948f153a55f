package io.github.quizline.format.yaml;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quizline.Quizline;
import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Evidence;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Matching;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Options;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Scoring;
import io.github.quizline.quiz.Settings;
import io.github.quizline.quiz.Tolerance;
import io.github.quizline.quiz.Typed;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A quiz that the format cannot hold is refused, never changed. */
class RefusedQuizzesTest {

    @Test
    void a_control_character() {
        refuses(typed("bell \u0007"));
        refuses(typed("turned \u202e"));
        refuses(typed("half \ud83d"));
    }

    @Test
    void a_blank_text_where_one_is_wanted() {
        refuses(new Typed(Common.builder("Why?").hints(List.of(" ")).build(), term("a")));
        refuses(new Typed(Common.builder("Why?").explanation(" ").build(), term("a")));
    }

    @Test
    void evidence_that_is_in_no_passage() {
        refuses(new Typed(
                Common.builder("Why?").evidence(Evidence.of("because")).build(), term("a")));
    }

    @Test
    void equal_options_and_none_that_is_wrong() {
        Option a = Option.right("a");
        refuses(new Choice(Common.of("Which?"), Options.of(List.of(a), List.of(a.withId("b")))));
        refuses(new Choice(Common.of("Which?"), Options.of(List.of(a), List.of())));
    }

    @Test
    void an_answer_that_is_no_number() {
        refuses(new Typed(
                Common.of("How many?"), new Expected.Numeric(Answers.of("plenty"), Tolerance.NONE, "", false)));
    }

    @Test
    void numbers_of_a_size_that_nobody_writes() {
        Tolerance huge = new Tolerance(new BigDecimal("1e999999999"), false);
        Tolerance tiny = new Tolerance(new BigDecimal("1e-999999999"), true);
        refuses(new Typed(Common.of("How many?"), new Expected.Numeric(Answers.of("5"), huge, "", false)));
        refuses(new Typed(Common.of("How many?"), new Expected.Numeric(Answers.of("5"), tiny, "", false)));
    }

    @Test
    void a_part_of_a_second() {
        Settings settings = Settings.builder().time(Duration.ofMillis(1500)).build();
        Settings less = Settings.builder().time(Duration.ofMillis(500)).build();

        refuses(Quiz.builder("T")
                .settings(settings)
                .questions(List.of(typed("a")))
                .build());
        refuses(Quiz.builder("T").settings(less).questions(List.of(typed("a"))).build());
    }

    @Test
    void a_language_that_is_none() {
        refuses(Quiz.builder("T")
                .language("English")
                .questions(List.of(typed("a")))
                .build());
    }

    @Test
    void partners_that_no_pair_is_in_the_order_of() {
        Map<String, String> key = Map.of("a", "y", "b", "x");
        List<Option> lefts = List.of(Option.right("a"), Option.right("b"));
        List<Option> rights = List.of(Option.right("x"), Option.right("y"));

        refuses(new Matching(Common.of("Who?"), lefts, rights, key, Scoring.MEAN));
    }

    private static Question typed(String answer) {
        return new Typed(Common.of("What?"), term(answer));
    }

    private static Expected term(String answer) {
        return new Expected.Term(Answers.of(answer));
    }

    private static void refuses(Question question) {
        refuses(Quiz.of("T", question));
    }

    private static void refuses(Quiz quiz) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quizline.write(quiz))
                .withMessageContaining("the quiz format");
    }
}
