package io.github.quizline.terminal;

import io.github.quizline.progress.Preferences;
import io.github.quizline.terminal.Key.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.spi.TerminalExt;
import org.jline.utils.Signals;

/**
 * A terminal whose whole window is painted, and each key is read at once. Whatever way it ends, the terminal is left as
 * it was found. Frames are written each in one piece, and only the lines that changed.
 */
public final class Screen {

    /** How often, in milliseconds, it is looked whether the window has changed while no key comes. */
    private static final long GLANCE = 100;

    // The other screen, the wheel of the mouse left alone, no wrapping, pasted text told from typed text.
    private static final String ENTER = "\u001B[?1049h\u001B[?7l\u001B[?2004h\u001B[2J";
    private static final String LEAVE = "\u001B[0m\u001B[?2004l\u001B[?7h\u001B[?25h\u001B[?1049l";
    private static final String HIDE_CURSOR = "\u001B[?25l";
    private static final String SHOW_CURSOR = "\u001B[?25h";

    private final Terminal terminal;
    private final Preferences preferences;
    private final Theme theme;
    private final KeyReader keys;
    private final AtomicBoolean changed = new AtomicBoolean();
    private Optional<Attributes> found = Optional.empty();
    private List<String> shown = List.of();
    private int entered;
    private boolean abandoned;

    /**
     * @param environment what the program was started with; tells whether colours are wanted
     * @param preferences how the learner likes to see things
     */
    public Screen(Terminal terminal, Map<String, String> environment, Preferences preferences) {
        this.terminal = terminal;
        this.preferences = preferences;
        this.theme = new Theme(isColoured(environment));
        this.keys = new KeyReader(terminal.reader());
    }

    private static boolean isColoured(Map<String, String> environment) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean forced = !List.of("", "0").contains(environment.getOrDefault("CLICOLOR_FORCE", ""));
        boolean able = !List.of("vt100", "vt102", "vt220").contains(environment.getOrDefault("TERM", ""));
        return !refused && (able || forced);
    }

    /** Whether a whole window can be painted on a terminal. */
    public static boolean isFit(Terminal terminal) {
        return !terminal.getType().startsWith(Terminal.TYPE_DUMB)
                && terminal.getColumns() > 0
                && terminal.getRows() > 0;
    }

    /** Whether whoever started the program has nothing against a full screen, as far as its environment tells. */
    public static boolean isWelcome(Map<String, String> environment) {
        return environment.getOrDefault("ACCESSIBLE", "").isEmpty()
                && environment.getOrDefault("CI", "").isEmpty();
    }

    /** Takes the whole window, until it was left as often as it was entered. */
    public synchronized void enter() {
        entered++;
        if (entered == 1) {
            listen();
            take();
        }
    }

    /** Gives the window back as it was found, unless it was entered more often. */
    public synchronized void leave() {
        entered--;
        if (entered == 0) {
            giveBack();
        }
    }

    /** Gives the window back for good. Nothing is painted any more. May be called from any thread, and twice. */
    public synchronized void abandon() {
        abandoned = true;
        giveBack();
    }

    /** Whether the window is taken. */
    public synchronized boolean isEntered() {
        return entered > 0;
    }

    private void listen() {
        terminal.handle(Signal.WINCH, signal -> changed.set(true));
        if (terminal instanceof TerminalExt system && system.getSystemStream() != null) {
            // The terminal itself leaves these to whoever asked it not to handle signals.
            Signals.register("WINCH", () -> changed.set(true));
            Signals.register("CONT", this::comeBack);
            Signals.register("TSTP", this::suspend);
        }
    }

    private void take() {
        if (abandoned) {
            return;
        }
        Attributes before = terminal.getAttributes();
        found = Optional.of(before);
        Attributes raw = new Attributes(before);
        raw.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.IEXTEN), false);
        raw.setInputFlags(EnumSet.of(InputFlag.IXON, InputFlag.ICRNL, InputFlag.INLCR), false);
        raw.setControlChar(ControlChar.VMIN, 1);
        raw.setControlChar(ControlChar.VTIME, 0);
        terminal.setAttributes(raw);
        shown = List.of();
        write(ENTER);
    }

    private void giveBack() {
        if (found.isPresent()) {
            write(LEAVE);
            try {
                terminal.setAttributes(found.get());
            } catch (IllegalStateException closed) {
                // While the program is ended the terminal may be closed already, and has then put this right itself.
            }
            found = Optional.empty();
        }
    }

    private synchronized void suspend() {
        giveBack();
        // The signal itself is taken; this one cannot be.
        try {
            new ProcessBuilder(
                            "sh", "-c", "kill -STOP " + ProcessHandle.current().pid())
                    .start();
        } catch (IOException e) {
            comeBack();
        }
    }

    private synchronized void comeBack() {
        if (found.isEmpty() && entered > 0) {
            take();
            changed.set(true);
        }
    }

    /** Shows a dialog until it is over, and gives it as it then is. */
    <D extends Dialog<D>> D ask(D first) {
        enter();
        try {
            D dialog = first;
            Scene.Size size = size();
            while (!dialog.over()) {
                show(Painter.paint(dialog, size, preferences));
                Key key = next(dialog.patience());
                if (key == Named.REDRAW) {
                    forget();
                }
                size = key instanceof Key.Resized ? size() : size;
                dialog = dialog.on(key, Layout.of(dialog, Window.of(size, preferences)));
            }
            return dialog;
        } finally {
            leave();
        }
    }

    /** How the learner likes to see things. */
    Preferences preferences() {
        return preferences;
    }

    /** How large the window is. */
    Scene.Size size() {
        return new Scene.Size(terminal.getColumns(), terminal.getRows());
    }

    /** The next key; {@link Named#TICK} if none comes in time. */
    Key next(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (true) {
                if (changed.getAndSet(false)) {
                    shown = List.of();
                    Scene.Size size = size();
                    return new Key.Resized(size.columns(), size.rows());
                }
                long left = (end - System.nanoTime()) / 1_000_000 + 1;
                Key key = keys.next(Math.max(1, Math.min(GLANCE, left)));
                if (key != Named.TICK || left <= GLANCE) {
                    return key;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows a frame. */
    synchronized void show(Frame frame) {
        if (found.isEmpty()) {
            return;
        }
        List<String> lines = frame.lines().stream().map(theme::line).toList();
        StringBuilder out = new StringBuilder(HIDE_CURSOR);
        if (shown.size() != lines.size()) {
            out.append("\u001B[2J");
            shown = List.of();
        }
        for (int row = 0; row < lines.size(); row++) {
            if (shown.isEmpty() || !shown.get(row).equals(lines.get(row))) {
                out.append(at(row, 0)).append(lines.get(row)).append("\u001B[K");
            }
        }
        Frame.Place cursor = frame.cursor();
        out.append(at(cursor.row(), cursor.column())).append(SHOW_CURSOR);
        shown = lines;
        write(out.toString());
    }

    /** All lines are to be painted anew, whatever was shown. */
    synchronized void forget() {
        shown = List.of();
    }

    private static String at(int row, int column) {
        return "\u001B[" + (row + 1) + ";" + (column + 1) + "H";
    }

    private void write(String text) {
        try {
            terminal.output().write(text.getBytes(StandardCharsets.UTF_8));
            terminal.output().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
