package io.github.quizline.terminal;

import io.github.quizline.terminal.Key.Named;
import java.util.Optional;

/**
 * A way to move through lines that do not fit on the screen.
 *
 * @param lines how many lines; 0 if it goes by pages
 * @param pages how many screens, with a line of each seen again on the next
 */
record Scroll(int lines, int pages) {

    /** Stands for the first line of those among which the cursor is. */
    static final int FOLLOWING = -1;

    /** The way that a key moves, if it does. */
    static Optional<Scroll> of(Key key) {
        if (key == Named.PAGE_UP || key == Named.PAGE_DOWN) {
            return Optional.of(new Scroll(0, key == Named.PAGE_UP ? -1 : 1));
        } else if (key == Named.UP || key == Named.DOWN) {
            return Optional.of(new Scroll(key == Named.UP ? -1 : 1, 0));
        }
        return Optional.empty();
    }

    /** The first line to be seen after the move. */
    int from(Scene scene) {
        return from(Layout.of(scene));
    }

    /** The first line to be seen after the move. */
    int from(Layout layout) {
        int by = lines + pages * Math.max(1, layout.height() - 1);
        return Math.max(0, Math.min(layout.top() + by, layout.furthest()));
    }
}
