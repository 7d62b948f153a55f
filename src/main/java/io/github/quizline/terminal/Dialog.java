package io.github.quizline.terminal;

import java.util.List;

/**
 * Something that a full screen shows and asks apart from a sitting. Immutable: each key gives the next.
 *
 * @param <D> itself
 */
interface Dialog<D extends Dialog<D>> {

    /** What a key makes of it. */
    D on(Key key);

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
