package io.github.quizline.session;

import static io.github.quizline.session.Sample.choice;
import static io.github.quizline.session.Sample.common;
import static io.github.quizline.session.Sample.date;
import static io.github.quizline.session.Sample.option;
import static io.github.quizline.session.Sample.quiz;
import static io.github.quizline.session.Sample.sitting;
import static io.github.quizline.session.Sample.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quizline.grade.Outcome;
import io.github.quizline.grade.Reason;
import io.github.quizline.grade.Verdict;
import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.FeedbackTime;
import io.github.quizline.quiz.Gap;
import io.github.quizline.quiz.Listing;
import io.github.quizline.quiz.Options;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.quiz.Scoring;
import io.github.quizline.quiz.Shuffle;
import io.github.quizline.quiz.Typed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppealTest {

    private static final Response WRONG = Response.text("Busan");
    private static final Verdict RIGHT = verdict(Outcome.ACCEPT, 1);
    private static final Quiz TOWNS = quiz(Shuffle.NONE, List.of(term("q1", "Kaesong"), term("q2", "Seoul")));

    @Test
    void a_typed_answer_that_was_judged_wrong_is_contested_and_looked_at() {
        Step wrong = sitting(TOWNS).answer(WRONG);
        assertThat(wrong.feedback().orElseThrow().appeal()).isEqualTo(Appeal.POSSIBLE);
        assertThat(wrong.sitting().score().contested()).isZero();

        Sitting contested = wrong.sitting().appeal(1);

        assertThat(contested.appealOf(1)).isEqualTo(Appeal.OPEN);
        assertThat(contested.goTo(1).feedback().orElseThrow().appeal()).isEqualTo(Appeal.OPEN);
        assertThat(contested.current()).isEqualTo(wrong.sitting().current());
        assertThat(contested.score().earned()).as("as it was judged").isZero();
        assertThat(contested.score().contested()).isEqualTo(1);
        assertThat(contested.score().upheld()).isEqualTo(1);
        assertThat(contested.facts()).endsWith(new Fact.Appealed(Watch.NOON, "kaesong", "q1"));
    }

    @Test
    void the_points_follow_what_was_decided() {
        Sitting contested =
                sitting(TOWNS).answer(WRONG).sitting().answer(WRONG).sitting().appeal(1);

        Sitting upheld = contested.regrade("kaesong", "q1", RIGHT);
        Sitting dismissed = contested.regrade("kaesong", "q1", verdict(Outcome.REJECT, 0));

        assertThat(upheld.score().earned()).isEqualTo(1);
        assertThat(upheld.score().right()).isEqualTo(1);
        assertThat(upheld.score().contested()).isZero();
        assertThat(upheld.goTo(1).feedback().orElseThrow().verdict()).isEqualTo(RIGHT);
        assertThat(upheld.appealOf(1)).isEqualTo(Appeal.DECIDED);
        assertThat(dismissed.score().earned()).isZero();
        assertThat(dismissed.appeal(1)).as("nobody contests twice").isSameAs(dismissed);
        assertThat(dismissed.score().upheld()).isZero();
    }

    @Test
    void what_an_appeal_may_bring_is_less_what_tries_and_hints_cost() {
        Question question = new Typed(
                common("q1", common -> common.points(2).hints(List.of("It begins with K."))),
                new Expected.Term(Answers.of("Kaesong")));
        Sitting sitting =
                sitting(quiz(settings -> settings.tries(2).penalty(0.25).hintCost(0.1), List.of(question)));

        Sitting contested = sitting.hint()
                .answer(WRONG)
                .sitting()
                .answer(Response.text("Seoul"))
                .sitting()
                .appeal(1);

        assertThat(contested.score().upheld()).isEqualTo(1.3);
        assertThat(contested.regrade("kaesong", "q1", RIGHT).score().earned()).isEqualTo(1.3);
    }

    @Test
    void a_decision_made_elsewhere_does_not_show_the_learner_a_passage() {
        Quiz quiz = quiz(Shuffle.NONE, List.of(term("q1", "Kaesong"), choice("q2", common -> common.passage("town"))));
        Sitting second = sitting(quiz).answer(WRONG).sitting();
        assertThat(second.current().orElseThrow().passageComesFirst()).isTrue();

        Sitting decided = second.regrade("kaesong", "q1", RIGHT);

        assertThat(decided.current().orElseThrow().passageComesFirst()).isTrue();
        assertThat(second.appeal(1).current().orElseThrow().passageComesFirst())
                .as("who contests has seen what is asked")
                .isFalse();
    }

    @Test
    void nothing_is_contested_that_is_right_or_chosen_or_can_be_answered_again() {
        Sitting begun = sitting(quiz(
                settings -> settings.shuffle(Shuffle.NONE).tries(2), List.of(term("q1", "Kaesong"), choice("q2"))));
        Sitting right = begun.answer(Response.text("Kaesong")).sitting();
        Sitting again = begun.answer(WRONG).sitting();
        Sitting chosen = begun.goTo(2)
                .answer(Response.chosen("wrong"))
                .sitting()
                .answer(Response.chosen("worse"))
                .sitting();

        assertThat(begun.appealOf(1)).isEqualTo(Appeal.NONE);
        assertThat(right.appeal(1)).isSameAs(right);
        assertThat(again.appeal(1)).isSameAs(again);
        assertThat(again.regrade("kaesong", "q1", RIGHT)).isSameAs(again);
        assertThat(begun.regrade("kaesong", "q1", RIGHT)).isSameAs(begun);
        assertThat(chosen.appeal(2)).isSameAs(chosen);
        assertThat(again.finish().appealOf(1)).as("nobody will answer again").isEqualTo(Appeal.POSSIBLE);
        assertThat(begun.finish().appealOf(1)).as("not answered").isEqualTo(Appeal.NONE);
    }

    @Test
    void what_the_quiz_names_as_wrong_is_not_contested_and_other_wrong_answers_are() {
        Answers town = new Answers(option("a", "Kaesong", 1), List.of(), List.of(), List.of(option("r", "Busan", 0)));
        Question alone = new Typed(common("q1", UnaryOperator.identity()), new Expected.Term(town));
        Question two = new Listing(
                common("q1", UnaryOperator.identity()),
                List.of(new Expected.Term(town), new Expected.Term(Answers.of("Seoul"))),
                2,
                false,
                Scoring.PLUS_MINUS);

        assertThat(sitting(quiz(Shuffle.NONE, List.of(alone)))
                        .answer(WRONG)
                        .sitting()
                        .appealOf(1))
                .isEqualTo(Appeal.NONE);
        assertThat(upheld(alone, Response.text("Incheon"))).isEqualTo(1);
        assertThat(upheld(two, Response.text("Busan; Seoul"))).isZero();
        assertThat(upheld(two, Response.text("Incheon; Seoul"))).isEqualTo(1);
    }

    @Test
    void an_answer_that_stayed_incomplete_is_contested_when_all_is_over() {
        Sitting prompted = sitting(quiz(Shuffle.NONE, List.of(date("q1", UnaryOperator.identity()))))
                .answer(Response.text("2018"))
                .sitting();

        assertThat(prompted.appealOf(1)).isEqualTo(Appeal.NONE);
        assertThat(prompted.finish().appealOf(1)).isEqualTo(Appeal.POSSIBLE);
    }

    @Test
    void with_feedback_at_the_end_one_contests_after_it() {
        Sitting answered = sitting(quiz(settings -> settings.feedback(FeedbackTime.END), TOWNS.questions()))
                .answer(WRONG)
                .sitting();

        assertThat(answered.appeal(1)).isSameAs(answered);
        Sitting contested = answered.finish().appeal(1);
        assertThat(contested.review().get(0).appeal()).isEqualTo(Appeal.OPEN);
        assertThat(contested.review().get(1).appeal()).isEqualTo(Appeal.NONE);
        assertThat(contested.score().upheld()).isEqualTo(1);
        assertThat(contested.regrade("kaesong", "q1", RIGHT).review().get(0).earned())
                .isEqualTo(1);
    }

    @Test
    void when_time_is_up_one_may_still_contest() {
        Watch watch = new Watch();
        Quiz timed = quiz(settings -> settings.shuffle(Shuffle.NONE).time(Duration.ofMinutes(1)), TOWNS.questions());
        Sitting answered =
                Sitting.start(timed, new Random(1), watch).answer(WRONG).sitting();
        watch.passes(Duration.ofMinutes(2));

        assertThat(answered.appeal(1).facts())
                .endsWith(
                        new Fact.Finished(Watch.NOON.plusSeconds(60), true),
                        new Fact.Appealed(Watch.NOON.plusSeconds(120), "kaesong", "q1"));
    }

    @ParameterizedTest
    @CsvSource({
        // typed, chosen, score upheld of a gap to type and one to choose from, with a mean and all-or-nothing
        "October, kaesong, 1, 1",
        "October, seoul, 0.5, 0",
        "September, seoul, 0.5, 0",
        "'', seoul, 0, 0",
        "'', kaesong, 0.5, 0",
    })
    void of_a_text_with_gaps_only_what_was_typed_is_contested(
            String typed, String chosen, double mean, double allOrNothing) {
        Map<String, String> gaps = typed.isEmpty() ? Map.of("town", chosen) : Map.of("month", typed, "town", chosen);
        Response response = Response.filled(gaps);

        assertThat(upheld(cloze(Scoring.MEAN), response)).isEqualTo(mean);
        assertThat(upheld(cloze(Scoring.ALL_OR_NOTHING), response)).isEqualTo(allOrNothing);
    }

    @ParameterizedTest
    @CsvSource({
        // typed, score upheld of three towns of which two are wanted, by plus-minus and all-or-nothing
        "Kaesong; Busan, 1, 1",
        "Busan; Incheon; Kaesong, 1, 1",
        "Kaesong, 0.5, 0",
        "Busan, 0.5, 0",
    })
    void of_a_list_what_was_named_is_contested(String typed, double plusMinus, double allOrNothing) {
        Response response = Response.text(typed);

        assertThat(upheld(towns(Scoring.PLUS_MINUS), response)).isEqualTo(plusMinus);
        assertThat(upheld(towns(Scoring.ALL_OR_NOTHING), response)).isEqualTo(allOrNothing);
    }

    @Test
    void appeals_and_what_came_of_them_are_kept() {
        Sitting over = sitting(TOWNS)
                .answer(WRONG)
                .sitting()
                .answer(WRONG)
                .sitting()
                .finish()
                .appeal(1)
                .appeal(2)
                .regrade("kaesong", "q2", RIGHT);

        Sitting restored =
                Sitting.restore(TOWNS, over.state(), new Watch()).sitting().orElseThrow();

        assertThat(restored.facts()).isEqualTo(over.facts());
        assertThat(restored.score()).isEqualTo(over.score());
        assertThat(restored.score().earned()).isEqualTo(1);
        assertThat(restored.score().upheld()).isEqualTo(2);
        assertThat(restored.appealOf(2)).isEqualTo(Appeal.DECIDED);
    }

    @Test
    void the_answer_to_a_question_that_is_gone_can_be_judged_anew() {
        Sitting answered = sitting(TOWNS).answer(WRONG).sitting();
        Sitting without = Sitting.restore(
                        quiz(Shuffle.NONE, TOWNS.questions().subList(1, 2)), answered.state(), new Watch())
                .sitting()
                .orElseThrow();

        Sitting regraded = without.regrade("kaesong", "q1", RIGHT);

        assertThat(Sitting.restore(TOWNS, regraded.state(), new Watch())
                        .sitting()
                        .orElseThrow()
                        .score()
                        .earned())
                .isEqualTo(1);
    }

    @Test
    void what_is_not_there_is_not_contested() {
        Sitting sitting = sitting(TOWNS).answer(WRONG).sitting();

        assertThatIllegalArgumentException().isThrownBy(() -> sitting.appeal(0)).withMessageContaining("1 to 2");
        assertThatIllegalArgumentException().isThrownBy(() -> sitting.appealOf(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sitting.regrade("kaesong", "q9", RIGHT))
                .withMessageContaining("q9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sitting.regrade("kaesong", "q1", verdict(Outcome.UNFIT, 0)));
    }

    private static double upheld(Question question, Response response) {
        return sitting(quiz(settings -> settings.feedback(FeedbackTime.END), List.of(question)))
                .answer(response)
                .sitting()
                .finish()
                .appeal(1)
                .score()
                .upheld();
    }

    private static Cloze cloze(Scoring scoring) {
        return new Cloze(
                common("q1", UnaryOperator.identity()),
                List.of("It opened in ", " in ", "."),
                List.of(
                        new Gap.TypedGap("month", new Expected.Term(Answers.of("September"))),
                        new Gap.ChoiceGap(
                                "town",
                                Options.of(
                                        List.of(option("kaesong", "Kaesong", 1)),
                                        List.of(option("seoul", "Seoul", 0))))),
                scoring);
    }

    private static Listing towns(Scoring scoring) {
        List<Expected> towns = List.of(
                new Expected.Place(Answers.of("Kaesong")),
                new Expected.Place(Answers.of("Seoul")),
                new Expected.Place(Answers.of("Pyongyang")));
        return new Listing(common("q1", UnaryOperator.identity()), towns, 2, false, scoring);
    }

    private static Verdict verdict(Outcome outcome, double score) {
        return new Verdict(outcome, score, new Reason("exact", List.of()), List.of(), List.of());
    }
}
