package io.github.quizline.session;

import static io.github.quizline.session.Sample.choice;
import static io.github.quizline.session.Sample.choices;
import static io.github.quizline.session.Sample.common;
import static io.github.quizline.session.Sample.option;
import static io.github.quizline.session.Sample.quiz;
import static io.github.quizline.session.Sample.sitting;
import static io.github.quizline.session.Sample.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.FeedbackTime;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Options;
import io.github.quizline.quiz.Ordering;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.quiz.Scoring;
import io.github.quizline.quiz.Shuffle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What becomes of a sitting when its quiz is edited. */
class RestoredTest {

    private static final Response RIGHT = Response.chosen("right");
    private static final Response WRONG = Response.chosen("wrong");

    @Test
    void a_sitting_that_has_just_begun_is_restored_with_its_passage_first() {
        Quiz quiz = quiz(Shuffle.OPTIONS, List.of(choice("q1", common -> common.passage("town"))));
        Sitting begun = sitting(quiz);

        assertThat(begun.current().orElseThrow().passageComesFirst()).isTrue();
        assertThat(restore(quiz, begun).sitting().orElseThrow().current()).isEqualTo(begun.current());
    }

    @Test
    void hints_that_are_gone_are_no_longer_shown() {
        Question told = choice("q1", common -> common.hints(List.of("One.", "Two.")));
        Sitting begun = sitting(quiz(Shuffle.NONE, List.of(told))).hint().hint();

        Asked asked = restore(quiz(Shuffle.NONE, choices(1)), begun)
                .sitting()
                .flatMap(Sitting::current)
                .orElseThrow();

        assertThat(asked.hints()).isEmpty();
        assertThat(asked.hintsLeft()).isZero();
    }

    @Test
    void a_question_that_is_gone_is_told_and_no_longer_counts() {
        Sitting answered = sitting(quiz(Shuffle.NONE, choices(3)))
                .answer(RIGHT)
                .sitting()
                .answer(WRONG)
                .sitting();

        Restored restored = restore(quiz(Shuffle.NONE, choices(3).subList(1, 3)), answered);
        Sitting sitting = restored.sitting().orElseThrow();

        assertThat(restored.changes()).containsExactly(new Restored.Change(Restored.Sort.GONE, "kaesong", "q1"));
        assertThat(sitting.score().possible()).isEqualTo(2);
        assertThat(sitting.score().earned()).isZero();
        assertThat(sitting.overview()).extracting(Standing::number).containsExactly(1, 2);
        Asked asked = sitting.current().orElseThrow();
        assertThat(asked.id()).isEqualTo("q3");
        assertThat(asked.number()).isEqualTo(2);
        assertThat(asked.of()).isEqualTo(2);
    }

    @Test
    void when_the_question_at_hand_is_gone_the_next_open_one_is_asked() {
        List<Question> questions = new ArrayList<>(choices(4));
        Sitting answered = sitting(quiz(Shuffle.NONE, questions))
                .goTo(3)
                .answer(RIGHT)
                .sitting()
                .goTo(2);
        questions.remove(1);

        Sitting sitting =
                restore(quiz(Shuffle.NONE, questions), answered).sitting().orElseThrow();

        assertThat(sitting.current().orElseThrow().id()).isEqualTo("q4");
    }

    @Test
    void the_answer_to_a_question_that_is_gone_is_kept_until_it_comes_back() {
        Quiz whole = quiz(Shuffle.NONE, choices(3));
        Sitting answered = sitting(whole).answer(RIGHT).sitting();

        Sitting without = restore(quiz(Shuffle.NONE, choices(3).subList(1, 3)), answered)
                .sitting()
                .orElseThrow();
        Sitting again =
                restore(whole, without.answer(RIGHT).sitting()).sitting().orElseThrow();

        assertThat(again.score().earned()).isEqualTo(2);
        assertThat(again.current().orElseThrow().number()).isEqualTo(3);
    }

    @Test
    void a_question_that_was_edited_is_told_and_an_answer_keeps_its_score() {
        Quiz before = quiz(Shuffle.NONE, List.of(term("q1", "Kaesong"), term("q2", "Seoul")));
        Quiz after = quiz(Shuffle.NONE, List.of(term("q1", "Pyongyang"), term("q2", "Busan")));
        Sitting answered = sitting(before).answer(Response.text("Kaesong")).sitting();

        Restored restored = restore(after, answered);
        Sitting sitting = restored.sitting().orElseThrow();

        assertThat(restored.changes())
                .containsExactly(
                        new Restored.Change(Restored.Sort.EDITED, "kaesong", "q1"),
                        new Restored.Change(Restored.Sort.EDITED, "kaesong", "q2"));
        assertThat(sitting.score().earned()).isEqualTo(1);
        assertThat(sitting.answer(Response.text("Busan")).sitting().score().earned())
                .as("what is open is judged as it is now")
                .isEqualTo(2);
    }

    @Test
    void settings_edited_since_do_not_touch_a_sitting_that_has_begun() {
        Quiz before = quiz(settings -> settings.tries(2).penalty(0.5).time(Duration.ofMinutes(5)), choices(2));
        Quiz after = quiz(
                settings ->
                        settings.tries(1).feedback(FeedbackTime.END).pass(0.9).pick(1),
                choices(2));
        Sitting answered = sitting(before).answer(WRONG).sitting();

        Restored restored = restore(after, answered);
        Sitting sitting = restored.sitting().orElseThrow();

        assertThat(restored.changes()).isEmpty();
        assertThat(sitting.current()).isEqualTo(answered.current());
        assertThat(sitting.timeLeft()).contains(Duration.ofMinutes(5));
        assertThat(sitting.answer(RIGHT).feedback().orElseThrow().earned()).isEqualTo(0.5);
    }

