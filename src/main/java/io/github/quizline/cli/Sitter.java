package io.github.quizline.cli;

import io.github.quizline.progress.Ledger;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.session.Score;
import io.github.quizline.session.Sitting;
import io.github.quizline.terminal.Menu;
import io.github.quizline.terminal.PlainSitting;
import io.github.quizline.terminal.PlainTerminal;
import io.github.quizline.terminal.Screen;
import io.github.quizline.terminal.ScreenSitting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.DumbTerminal;

/** Brings a learner and a quiz together: opens the terminal, lets choose and sit, and leaves the terminal as it was. */
final class Sitter implements AutoCloseable {

    private final Shell shell;
    private final Terminal terminal;
    private final PlainTerminal plain;
    private final boolean fullScreen;

    /**
     * Opens the terminal; a pipe is treated as one that can do nothing.
     *
     * @param plainWanted whether lines are wanted even where there could be a full screen
     */
    Sitter(Shell shell, boolean plainWanted) {
        this.shell = shell;
        try {
            this.terminal = shell.interactive() ? systemTerminal() : pipe(shell);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.plain = new PlainTerminal(terminal, shell.interactive(), shell.number("COLUMNS"));
        this.fullScreen = shell.interactive() && !plainWanted && Screen.isFit(terminal, shell.environment());
    }

    /** The quiz that somebody chooses; empty if none. */
    Optional<Menu.Item> choose(List<Menu.Item> items) {
        return new Menu(plain).choose(items);
    }

    /** Sits a quiz to its end and gives the exit code that tells whether it was passed. */
    int sit(Quiz quiz, Random chance) {
        Sitting sitting = Sitting.start(quiz, chance, InstantSource.system());
        return fullScreen ? onScreen(quiz, sitting, chance) : lineByLine(quiz, sitting);
    }

    private int lineByLine(Quiz quiz, Sitting sitting) {
        PlainSitting lines = new PlainSitting(quiz, sitting, plain);
        return sit(lines::sit, lines::soFar);
    }

    private int onScreen(Quiz quiz, Sitting sitting, Random chance) {
        Screen screen = new Screen(terminal, shell.environment());
        ScreenSitting whole = new ScreenSitting(quiz, sitting, screen, Ledger.none(), chance);
        int code = sit(whole::sit, () -> {
            screen.leave();
            return whole.soFar();
        });
        // The window is as it was before: what came of the sitting is told there, too.
        shell.out().println(whole.result());
        return code;
    }

    private int sit(Supplier<Score> sitting, Supplier<String> soFar) {
        Thread interrupted = new Thread(() -> tellInterrupted(soFar));
        Runtime.getRuntime().addShutdownHook(interrupted);
        try {
            return sitting.get().passed() ? ExitCode.DONE : ExitCode.NEGATIVE;
        } finally {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        }
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tellInterrupted(Supplier<String> soFar) {
        String sentence = soFar.get();
        shell.err().println();
        shell.err().println(Texts.of("interrupted", sentence));
    }

    private static Terminal systemTerminal() throws IOException {
        // Otherwise JLine does not let the end of the input (Ctrl-D) through.
        System.setProperty(TerminalBuilder.PROP_NON_BLOCKING_READS, "false");
        return TerminalBuilder.builder()
                .name("quizline")
                .system(true)
                .systemOutput(TerminalBuilder.SystemOutput.SysOut)
                .dumb(true)
                .encoding(StandardCharsets.UTF_8)
                .stdinEncoding(StandardCharsets.UTF_8)
                .stdoutEncoding(StandardCharsets.UTF_8)
                // The terminal's late answers would be taken for answers of the learner.
                .graphemeCluster(false)
                // Java's own handling of Ctrl-C ends the program with 130.
                .nativeSignals(false)
                .build();
    }

    private static Terminal pipe(Shell shell) throws IOException {
        return new DumbTerminal("quizline", Terminal.TYPE_DUMB, shell.in(), shell.output(), StandardCharsets.UTF_8);
    }
}
