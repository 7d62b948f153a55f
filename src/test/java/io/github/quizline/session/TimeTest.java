package io.github.quizline.session;

import static io.github.quizline.session.Sample.choices;
import static io.github.quizline.session.Sample.quiz;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quizline.quiz.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTest {

    private static final Response RIGHT = Response.chosen("right");

    private final Watch watch = new Watch();

    @Test
    void without_a_limit_no_time_is_left_or_lacking() {
        Sitting sitting = Sitting.start(quiz(settings -> settings, choices(1)), new Random(1), watch);
        watch.passes(Duration.ofDays(365));

        assertThat(sitting.timeLeft()).isEmpty();
        assertThat(sitting.isOver()).isFalse();
    }

    @Test
    void the_time_left_runs_down_to_zero() {
        Sitting sitting = begun(Duration.ofMinutes(20));

        assertThat(sitting.timeLeft()).contains(Duration.ofMinutes(20));
        watch.passes(Duration.ofMinutes(5));
        assertThat(sitting.timeLeft()).contains(Duration.ofMinutes(15));
        watch.passes(Duration.ofDays(5));
        assertThat(sitting.timeLeft()).contains(Duration.ZERO);
    }

    @Test
    void a_sitting_out_of_time_is_over_even_if_nobody_takes_a_step() {
        Sitting sitting = begun(Duration.ofMinutes(20)).answer(RIGHT).sitting();
        watch.passes(Duration.ofMinutes(20).minusNanos(1));
        assertThat(sitting.isOver()).isFalse();
        assertThat(sitting.current()).isPresent();

        watch.passes(Duration.ofNanos(1));

        assertThat(sitting.isOver()).isTrue();
        assertThat(sitting.current()).isEmpty();
        assertThat(sitting.feedback()).isEmpty();
        assertThat(sitting.review()).hasSize(2);
        assertThat(sitting.overview().get(0).state()).isEqualTo(Standing.State.SETTLED);
        assertThat(sitting.score().earned()).isEqualTo(1);
    }

    @Test
    void every_step_out_of_time_finishes_the_sitting_as_of_its_last_moment() {
        Sitting sitting = begun(Duration.ofMinutes(20));
        watch.passes(Duration.ofMinutes(25));
        Fact.Finished finished = new Fact.Finished(Watch.NOON.plus(Duration.ofMinutes(20)), true);

        for (Sitting over : List.of(
                sitting.answer(RIGHT).sitting(),
                sitting.hint(),
                sitting.skip(),
                sitting.flag(),
                sitting.back(),
                sitting.goTo(2),
                sitting.finish())) {
            assertThat(over.facts()).containsExactly(sitting.facts().get(0), finished);
            assertThat(over.isOver()).isTrue();
        }
        assertThat(sitting.answer(RIGHT).feedback()).isEmpty();
    }

    @Test
    void a_finished_sitting_remembers_how_much_time_was_left() {
        Sitting sitting = begun(Duration.ofMinutes(20));
        watch.passes(Duration.ofMinutes(5));
        Sitting over = sitting.finish();
        watch.passes(Duration.ofMinutes(25));

        assertThat(over.timeLeft()).contains(Duration.ofMinutes(15));
        assertThat(over.facts()).endsWith(new Fact.Finished(Watch.NOON.plus(Duration.ofMinutes(5)), false));
    }

    @Test
    void a_clock_that_is_put_back_takes_no_time_away_and_gives_none() {
        Sitting sitting = begun(Duration.ofMinutes(20));
        watch.passes(Duration.ofDays(-1));

        assertThat(sitting.timeLeft()).contains(Duration.ofMinutes(20));
        assertThat(sitting.answer(RIGHT).feedback()).isPresent();
    }

    @Test
    void the_longest_limit_there_is_does_no_harm() {
        Sitting sitting = begun(ChronoUnit.FOREVER.getDuration());
        watch.passes(Duration.between(Watch.NOON, Instant.MIN));
        assertThat(sitting.isOver()).isFalse();

        watch.passes(Duration.between(Instant.MIN, Instant.MAX));
        assertThat(sitting.isOver()).isFalse();
        assertThat(Sitting.restore(quiz(settings -> settings, choices(2)), sitting.state(), watch)
                        .sitting())
                .isPresent();
    }

    @Test
    void the_time_while_the_learner_was_away_does_not_count() {
        Sitting sitting = begun(Duration.ofMinutes(20));
        watch.passes(Duration.ofMinutes(5));
        Sitting left = sitting.leave();
        watch.passes(Duration.ofDays(3));

        Sitting back = left.resume();

        assertThat(back.timeLeft()).contains(Duration.ofMinutes(15));
        watch.passes(Duration.ofMinutes(15).minusNanos(1));
        assertThat(back.isOver()).isFalse();
        watch.passes(Duration.ofDays(1));
        assertThat(back.isOver()).isTrue();
        assertThat(back.finish().facts())
                .endsWith(new Fact.Finished(Watch.NOON.plus(Duration.ofDays(3)).plus(Duration.ofMinutes(20)), true));
    }

    @Test
    void a_learner_who_was_torn_away_was_there_until_the_last_step() {
        Sitting answered = begun(Duration.ofMinutes(20));
        watch.passes(Duration.ofMinutes(5));
        answered = answered.answer(RIGHT).sitting();
        watch.passes(Duration.ofHours(1));

        Sitting back = answered.resume();

        assertThat(back.timeLeft()).contains(Duration.ofMinutes(15));
        assertThat(back.facts())
                .endsWith(new Fact.Resumed(
                        Watch.NOON.plus(Duration.ofMinutes(65)), Watch.NOON.plus(Duration.ofMinutes(5))));
    }

    @Test
    void being_away_changes_nothing_that_is_asked() {
        Sitting sitting = begun(Duration.ofMinutes(20)).hint().flag();
        watch.passes(Duration.ofHours(1));
        Sitting back = sitting.resume();

        assertThat(back.current()).isPresent();
        assertThat(back.leave().resume().current()).isEqualTo(back.current());
        assertThat(back.leave().overview()).isEqualTo(back.overview());
    }

    @Test
    void time_that_was_up_before_the_learner_left_stays_so() {
        Sitting sitting = begun(Duration.ofMinutes(20));
        watch.passes(Duration.ofMinutes(30));

        assertThat(sitting.leave().isOver()).isTrue();
        assertThat(sitting.leave().resume().isOver()).isTrue();
        assertThat(sitting.leave().facts()).endsWith(new Fact.Finished(Watch.NOON.plus(Duration.ofMinutes(20)), true));
        assertThat(sitting.finish().resume().facts()).isEqualTo(sitting.finish().facts());
    }

    @Test
    void no_moment_is_taken_for_away_twice() {
        Sitting sitting = begun(Duration.ofMinutes(20));
        watch.passes(Duration.ofMinutes(10));
        Sitting left = sitting.leave();
        watch.passes(Duration.ofMinutes(5));
        Sitting back = left.resume();
        watch.passes(Duration.ofMinutes(-3));
        left = back.leave();
        watch.passes(Duration.ofMinutes(6));

        assertThat(left.resume().timeLeft())
                .as("away from 10 to 15, and, after the clock was put back, from 12 to 18")
                .contains(Duration.ofMinutes(10));
    }

    @Test
    void what_a_teacher_decides_is_no_step_of_the_learner() {
        Sitting sitting = begun(Duration.ofMinutes(20)).answer(RIGHT).sitting();
        watch.passes(Duration.ofMinutes(10));
        Fact.Answered answered = (Fact.Answered) sitting.facts().get(1);
        Sitting decided = sitting.regrade(answered.quiz(), answered.question(), answered.verdict());

        assertThat(decided.facts()).hasSize(3);
        assertThat(decided.resume().timeLeft()).contains(Duration.ofMinutes(20));
    }

    @Test
    void extra_time_lengthens_the_limit_or_takes_it_away() {
        assertThat(begun(Duration.ofMinutes(20), ExtraTime.times(1.5)).timeLeft())
                .contains(Duration.ofMinutes(30));
        assertThat(begun(Duration.ofSeconds(90), ExtraTime.times(3)).timeLeft()).contains(Duration.ofSeconds(270));
        assertThat(begun(Duration.ofMinutes(20), ExtraTime.UNLIMITED).timeLeft())
                .isEmpty();
        assertThat(begun(ChronoUnit.FOREVER.getDuration(), ExtraTime.times(3)).timeLeft())
                .contains(ChronoUnit.FOREVER.getDuration());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.99, 3.01, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void extra_time_is_at_most_three_times(double factor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExtraTime.times(factor))
                .withMessageContaining(String.valueOf(factor));
    }

    private Sitting begun(Duration limit, ExtraTime extra) {
        return Sitting.start(List.of(quiz(settings -> settings.time(limit), choices(2))), new Random(1), watch, extra);
    }

    private Sitting begun(Duration limit) {
        return Sitting.start(quiz(settings -> settings.time(limit), choices(2)), new Random(1), watch);
    }
}
