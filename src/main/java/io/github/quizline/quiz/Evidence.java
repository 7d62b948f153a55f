package io.github.quizline.quiz;

import java.util.Map;

/**
 * A quotation from a passage that shows an answer to be right.
 *
 * @param text the words quoted, in which {@code …} skips words within a paragraph
 * @param passage the id of the passage it stands in; empty means the passage of its question
 */
public record Evidence(String text, String passage, Map<String, Extra> extras) {

    /** @throws IllegalArgumentException if {@code text} is blank */
    public Evidence {
        if (text.isBlank()) {
            throw new IllegalArgumentException("evidence quotes something, but was blank");
        }
        extras = Extra.copyOf(extras);
    }

    /** A quotation from the question's own passage. */
    public static Evidence of(String text) {
        return new Evidence(text, "", Map.of());
    }
}
