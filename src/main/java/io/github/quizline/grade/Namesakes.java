package io.github.quizline.grade;

import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells another bearer of a name from the one that is meant. Where an answer is listed in full and in short (George Harrison
 * and Harrison), the short one with another word in the place of what it leaves out is someone else (Rex Harrison).
 */
final class Namesakes {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** The most words of a name. */
    private static final int LONGEST = 5;

    /** A short answer, and where the full one goes on. */
    private record ShortForm(String word, boolean isFirst, Set<String> rest) {}

    private final List<ShortForm> shorts = new ArrayList<>();

    Namesakes(Answers answers) {
        List<List<String>> names = answers.alternatives().stream()
                .map(Option::text)
                .filter(Namesakes::isCapitalised)
                .map(Namesakes::words)
                .toList();
        for (List<String> one : names) {
            if (one.size() == 1) {
                names.stream().filter(name -> name.size() > 1).forEach(name -> add(one.get(0), name));
            }
        }
    }

    private static boolean isCapitalised(String text) {
        String[] words = BLANKS.split(text.strip(), -1);
        for (String word : words) {
            if (word.isEmpty() || !(Character.isUpperCase(word.codePointAt(0)) || Particles.isOne(word))) {
                return false;
            }
        }
        return words.length <= LONGEST;
    }

    private static List<String> words(String text) {
        return WordSplitter.split(Letters.fold(text), true);
    }

    private void add(String word, List<String> name) {
        boolean isLast = name.get(name.size() - 1).equals(word);
        if (isLast || name.get(0).equals(word)) {
            shorts.add(new ShortForm(word, !isLast, new HashSet<>(name)));
        }
    }

    /** Whether what was typed is the name of someone else who shares a short answer. */
    boolean isOther(Candidate typed, Phrase phrase, Set<String> asked) {
        List<String> meant = phrase.form().raw();
        if (shorts.isEmpty() || meant.size() != 1) {
            return false;
        }
        List<String> words = typed.form().raw();
        int at = words.indexOf(meant.get(0));
        return at >= 0
                && shorts.stream()
                        .filter(one -> one.word().equals(meant.get(0)))
                        .anyMatch(one -> isOther(words, one.isFirst() ? at + 1 : at - 1, one, typed.text(), asked));
    }

    private static boolean isOther(List<String> words, int beside, ShortForm one, String text, Set<String> asked) {
        if (beside < 0 || beside >= words.size()) {
            return false;
        }
        String word = words.get(beside);
        return !one.rest().contains(word)
                && !asked.contains(word)
                && !Additions.areFunctionWords(List.of(word))
                && !NameReader.isTitle(word)
                && !Roman.value(word).isPresent()
                && !isInitial(word, one)
                && isName(word, words.size(), text);
    }

    private static boolean isInitial(String word, ShortForm one) {
        return word.length() == 1 && one.rest().stream().anyMatch(part -> part.startsWith(word));
    }

    /** Whether a word is written as names are; where nothing is, two words are a name. */
    private static boolean isName(String word, int words, String text) {
        boolean cased = !text.equals(text.toLowerCase(Locale.ROOT));
        if (!cased) {
            return words == 2;
        }
        for (String part : BLANKS.split(text, -1)) {
            if (!part.isEmpty() && words(part).contains(word)) {
                return Character.isUpperCase(part.codePointAt(0));
            }
        }
        return false;
    }
}
