package io.github.quizline.cli;

import io.github.quizline.format.Reading;
import io.github.quizline.quiz.Quiz;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sits a quiz. */
@Command(name = "play", resourceBundle = Texts.BUNDLE, mixinStandardHelpOptions = true, versionProvider = Version.class)
final class PlayCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "QUIZ", descriptionKey = "quiz")
    private String quiz = "";

    @Option(names = "--plain", negatable = true)
    private @Nullable Boolean plain;

    @Option(names = "--seed", paramLabel = "N")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--resume")
    private boolean resume;

    @Mixin
    private StoreOptions store = new StoreOptions();

    PlayCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Reading reading = new Shelf(shell.folder()).find(quiz).read();
        Optional<Quiz> found = reading.quiz();
        if (found.isEmpty()) {
            ProblemPrinter printer = new ProblemPrinter(shell.err());
            reading.problems().forEach(problem -> printer.print(problem, reading.source()));
            throw Fault.of("quiz.broken");
        }
        try (Sitter sitter = new Sitter(shell, Learner.of(shell, store), Optional.ofNullable(plain))) {
            return sitter.sit(found.get(), quiz, seed.map(Random::new).orElseGet(Random::new), resume);
        }
    }
}
