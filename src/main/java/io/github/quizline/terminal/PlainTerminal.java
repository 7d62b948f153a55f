package io.github.quizline.terminal;

import io.github.quizline.progress.Preferences;
import org.jline.terminal.Terminal;

/** A terminal, or a pipe that is treated like one, that shows line below line. */
public final class PlainTerminal {

    private final PlainPage page;
    private final Keyboard keyboard;
    private final boolean interactive;
    private final Preferences preferences;

    /**
     * One for somebody who has said nothing about how they like it.
     *
     * @param terminal in its ordinary mode, in which it sends whole lines
     * @param interactive whether somebody sits at it; a pipe is answered in advance
     * @param columnsElsewhere the width where the terminal knows none; 0 or less if that is not known
     */
    public PlainTerminal(Terminal terminal, boolean interactive, int columnsElsewhere) {
        this(terminal, interactive, columnsElsewhere, Preferences.DEFAULT);
    }

    /**
     * @param terminal in its ordinary mode, in which it sends whole lines
     * @param interactive whether somebody sits at it; a pipe is answered in advance
     * @param columnsElsewhere the width where the terminal knows none; 0 or less if that is not known
     * @param preferences how the learner likes to see things
     */
    public PlainTerminal(Terminal terminal, boolean interactive, int columnsElsewhere, Preferences preferences) {
        this.page =
                new PlainPage(terminal, columnsElsewhere, preferences.width().orElse(PlainPage.WIDEST));
        this.keyboard = new Keyboard(terminal, interactive);
        this.interactive = interactive;
        this.preferences = preferences;
    }

    /** How the learner likes to see things. */
    Preferences preferences() {
        return preferences;
    }

    PlainPage page() {
        return page;
    }

    Keyboard keyboard() {
        return keyboard;
    }

    boolean isInteractive() {
        return interactive;
    }
}
