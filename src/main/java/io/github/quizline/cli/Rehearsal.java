package io.github.quizline.cli;

import io.github.quizline.progress.Ledger;
import io.github.quizline.progress.Preferences;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.session.Sitting;
import io.github.quizline.terminal.Screen;
import io.github.quizline.terminal.ScreenSitting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;

/**
 * Sits the example before an empty house, so that Java can note which classes that takes. The launcher makes of them the
 * archive that later runs start from.
 */
public final class Rehearsal {

    /** An answer to every question of the example, of which some ask again; the end of them ends the sitting. */
    private static final String ANSWERS = "1\n".repeat(80);

    private final Path folder;
    private final Map<String, String> environment;

    private Rehearsal(Path folder) {
        this.folder = folder;
        this.environment = Map.of("QUIZLINE_HOME", folder.toString());
    }

    /**
     * Rehearses.
     *
     * @param arguments the folder that takes what is kept meanwhile
     */
    public static void main(String[] arguments) throws IOException {
        Rehearsal rehearsal = new Rehearsal(Path.of(arguments[0]).toAbsolutePath());
        rehearsal.run(answers(), false, "--help");
        rehearsal.run(answers(), false);
        rehearsal.run(answers(), false, "check", QuizFile.BuiltIn.NAME);
        rehearsal.run(answers(), false, "play", QuizFile.BuiltIn.NAME);
        // There is no terminal; but it is looked for.
        rehearsal.run(System.in, true, "play", QuizFile.BuiltIn.NAME, "--learner", "another");
        rehearsal.sitOnScreen();
    }

    private void run(InputStream in, boolean interactive, String... command) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        new Program(Shell.of(in, nowhere, nowhere, environment, folder, interactive)).run(command);
    }

    private void sitOnScreen() throws IOException {
        Quiz quiz = new QuizFile.BuiltIn().read().quiz().orElseThrow();
        Random chance = new Random(0);
        Sitting sitting = Sitting.start(List.of(quiz), chance, InstantSource.system());
        try (Terminal terminal = new DumbTerminal(
                "rehearsal", "xterm", answers(), OutputStream.nullOutputStream(), StandardCharsets.UTF_8)) {
            terminal.setSize(Size.of(80, 24));
            Screen screen = new Screen(terminal, environment, Preferences.DEFAULT);
            new ScreenSitting(quiz, sitting, screen, Ledger.none(), chance).sit();
        }
    }

    private static InputStream answers() {
        return new ByteArrayInputStream(ANSWERS.getBytes(StandardCharsets.UTF_8));
    }
}
