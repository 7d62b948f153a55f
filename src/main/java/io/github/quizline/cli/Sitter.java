package io.github.quizline.cli;

import io.github.quizline.progress.Opening;
import io.github.quizline.progress.StoreException;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.session.Score;
import io.github.quizline.terminal.Menu;
import io.github.quizline.terminal.PlainSitting;
import io.github.quizline.terminal.PlainTerminal;
import io.github.quizline.terminal.ReturnPage;
import io.github.quizline.terminal.Screen;
import io.github.quizline.terminal.ScreenSitting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    private final Opening opening;
    private final Beginning beginning;
    private final List<String> options;

    /**
     * Opens the terminal; a pipe is treated as one that can do nothing.
     *
     * @param plainWanted whether lines are wanted even where there could be a full screen
     */
    Sitter(Shell shell, Learner learner, boolean plainWanted) {
        this.shell = shell;
        this.options = learner.options();
        try {
            this.terminal = shell.interactive() ? systemTerminal() : pipe(shell);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.plain = new PlainTerminal(terminal, shell.interactive(), shell.number("COLUMNS"));
        this.fullScreen = shell.interactive() && !plainWanted && Screen.isFit(terminal, shell.environment());
        this.opening = Opening.of(learner.store());
        this.beginning = new Beginning(learner, opening, new ReturnPage(plain), shell.interactive());
    }

    /** The quiz that somebody chooses; empty if none. */
    Optional<Menu.Item> choose(List<Menu.Item> items) {
        return new Menu(plain).choose(items);
    }

    /**
     * Sits a quiz and gives the exit code that tells whether it was passed.
     *
     * @param name what the quiz can be asked for by
     * @param resume whether to go on unasked where the learner left it
     */
    int sit(Quiz quiz, String name, Random chance, boolean resume) {
        return beginning
                .begin(quiz, chance, resume, wayBack(name))
                .map(begun -> fullScreen ? onScreen(quiz, begun, chance) : lineByLine(quiz, begun))
                .orElse(ExitCode.DONE);
    }

    private int lineByLine(Quiz quiz, Beginning.Begun begun) {
        PlainSitting lines = new PlainSitting(quiz, begun.sitting(), plain, begun.ledger());
        return sit(lines::sit, lines::soFar, lines::leave);
    }

    private int onScreen(Quiz quiz, Beginning.Begun begun, Random chance) {
        Screen screen = new Screen(terminal, shell.environment());
        ScreenSitting whole = new ScreenSitting(quiz, begun.sitting(), screen, begun.ledger(), chance);
        int code = sit(
                whole::sit,
                () -> {
                    screen.leave();
                    return whole.soFar();
                },
                whole::leave);
        // The window is as it was before: what came of the sitting is told there, too.
        shell.out().println(whole.result());
        whole.wayBack().ifPresent(shell.out()::println);
        return code;
    }

    private int sit(Supplier<Score> sitting, Supplier<String> soFar, Supplier<Optional<String>> leave) {
        Thread interrupted = new Thread(() -> tellInterrupted(soFar, leave));
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
        try {
            opening.close();
        } catch (StoreException e) {
            // What was to be kept is; why the rest was not has been told.
            return;
        }
    }

    private String wayBack(String name) {
        List<String> words = new ArrayList<>(List.of("quizline", "play", name));
        words.addAll(options);
        if (!shell.interactive()) {
            words.add("--resume");
        }
        return Texts.of(
                "way-back", String.join(" ", words.stream().map(Sitter::quoted).toList()));
    }

    private static String quoted(String word) {
        return word.matches("[\\p{L}\\p{N}_./:=+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private void tellInterrupted(Supplier<String> soFar, Supplier<Optional<String>> leave) {
        String sentence = soFar.get();
        shell.err().println();
        shell.err().println(Texts.of("interrupted", sentence));
        leave.get().ifPresent(shell.err()::println);
    }

    static Terminal systemTerminal() throws IOException {
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
