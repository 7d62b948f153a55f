package io.github.quizline.cli;

import io.github.quizline.quiz.Quiz;
import io.github.quizline.terminal.Clean;
import java.util.Optional;

/** A quiz that was sat once, as somebody names it: by a file, by the name of a quiz at hand, or by its id alone. */
final class NamedQuiz {

    private final String name;
    private final Optional<Quiz> quiz;
    private final Optional<Fault> missing;

    NamedQuiz(Shell shell, String name) {
        this.name = name;
        Optional<Quiz> found = Optional.empty();
        Optional<Fault> fault = Optional.empty();
        try {
            found = new Shelf(shell.folder()).find(name).read().quiz();
            if (found.isEmpty()) {
                fault = Optional.of(Fault.of("results.broken", Clean.shown(name)));
            }
        } catch (Fault e) {
            fault = Optional.of(e);
        }
        this.quiz = found;
        this.missing = fault;
    }

    /** The id that its sittings are kept under. */
    String id() {
        return quiz.map(Quiz::id).orElse(name);
    }

    /** The quiz as it is now; empty if it is no longer at hand, or has to be mended. */
    Optional<Quiz> quiz() {
        return quiz;
    }

    /** @throws Fault if there is no such quiz at hand, or it has to be mended */
    void mustExist() {
        missing.ifPresent(fault -> {
            throw fault;
        });
    }
}
