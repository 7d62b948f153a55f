package io.github.quizline.progress;

import io.github.quizline.grade.Outcome;
import io.github.quizline.grade.Reason;
import io.github.quizline.grade.Verdict;
import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.quiz.Settings;
import io.github.quizline.quiz.Typed;
import io.github.quizline.session.Sitting;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;

/** A quiz about towns, whose three questions q1 to q3 are each answered by "Kaesong", and a clock to sit it by. */
final class Towns implements InstantSource {

    static final Instant NOON = Instant.parse("2026-03-22T12:00:00Z");

    static final Verdict RIGHT = new Verdict(Outcome.ACCEPT, 1, new Reason("equal", List.of()), List.of(), List.of());

    private Instant now = NOON;

    static Quiz quiz(String id) {
        return Quiz.builder("Towns")
                .id(id)
                .settings(Settings.builder()
                        .time(Duration.ofMinutes(20))
                        .pass(0.5)
                        .build())
                .questions(List.of(question("q1"), question("q2"), question("q3")))
                .build();
    }

    Sitting start(String quiz) {
        return Sitting.start(quiz(quiz), new Random(1), this);
    }

    /** The sitting after an answer that took a minute. */
    Sitting answer(Sitting sitting, String answer) {
        passes(Duration.ofMinutes(1));
        return sitting.answer(Response.text(answer)).sitting();
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    private static Typed question(String id) {
        return new Typed(
                Common.builder("Where is " + id + "?").id(id).build(), new Expected.Term(Answers.of("Kaesong")));
    }
}
