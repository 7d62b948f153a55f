package io.github.quizline.quiz;

/** When a learner is told how right an answer was. */
public enum FeedbackTime {
    /** After each answer. */
    EACH("each"),
    /** When the sitting is over. */
    END("end");

    private final String word;

    FeedbackTime(String word) {
        this.word = word;
    }

    /** The word of the quiz format. */
    public String word() {
        return word;
    }
}
