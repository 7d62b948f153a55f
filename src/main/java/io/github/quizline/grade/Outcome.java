package io.github.quizline.grade;

/** What a verdict comes to. */
public enum Outcome {
    /** Right. */
    ACCEPT,
    /** Right, but misspelt: full credit, and the right spelling is shown. */
    CLOSE,
    /** Right as far as it goes: the learner is asked for more. */
    PROMPT,
    /** Wrong, or right only in part. */
    REJECT,
    /** Nothing was answered. */
    SKIPPED,
    /** Not a possible answer to this question, such as an option it does not have; nothing is counted. */
    UNFIT;

    /** Whether the response is right. */
    public boolean isRight() {
        return this == ACCEPT || this == CLOSE;
    }
}
