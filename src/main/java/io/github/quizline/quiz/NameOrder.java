package io.github.quizline.quiz;

/** Which part of a person's name comes first. */
public enum NameOrder {
    GIVEN_FIRST("given-first"),
    FAMILY_FIRST("family-first");

    private final String word;

    NameOrder(String word) {
        this.word = word;
    }

    /** The word of the quiz format. */
    public String word() {
        return word;
    }
}
