package io.github.quizline.grade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Mends misspelt English words of numbers and units: "thre trillion", "twentyfive", "100 celcius". */
final class NumberSpelling {

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])[a-z]{4,20}(?![\\p{L}\\d])");

    /** So far from "twelve" that no count of edits forgives it. */
    private static final String TWELVE_MISSPELT = "twelf";

    /** Longer texts are no numbers: they only cost time. */
    private static final int LONGEST = 200;

    /** The shortest half of what is written in one: "ten". */
    private static final int SHORTEST_HALF = 3;

    /** What a misspelt word can mean, by the sound that it begins with. */
    private static final Map<Character, List<String>> NUMBERS = bySound(NumberWords.all());

    private static final Map<Character, List<String>> UNITS = bySound(Unit.names());

    private final BiPredicate<String, String> isTypo;
    private final Predicate<String> isKnown;

    /**
     * @param isTypo whether a word is a misspelling of another
     * @param isKnown whether a word is in its place as it is
     */
    NumberSpelling(BiPredicate<String, String> isTypo, Predicate<String> isKnown) {
        this.isTypo = isTypo;
        this.isKnown = isKnown;
    }

    private static Map<Character, List<String>> bySound(Set<String> words) {
        return words.stream().collect(Collectors.groupingBy(Typos::initial));
    }

    /** The text with such words mended, in lower case; empty if there are none, or if it is longer than numbers are. */
    Optional<String> mended(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = Letters.fold(text);
        Matcher matcher = WORD.matcher(folded);
        String mended = matcher.replaceAll(match -> Matcher.quoteReplacement(mendedWord(match.group())));
        return mended.equals(folded) ? Optional.empty() : Optional.of(mended);
    }

    private String mendedWord(String word) {
        if (NumberWords.isOne(word) || !Unit.named(word).isEmpty() || isKnown.test(word)) {
            return word;
        }
        return number(word).or(() -> halves(word)).or(() -> unit(word)).orElse(word);
    }

    /** The one word of a number that is meant: of "ninth" and "ninety" the one that ends alike. */
    private Optional<String> number(String word) {
        if (word.equals(TWELVE_MISSPELT)) {
            return Optional.of("twelve");
        }
        boolean ordinal = word.endsWith("th");
        List<String> near = NUMBERS.getOrDefault(Typos.initial(word), List.of()).stream()
                .filter(known -> known.endsWith("th") == ordinal && isTypo.test(word, known))
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static Optional<String> halves(String word) {
        for (int at = SHORTEST_HALF; at <= word.length() - SHORTEST_HALF; at++) {
            String first = word.substring(0, at);
            String last = word.substring(at);
            if (NumberWords.isOne(first) && NumberWords.isOne(last)) {
                return Optional.of(first + " " + last);
            }
        }
        return Optional.empty();
    }

    private Optional<String> unit(String word) {
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        List<String> near = UNITS.getOrDefault(Typos.initial(word), List.of()).stream()
                .filter(name -> isTypo.test(word, name) || isTypo.test(singular, name))
                .toList();
        boolean one = near.stream().map(Unit::named).distinct().count() == 1;
        return one ? Optional.of(near.get(0)) : Optional.empty();
    }
}
