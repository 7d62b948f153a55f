package io.github.quizline.session;

import static io.github.quizline.session.Sample.choice;
import static io.github.quizline.session.Sample.choices;
import static io.github.quizline.session.Sample.date;
import static io.github.quizline.session.Sample.quiz;
import static io.github.quizline.session.Sample.sitting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.grade.Outcome;
import io.github.quizline.quiz.FeedbackTime;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FeedbackAtTheEndTest {

    private static final Response RIGHT = Response.chosen("right");
    private static final Response WRONG = Response.chosen("wrong");

    @Test
    void an_answer_is_taken_without_a_word_and_the_next_question_asked() {
        Step step = sitting(exam(choices(2))).answer(WRONG);

        assertThat(step.feedback()).isEmpty();
        assertThat(step.sitting().current().orElseThrow().id()).isEqualTo("q2");
        assertThat(step.sitting().overview().get(0).state()).isEqualTo(Standing.State.ANSWERED);
        assertThat(step.sitting().back().feedback()).isEmpty();
        assertThat(step.sitting().review()).isEmpty();
    }

    @Test
    void an_answer_may_be_changed_until_the_end_and_the_last_one_counts() {
        Sitting sitting = sitting(exam(choices(2)));
        for (Response response : List.of(RIGHT, WRONG, WRONG, RIGHT)) {
            Asked asked = sitting.goTo(1).current().orElseThrow();
            assertThat(asked.readOnly()).isFalse();
            assertThat(asked.triesLeft()).isEqualTo(1);
            sitting = sitting.goTo(1).answer(response).sitting();
        }

        assertThat(sitting.finish().score().earned()).as("no penalty either").isEqualTo(1);
        assertThat(sitting.goTo(1).answer(WRONG).sitting().finish().score().earned())
                .isZero();
    }

    @Test
    void a_blank_answer_leaves_the_one_before_it() {
        Sitting sitting = sitting(exam(choices(1))).answer(RIGHT).sitting();

        assertThat(sitting.goTo(1).answer(Response.skipped()).sitting().score().earned())
                .isEqualTo(1);
    }

    @Test
    void an_unfit_response_is_told_at_once() {
        assertThat(sitting(exam(choices(1)))
                        .answer(Response.chosen("nowhere"))
                        .feedback()
                        .orElseThrow()
                        .verdict()
                        .outcome())
                .isEqualTo(Outcome.UNFIT);
    }

    @Test
    void nothing_is_asked_back() {
        List<Question> dates = List.of(date("q1", UnaryOperator.identity()), choice("q2"));

        Step step = sitting(exam(dates)).answer(Response.text("2018"));

        assertThat(step.feedback()).isEmpty();
        assertThat(step.sitting().current().orElseThrow().id()).isEqualTo("q2");
        assertThat(step.sitting().finish().review().get(0).verdict().outcome()).isEqualTo(Outcome.PROMPT);
    }

    @Test
    void hints_cost_what_they_cost() {
        Sitting sitting = sitting(exam(List.of(choice("q1", common -> common.hints(List.of("One."))))));

        assertThat(sitting.hint().answer(RIGHT).sitting().finish().score().earned())
                .isEqualTo(0.75);
        assertThat(sitting.answer(RIGHT)
                        .sitting()
                        .goTo(1)
                        .hint()
                        .finish()
                        .score()
                        .earned())
                .isEqualTo(0.75);
    }

    @Test
    void everything_is_told_when_it_is_over() {
        Sitting over = sitting(exam(choices(2))).answer(WRONG).sitting().finish();

        assertThat(over.review()).hasSize(2);
        assertThat(over.review().get(0).because()).containsExactly("That is the capital of the North.");
        assertThat(over.overview().get(0).state()).isEqualTo(Standing.State.SETTLED);
    }

    private static Quiz exam(List<? extends Question> questions) {
        return quiz(
                settings -> settings.feedback(FeedbackTime.END)
                        .tries(3)
                        .penalty(0.5)
                        .hintCost(0.25),
                questions);
    }
}
