package io.github.quizline.quiz;

/** How exact a date is wanted, coarsest first. */
public enum Precision {
    YEAR("year"),
    MONTH("month"),
    DAY("day");

    private final String word;

    Precision(String word) {
        this.word = word;
    }

    /** The word of the quiz format. */
    public String word() {
        return word;
    }
}
