package io.github.quizline.terminal;

/** What words of a screen are, which decides how they look. Plain mode shows the words alone. */
enum Style {
    PLAIN,
    HEADING,
    EMPHASIS,
    STRONG,
    CODE,
    /** What a passage is quoted with, in its sentence. */
    QUOTED,
    /** What was searched for. */
    FOUND,
    RIGHT,
    PARTLY,
    WRONG,
    /** What the learner typed or put somewhere. */
    ENTERED,
    /** What the next key acts on. */
    CHOSEN,
    /** The one character that the cursor stands on. */
    CURSOR
}
