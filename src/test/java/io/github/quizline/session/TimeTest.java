package io.github.quizline.session;

import static io.github.quizline.session.Sample.choices;
import static io.github.quizline.session.Sample.quiz;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.quiz.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

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

    private Sitting begun(Duration limit) {
        return Sitting.start(quiz(settings -> settings.time(limit), choices(2)), new Random(1), watch);
    }
}
