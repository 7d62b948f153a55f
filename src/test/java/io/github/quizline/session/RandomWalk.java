package io.github.quizline.session;

import io.github.quizline.quiz.Quiz;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;

/** Quizzes drawn by chance, and somebody who sits them by chance, for the tests of other rooms. */
public final class RandomWalk {

    private final Watch watch = new Watch();
    private final Random random;
    private final RandomQuiz maker;
    private final RandomLearner learner;
    private final List<Quiz> quizzes;

    public RandomWalk(long seed) {
        this.random = new Random(seed);
        this.maker = new RandomQuiz(random);
        this.learner = new RandomLearner(random, watch);
        this.quizzes = random.nextBoolean()
                ? List.of(maker.quiz("first"))
                : List.of(maker.quiz("first"), maker.quiz("second"));
    }

    public List<Quiz> quizzes() {
        return quizzes;
    }

    public InstantSource clock() {
        return watch;
    }

    public Random random() {
        return random;
    }

    public void passes(Duration time) {
        watch.passes(time);
    }

    /** A sitting that has just begun. */
    public Sitting start() {
        return Sitting.start(quizzes, random, watch);
    }

    /** The sitting after something was done or not. */
    public Sitting step(Sitting sitting) {
        return learner.step(sitting);
    }
}
