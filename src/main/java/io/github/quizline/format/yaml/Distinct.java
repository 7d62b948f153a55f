package io.github.quizline.format.yaml;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Texts that have to differ, and where each stands. Case counts; white space and how accents are encoded do not. */
final class Distinct {

    private final Map<String, Place> seen = new HashMap<>();

    /** Where a text stands, and whether as a right answer. */
    record Place(Node at, boolean right) {}

    /** Adds a text; gives the place of an equal one, if there is one. */
    Optional<Place> add(String text, Node at, boolean right) {
        return Optional.ofNullable(seen.putIfAbsent(collapsed(text), new Place(at, right)));
    }

    /** A text as it is compared: in Unicode's composed form, with single blanks. */
    static String collapsed(String text) {
        return isCollapsed(text)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("[\\s\\p{Z}]+", " ");
    }

    private static boolean isCollapsed(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Below U+0300 nothing combines and everything is composed; the one blank there beside ' ' is U+00A0.
            if (c >= 0x300 || c < ' ' || c == 0xA0 || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }
}
