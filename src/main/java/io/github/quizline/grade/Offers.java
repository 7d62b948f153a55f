package io.github.quizline.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sees whether more than one answer was typed where one is wanted. */
final class Offers {

    private static final Pattern ANYWHERE = Pattern.compile("[/;|\n\r]+");
    private static final Pattern IN_ENGLISH = Pattern.compile("[/;|\n\r]+|\\b(?:or|alternatively)\\b");

    private Offers() {}

    /**
     * The answers that were typed with "or", a slash or a semicolon between them; just one if there is none of these.
     *
     * @param folded what was typed, with its letters folded
     */
    static List<String> split(String folded, Language language) {
        if (!mayOffer(folded)) {
            return List.of(folded);
        }
        Pattern between = language.english() ? IN_ENGLISH : ANYWHERE;
        List<String> parts = new ArrayList<>();
        for (String part : between.split(folded, -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static boolean mayOffer(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            switch (folded.charAt(i)) {
                case '/', ';', '|', '\n', '\r' -> {
                    return true;
                }
                default -> {}
            }
        }
        return folded.contains("or") || folded.contains("alternatively");
    }
}