    @Test
    void options_keep_their_places_and_new_ones_follow_before_what_is_last() {
        Option z = Sample.last("z", "None of these");
        List<Option> before = List.of(option("a", "A", 1), option("b", "B", 0), option("c", "C", 0), z);
        List<Option> after = List.of(option("d", "D", 0), option("a", "A", 1), option("c", "C", 0), z);
        Sitting begun = sitting(quiz(Shuffle.OPTIONS, List.of(one(before))));
        List<String> shown = new ArrayList<>(shown(begun));

        List<String> now = shown(restore(quiz(Shuffle.OPTIONS, List.of(one(after))), begun)
                .sitting()
                .orElseThrow());

        shown.set(shown.indexOf("z"), "d");
        shown.set(shown.indexOf("b"), "z");
        shown.remove("z");
        shown.add("z");
        assertThat(now).isEqualTo(shown);
    }

    @Test
    void items_to_put_in_order_do_not_stand_in_it_when_the_order_was_edited() {
        Ordering ordering = ordering(List.of("a", "b", "c"));
        Sitting begun = sitting(quiz(Shuffle.OPTIONS, List.of(ordering)));
        List<String> shown =
                ((Fact.Started) begun.facts().get(0)).questions().get(0).shown().get(0);

        Sitting sitting = restore(quiz(Shuffle.OPTIONS, List.of(ordering(shown))), begun)
                .sitting()
                .orElseThrow();

        List<String> reversed = new ArrayList<>(shown);
        Collections.reverse(reversed);
        assertThat(((Asked.Order) sitting.current().orElseThrow().form()).items())
                .extracting(Asked.Shown::id)
                .isEqualTo(reversed);
    }

    @Test
    void a_question_may_have_become_one_of_another_kind() {
        List<Question> kinds = Sample.everyKind();
        Sitting begun = sitting(quiz(Shuffle.OPTIONS, kinds));
        List<Question> turned = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            turned.add(
                    i == 0 ? term("cloze", "Kaesong") : choice(kinds.get(i - 1).id()));
        }

        Restored restored = restore(quiz(Shuffle.OPTIONS, turned), begun);
        Sitting sitting = restored.sitting().orElseThrow();

        assertThat(restored.changes()).extracting(Restored.Change::sort).containsOnly(Restored.Sort.EDITED);
        for (int number = 1; number <= kinds.size(); number++) {
            assertThat(sitting.goTo(number).current()).isPresent();
        }
    }

    @Test
    void a_sitting_of_which_no_question_is_left_has_nothing_to_ask() {
        Sitting begun = sitting(quiz(Shuffle.NONE, choices(2)));

        Sitting sitting = restore(quiz(Shuffle.NONE, List.of(choice("other"))), begun)
                .sitting()
                .orElseThrow();

        assertThat(sitting.current()).isEmpty();
        assertThat(sitting.overview()).isEmpty();
        assertThat(sitting.back()).isSameAs(sitting);
        assertThat(sitting.score().share()).isEqualTo(1);
        assertThat(sitting.finish().review()).isEmpty();
    }

    @Test
    void a_sitting_of_another_quiz_is_refused() {
        Quiz other = Quiz.builder("Apollo").questions(choices(1)).build();

        Restored restored = restore(other, sitting(quiz(Shuffle.NONE, choices(1))));

        assertThat(restored.sitting()).isEmpty();
        assertThat(restored.refusal().orElseThrow().sentence())
                .isEqualTo("The kept sitting is of the quiz \"kaesong\", not of \"apollo\".");
    }

    @Test
    void a_text_that_is_no_sitting_is_refused() {
        Restored restored = Sitting.restore(quiz(Shuffle.NONE, choices(1)), "title: Kaesong", new Watch());

        assertThat(restored.sitting()).isEmpty();
        assertThat(restored.changes()).isEmpty();
        assertThat(restored.refusal().orElseThrow().why()).isEqualTo(Refusal.Why.NOT_A_SITTING);
    }

    @Test
    void of_several_quizzes_those_that_are_missing_are_gone() {
        Quiz first = quiz(Shuffle.NONE, choices(1));
        Quiz second = Quiz.builder("Second").questions(choices(1)).build();
        Sitting both = Sitting.start(List.of(first, second), new Random(1), new Watch());

        Restored restored = restore(second, both.answer(RIGHT).sitting());

        assertThat(restored.changes()).containsExactly(new Restored.Change(Restored.Sort.GONE, "kaesong", "q1"));
        assertThat(restored.sitting().orElseThrow().current().orElseThrow().quiz())
                .isEqualTo("second");
    }

    @Test
    void there_is_either_a_sitting_or_a_refusal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Restored(Optional.empty(), List.of(), Optional.empty()));
    }

    private static Restored restore(Quiz quiz, Sitting sitting) {
        return Sitting.restore(quiz, sitting.state(), new Watch());
    }

    private static List<String> shown(Sitting sitting) {
        return ((Asked.One) sitting.current().orElseThrow().form())
                .options().stream().map(Asked.Shown::id).toList();
    }

    private static Choice one(List<Option> options) {
        return new Choice(common("q1", UnaryOperator.identity()), new Options(options, Set.of("a"), true));
    }

    private static Ordering ordering(List<String> ids) {
        return new Ordering(
                common("q1", UnaryOperator.identity()),
                ids.stream().map(id -> List.of(option(id, id, 1))).toList(),
                Scoring.KENDALL);
    }
}
