package io.github.quizline.cli;

import io.github.quizline.format.Reading;
import io.github.quizline.format.yaml.QuizYaml;
import io.github.quizline.problem.Problem;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.terminal.Clean;
import java.util.ArrayList;
import java.util.List;

/** Adds answers to those that a quiz file accepts: all of them or, if one cannot be added, none. */
final class Acceptor {

    private final QuizFile.OnDisk file;
    private final Reading first;
    private final List<String> told = new ArrayList<>();
    private Reading reading;

    /** @param reading what the file holds: a quiz */
    Acceptor(QuizFile.OnDisk file, Reading reading) {
        this.file = file;
        this.first = reading;
        this.reading = reading;
    }

    /**
     * Adds an answer, for now in mind only.
     *
     * @throws Fault if it cannot be added
     */
    void add(Decision decision) {
        Quiz quiz = quiz();
        String answer = Clean.shown(decision.answer());
        if (decision.isRightIn(quiz)) {
            told.add(Texts.of("appeals.right-already", decision.question().id(), answer));
            return;
        }
        if (decision.isListedOtherwise()) {
            throw Fault.of("appeals.still-wrong", decision.question().id(), answer);
        }
        Reading edited = QuizYaml.accept(file.path(), reading, decision.place(), decision.part(), decision.answer())
                .orElseThrow(() -> Fault.of("appeals.no-room", Clean.shown(file.name()), answer));
        if (edited.quiz().isEmpty()) {
            throw Fault.of("appeals.refused", answer, firstError(edited));
        }
        if (!decision.isRightIn(edited.quiz().get())) {
            throw Fault.of("appeals.still-wrong", decision.question().id(), answer);
        }
        told.add(Texts.of(
                "appeals.added", Clean.shown(file.name()), decision.question().id(), answer));
        reading = edited;
    }

    /**
     * Writes to the file what was added.
     *
     * @throws Fault if it cannot be written
     */
    void write() {
        new Rewriter(file).write(first, reading.source().edited(List.of()));
    }

    /** A sentence for each answer. */
    List<String> told() {
        return told;
    }

    /** The quiz with what was added. */
    Quiz quiz() {
        return reading.quiz().orElseThrow();
    }

    private static String firstError(Reading reading) {
        return reading.problems().stream()
                .filter(Problem::isError)
                .map(Problem::sentence)
                .map(Clean::shown)
                .findFirst()
                .orElse("");
    }
}
