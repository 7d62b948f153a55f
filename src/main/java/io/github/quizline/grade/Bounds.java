package io.github.quizline.grade;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sees whether a number or a date is told by a bound or by what it is not: "more than 25", "since 1945", "not 25". */
final class Bounds {

    private static final Pattern BOUND =
            Pattern.compile("(?<![\\p{L}])(?:(?:no |not )?(?:more|less|fewer|greater|earlier|later) than"
                    + "|over|under|below|above|at least|at most|up to|nearly|almost|just about|before|prior to|after|since|until|till|by"
                    + "|(?:or|and) (?:more|less|fewer|over|above|under|below|earlier|later|before|after))(?![\\p{L}])"
                    + "|[<>≤≥]=?|(?<=\\d) ?\\+$");

    private static final Pattern NOT = Pattern.compile("(?<![\\p{L}])not(?![\\p{L}])");

    private Bounds() {}

    /**
     * What is wrong with a text that cannot be read as it stands, but can without such words; nothing if it is not that.
     *
     * @param rule the rule that a bound breaks
     */
    static Optional<Ruling> ruling(String text, String rule, Predicate<String> isReadable) {
        String folded = Letters.fold(text).strip();
        return without(BOUND, folded, isReadable)
                ? Optional.of(Ruling.reject(rule))
                : without(NOT, folded, isReadable) ? Optional.of(Ruling.reject("negation")) : Optional.empty();
    }

    private static boolean without(Pattern words, String folded, Predicate<String> isReadable) {
        Matcher matcher = words.matcher(folded);
        return matcher.find() && isReadable.test(matcher.replaceFirst(" ").strip());
    }
}
