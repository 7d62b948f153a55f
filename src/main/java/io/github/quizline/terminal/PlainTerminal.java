package io.github.quizline.terminal;

import org.jline.terminal.Terminal;

/** A terminal, or a pipe that is treated like one, that shows line below line. */
public final class PlainTerminal {

    private final PlainPage page;
    private final Keyboard keyboard;
    private final boolean interactive;

    /**
     * @param terminal in its ordinary mode, in which it sends whole lines
     * @param interactive whether somebody sits at it; a pipe is answered in advance
     * @param columnsElsewhere the width where the terminal knows none; 0 or less if that is not known
     */
    public PlainTerminal(Terminal terminal, boolean interactive, int columnsElsewhere) {
        this.page = new PlainPage(terminal, columnsElsewhere);
        this.keyboard = new Keyboard(terminal, interactive);
        this.interactive = interactive;
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
