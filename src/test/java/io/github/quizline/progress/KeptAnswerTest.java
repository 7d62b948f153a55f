package io.github.quizline.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.quiz.Response;
import io.github.quizline.session.Appeal;
import io.github.quizline.session.Fact;
import io.github.quizline.session.RandomWalk;
import io.github.quizline.session.Sitting;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeptAnswerTest {

    private final Towns towns = new Towns();

    @Test
    void an_answer_tells_what_it_was_given_to_and_how_it_was_judged() {
        Sitting sitting = towns.answer(towns.start("towns"), "Kaesong");

        List<KeptAnswer> answers = KeptAnswer.all(sitting.facts());

        assertThat(answers).hasSize(1);
        KeptAnswer answer = answers.get(0);
        Fact.Drawn drawn = ((Fact.Started) sitting.facts().get(0)).questions().get(0);
        assertThat(answer.quiz()).isEqualTo("towns");
        assertThat(answer.question()).isEqualTo("q1");
        assertThat(answer.digest()).isEqualTo(drawn.digest());
        assertThat(answer.points()).isEqualTo(1);
        assertThat(answer.response()).isEqualTo(Response.text("Kaesong"));
        assertThat(answer.verdict().score()).isEqualTo(1);
        assertThat(answer.appeal()).isEqualTo(Appeal.NONE);
        assertThat(answer.taken()).isEqualTo(Duration.ofMinutes(1));
        assertThat(answer.at()).isEqualTo(Towns.NOON.plusSeconds(60));
    }

    @Test
    void the_time_taken_begins_when_the_question_comes_up() {
        Sitting sitting = towns.answer(towns.start("towns"), "Kaesong");
        towns.passes(Duration.ofMinutes(5));
        sitting = sitting.goTo(3);
        towns.passes(Duration.ofSeconds(10));
        sitting = towns.answer(sitting.hint().flag(), "Seoul");

        assertThat(KeptAnswer.all(sitting.facts()))
                .extracting(KeptAnswer::taken)
                .containsExactly(Duration.ofMinutes(1), Duration.ofSeconds(70));
    }

    @Test
    void a_second_that_has_begun_counts() {
        Sitting sitting = towns.start("towns");
        towns.passes(Duration.ofMillis(1));

        KeptAnswer answer =
                KeptAnswer.all(towns.answer(sitting, "Kaesong").facts()).get(0);

        assertThat(answer.taken()).isEqualTo(Duration.ofMillis(60_001));
        assertThat(answer.seconds()).isEqualTo(61);
    }

    @Test
    void the_time_while_the_learner_was_away_is_not_taken() {
        Sitting sitting = towns.start("towns");
        towns.passes(Duration.ofSeconds(20));
        sitting = sitting.leave();
        towns.passes(Duration.ofDays(2));
        sitting = towns.answer(sitting.resume(), "Kaesong");
        towns.passes(Duration.ofHours(1));
        sitting = towns.answer(sitting.resume(), "Kaesong");

        assertThat(KeptAnswer.all(sitting.facts()))
                .extracting(KeptAnswer::taken)
                .containsExactly(Duration.ofSeconds(80), Duration.ofMinutes(1));
    }

    @Test
    void a_clock_that_is_put_back_makes_no_time_negative() {
        Sitting sitting = towns.start("towns");
        towns.passes(Duration.ofDays(-1));

        assertThat(KeptAnswer.all(towns.answer(sitting, "Seoul").facts()).get(0).taken())
                .isZero();
    }

    @Test
    void what_was_decided_holds_for_the_last_answer() {
        Sitting sitting = towns.answer(towns.start("towns"), "Gaesong city").appeal(1);
        assertThat(KeptAnswer.last(sitting.facts()).get(0).isContested()).isTrue();

        KeptAnswer decided = KeptAnswer.last(
                        sitting.regrade("towns", "q1", Towns.RIGHT).facts())
                .get(0);

        assertThat(decided.appeal()).isEqualTo(Appeal.DECIDED);
        assertThat(decided.verdict()).isEqualTo(Towns.RIGHT);
        assertThat(decided.isContested()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_answers_are_those_that_the_sitting_counts(long seed) {
        RandomWalk walk = new RandomWalk(seed);
        Sitting sitting = walk.start();
        for (int step = 0; step < 100; step++) {
            sitting = walk.step(sitting);
        }

        List<Fact> facts = sitting.facts();
        assertThat(KeptAnswer.all(facts))
                .hasSize((int)
                        facts.stream().filter(Fact.Answered.class::isInstance).count())
                .noneMatch(answer -> answer.taken().isNegative());
        assertThat(KeptAnswer.last(facts)).hasSize(sitting.score().answered());
        assertThat(KeptAnswer.last(facts).stream().filter(KeptAnswer::isContested))
                .hasSize(sitting.score().contested());
    }

    static Stream<Long> seeds() {
        return new Random(2018).longs(10).boxed();
    }
}
