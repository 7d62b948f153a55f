package io.github.quizline.terminal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody types to find quizzes: those that have all of its words, or beginnings of syllables in Hangul, somewhere
 * in their title or the name of their file. Neither case nor accents count, nor whether the keyboard is set to Hangul.
 */
record Filter(String typed) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** The offers that are meant, in their order. */
    List<Offer> of(List<Offer> offers) {
        return offers.stream().filter(this::fits).toList();
    }

    private boolean fits(Offer offer) {
        String file = offer.name().replaceFirst(".*[/\\\\]", "");
        String words = letters(offer.heading() + " " + file);
        return hasAll(words, typed) || hasAll(words, HangulKeys.asLatin(typed));
    }

    private static boolean hasAll(String words, String wanted) {
        return Arrays.stream(SPACES.split(letters(wanted).strip(), -1)).allMatch(words::contains);
    }

    // Syllables of Hangul are taken apart, so that one may still be being typed.
    private static String letters(String text) {
        return ACCENTS.matcher(Normalizer.normalize(Fold.of(text), Normalizer.Form.NFKD))
                .replaceAll("");
    }
}
