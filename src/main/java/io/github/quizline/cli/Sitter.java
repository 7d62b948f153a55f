package io.github.quizline.cli;

import io.github.quizline.quiz.Quiz;
import io.github.quizline.session.Sitting;
import io.github.quizline.terminal.Menu;
import io.github.quizline.terminal.PlainSitting;
import io.github.quizline.terminal.PlainTerminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.DumbTerminal;

/** Brings a learner and a quiz together: opens the terminal, lets choose and sit, and leaves the terminal as it was. */
final class Sitter implements AutoCloseable {

    private final Shell shell;
    private final Terminal terminal;
    private final PlainTerminal plain;

    /** Opens the terminal; a pipe is treated as one that can do nothing. */
    Sitter(Shell shell) {
        this.shell = shell;
        try {
            this.terminal = shell.interactive() ? systemTerminal() : pipe(shell);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.plain = new PlainTerminal(terminal, shell.interactive(), shell.number("COLUMNS"));
    }

    /** The quiz that somebody chooses; empty if none. */
    Optional<Menu.Item> choose(List<Menu.Item> items) {
        return new Menu(plain).choose(items);
    }

    /** Sits a quiz to its end and gives the exit code that tells whether it was passed. */
    int sit(Quiz quiz, Random chance) {
        PlainSitting sitting = new PlainSitting(quiz, Sitting.start(quiz, chance, InstantSource.system()), plain);
        Thread interrupted = new Thread(() -> tellInterrupted(sitting));
        Runtime.getRuntime().addShutdownHook(interrupted);
        try {
            return sitting.sit().passed() ? ExitCode.DONE : ExitCode.NEGATIVE;
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

    private void tellInterrupted(PlainSitting sitting) {
        shell.err().println();
        shell.err().println(Texts.of("interrupted", sitting.soFar()));
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
