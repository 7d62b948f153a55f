package io.github.quizline.cli;

import java.util.Optional;
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
        try (Sitter sitter = new Sitter(shell, Learner.of(shell, new StoreOptions()), Optional.empty())) {
            return new Visit(shell, sitter).stay();
        }
    }
}
