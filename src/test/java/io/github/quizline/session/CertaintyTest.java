package io.github.quizline.session;

import static io.github.quizline.session.Sample.choices;
import static io.github.quizline.session.Sample.date;
import static io.github.quizline.session.Sample.quiz;
import static io.github.quizline.session.Sample.sitting;
import static io.github.quizline.session.Sample.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.quizline.grade.Outcome;
import io.github.quizline.grade.Reason;
import io.github.quizline.grade.Verdict;
import io.github.quizline.quiz.FeedbackTime;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.quiz.Shuffle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyTest {

    private static final Response RIGHT = Response.chosen("right");
    private static final Response WRONG = Response.chosen("wrong");

    @ParameterizedTest
    @CsvSource({
        // level, score, mark
        "1, 1, 1",
        "2, 1, 2",
        "3, 1, 3",
        "1, 0, 0",
        "2, 0, -2",
        "3, 0, -6",
        "1, 0.5, 0.5",
        "2, 0.25, 0.5",
        "3, 0.5, 1.5",
    })
    void a_level_brings_a_mark_that_follows_the_score(int level, double score, double mark) {
        assertThat(Certainty.of(level).orElseThrow().mark(score)).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({"0.5, LOW", "0.66, LOW", "0.67, MEDIUM", "0.75, MEDIUM", "0.79, MEDIUM", "0.81, HIGH", "1, HIGH"})
    void it_pays_to_say_as_much_as_one_believes(double chance, Certainty best) {
        for (Certainty other : Certainty.values()) {
            assertThat(best.mean(chance)).isGreaterThanOrEqualTo(other.mean(chance));
        }
        assertThat(Certainty.LOW.mean(2 / 3.0)).isCloseTo(Certainty.MEDIUM.mean(2 / 3.0), within(1e-12));
        assertThat(Certainty.MEDIUM.mean(0.8)).isCloseTo(Certainty.HIGH.mean(0.8), within(1e-12));
    }

    @Test
    void there_are_three_levels() {
        assertThat(Certainty.of(0)).isEmpty();
        assertThat(Certainty.of(4)).isEmpty();
        assertThat(Certainty.of(2)).contains(Certainty.MEDIUM);
    }

    @Test
    void an_answer_is_told_its_mark_and_keeps_its_points() {
        Sitting begun = sitting(certain(choices(2)));

        Step right = begun.answer(RIGHT, Certainty.HIGH);
        Step wrong = right.sitting().answer(WRONG, Certainty.MEDIUM);

        assertThat(right.feedback().orElseThrow().certainty()).contains(Certainty.HIGH);
        assertThat(right.feedback().orElseThrow().mark()).hasValue(3);
        assertThat(right.feedback().orElseThrow().earned()).isEqualTo(1);
        assertThat(wrong.feedback().orElseThrow().mark()).hasValue(-2);
        assertThat(wrong.sitting().score().earned()).isEqualTo(1);
        CertaintyScore score = wrong.sitting().score().certainty().orElseThrow();
        assertThat(score)
                .isEqualTo(new CertaintyScore(
                        2,
                        0.5,
                        0.5,
                        List.of(
                                new CertaintyScore.Level(Certainty.LOW, 0, 0),
                                new CertaintyScore.Level(Certainty.MEDIUM, 0, 1),
                                new CertaintyScore.Level(Certainty.HIGH, 1, 1))));
        assertThat(score.bestUniform()).isEqualTo(0.5);
        assertThat(score.bonus()).isZero();
    }

    @Test
    void who_says_nothing_is_not_certain() {
        Step step = sitting(certain(choices(1))).answer(WRONG);

        assertThat(step.feedback().orElseThrow().certainty()).contains(Certainty.LOW);
        assertThat(step.feedback().orElseThrow().mark()).hasValue(0);
    }

    @Test
    void where_it_is_not_asked_nothing_is_kept_or_told() {
        Step step = sitting(quiz(Shuffle.NONE, choices(1))).answer(RIGHT, Certainty.HIGH);

        assertThat(((Fact.Answered) step.sitting().facts().get(1)).certainty()).isEmpty();
        assertThat(step.feedback().orElseThrow().certainty()).isEmpty();
        assertThat(step.feedback().orElseThrow().mark()).isEmpty();
        assertThat(step.sitting().score().certainty()).isEmpty();
    }

    @Test
    void an_answer_that_is_asked_for_more_says_anew_how_certain_it_is() {
        Step prompted = sitting(certain(List.of(date("q1", UnaryOperator.identity()))))
                .answer(Response.text("2018"), Certainty.HIGH);

        Step step = prompted.sitting().answer(Response.text("Sept 2018"), Certainty.MEDIUM);

        assertThat(prompted.feedback().orElseThrow().mark()).isEmpty();
        assertThat(step.feedback().orElseThrow().mark()).hasValue(2);
    }

    @Test
    void no_reply_brings_no_mark_and_does_not_count() {
        Sitting over = sitting(certain(choices(3)))
                .answer(RIGHT, Certainty.MEDIUM)
                .sitting()
                .skip()
                .finish();

        assertThat(over.review().get(1).mark()).hasValue(0);
        assertThat(over.review().get(1).certainty()).isEmpty();
        assertThat(over.score().certainty().orElseThrow().answered()).isEqualTo(1);
        assertThat(over.score().certainty().orElseThrow().meanMark()).isEqualTo(2);
    }

    @Test
    void with_feedback_at_the_end_the_last_certainty_counts() {
        Quiz exam = quiz(settings -> settings.certainty(true).feedback(FeedbackTime.END), choices(1));

        Sitting over = sitting(exam)
                .answer(WRONG, Certainty.HIGH)
                .sitting()
                .goTo(1)
                .answer(WRONG, Certainty.LOW)
                .sitting()
                .finish();

        assertThat(over.review().get(0).mark()).hasValue(0);
    }

    @Test
    void the_mark_follows_another_verdict() {
        Sitting contested = sitting(certain(List.of(term("q1", "Kaesong"))))
                .answer(Response.text("Busan"), Certainty.HIGH)
                .sitting()
                .appeal(1);
        Verdict right = new Verdict(Outcome.ACCEPT, 1, new Reason("exact", List.of()), List.of(), List.of());

        assertThat(contested.score().certainty().orElseThrow().meanMark()).isEqualTo(-6);
        assertThat(contested
                        .regrade("kaesong", "q1", right)
                        .score()
                        .certainty()
                        .orElseThrow()
                        .meanMark())
                .isEqualTo(3);
    }

    @Test
    void telling_the_certain_from_the_uncertain_adds_a_tenth_of_what_it_gains() {
        List<Fact.Answered> answers = new ArrayList<>();
        answers.addAll(Collections.nCopies(15, answered(Certainty.MEDIUM, 1)));
        answers.addAll(Collections.nCopies(3, answered(Certainty.LOW, 0)));
        answers.addAll(Collections.nCopies(2, answered(Certainty.MEDIUM, 0)));

        CertaintyScore score = CertaintyScore.of(answers);

        assertThat(score.accuracy()).isEqualTo(0.75);
        assertThat(score.meanMark()).isCloseTo(1.30, within(1e-12));
        assertThat(score.bestUniform()).isCloseTo(1.00, within(1e-12));
        assertThat(score.bonus()).isCloseTo(0.03, within(1e-12));
        assertThat(score.adjustedAccuracy()).isCloseTo(0.78, within(1e-12));
        assertThat(score.levels().get(1)).isEqualTo(new CertaintyScore.Level(Certainty.MEDIUM, 15, 17));
    }

    @Test
    void without_answers_there_is_no_bonus() {
        CertaintyScore score = CertaintyScore.of(List.of());

        assertThat(score.meanMark()).isZero();
        assertThat(score.adjustedAccuracy()).isZero();
    }

    @Test
    void certainty_is_kept() {
        Quiz quiz = certain(choices(2));
        Sitting sitting = sitting(quiz)
                .answer(RIGHT, Certainty.HIGH)
                .sitting()
                .answer(WRONG)
                .sitting();

        Sitting restored =
                Sitting.restore(quiz, sitting.state(), new Watch()).sitting().orElseThrow();

        assertThat(sitting.state()).contains("\tq1\t3\tchosen\tright\t", "\tq2\t1\tchosen\twrong\t");
        assertThat(restored.facts()).isEqualTo(sitting.facts());
        assertThat(restored.score()).isEqualTo(sitting.score());
    }

    private static Fact.Answered answered(Certainty certainty, double score) {
        Verdict verdict = new Verdict(
                score == 1 ? Outcome.ACCEPT : Outcome.REJECT,
                score,
                new Reason("exact", List.of()),
                List.of(),
                List.of());
        return new Fact.Answered(Watch.NOON, "kaesong", "q1", RIGHT, Optional.of(certainty), verdict);
    }

    private static Quiz certain(List<? extends Question> questions) {
        return quiz(settings -> settings.certainty(true).shuffle(Shuffle.NONE), questions);
    }
}
