package io.github.quizline.terminal;

import java.time.Duration;
import java.util.List;

/**
 * Something that a full screen shows and asks apart from a sitting. Immutable: each key gives the next.
 *
 * @param <D> itself
 */
interface Dialog<D extends Dialog<D>> {

    /** As good as for ever. */
    Duration LONG = Duration.ofHours(1);

    /** What a key makes of it. */
    D on(Key key);

    /**
     * What a key makes of it, where that depends on which of its lines are seen.
     *
     * @param layout what is seen while the key is pressed
     */
    default D on(Key key, Layout layout) {
        return on(key);
    }

    /** How long it waits for a key before it is told of a {@link Key.Named#TICK}. */
    default Duration patience() {
        return LONG;
    }

    /** The first line that is to be seen; {@link Scroll#FOLLOWING} where it is the cursor that has to be seen. */
    default int top() {
        return Scroll.FOLLOWING;
    }

    /** Whether nothing more is to be asked. */
    boolean over();

    /** What the header calls it. */
    String title();

    /** What stands on the right of the header. */
    String standing();

    /** Shows it. */
    void show(Sheet sheet);

    /** Sentences above the footer. */
    List<String> notice();

    /** The words that tell which keys do something, the most important ones first. */
    Keys keys();
}
