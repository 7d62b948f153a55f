package io.github.quizline.quiz;

import java.util.Map;

/**
 * A text that questions are about.
 *
 * @param id what questions name it by; unique in its quiz
 * @param title may be empty
 * @param text its paragraphs, with an empty line between them; lines are kept where {@code layout} is verse
 * @param source where its facts come from
 * @param language BCP 47; empty means the language of its quiz
 */
public record Passage(
        String id,
        String title,
        String text,
        Origin source,
        String language,
        Layout layout,
        Map<String, Extra> extras) {

    /** @throws IllegalArgumentException if {@code text} is blank or {@code id} malformed */
    public Passage {
        Id.check(id);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a passage has a text, but \"" + id + "\" has none");
        }
        extras = Extra.copyOf(extras);
    }

    /** A passage in prose whose id is made from its title. */
    public static Passage of(String title, String text) {
        return new Passage(Id.of(title), title, text, Origin.UNKNOWN, "", Layout.PROSE, Map.of());
    }
}
