package io.github.quizline.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.quiz.Quiz;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds at every step of every sitting. */
class WalkTest {

    private static final int STEPS = 200;

    @ParameterizedTest
    @MethodSource("seeds")
    void a_kept_sitting_goes_on_as_if_it_had_not_been_kept(long seed) {
        Random random = new Random(seed);
        Watch watch = new Watch();
        List<Quiz> quizzes = quizzes(random);
        RandomLearner learner = new RandomLearner(random, watch);
        Sitting sitting = Sitting.start(quizzes, random, watch);

        for (int step = 0; step < STEPS; step++) {
            sitting = learner.step(sitting);
            Restored restored = Sitting.restore(quizzes, sitting.state(), watch);

            assertThat(restored.changes()).isEmpty();
            Sitting goesOn = restored.sitting().orElseThrow();
            assertThat(Everything.of(goesOn)).isEqualTo(Everything.of(sitting));
            sitting = random.nextBoolean() ? goesOn : sitting;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_sitting_never_contradicts_itself(long seed) {
        Random random = new Random(seed);
        Watch watch = new Watch();
        RandomLearner learner = new RandomLearner(random, watch);
        Sitting sitting = Sitting.start(quizzes(random), random, watch);

        for (int step = 0; step < STEPS; step++) {
            Everything before = Everything.of(sitting);
            Sitting next = learner.step(sitting);

            assertThat(sitting.facts()).as("a step changes only what it gives").isEqualTo(before.facts());
            assertThat(next.facts().subList(0, sitting.facts().size())).isEqualTo(sitting.facts());
            checkScore(next);
            checkStandings(next);
            sitting = next;
        }
        Sitting over = sitting.finish();
        assertThat(over.isOver()).isTrue();
        assertThat(over.current()).isEmpty();
        assertThat(over.review()).hasSize(over.overview().size()).allMatch(Feedback::settled);
        checkAppeals(over, learner);
        assertThat(over.review().stream().mapToDouble(Feedback::earned).sum())
                .isEqualTo(over.score().earned());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_sitting_goes_on_however_its_quiz_is_edited(long seed) {
        Random random = new Random(seed);
        Watch watch = new Watch();
        RandomQuiz maker = new RandomQuiz(random);
        RandomLearner learner = new RandomLearner(random, watch);
        Quiz quiz = maker.quiz("quiz");
        Sitting sitting = Sitting.start(quiz, random, watch);

        for (int step = 0; step < STEPS; step++) {
            if (step % 10 == 0) {
                Quiz edited = maker.edited(quiz);
                Restored restored = Sitting.restore(edited, sitting.state(), watch);
                Sitting goesOn = restored.sitting().orElseThrow();
                long gone = restored.changes().stream()
                        .filter(change -> change.sort() == Restored.Sort.GONE)
                        .count();
                assertThat(goesOn.facts()).isEqualTo(sitting.facts());
                assertThat(goesOn.overview())
                        .hasSize(((Fact.Started) sitting.facts().get(0))
                                        .questions()
                                        .size()
                                - (int) gone);
                sitting = goesOn;
            }
            sitting = learner.step(sitting);
            Everything.of(sitting);
            checkScore(sitting);
            checkStandings(sitting);
        }
    }

    static Stream<Long> seeds() {
        return new Random(2019).longs(8).boxed();
    }

    private static List<Quiz> quizzes(Random random) {
        RandomQuiz maker = new RandomQuiz(random);
        Quiz first = maker.quiz("first");
        return random.nextBoolean() ? List.of(first) : List.of(first, maker.quiz("second"));
    }

    private static void checkScore(Sitting sitting) {
        Score score = sitting.score();
        assertThat(score.earned()).isBetween(0.0, score.possible());
        assertThat(score.share()).isBetween(0.0, 1.0);
        assertThat(score.right()).isBetween(0, score.answered());
        assertThat(score.answered()).isBetween(0, score.questions());
        Fact.Started started = (Fact.Started) sitting.facts().get(0);
        assertThat(score.certainty().isPresent()).isEqualTo(started.terms().certainty());
        score.certainty().ifPresent(certainty -> {
            assertThat(certainty.answered()).isEqualTo(score.answered());
            assertThat(certainty.meanMark()).isBetween(-6.0, 3.0);
            assertThat(certainty.accuracy()).isBetween(0.0, 1.0);
            assertThat(certainty.levels().stream()
                            .mapToInt(CertaintyScore.Level::right)
                            .sum())
                    .isEqualTo(score.right());
        });
        assertThat(score.contested()).isBetween(0, score.answered());
        assertThat(score.upheld()).isBetween(score.earned() - 1e-9, score.possible() + 1e-9);
        assertThat(score.questions()).isEqualTo(sitting.overview().size());
    }

    private static void checkAppeals(Sitting over, RandomLearner learner) {
        Sitting contested = over;
        for (int step = 0; step < STEPS / 4; step++) {
            contested = learner.step(contested);
            checkScore(contested);
        }
        assertThat(contested
                        .facts()
                        .subList(over.facts().size(), contested.facts().size()))
                .allMatch(fact -> fact instanceof Fact.Appealed || fact instanceof Fact.Regraded);
    }

    private static void checkStandings(Sitting sitting) {
        List<Standing> overview = sitting.overview();
        for (int i = 0; i < overview.size(); i++) {
            assertThat(overview.get(i).number()).isEqualTo(i + 1);
        }
        sitting.current().ifPresent(asked -> {
            Standing standing = overview.get(asked.number() - 1);
            assertThat(standing.id()).isEqualTo(asked.id());
            assertThat(asked.readOnly()).isEqualTo(standing.state() == Standing.State.SETTLED);
            assertThat(asked.triesLeft() == 0).isEqualTo(asked.readOnly());
        });
        assertThat(sitting.isOver() ? sitting.review().size() : overview.size()).isEqualTo(overview.size());
    }

    /** All that can be seen of a sitting. */
    private record Everything(
            List<Fact> facts,
            String state,
            Optional<Asked> current,
            Optional<Feedback> feedback,
            List<Standing> overview,
            Optional<Duration> timeLeft,
            boolean isOver,
            List<Feedback> review,
            Score score) {

        static Everything of(Sitting sitting) {
            return new Everything(
                    sitting.facts(),
                    sitting.state(),
                    sitting.current(),
                    sitting.feedback(),
                    sitting.overview(),
                    sitting.timeLeft(),
                    sitting.isOver(),
                    sitting.review(),
                    sitting.score());
        }
    }
}
