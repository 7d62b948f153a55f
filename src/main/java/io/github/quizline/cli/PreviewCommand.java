package io.github.quizline.cli;

import io.github.quizline.problem.Problem;
import io.github.quizline.progress.Preferences;
import io.github.quizline.terminal.PlainTerminal;
import io.github.quizline.terminal.Preview;
import io.github.quizline.terminal.Previewed;
import io.github.quizline.terminal.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a quiz to its author, as learners see it and with its answers. */
@Command(
        name = "preview",
        resourceBundle = Texts.BUNDLE,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class PreviewCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "QUIZ", descriptionKey = "quiz")
    private String quiz = "";

    @Option(names = "--watch")
    private boolean watch;

    @Option(names = "--no-answers")
    private boolean withoutAnswers;

    @Option(names = "--plain", negatable = true)
    private @Nullable Boolean plain;

    PreviewCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Watch changes = new Watch(new Shelf(shell.folder()).find(quiz));
        Previewed first = changes.now();
        try (Terminal terminal = Terminals.of(shell)) {
            boolean welcome = plain == null ? Screen.isWelcome(shell.environment()) : !plain;
            if (watch && welcome && shell.interactive() && Screen.isFit(terminal)) {
                onScreen(first, changes, terminal);
                return ExitCode.DONE;
            }
            PlainTerminal lines = new PlainTerminal(terminal, shell.interactive(), shell.number("COLUMNS"));
            Preview.print(first, !withoutAnswers, lines);
            while (watch) {
                Preview.print(changes.next(), !withoutAnswers, lines);
            }
            return first.ofFile().stream().anyMatch(Problem::isError) ? ExitCode.NEGATIVE : ExitCode.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.DONE;
        }
    }

    private void onScreen(Previewed first, Watch changes, Terminal terminal) {
        Screen screen = new Screen(terminal, shell.environment(), Preferences.DEFAULT);
        Thread abandons = new Thread(screen::abandon);
        Runtime.getRuntime().addShutdownHook(abandons);
        try {
            Preview.show(first, changes, screen);
        } finally {
            Runtime.getRuntime().removeShutdownHook(abandons);
        }
    }
}
