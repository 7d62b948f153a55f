package io.github.quizline.quiz;

/** What a sitting puts in an order drawn by chance. */
public enum Shuffle {
    NONE("none"),
    QUESTIONS("questions"),
    OPTIONS("options"),
    ALL("all");

    private final String word;

    Shuffle(String word) {
        this.word = word;
    }

    /** The word of the quiz format. */
    public String word() {
        return word;
    }

    public boolean shufflesQuestions() {
        return this == QUESTIONS || this == ALL;
    }

    public boolean shufflesOptions() {
        return this == OPTIONS || this == ALL;
    }
}
