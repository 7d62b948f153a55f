package io.github.quizline.quiz;

/** The part of a person's name that an answer must have. */
public enum NamePart {
    SURNAME("surname"),
    GIVEN("given"),
    FULL("full");

    private final String word;

    NamePart(String word) {
        this.word = word;
    }

    /** The word of the quiz format. */
    public String word() {
        return word;
    }
}
