package io.github.quizline.grade;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges what was typed beside a right answer: most of it does no harm, but some of it takes the answer back. */
final class Additions {

    /** The most words that may be added. */
    static final int MOST = 6;

    private static final Set<String> FUNCTION_WORDS = WordTable.words("function-words");

    private final Circumstances circumstances;
    private final List<List<String>> own;

    /** @param own the keys of the answers that are right here */
    Additions(Circumstances circumstances, List<List<String>> own) {
        this.circumstances = circumstances;
        this.own = own;
    }

    /** Whether a word neither tells anything nor takes anything back. */
    boolean isHarmless(String word) {
        return FUNCTION_WORDS.contains(word) || circumstances.asked().contains(word);
    }

    /** Whether no word of the answer is told by these. */
    static boolean areFunctionWords(List<String> words) {
        return FUNCTION_WORDS.containsAll(words);
    }

    /** Why an answer with these words added is wrong, if it is. */
    Optional<Ruling> harm(List<String> extra, NormalForm typed, NormalForm meant) {
        if (extra.size() > MOST) {
            return Optional.of(Ruling.reject("too-much"));
        }
        if (circumstances.language().english()
                && Negations.of(typed.keys()).stream().anyMatch(extra::contains)) {
            return Optional.of(Ruling.reject("negation"));
        }
        if (extra.stream()
                .anyMatch(word -> isNumber(word) && !circumstances.asked().contains(word))) {
            return Optional.of(Ruling.reject("another-number"));
        }
        if (holdsOtherAnswer(extra)) {
            return Optional.of(Ruling.reject("another-answer"));
        }
        if (!extra.isEmpty() && OtherThings.areMeant(typed, meant, circumstances.asked())) {
            return Optional.of(Ruling.noMatch());
        }
        boolean joined = circumstances.language().english()
                && typed.raw().contains("and")
                && !meant.raw().contains("and")
                && !extra.stream().allMatch(this::isHarmless);
        return joined ? Optional.of(Ruling.reject("two-answers")) : Optional.empty();
    }

    private boolean holdsOtherAnswer(List<String> extra) {
        for (int from = 0; from < extra.size(); from++) {
            for (int to = from + 1; to <= extra.size(); to++) {
                List<String> part = extra.subList(from, to);
                if (!part.stream().allMatch(this::isHarmless) && isOtherAnswer(part)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether words, as keys, are the answer to another question of the quiz. */
    boolean isOtherAnswer(List<String> words) {
        return circumstances.surroundings().isOtherAnswer(words, own);
    }

    static boolean isNumber(String word) {
        int from = word.startsWith("-") ? 1 : 0;
        boolean figures = word.length() > from;
        for (int i = from; i < word.length(); i++) {
            char c = word.charAt(i);
            figures &= (c >= '0' && c <= '9') || c == '.';
        }
        return figures;
    }
}
