package io.github.quizline.session;

import static io.github.quizline.session.Sample.choice;
import static io.github.quizline.session.Sample.choices;
import static io.github.quizline.session.Sample.common;
import static io.github.quizline.session.Sample.date;
import static io.github.quizline.session.Sample.quiz;
import static io.github.quizline.session.Sample.sitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.quizline.grade.Outcome;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Evidence;
import io.github.quizline.quiz.Gap;
import io.github.quizline.quiz.Multiple;
import io.github.quizline.quiz.Options;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.quiz.Scoring;
import io.github.quizline.quiz.Shuffle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SittingTest {

    private static final Response RIGHT = Response.chosen("right");
    private static final Response WRONG = Response.chosen("wrong");
    private static final Response YEAR = Response.text("2018");

    @Test
    void a_right_answer_settles_the_question_and_is_told_why() {
        Question question = choice(
                "q1",
                common -> common.points(2)
                        .explanation("It stands there.")
                        .evidence(Evidence.of("Kaesong is a border town")));

        Step step = sitting(quiz(Shuffle.NONE, List.of(question, choice("q2")))).answer(RIGHT);

        Feedback feedback = step.feedback().orElseThrow();
        assertThat(feedback.verdict().outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(feedback)
                .isEqualTo(new Feedback(
                        1,
                        "What of q1?",
                        RIGHT,
                        feedback.verdict(),
                        List.of("It is the border town."),
                        List.of("Kaesong"),
                        "It stands there.",
                        List.of(Evidence.of("Kaesong is a border town")),
                        2,
                        2,
                        Optional.empty(),
                        OptionalDouble.empty(),
                        true,
                        Appeal.NONE));
        assertThat(at(step.sitting())).isEqualTo("q2");
    }

    @Test
    void a_wrong_answer_settles_the_question_when_there_is_one_try() {
        Step step = sitting(quiz(Shuffle.NONE, choices(2))).answer(WRONG);

        Feedback feedback = step.feedback().orElseThrow();
        assertThat(feedback.settled()).isTrue();
        assertThat(feedback.earned()).isZero();
        assertThat(feedback.because()).containsExactly("That is the capital of the North.");
        assertThat(feedback.answer()).containsExactly("Kaesong");
        assertThat(at(step.sitting())).isEqualTo("q2");
    }

    @Test
    void a_wrong_answer_with_tries_left_is_told_why_it_is_wrong_and_nothing_of_the_key() {
        Question question = choice(
                "q1",
                common -> common.explanation("It stands there.").evidence(Evidence.of("Kaesong is a border town")));

        Step step = sitting(quiz(settings -> settings.tries(2), List.of(question, choice("q2"))))
                .answer(WRONG);

        Feedback feedback = step.feedback().orElseThrow();
        assertThat(feedback.settled()).isFalse();
        assertThat(feedback.because()).containsExactly("That is the capital of the North.");
        assertThat(feedback.answer()).isEmpty();
        assertThat(feedback.explanation()).isEmpty();
        assertThat(feedback.evidence()).isEmpty();
        assertThat(at(step.sitting())).isEqualTo("q1");
        assertThat(asked(step.sitting()).triesLeft()).isEqualTo(1);
        assertThat(step.sitting().feedback()).contains(feedback);
    }

    @Test
    void a_reason_why_something_is_right_waits_until_the_question_is_settled() {
        Multiple question = new Multiple(
                common("q1", UnaryOperator.identity()),
                Options.of(
                        List.of(
                                Sample.option("a", "A", 1).because("A is right."),
                                Sample.option("b", "B", 1).because("B is right.")),
                        List.of(Sample.option("c", "C", 0).because("C is wrong."))),
                OptionalInt.empty(),
                Scoring.PLUS_MINUS);
        Sitting begun = sitting(quiz(settings -> settings.tries(2), List.of(question)));

        Step first = begun.answer(Response.ticked("a", "c"));
        Step second = first.sitting().answer(Response.ticked("a", "c"));

        assertThat(first.feedback().orElseThrow().because()).containsExactly("C is wrong.");
        assertThat(second.feedback().orElseThrow().because()).containsExactlyInAnyOrder("A is right.", "C is wrong.");
    }

    @Test
    void the_reasons_of_what_was_chosen_in_gaps_are_told() {
        Cloze question = new Cloze(
                common("q1", UnaryOperator.identity()),
                List.of("In ", " or ", "."),
                List.of(
                        new Gap.ChoiceGap("one", choice("town").options()),
                        new Gap.ChoiceGap("other", choice("town").options())),
                Scoring.MEAN);
        Sitting begun = sitting(quiz(settings -> settings.tries(2), List.of(question)));

        Step first = begun.answer(Response.filled(Map.of("one", "right", "other", "wrong")));

        assertThat(first.feedback().orElseThrow().because()).containsExactly("That is the capital of the North.");
        assertThat(first.sitting().finish().review().get(0).because())
                .containsExactlyInAnyOrder("It is the border town.", "That is the capital of the North.");
    }

    @ParameterizedTest
    @CsvSource({
        // wrong answers, hints, penalty, hint cost, points earned of 3
        "0, 0, 0.25, 0.1, 3",
        "1, 0, 0.25, 0.1, 2.25",
        "2, 0, 0.25, 0.1, 1.5",
        "0, 1, 0.25, 0.1, 2.7",
        "0, 3, 0.25, 0.1, 2.1",
        "2, 2, 0.25, 0.1, 0.9",
        "2, 0, 0.5, 0.1, 0",
        "2, 3, 0.5, 0.5, 0",
        "2, 3, 0, 0, 3",
    })
    void further_tries_and_hints_cost_what_the_settings_say(
            int wrong, int hints, double penalty, double hintCost, double earned) {
        Sitting sitting = sitting(quiz(
                settings -> settings.tries(3).penalty(penalty).hintCost(hintCost),
                List.of(choice("q1", common -> common.points(3).hints(List.of("One.", "Two.", "Three."))))));
        for (int i = 0; i < wrong; i++) {
            sitting = sitting.answer(WRONG).sitting();
        }
        for (int i = 0; i < hints; i++) {
            sitting = sitting.hint();
        }

        Step step = sitting.answer(RIGHT);

        assertThat(step.feedback().orElseThrow().earned()).isEqualTo(earned);
        assertThat(step.sitting().score())
                .isEqualTo(new Score(earned, 3, 1, 1, 1, 0, earned, OptionalDouble.empty(), Optional.empty()));
    }

    @Test
    void hints_are_given_one_after_the_other_while_there_are_any() {
        Sitting sitting =
                sitting(quiz(Shuffle.NONE, List.of(choice("q1", common -> common.hints(List.of("One.", "Two."))))));

        assertThat(asked(sitting).hints()).isEmpty();
        assertThat(asked(sitting).hintsLeft()).isEqualTo(2);
        assertThat(asked(sitting.hint()).hints()).containsExactly("One.");
        assertThat(asked(sitting.hint()).hintsLeft()).isEqualTo(1);
        Sitting all = sitting.hint().hint();
        assertThat(asked(all).hints()).containsExactly("One.", "Two.");
        assertThat(all.hint()).isSameAs(all);
    }

    @Test
    void an_answer_that_is_right_as_far_as_it_goes_is_asked_to_go_further_at_no_cost() {
        Sitting sitting = sitting(
                quiz(settings -> settings.penalty(0.5).tries(2), List.of(date("q1", UnaryOperator.identity()))));

        Step prompted = sitting.answer(YEAR);
        Step right = prompted.sitting().answer(YEAR).sitting().answer(Response.text("September 2018"));

        assertThat(prompted.feedback().orElseThrow().verdict().outcome()).isEqualTo(Outcome.PROMPT);
        assertThat(prompted.feedback().orElseThrow().settled()).isFalse();
        assertThat(prompted.feedback().orElseThrow().answer()).isEmpty();
        assertThat(asked(prompted.sitting()).triesLeft()).isEqualTo(2);
        assertThat(right.feedback().orElseThrow().earned()).isEqualTo(1);
    }

    @Test
    void after_two_prompts_a_third_is_a_reject_with_its_score() {
        Sitting twice = sitting(quiz(Shuffle.NONE, List.of(date("q1", UnaryOperator.identity()))))
                .answer(YEAR)
                .sitting()
                .answer(YEAR)
                .sitting();
        double score = twice.feedback().orElseThrow().verdict().score();

        Feedback third = twice.answer(YEAR).feedback().orElseThrow();

        assertThat(third.verdict().outcome()).isEqualTo(Outcome.REJECT);
        assertThat(third.verdict().score()).isEqualTo(score);
        assertThat(third.settled()).isTrue();
    }

    @Test
    void a_prompt_counts_what_it_is_worth_if_nothing_follows() {
        Sitting prompted = sitting(quiz(Shuffle.NONE, List.of(date("q1", UnaryOperator.identity()), choice("q2"))))
                .answer(YEAR)
                .sitting();
        double score = prompted.feedback().orElseThrow().verdict().score();

        Sitting over = prompted.skip().finish();

        assertThat(over.score().earned()).isEqualTo(score);
        assertThat(over.score().answered()).isEqualTo(1);
        assertThat(prompted.skip().overview().get(0).state()).isEqualTo(Standing.State.ANSWERED);
    }

    @Test
    void the_last_try_counts() {
        Multiple question = new Multiple(
                common("q1", UnaryOperator.identity()),
                Options.of(
                        List.of(Sample.option("a", "A", 1), Sample.option("b", "B", 1)),
                        List.of(Sample.option("c", "C", 0))),
                OptionalInt.empty(),
                Scoring.PLUS_MINUS);
        Sitting sitting = sitting(quiz(settings -> settings.tries(2), List.of(question)));

        Sitting once = sitting.answer(Response.ticked("a")).sitting();

        assertThat(once.score().earned()).isEqualTo(0.5);
        assertThat(once.answer(Response.ticked("c")).sitting().score().earned()).isZero();
    }

    @Test
    void an_unfit_response_changes_nothing_and_is_told_why() {
        Sitting sitting = sitting(quiz(Shuffle.NONE, choices(2)));

        Step step = sitting.answer(Response.chosen("nowhere"));

        assertThat(step.sitting()).isSameAs(sitting);
        Feedback feedback = step.feedback().orElseThrow();
        assertThat(feedback.verdict().outcome()).isEqualTo(Outcome.UNFIT);
        assertThat(feedback.settled()).isFalse();
        assertThat(feedback.answer()).isEmpty();
    }

    @Test
    void a_blank_answer_passes_the_question_over() {
        Sitting sitting = sitting(quiz(Shuffle.NONE, choices(2)));

        Step step = sitting.answer(Response.skipped());

        assertThat(step.feedback()).isEmpty();
        assertThat(step.sitting().facts()).isEqualTo(sitting.skip().facts());
        assertThat(at(step.sitting())).isEqualTo("q2");
        assertThat(step.sitting().overview().get(0).state()).isEqualTo(Standing.State.SKIPPED);
    }

    @Test
    void an_answer_in_words_is_kept_by_the_id_of_its_option() {
        Step step = sitting(quiz(Shuffle.NONE, choices(1))).answer(Response.text("kaesong"));

        assertThat(step.feedback().orElseThrow().given()).isEqualTo(RIGHT);
        assertThat(step.sitting().facts().get(1))
                .isInstanceOfSatisfying(
                        Fact.Answered.class, fact -> assertThat(fact.response()).isEqualTo(RIGHT));
    }

    @Test
    void a_settled_question_can_be_gone_back_to_and_read() {
        Sitting answered = sitting(quiz(Shuffle.NONE, choices(2))).answer(WRONG).sitting();

        Sitting back = answered.back();

        assertThat(asked(back).readOnly()).isTrue();
        assertThat(asked(back).triesLeft()).isZero();
        assertThat(asked(back).hintsLeft()).isZero();
        assertThat(back.feedback().orElseThrow().answer()).containsExactly("Kaesong");
        assertThat(back.hint()).isSameAs(back);
        assertThatIllegalStateException().isThrownBy(() -> back.answer(RIGHT)).withMessageContaining("right");
        assertThat(at(back.skip())).isEqualTo("q2");
    }

    @Test
    void past_the_last_question_nothing_is_asked_and_what_was_passed_over_can_be_gone_back_to() {
        Sitting end = sitting(quiz(Shuffle.NONE, choices(3)))
                .skip()
                .answer(RIGHT)
                .sitting()
                .skip();

        assertThat(end.current()).isEmpty();
        assertThat(end.feedback()).isEmpty();
        assertThat(end.isOver()).isFalse();
        assertThat(end.overview())
                .extracting(Standing::state)
                .containsExactly(Standing.State.SKIPPED, Standing.State.SETTLED, Standing.State.SKIPPED);
        assertThat(at(end.back())).isEqualTo("q3");
        assertThat(at(end.goTo(1).answer(RIGHT).sitting())).isEqualTo("q3");
        assertThat(end.skip()).isSameAs(end);
        assertThat(end.flag()).isSameAs(end);
        assertThat(end.hint()).isSameAs(end);
        assertThatIllegalStateException().isThrownBy(() -> end.answer(RIGHT));
    }

    @Test
    void going_back_stays_at_the_first_question() {
        Sitting sitting = sitting(quiz(Shuffle.NONE, choices(2)));

        assertThat(sitting.back()).isSameAs(sitting);
        assertThat(sitting.goTo(1)).isSameAs(sitting);
        assertThat(at(sitting.goTo(2).back())).isEqualTo("q1");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "3"})
    void there_is_no_question_outside_the_sitting(int number) {
        Sitting sitting = sitting(quiz(Shuffle.NONE, choices(2)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> sitting.goTo(number))
                .withMessage("the questions are numbered 1 to 2, but was " + number);
    }

    @Test
    void a_flag_is_set_and_taken_away() {
        Sitting sitting = sitting(quiz(Shuffle.NONE, choices(2)));

        assertThat(asked(sitting.flag()).flagged()).isTrue();
        assertThat(sitting.flag().overview().get(0).flagged()).isTrue();
        assertThat(asked(sitting.flag().flag()).flagged()).isFalse();
    }

    @Test
    void a_finished_sitting_is_over_and_stays_as_it_is() {
        Sitting over =
                sitting(quiz(Shuffle.NONE, choices(2))).answer(RIGHT).sitting().finish();

        assertThat(over.isOver()).isTrue();
        assertThat(over.current()).isEmpty();
        assertThat(over.facts()).endsWith(new Fact.Finished(Watch.NOON, false));
        assertThat(over.finish()).isSameAs(over);
        assertThat(over.goTo(1)).isSameAs(over);
        assertThat(over.back()).isSameAs(over);
        assertThat(over.skip()).isSameAs(over);
        assertThat(over.overview())
                .extracting(Standing::state)
                .containsExactly(Standing.State.SETTLED, Standing.State.OPEN);
        assertThatIllegalStateException().isThrownBy(() -> over.answer(RIGHT));
    }

    @Test
    void a_review_tells_of_every_question_once_the_sitting_is_over() {
        Sitting sitting = sitting(quiz(Shuffle.NONE, choices(2))).answer(WRONG).sitting();

        assertThat(sitting.review()).isEmpty();
        List<Feedback> review = sitting.finish().review();
        assertThat(review).extracting(Feedback::number).containsExactly(1, 2);
        assertThat(review).allMatch(feedback -> feedback.answer().equals(List.of("Kaesong")));
        assertThat(review.get(1).given()).isEqualTo(Response.skipped());
        assertThat(review.get(1).verdict().outcome()).isEqualTo(Outcome.SKIPPED);
    }

    @Test
    void the_score_tells_points_right_answers_and_the_pass_mark() {
        Quiz quiz = quiz(
                settings -> settings.pass(0.6),
                List.of(
                        choice("q1", common -> common.points(3)),
                        choice("q2", common -> common.points(2)),
                        choice("q3")));
        Sitting begun = sitting(quiz);

        Sitting sitting = begun.answer(RIGHT).sitting().answer(WRONG).sitting();

        assertThat(sitting.score()).isEqualTo(new Score(3, 6, 1, 2, 3, 0, 3, OptionalDouble.of(0.6), Optional.empty()));
        assertThat(sitting.score().passed()).isFalse();
        assertThat(sitting.answer(RIGHT).sitting().score().share()).isEqualTo(4 / 6.0);
        assertThat(sitting.answer(RIGHT).sitting().score().passed()).isTrue();
    }

    @Test
    void a_sitting_for_no_points_at_all_is_passed() {
        Score score = sitting(quiz(settings -> settings.pass(1), List.of(choice("q1", common -> common.points(0)))))
                .score();

        assertThat(score.share()).isEqualTo(1);
        assertThat(score.passed()).isTrue();
    }

    @Test
    void a_sitting_spans_quizzes_that_call_questions_alike() {
        Quiz first = quiz(Shuffle.NONE, choices(1));
        Quiz second = Quiz.builder("Second").questions(choices(1)).build();
        Sitting sitting = Sitting.start(List.of(first, second), new Random(1), new Watch());

        Sitting answered = sitting.answer(RIGHT).sitting();

        assertThat(asked(answered).quiz()).isEqualTo("second");
        assertThat(answered.answer(WRONG).sitting().score())
                .isEqualTo(new Score(1, 2, 1, 2, 2, 0, 1, OptionalDouble.empty(), Optional.empty()));
    }

    @Test
    @Timeout(300) // Against a hang, on however busy a machine.
    void a_sitting_of_ten_thousand_questions_is_kept_and_restored() {
        Quiz quiz = quiz(Shuffle.ALL, choices(10_000));
        Sitting sitting = sitting(quiz);
        while (sitting.current().isPresent()) {
            sitting = sitting.answer(RIGHT).sitting();
        }

        Sitting restored =
                Sitting.restore(quiz, sitting.state(), new Watch()).sitting().orElseThrow();

        assertThat(restored.score().right()).isEqualTo(10_000);
        assertThat(restored.facts()).isEqualTo(sitting.facts());
    }

    private static Asked asked(Sitting sitting) {
        return sitting.current().orElseThrow();
    }

    private static String at(Sitting sitting) {
        return asked(sitting).id();
    }
}
