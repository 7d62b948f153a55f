package io.github.quizline.cli;

import io.github.quizline.progress.Opening;
import io.github.quizline.progress.Preferences;
import io.github.quizline.progress.StoreException;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.session.Score;
import io.github.quizline.terminal.Menu;
import io.github.quizline.terminal.PlainMenu;
import io.github.quizline.terminal.PlainSitting;
import io.github.quizline.terminal.PlainTerminal;
import io.github.quizline.terminal.Reception;
import io.github.quizline.terminal.ReturnPage;
import io.github.quizline.terminal.ReturnScreen;
import io.github.quizline.terminal.Screen;
import io.github.quizline.terminal.ScreenMenu;
import io.github.quizline.terminal.ScreenSitting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;

/** Brings a learner and a quiz together: opens the terminal, lets choose and sit, and leaves the terminal as it was. */
final class Sitter implements AutoCloseable {

    private final Shell shell;
    private final Learner learner;
    private final Optional<Boolean> plainWanted;
    private final Terminal terminal;
    private final Opening opening;
    private final PlainTerminal plain;
    private final Screen screen;
    private final ReturnScreen returnScreen;
    private final boolean fullScreen;
    private final Beginning beginning;
    private Optional<Thread> interrupted = Optional.empty();

    /**
     * Opens the terminal; a pipe is treated as one that can do nothing.
     *
     * @param plainWanted whether lines are wanted rather than a full screen; empty leaves it to the environment and to what
     *     the learner prefers
     */
    Sitter(Shell shell, Learner learner, Optional<Boolean> plainWanted) {
        this(shell, learner, plainWanted, Terminals.of(shell), Opening.of(learner.store()));
    }

    /** @param terminal closed with the sitter, as the opening is */
    Sitter(Shell shell, Learner learner, Optional<Boolean> plainWanted, Terminal terminal, Opening opening) {
        this.shell = shell;
        this.learner = learner;
        this.plainWanted = plainWanted;
        this.terminal = terminal;
        this.opening = opening;
        Preferences preferences = learner.preferences();
        this.plain = new PlainTerminal(terminal, shell.interactive(), shell.number("COLUMNS"), preferences);
        this.screen = new Screen(terminal, shell.environment(), preferences);
        this.returnScreen = new ReturnScreen(screen);
        boolean welcome = plainWanted
                .map(lines -> !lines)
                .orElseGet(() -> Screen.isWelcome(shell.environment()) && !preferences.plain());
        this.fullScreen = shell.interactive() && welcome && Screen.isFit(terminal);
        Reception reception = fullScreen ? returnScreen : new ReturnPage(plain);
        this.beginning = new Beginning(learner, opening, reception, shell.interactive());
    }

    /** One for the learner with other preferences, at the same terminal. It need not be closed. */
    Sitter as(Learner changed) {
        return new Sitter(shell, changed, plainWanted, terminal, opening);
    }

    Learner learner() {
        return learner;
    }

    Opening opening() {
        return opening;
    }

    /** What is offered while no quiz is being sat. */
    Menu menu() {
        return fullScreen ? new ScreenMenu(screen) : new PlainMenu(plain);
    }

    /** Keeps the window, so that it is not given back between the menu and a quiz. */
    void come() {
        if (fullScreen) {
            Thread abandons = new Thread(screen::abandon);
            Runtime.getRuntime().addShutdownHook(abandons);
            interrupted = Optional.of(abandons);
            screen.enter();
        }
    }

    /** Gives back what was kept. */
    void go() {
        if (interrupted.isPresent()) {
            screen.leave();
            Runtime.getRuntime().removeShutdownHook(interrupted.get());
            interrupted = Optional.empty();
        }
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
                .map(begun -> sit(quiz, begun, chance))
                .orElse(ExitCode.DONE);
    }

    private int sit(Quiz quiz, Beginning.Begun begun, Random chance) {
        int code = fullScreen ? onScreen(quiz, begun, chance) : lineByLine(quiz, begun);
        try {
            begun.ledger().close();
        } catch (StoreException e) {
            // What was to be kept is. At worst it cannot be gone on with before the program ends.
            return code;
        }
        return code;
    }

    private int lineByLine(Quiz quiz, Beginning.Begun begun) {
        PlainSitting lines = new PlainSitting(quiz, begun.sitting(), plain, begun.ledger());
        return sit(lines::sit, lines::soFar, lines::leave);
    }

    private int onScreen(Quiz quiz, Beginning.Begun begun, Random chance) {
        ScreenSitting whole = new ScreenSitting(quiz, begun.sitting(), screen, begun.ledger(), chance);
        whole.tell(returnScreen.told());
        int code = sit(
                whole::sit,
                () -> {
                    screen.abandon();
                    return whole.soFar();
                },
                whole::leave);
        if (!screen.isEntered()) {
            // The window is as it was before: what came of the sitting is told there, too.
            shell.out().println(whole.result());
            whole.wayBack().ifPresent(shell.out()::println);
        }
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
        words.addAll(learner.options());
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
}
