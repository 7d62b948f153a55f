package io.github.quizline.quiz;

import java.util.Optional;
import java.util.stream.Stream;

/** What a question asks, by the word that stands after {@code type:} in a quiz file. */
public enum Kind {
    CHOICE("choice"),
    MULTIPLE("multiple"),
    TRUE_FALSE("true-false"),
    TEXT("text"),
    NAME("name"),
    PLACE("place"),
    TITLE("title"),
    NUMBER("number"),
    DATE("date"),
    LIST("list"),
    ORDERING("ordering"),
    MATCHING("matching"),
    CLOZE("cloze");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** The word of the quiz format, such as {@code true-false}. */
    public String word() {
        return word;
    }

    /** Whether one term is typed. */
    public boolean isTyped() {
        return switch (this) {
            case TEXT, NAME, PLACE, TITLE, NUMBER, DATE -> true;
            default -> false;
        };
    }

    /** The kind that the quiz format calls {@code word}. */
    public static Optional<Kind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
