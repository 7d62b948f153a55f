package io.github.quizline.format.yaml;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Guesses which of the known words an author meant. */
final class Nearest {

    private static final DamerauLevenshteinDistance SLIPS = new DamerauLevenshteinDistance();
    private static final int LONGEST = 200;
    private static final int MOST_CANDIDATES = 200;
    private static final int MOST_SURE = 2;

    /** What other formats and people call the words of this one. */
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("name", "title"),
            Map.entry("stem", "question"),
            Map.entry("prompt", "question"),
            Map.entry("correct", "answer"),
            Map.entry("solution", "answer"),
            Map.entry("key", "answer"),
            Map.entry("choices", "options"),
            Map.entry("wrong", "distractors"),
            Map.entry("incorrect", "distractors"),
            Map.entry("items", "order"),
            Map.entry("kind", "type"),
            Map.entry("feedback", "explanation"),
            Map.entry("rationale", "because"),
            Map.entry("reason", "because"),
            Map.entry("why", "because"),
            Map.entry("quote", "evidence"),
            Map.entry("score", "points"),
            Map.entry("weight", "credit"),
            Map.entry("content", "text"),
            Map.entry("body", "text"),
            Map.entry("lang", "language"),
            Map.entry("licence", "license"),
            Map.entry("attempts", "tries"),
            Map.entry("single", "choice"),
            Map.entry("multiple-choice", "choice"),
            Map.entry("checkbox", "multiple"),
            Map.entry("boolean", "true-false"),
            Map.entry("short-answer", "text"),
            Map.entry("person", "name"),
            Map.entry("city", "place"),
            Map.entry("numeric", "number"),
            Map.entry("sequence", "ordering"),
            Map.entry("pairing", "matching"),
            Map.entry("gap-fill", "cloze"));

    private Nearest() {}

    /**
     * A known word that was probably meant.
     *
     * @param isSure whether it is the only one so near, and only a letter or two was mistyped
     */
    record Guess(String word, boolean isSure) {}

    /** The known word that is most like {@code word}, if one is like it at all; of several the first. */
    static Optional<Guess> to(String word, Iterable<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = folded(word);
        String synonym = SYNONYMS.getOrDefault(wanted, "");
        String best = "";
        int fewest = Integer.MAX_VALUE;
        boolean isOnly = true;
        int candidates = 0;
        for (String candidate : known) {
            if (++candidates > MOST_CANDIDATES) {
                break;
            }
            if (candidate.equals(synonym)) {
                return Optional.of(new Guess(candidate, false));
            }
            int slips = slips(wanted, folded(candidate));
            isOnly = slips < fewest || (isOnly && slips > fewest);
            if (slips < fewest) {
                fewest = slips;
                best = candidate;
            }
        }
        int shorter = Math.min(wanted.length(), best.length());
        boolean isNear = fewest <= Math.max(1, shorter / 3) && fewest < shorter;
        return isNear ? Optional.of(new Guess(best, isOnly && fewest <= MOST_SURE)) : Optional.empty();
    }

    private static int slips(String a, String b) {
        // Telling far words apart needs no count.
        return Math.abs(a.length() - b.length()) > Math.max(1, Math.min(a.length(), b.length()) / 3)
                ? Integer.MAX_VALUE
                : SLIPS.apply(a, b);
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
