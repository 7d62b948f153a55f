package io.github.quizline.format.yaml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the keys of a quiz file tell of a line that cannot be read: what it was meant to be. */
final class KnownKeys {

    static final String QUESTIONS = "questions";

    private static final Set<String> BELOW = below();

    // What a question is mostly begun with, and nothing else that is an item of a list.
    private static final Set<String> BEGIN_A_QUESTION = Set.of("question", "type", "id", "points", "group");

    private static final Set<String> TAKE_A_LIST = Set.of(
            "accept",
            "answers",
            "authors",
            "distractors",
            "hints",
            "incomplete",
            "options",
            "order",
            "passages",
            QUESTIONS,
            "reject",
            "tags");

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

    /** Whether what looks like a key may be one of a quiz, and not the beginning of a sentence. */
    static boolean isLikely(String text, int at) {
        return Shapes.isKey(text, at)
                && (!Character.isUpperCase(text.charAt(at))
                        || isKnown(text.substring(at, Shapes.wordEnd(text, at)).toLowerCase(Locale.ROOT)));
    }

    /** Whether its values are mostly written as a list. */
    static boolean takesList(String word) {
        return TAKE_A_LIST.contains(word);
    }

    /**
     * Whether a key begins there, as the first thing on its line, that only lacks the space after its colon. After a dash,
     * where a text may have a colon too, it takes {@code question}, or another such key on the next line.
     */
    static boolean lacksSpace(String text, int at) {
        if (!isWordAndColon(text, at)) {
            return false;
        }
        Line line = Line.around(text, at);
        boolean isAfterDash = Shapes.isDash(text, Shapes.lastBefore(text, at));
        return line.content() == at
                || (isAfterDash
                        && (text.startsWith("question", at)
                                || isWordAndColon(
                                        text, Line.at(text, line.next()).content())));
    }

    /** Whether a question begins there with a dash that lacks its space, or with several. */
    static boolean isDashedQuestion(String text, int at) {
        int key = at;
        while (key < text.length() && text.charAt(key) == '-') {
            key++;
        }
        key = Shapes.skipSpaces(text, key);
        return key > at
                && !Shapes.isDash(text, at)
                && beginsAQuestion(text.substring(key, Shapes.wordEnd(text, key)))
                && Shapes.isKey(text, key);
    }

    /** Where the colon stands that ends the key a text begins with, though no space follows it; -1 if there is none. */
    static int colonWithoutSpace(String text) {
        return isWordAndColon(text, 0) ? Shapes.wordEnd(text, 0) : -1;
    }

    private static boolean isWordAndColon(String text, int at) {
        int end = Shapes.wordEnd(text, at);
        if (end == at || end >= text.length() || (text.charAt(end) != ':' && text.charAt(end) != '：')) {
            return false;
        }
        String word = text.substring(at, end);
        boolean isKey = isKnown(word) || Keys.SETTINGS.contains(word);
        return isKey && (text.charAt(end) == '：' || !Shapes.isBlankOrEnd(text, end + 1));
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
