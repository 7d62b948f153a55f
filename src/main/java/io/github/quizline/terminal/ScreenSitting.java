package io.github.quizline.terminal;

import io.github.quizline.progress.Ledger;
import io.github.quizline.quiz.FeedbackTime;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.session.Fact;
import io.github.quizline.session.Score;
import io.github.quizline.session.Sitting;
import io.github.quizline.terminal.Key.Named;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A sitting on a full screen. */
public final class ScreenSitting {

    private static final Duration LONG = Duration.ofHours(1);

    private final Quiz quiz;
    private final Screen screen;
    private final Ledger ledger;
    private final Random chance;
    private volatile Sitting sitting;
    private Sitting first;
    private Optional<String> wayBack = Optional.empty();
    private List<String> told = List.of();

    /**
     * @param sitting one of {@code quiz}, new or gone on with
     * @param ledger takes each step down before anybody is told what came of it
     * @param chance draws the order in which questions are asked once more
     */
    public ScreenSitting(Quiz quiz, Sitting sitting, Screen screen, Ledger ledger, Random chance) {
        this.quiz = quiz;
        this.sitting = sitting;
        this.first = sitting;
        this.screen = screen;
        this.ledger = ledger;
        this.chance = chance;
    }

    /** Has something told beside what is shown first. */
    public void tell(List<String> sentences) {
        told = List.copyOf(sentences);
    }

    /**
     * Asks until the learner leaves, and gives the score of the sitting; not of questions that were asked once more.
     *
     * @throws java.io.UncheckedIOException if the terminal can no longer be read or written
     */
    public Score sit() {
        screen.enter();
        try {
            return run();
        } finally {
            screen.leave();
        }
    }

    /** What was answered so far, in a sentence. May be called from another thread, such as one that ends the program. */
    public String soFar() {
        return ResultPage.soFar(sitting.score(), quiz.settings().feedback() == FeedbackTime.EACH);
    }

    /** What the sitting came to, or what was answered before it was left; not the questions that were asked once more. */
    public String result() {
        return first.isOver() ? ResultPage.total(first.score()) : soFar();
    }

    /** How to go on with what was left; empty if it is over, or not kept. */
    public Optional<String> wayBack() {
        return wayBack;
    }

    /**
     * Keeps that the learner leaves, and tells how to go on; empty if it is over or not kept. May be called from another
     * thread, such as one that ends the program.
     */
    public Optional<String> leave() {
        return sitting.isOver() ? Optional.empty() : ledger.leave(sitting);
    }

    private Score run() {
        Fact started = sitting.facts().get(0);
        Scene scene = Scene.begin(quiz, sitting, chance, screen.preferences(), screen.size())
                .noting(told.toArray(String[]::new));
        screen.show(Painter.paint(scene));
        // What is asked first is on the screen before it is taken down: nothing is lost by then.
        scene = kept(scene);
        while (!scene.over()) {
            Key key = screen.next(patience(scene.sitting()));
            if (key == Named.REDRAW) {
                screen.forget();
            }
            Scene next = scene.on(key);
            scene = next.sitting() == scene.sitting() ? next : kept(next);
            sitting = scene.sitting();
            first = sitting.facts().get(0).equals(started) ? sitting : first;
            if (!scene.over()) {
                screen.show(Painter.paint(scene));
            }
        }
        wayBack = leave();
        return first.score();
    }

    private Scene kept(Scene scene) {
        return ledger.keep(scene.sitting()).map(scene::adding).orElse(scene);
    }

    /** Until the clock shows another second. */
    private static Duration patience(Sitting sitting) {
        Optional<Duration> left = sitting.isOver() ? Optional.empty() : sitting.timeLeft();
        return left.map(time -> Duration.ofNanos(time.toNanosPart() + 1)).orElse(LONG);
    }
}
