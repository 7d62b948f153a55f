package io.github.quizline.terminal;

/** Something that a full screen reacts to. */
sealed interface Key {

    /** A character, with the signs that combine with it. */
    record Typed(String text) implements Key {}

    /** A text that was pasted, as one line without anything that steers a terminal. */
    record Pasted(String text) implements Key {}

    /** A key of a keyboard that has a number: F1, F2 and so on. */
    record Function(int number) implements Key {}

    /** The window has another size now. */
    record Resized(int columns, int rows) implements Key {}

    /** Keys that have a name, and what happens without a key. */
    enum Named implements Key {
        UP,
        DOWN,
        LEFT,
        RIGHT,
        HOME,
        END,
        PAGE_UP,
        PAGE_DOWN,
        ENTER,
        ESCAPE,
        TAB,
        BACK_TAB,
        BACKSPACE,
        DELETE,
        WORD_LEFT,
        WORD_RIGHT,
        /** An arrow with Shift, Ctrl or Alt. */
        MOVE_UP,
        MOVE_DOWN,
        DELETE_WORD,
        DELETE_WORD_RIGHT,
        DELETE_TO_START,
        DELETE_TO_END,
        REDRAW,
        /** Time has passed. */
        TICK,
        /** No key will come any more. */
        HUNG_UP,
        /** A key that means nothing here. */
        NONE
    }
}
