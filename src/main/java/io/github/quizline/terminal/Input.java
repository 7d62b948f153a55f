package io.github.quizline.terminal;

/** What came from the keyboard or the pipe. */
sealed interface Input {

    /** A line, without its end. */
    record Line(String text) implements Input {}

    /** Nothing more will come. */
    record Ended() implements Input {}

    /** Nothing came in time. */
    record Late() implements Input {}
}
