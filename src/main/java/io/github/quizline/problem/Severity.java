package io.github.quizline.problem;

/** How much a problem matters. */
public enum Severity {
    /** The quiz cannot be used until it is mended. */
    ERROR,
    /** The quiz can be used, but probably not as its author meant it. */
    WARNING;

    /** The word for people: {@code error} or {@code warning}. */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
