package io.github.quizline.cli;

import io.github.quizline.format.Reading;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.terminal.Menu;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The program without a command: offers the quizzes at hand. */
@Command(
        name = "quizline",
        resourceBundle = Texts.BUNDLE,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class QuizlineCommand implements Callable<Integer> {

    private final Shell shell;

    QuizlineCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        List<Quiz> quizzes = new ArrayList<>();
        List<Menu.Item> items = new ArrayList<>();
        for (QuizFile file : new Shelf(shell.folder()).all()) {
            Reading reading = file.read();
            reading.quiz().ifPresent(quiz -> {
                quizzes.add(quiz);
                items.add(new Menu.Item(file.name(), Texts.of("menu.item", quiz.title(), file.name())));
            });
            if (reading.quiz().isEmpty()) {
                shell.err().println(Texts.of("message", Texts.of("menu.broken", file.name())));
            }
        }
        try (Sitter sitter = new Sitter(shell, Learner.of(shell, new StoreOptions()), false)) {
            Optional<Menu.Item> chosen = sitter.choose(items);
            return chosen.map(item -> sitter.sit(quizzes.get(items.indexOf(item)), item.name(), new Random(), false))
                    .orElse(ExitCode.DONE);
        }
    }
}
