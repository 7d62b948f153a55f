package io.github.quizline.session;

/** Whether a learner may contest the verdict on an answer, or has done so. */
public enum Appeal {
    /** No: it is right, nothing that was typed was judged wrong but by the quiz's own lists, or the question may still be answered. */
    NONE,
    /** It may be contested. */
    POSSIBLE,
    /** It is contested, and nobody has decided. */
    OPEN,
    /** Somebody has decided: the verdict is theirs. */
    DECIDED
}
