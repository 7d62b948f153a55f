package io.github.quizline.format.yaml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the keys of a quiz file tell of a line that cannot be read: what it was meant to be. */
final class KnownKeys {

    static final String QUESTIONS = "questions";

    private static final Set<String> BELOW = below();

    // What a question is mostly begun with, and nothing else that is an item of a list.
    private static final Set<String> BEGIN_A_QUESTION = Set.of("question", "type", "id", "points", "group");

    private static final Map<String, String> SHARED = shared();

    private KnownKeys() {}

    /** The same word; of a key that is known always the same instance, so that a large file does not hold it thousands of times. */
    static String shared(String word) {
        String shared = SHARED.get(word);
        return shared == null ? word : shared;
    }

    static boolean isKnown(String word) {
        return Keys.FILE.contains(word) || BELOW.contains(word);
    }

    /** Whether it never stands at the top of a file. */
    static boolean isBelowTheTop(String word) {
        return BELOW.contains(word);
    }

    static boolean beginsAQuestion(String word) {
        return BEGIN_A_QUESTION.contains(word);
    }

    private static Map<String, String> shared() {
        Map<String, String> shared = new HashMap<>();
        Keys.FILE.forEach(key -> shared.put(key, key));
        BELOW.forEach(key -> shared.put(key, key));
        return shared;
    }

    private static Set<String> below() {
        Set<String> below = new HashSet<>(Keys.QUESTION);
        below.addAll(Keys.OPTION);
        below.addAll(Keys.PASSAGE);
        below.addAll(Keys.CHECK);
        below.removeAll(Keys.FILE);
        return below;
    }
}
