package io.github.quizline.terminal;

import java.time.Duration;
import java.util.Optional;

/** The lines that a learner types, or a pipe gives, each behind a few words that ask for it. */
final class Lines {

    /** After so many lines in a row that are of no use, a pipe is taken for one that was not meant as answers. */
    static final int MOST_USELESS = 100;

    private final PlainTerminal terminal;
    private int useless;

    Lines(PlainTerminal terminal) {
        this.terminal = terminal;
    }

    /**
     * The next line. A pipe that gave too much of no use has ended.
     *
     * @param words the key of the words that somebody at the terminal is asked with
     * @param patience how long to wait for it; empty means for ever
     */
    Input next(String words, Optional<Duration> patience) {
        terminal.page().ask(terminal.isInteractive() ? Words.of(words) : "");
        Input input = terminal.keyboard().line(patience);
        if (terminal.isInteractive()) {
            if (!(input instanceof Input.Line)) {
                terminal.page().endLine();
            }
            return input;
        }
        useless++;
        return areUseless() ? new Input.Ended() : input;
    }

    /** The lines so far were of use. */
    void useful() {
        useless = 0;
    }

    /** Whether too many lines in a row were of no use. */
    boolean areUseless() {
        return useless > MOST_USELESS;
    }
}
