package io.github.quizline.quiz;

/** When a learner may read the passage of a question. */
public enum PassageView {
    /** Before and while answering. */
    OPEN("open"),
    /** Only before its questions are asked. */
    BEFORE("before"),
    /** Only after answering. */
    AFTER("after"),
    NEVER("never");

    private final String word;

    PassageView(String word) {
        this.word = word;
    }

    /** The word of the quiz format. */
    public String word() {
        return word;
    }
}
