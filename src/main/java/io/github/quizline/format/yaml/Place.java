package io.github.quizline.format.yaml;

import java.util.Set;

/** What a list or a mapping of a quiz holds, and in which order the house style has its keys. */
enum Place {
    FILE(
            "format title id language description authors license tags draft check x- passage passages settings questions"),
    PASSAGE("id title language layout source file text x-"),
    SOURCE("title author publisher date url license x-"),
    SETTINGS("shuffle pick time pass typing feedback tries penalty hint-cost passage-view certainty x-"),
    CHECK("ignore x-"),
    /** A question, or a gap. */
    QUESTION("question id passage group points language typing tries passage-view shuffle type of text gaps order pairs"
            + " options answer accept incomplete reject name-order require tolerance unit unit-required precision answers"
            + " distractors select count ordered scoring evidence explanation hints tags check x-"),
    EVIDENCE("text passage x-"),
    /** An answer or option. */
    OPTION("option answer because id credit fixed x- accept incomplete reject name-order require tolerance unit"
            + " unit-required precision"),
    /** Pairs, the left sides being the keys. */
    PAIRS(""),
    /** One pair of a list. */
    PAIR("left right"),
    GAPS(""),
    /** What its author keeps there. */
    EXTRA("");

    private static final String EXTRAS = "x-";

    private static final Set<String> IN_ROWS = Set.of("authors", "tags", "ignore");

    private static final Set<String> WITHOUT_COMMAS =
            Set.of("authors", "tags", "ignore", "answers", "distractors", "options", "accept", "incomplete", "reject");

    private final String order;

    Place(String order) {
        this.order = " " + order + " ";
    }

    /** Where a key stands among those beside it; keys with one rank stand as their author wrote them. */
    int rank(String key) {
        if (order.isBlank()) {
            return 0;
        }
        int rank = order.indexOf(" " + (key.startsWith(EXTRAS) ? EXTRAS : key) + " ");
        return rank < 0 ? order.length() : rank;
    }

    /** What the value of a key is. */
    Place of(String key) {
        return switch (this) {
            case EXTRA -> EXTRA;
            case PAIRS, PAIR -> OPTION;
            case GAPS -> QUESTION;
            default -> key.startsWith(EXTRAS) ? EXTRA : named(key);
        };
    }

    private static Place named(String key) {
        return switch (key) {
            case "passage", "passages" -> PASSAGE;
            case "source" -> SOURCE;
            case "settings" -> SETTINGS;
            case "check" -> CHECK;
            case "questions" -> QUESTION;
            case "evidence" -> EVIDENCE;
            case "pairs" -> PAIRS;
            case "gaps" -> GAPS;
            default -> OPTION;
        };
    }

    /** What the items of a list are. */
    Place item() {
        return this == PAIRS ? PAIR : this;
    }

    /** Whether an empty line stands above a key. */
    boolean isSetOff(String key) {
        return this == FILE && rank(key) > rank(EXTRAS);
    }

    /** Whether an empty line stands above each item of the list under a key. */
    boolean hasItemsSetOff(String key) {
        return this == FILE && (key.equals("questions") || key.equals("passages"));
    }

    /** Whether a list under a key stands on one line if it is short. */
    boolean isInRow(String key) {
        return hasKeysOfFormat() && IN_ROWS.contains(key);
    }

    /** Whether a text under a key stands on lines of its own wherever that is possible. */
    boolean isBlock(String key) {
        return (this == PASSAGE || this == QUESTION) && key.equals("text");
    }

    /** Whether a text with commas under a key is taken for a list if it has no quotes. */
    boolean isListAtCommas(String key) {
        return hasKeysOfFormat() && WITHOUT_COMMAS.contains(key);
    }

    private boolean hasKeysOfFormat() {
        return !order.isBlank() && this != PAIR;
    }
}
