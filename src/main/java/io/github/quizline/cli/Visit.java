package io.github.quizline.cli;

import io.github.quizline.format.Reading;
import io.github.quizline.progress.Preferences;
import io.github.quizline.progress.PreferencesFile;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.terminal.Clean;
import io.github.quizline.terminal.Menu;
import io.github.quizline.terminal.Offer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A visit to the menu: quizzes are chosen and sat, and settings changed, until the learner leaves. */
final class Visit {

    private final Shell shell;
    private final Map<String, Optional<Quiz>> quizzes = new LinkedHashMap<>();
    private final List<String> told = new ArrayList<>();
    private boolean failureTold;
    private Sitter sitter;
    private String at = "";

    /** @param sitter seats the learner at first; it stays the caller's to close */
    Visit(Shell shell, Sitter sitter) {
        this.shell = shell;
        this.sitter = sitter;
        for (QuizFile file : new Shelf(shell.folder()).all()) {
            quizzes.put(file.name(), read(file));
        }
    }

    private Optional<Quiz> read(QuizFile file) {
        try {
            Reading reading = file.read();
            return reading.quiz();
        } catch (Fault e) {
            told.add(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Somebody at a terminal comes back to the menu after each quiz; a pipe is read for one of them. */
    int stay() {
        if (!shell.interactive()) {
            return choose() instanceof Menu.Chosen chosen ? sit(chosen) : ExitCode.DONE;
        }
        sitter.come();
        try {
            if (!preferencesFile().exists()) {
                settle(true);
            }
            while (true) {
                Menu.Decision decision = choose();
                if (decision instanceof Menu.Chosen chosen) {
                    sit(chosen);
                } else if (decision instanceof Menu.ToSettings) {
                    settle(false);
                } else {
                    return ExitCode.DONE;
                }
            }
        } finally {
            sitter.go();
        }
    }

    private Menu.Decision choose() {
        Scores scores = Scores.of(sitter.opening(), sitter.learner().name());
        if (!failureTold) {
            scores.failure().ifPresent(told::add);
            failureTold = scores.failure().isPresent();
        }
        List<String> sentences = List.copyOf(told);
        told.clear();
        return sitter.menu().choose(offers(scores), at, sentences);
    }

    private List<Offer> offers(Scores scores) {
        return quizzes.entrySet().stream()
                .map(entry -> offer(entry.getKey(), entry.getValue(), scores))
                .sorted(Comparator.comparing(Offer::broken))
                .toList();
    }

    private static Offer offer(String name, Optional<Quiz> read, Scores scores) {
        return read.map(quiz -> new Offer(
                        name,
                        quiz.title(),
                        Marks.drawn(quiz),
                        scores.past(quiz.id()),
                        scores.unfinished(quiz.id()),
                        false))
                .orElseGet(() -> Offer.broken(name));
    }

    private int sit(Menu.Chosen chosen) {
        at = chosen.offer().name();
        return sitter.sit(quizzes.getOrDefault(at, Optional.empty()).orElseThrow(), at, new Random(), false);
    }

    private void settle(boolean first) {
        Optional<Preferences> wanted = sitter.menu().settle(sitter.learner().preferences(), first);
        if (wanted.isEmpty()) {
            return;
        }
        try {
            preferencesFile().write(wanted.get());
        } catch (IOException e) {
            told.add(Texts.of("settings.unkept", Clean.shown(String.valueOf(e.getMessage()))));
        }
        sitter.go();
        sitter = sitter.as(sitter.learner().with(wanted.get()));
        sitter.come();
    }

    private PreferencesFile preferencesFile() {
        return Learner.preferencesFile(shell);
    }
}
