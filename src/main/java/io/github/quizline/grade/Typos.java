package io.github.quizline.grade;

import io.github.quizline.quiz.Typing;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells a misspelling from another word. A misspelling begins like the word that is meant, differs from it by few edits
 * (insert, delete, change, swap of neighbours) for its length, and is not itself a word of the quiz or one that learners
 * are known to mix up with the word that is meant.
 */
final class Typos {

    /** The shortest words in which one edit, and two, are forgiven. */
    private static final int LENGTH_FOR_ONE = 4;

    private static final int LENGTH_FOR_TWO = 9;

    /** The shortest word in which lenient judging forgives one more. */
    private static final int LENGTH_FOR_ONE_MORE = 5;

    private static final Map<String, Set<String>> CONFUSABLES = WordTable.groups("confusables");

    /** Beginnings of words that make opposites. */
    private static final List<List<String>> OPPOSITES = WordTable.lines("opposite-beginnings").stream()
            .map(line -> List.of(line.split(" +", -1)))
            .toList();

    /** The fewest letters behind such a beginning. */
    private static final int SHORTEST_STEM = 4;

    private final Surroundings surroundings;
    private final boolean lenient;

    Typos(Surroundings surroundings, Typing typing) {
        this.surroundings = surroundings;
        this.lenient = typing == Typing.LENIENT;
    }

    /** Whether a word, not equal to the one that is meant, is a misspelling of it; both in normal form. */
    boolean isTypo(String typed, String meant) {
        int shorter = Math.min(typed.length(), meant.length());
        int allowed = allowed(shorter);
        return allowed > 0
                && Math.max(typed.length(), meant.length()) - shorter <= allowed
                && initial(typed) == initial(meant)
                && isAlphabetic(typed)
                && isAlphabetic(meant)
                && isNear(typed, meant, allowed)
                && !isRival(typed, meant)
                && !surroundings.knows(typed);
    }

    private int allowed(int length) {
        if (length < LENGTH_FOR_ONE) {
            return 0;
        }
        int allowed = length < LENGTH_FOR_TWO ? 1 : 2;
        return lenient && length >= LENGTH_FOR_ONE_MORE ? allowed + 1 : allowed;
    }

    private static boolean isNear(String typed, String meant, int allowed) {
        // At the beginning, f and ph are one letter.
        boolean typedPh = typed.startsWith("ph");
        if (typedPh != meant.startsWith("ph") && typed.charAt(0) != meant.charAt(0)) {
            String one = typedPh ? "f" + typed.substring(2) : typed;
            String other = typedPh ? meant : "f" + meant.substring(2);
            return EditDistance.isWithin(one, other, allowed - 1);
        }
        return EditDistance.isWithin(typed, meant, allowed);
    }

    /** The sound that a word begins with, as far as letters that are mixed up go. */
    static char initial(String word) {
        char first = word.charAt(0);
        return switch (first) {
            case 'c', 'q' -> 'k';
            case 'z' -> 's';
            case 'p' -> word.startsWith("ph") ? 'f' : 'p';
            default -> first;
        };
    }

    /** Whether all of the word is letters of an alphabet, or Hangul, of which each syllable counts as a letter. */
    private static boolean isAlphabetic(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'a' && c <= 'z') {
                continue;
            }
            if (!Character.isLetter(c)) {
                return false;
            }
            UnicodeScript script = UnicodeScript.of(c);
            if (script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA) {
                return false;
            }
        }
        return true;
    }

    /** Whether two words differ by a beginning that makes the one the opposite of the other: exothermic, endothermic. */
    private static boolean areOpposites(String typed, String meant) {
        for (List<String> beginnings : OPPOSITES) {
            for (String one : beginnings) {
                if (typed.startsWith(one)
                        && beginnings.stream().anyMatch(other -> isSwapped(typed, one, meant, other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSwapped(String typed, String beginning, String meant, String other) {
        return !other.equals(beginning)
                && meant.startsWith(other)
                && typed.length() - beginning.length() >= SHORTEST_STEM
                && typed.substring(beginning.length()).equals(meant.substring(other.length()));
    }

    /** Whether a word is one that learners take for another. */
    static boolean isRival(String typed, String meant) {
        return CONFUSABLES.getOrDefault(meant, Set.of()).contains(typed)
                || areOpposites(typed, meant)
                || CONFUSABLES.getOrDefault(English.folded(meant), Set.of()).contains(English.folded(typed));
    }
}
