package io.github.quizline.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.quizline.progress.Ledger;
import io.github.quizline.progress.Preferences;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.session.Score;
import io.github.quizline.session.Sitting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.utils.NonBlockingReader;
import org.jline.utils.ScreenTerminal;

/**
 * A window on which a sitting is played by a script: keys that are pressed one after the other, and looks at what the
 * window shows in between. When the script ends, the terminal hangs up.
 */
final class Virtual {

    static final Instant START = Instant.parse("2026-01-01T09:00:00Z");

    static final String UP = "\u001B[A";
    static final String DOWN = "\u001B[B";
    static final String RIGHT = "\u001B[C";
    static final String LEFT = "\u001B[D";
    static final String ENTER = "\r";
    static final String ESC = "\u001B";
    static final String TAB = "\t";
    static final String PAGE_DOWN = "\u001B[6~";
    static final String F1 = "\u001BOP";

    private final Deque<Runnable> script = new ArrayDeque<>();
    private final StringBuilder burst = new StringBuilder();
    private final List<String> looks = new ArrayList<>();
    private final List<String> pressed = new ArrayList<>();
    private final List<String> writes = new ArrayList<>();
    private final Map<String, String> environment;
    private final ScreenTerminal window;
    private final Terminal terminal;
    private Preferences preferences = Preferences.DEFAULT;
    private Ledger ledger = Ledger.none();
    private InstantSource clock = InstantSource.fixed(START);

    private Virtual(int columns, int rows, Map<String, String> environment) {
        this.environment = environment;
        this.window = new ScreenTerminal(columns, rows);
        try {
            this.terminal = new Wired();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        terminal.setSize(Size.of(columns, rows));
    }

    static Virtual window(int columns, int rows) {
        return new Virtual(columns, rows, Map.of());
    }

    static Virtual window(int columns, int rows, Map<String, String> environment) {
        return new Virtual(columns, rows, environment);
    }

    /** Presses keys; each text is what one of them sends, or what is typed in one go. */
    Virtual press(String... keys) {
        for (String key : keys) {
            script.add(() -> {
                burst.append(key);
                pressed.add(nameOf(key));
            });
        }
        return this;
    }

    Virtual resize(int columns, int rows) {
        script.add(() -> {
            window.setSize(Size.of(columns, rows));
            terminal.setSize(Size.of(columns, rows));
            terminal.raise(Terminal.Signal.WINCH);
            pressed.add("(" + columns + " × " + rows + ")");
        });
        return this;
    }

    /** Keeps what the window shows, as a person can read it. */
    Virtual look() {
        script.add(() -> {
            looks.add(shown());
            pressed.clear();
        });
        return this;
    }

    Virtual doing(Runnable action) {
        script.add(action);
        return this;
    }

    Virtual keeping(Ledger kept) {
        ledger = kept;
        return this;
    }

    Virtual by(InstantSource time) {
        clock = time;
        return this;
    }

    Virtual preferring(Preferences preferred) {
        preferences = preferred;
        return this;
    }

    /** Plays the script from the first question on, and gives the score. */
    Score sit(Quiz quiz) {
        script.addFirst(() -> burst.append(ENTER));
        return sitFromTheTitle(quiz);
    }

    /** Plays the script from what the quiz is about on, and gives the score. */
    Score sitFromTheTitle(Quiz quiz) {
        Sitting sitting = Sitting.start(quiz, new Random(1), clock);
        return new ScreenSitting(quiz, sitting, screen(), ledger, new Random(1)).sit();
    }

    Screen screen() {
        return new Screen(terminal, environment, preferences);
    }

    /** What the window showed at each look. */
    List<String> looks() {
        return looks;
    }

    /** What the window showed at the last look. */
    String last() {
        return looks.get(looks.size() - 1);
    }

    /** What the window shows now. */
    String now() {
        return window.toString().lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    /** All that was written, one text for each time. */
    List<String> writes() {
        return writes;
    }

    Terminal terminal() {
        return terminal;
    }

    private String shown() {
        int[] cursor = new int[2];
        window.dump(new long[window.getColumns() * window.getRows()], cursor);
        String keys = pressed.isEmpty() ? "" : String.join(" ", pressed) + ": ";
        String rule = "-".repeat(window.getColumns());
        return keys + "cursor at " + (cursor[1] + 1) + ":" + (cursor[0] + 1) + "\n" + rule + "\n"
                + now().stripTrailing() + "\n" + rule + "\n";
    }

    private static String nameOf(String key) {
        Map<String, String> names = Map.ofEntries(
                Map.entry(UP, "↑"),
                Map.entry(DOWN, "↓"),
                Map.entry(LEFT, "←"),
                Map.entry(RIGHT, "→"),
                Map.entry(ENTER, "Enter"),
                Map.entry(ESC, "Esc"),
                Map.entry(TAB, "Tab"),
                Map.entry(" ", "Space"),
                Map.entry(PAGE_DOWN, "PgDn"),
                Map.entry(F1, "F1"));
        return names.getOrDefault(key, key);
    }

    /** A terminal whose keys come from the script and whose output goes to the window. */
    private final class Wired extends DumbTerminal {

        private final NonBlockingReader typist = new Typist();

        Wired() throws IOException {
            super("virtual", "xterm-256color", InputStream.nullInputStream(), new Glass(), UTF_8);
        }

        @Override
        public NonBlockingReader reader() {
            return typist;
        }
    }

    /** Takes the next step of the script whenever a key is waited for. */
    private final class Typist extends NonBlockingReader {

        @Override
        protected int read(long timeout, boolean isPeek) {
            if (burst.isEmpty()) {
                // What is waited for only shortly would belong to the key before.
                if (timeout == KeyReader.LATENCY) {
                    return READ_EXPIRED;
                }
                if (script.isEmpty()) {
                    return EOF;
                }
                script.remove().run();
                return burst.isEmpty() ? READ_EXPIRED : next(isPeek);
            }
            return next(isPeek);
        }

        private int next(boolean isPeek) {
            char c = burst.charAt(0);
            if (!isPeek) {
                burst.deleteCharAt(0);
            }
            return c;
        }

        @Override
        public int readBuffered(char[] buffer, int from, int length, long timeout) {
            throw new UnsupportedOperationException(Arrays.toString(buffer));
        }
    }

    /** The pane of the window. */
    private final class Glass extends OutputStream {

        @Override
        public void write(int b) {
            throw new UnsupportedOperationException("a frame is written in one piece, but was " + b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            ByteArrayOutputStream piece = new ByteArrayOutputStream();
            piece.write(bytes, from, length);
            String text = piece.toString(UTF_8);
            writes.add(text);
            window.write(text);
        }
    }
}
