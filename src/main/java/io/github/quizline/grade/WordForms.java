package io.github.quizline.grade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells forms of one English word, which say nearly the same but not quite: rust and rusting, Buddhism and Buddhist, Britain
 * and British. Words are in the singular, as the keys of a normal form are.
 */
final class WordForms {

    /** Endings of which any two make forms of one word, if its stem is long enough. */
    private record Family(int stem, List<String> endings) {

        boolean holds(String one, String other) {
            for (String ending : endings) {
                if (one.endsWith(ending) && holds(one, ending, other)) {
                    return true;
                }
            }
            return false;
        }

        private boolean holds(String one, String ending, String other) {
            int length = one.length() - ending.length();
            return length >= stem
                    && other.length() >= length
                    && other.startsWith(one.substring(0, length))
                    && endings.contains(other.substring(length));
        }
    }

    private static final List<Family> FAMILIES =
            WordTable.lines("word-forms").stream().map(WordForms::family).toList();

    private static final Map<String, Set<String>> PEOPLES = peoples();

    private static final Map<String, Set<String>> IRREGULAR_PLURALS = WordTable.groups("irregular-plurals");

    /** No two forms of a word have fewer letters in common at the beginning, but for a land and its people. */
    private static final int FEWEST_IN_COMMON = 3;

    private WordForms() {}

    private static Family family(String line) {
        String[] words = line.split(" +", -1);
        List<String> endings = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            endings.add(words[i].equals("-") ? "" : words[i]);
        }
        return new Family(Integer.parseInt(words[0]), List.copyOf(endings));
    }

    private static Map<String, Set<String>> peoples() {
        Map<String, Set<String>> folded = new HashMap<>();
        WordTable.groups("peoples")
                .forEach((word, group) -> folded.put(
                        English.folded(word),
                        group.stream().map(English::folded).collect(Collectors.toUnmodifiableSet())));
        return Map.copyOf(folded);
    }

    /** Whether two words that are not equal are forms of one word. */
    static boolean areOfOne(String one, String other) {
        boolean alike = one.length() > FEWEST_IN_COMMON && one.regionMatches(0, other, 0, FEWEST_IN_COMMON);
        return PEOPLES.getOrDefault(one, Set.of()).contains(other)
                || (alike && FAMILIES.stream().anyMatch(family -> family.holds(one, other)));
    }

    /** Whether two words, as written, are the singular and the plural of one that no ending makes: child and children. */
    static boolean areIrregularPlurals(String one, String other) {
        return !one.equals(other)
                && IRREGULAR_PLURALS.getOrDefault(one, Set.of()).contains(other);
    }
}
