package io.github.quizline.grade;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** The English words that turn an answer round. Where one of them is missing, added or moved, the opposite is said. */
final class Negations {

    private static final Set<String> WORDS = WordTable.words("negations");

    private Negations() {}

    static boolean isOne(String word) {
        return WORDS.contains(word);
    }

    /** The negations among some keys; "No." before a number is none. */
    static List<String> of(List<String> keys) {
        List<String> negations = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            if (isOne(keys.get(i)) && !isBeforeNumber(keys, i)) {
                negations.add(keys.get(i));
            }
        }
        return negations;
    }

    private static boolean isBeforeNumber(List<String> keys, int at) {
        return keys.get(at).equals("no") && at + 1 < keys.size() && Additions.isNumber(keys.get(at + 1));
    }

    /**
     * Whether what was typed may say the opposite of an answer: a negation of the answer is missing, one was added in place of
     * other words, or the words round one have changed places.
     */
    static boolean turnRound(NormalForm typed, Phrase phrase, Alignment alignment) {
        List<String> needed = phrase.negations();
        if (!typed.keys().containsAll(needed)) {
            return true;
        }
        if (!alignment.missing().isEmpty()) {
            for (String negation : of(typed.keys())) {
                if (alignment.extra().contains(negation)) {
                    return true;
                }
            }
            return false;
        }
        boolean comparable = alignment.typos() + alignment.forms() == 0;
        return !needed.isEmpty() && comparable && !isInOrder(phrase.form().keys(), typed.keys());
    }

    /** Whether words stand in a text in their order, whatever stands between them. */
    private static boolean isInOrder(List<String> words, List<String> text) {
        Iterator<String> rest = text.iterator();
        for (String word : words) {
            boolean found = false;
            while (!found && rest.hasNext()) {
                found = rest.next().equals(word);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
