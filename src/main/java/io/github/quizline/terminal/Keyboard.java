package io.github.quizline.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/**
 * Lines as they are typed. The terminal itself echoes them and lets them be mended until they are sent; that works with
 * every screen reader, and a pipe looks the same.
 */
final class Keyboard {

    /** The most characters of a line that are kept; more is no answer to anything. */
    static final int LONGEST = 20_000;

    /** JLine's sign for a wait without end. */
    private static final long FOR_EVER = 0;

    // While JLine waits without end it holds a lock that it needs to leave the terminal when the program is
    // interrupted.
    private static final long ALMOST_FOR_EVER = Duration.ofDays(1).toMillis();

    private final Terminal terminal;
    private final long longestWait;

    /** @param interactive whether somebody may interrupt the program at the terminal */
    Keyboard(Terminal terminal, boolean interactive) {
        this.terminal = terminal;
        this.longestWait = interactive ? ALMOST_FOR_EVER : FOR_EVER;
    }

    /**
     * The next line.
     *
     * @param patience how long to wait for each character of it; empty means for ever
     */
    Input line(Optional<Duration> patience) {
        StringBuilder line = new StringBuilder();
        try {
            while (true) {
                int c = read(patience);
                if (c == NonBlockingReader.READ_EXPIRED) {
                    return new Input.Late();
                }
                boolean ended = c == NonBlockingReader.EOF;
                if (ended && line.length() == 0) {
                    return new Input.Ended();
                }
                if (ended || c == '\n') {
                    return new Input.Line(Clean.typed(line.toString()));
                }
                if (line.length() < LONGEST) {
                    line.append((char) c);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int read(Optional<Duration> patience) throws IOException {
        if (patience.isPresent()) {
            return terminal.reader().read(patience.get().toMillis() + 1);
        }
        int c;
        do {
            c = terminal.reader().read(longestWait);
        } while (c == NonBlockingReader.READ_EXPIRED);
        return c;
    }
}
