package io.github.quizline.examples;

import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.session.Asked;
import io.github.quizline.session.Sitting;
import io.github.quizline.session.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;

/** A bot that many people sit one quiz with, each in a file of their own, so that a restart loses nobody's place. */
record Bot(Quiz quiz, Path folder, InstantSource clock) {

    /** What the bot says to somebody who has written something. */
    String reply(String user, String written) throws IOException {
        Path file = folder.resolve(user + ".sitting");
        if (Files.notExists(file)) {
            Sitting begun = Sitting.start(quiz, new Random(user.hashCode()), clock);
            Files.writeString(file, begun.state());
            return ask(begun);
        }
        Sitting sitting =
                Sitting.restore(quiz, Files.readString(file), clock).sitting().orElseThrow();
        if (sitting.current().isEmpty()) {
            return ask(sitting);
        }
        Step step = sitting.answer(Response.text(written));
        Files.writeString(file, step.sitting().state());
        return step.feedback()
                        .map(told -> told.verdict().reason().sentence() + "\n")
                        .orElse("")
                + ask(step.sitting());
    }

    private static String ask(Sitting sitting) {
        return sitting.current()
                .map(Asked::question)
                .orElseGet(() -> "You have " + sitting.score().earned() + " points.");
    }
}
