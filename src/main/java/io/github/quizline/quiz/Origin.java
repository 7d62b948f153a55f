package io.github.quizline.quiz;

import java.util.Map;

/**
 * Where the facts of a passage come from; what is not known is empty.
 *
 * @param date as written
 * @param url a web address
 */
public record Origin(
        String title,
        String author,
        String publisher,
        String date,
        String url,
        String license,
        Map<String, Extra> extras) {

    /** Nothing is known. */
    public static final Origin UNKNOWN = new Origin("", "", "", "", "", "", Map.of());

    public Origin {
        extras = Extra.copyOf(extras);
    }
}
