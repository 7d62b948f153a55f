package io.github.quizline.grade;

import io.github.quizline.quiz.StreamSafe;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a number as people write it, with sign, unit and scale, or a range of two. */
final class NumberReader {

    private static final Pattern SUPERSCRIPT = Pattern.compile("(?<=\\d)[⁺⁻⁰¹²³⁴-⁹]+");
    private static final Pattern BEFORE_FRACTION = Pattern.compile("(?<=\\d)(?=[¼-¾⅐-⅞])");
    private static final Pattern ORDINAL_SIGN = Pattern.compile("(?<=\\d) ?[º˚]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Rewriting AROUND_SLASH = Rewriting.of(" ?[/⁄] ?", "/", "/⁄");
    private static final Rewriting OR_SO = Rewriting.of(",? or (?:so|thereabouts)(?![\\p{L}])", "", "o");
    private static final Rewriting FEET =
            Rewriting.of("(?<=^| )(\\d+) ?(?:'|ft|foot|feet) ?(\\d{1,2}) ?(?:\"|'')?$", "$1 ft $2 in", "'f");
    private static final Rewriting QUOTED = Rewriting.of("^[\"(\\[](.*)[\")\\]]$", "$1", "\"([");
    private static final Pattern INDIAN = Pattern.compile("(?<![\\d,])\\d{1,2}(?:,\\d{2})+,\\d{3}(?![\\d,])");
    private static final String DASHES = "‐‑‒–—―−";

    private static final Pattern RANGE =
            Pattern.compile(" ?(?:-|to\\b|until\\b|till\\b|through\\b|and\\b) ?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile(" ?between\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile(" ?(?:and|&) ?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILLER = Pattern.compile(
            " ?(?:about|approximately|approx\\b\\.?|around|roughly|circa|ca\\b\\.?|c\\.|some|from|it|is|was|exactly|[~≈=])(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BOUND = Pattern.compile(
            " ?(?:more|less|fewer|greater|over|under|below|above|at least|at most|up to|nearly|almost|not|[<>≤≥])(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AND_MORE = Pattern.compile(" ?\\+");
    private static final Pattern ANY_WORD = Pattern.compile(" ?([\\p{L}][\\p{L}\\p{M}']*)[.:]?");

    /** The most words before a number, such as "chapter". */
    private static final int MOST_WORDS_BEFORE = 4;

    /**
     * A number, or a range.
     *
     * @param ends one number, or two
     */
    record Reading(List<Amount> ends) {

        boolean isRange() {
            return ends.size() == 2;
        }

        Amount first() {
            return ends.get(0);
        }

        Amount last() {
            return ends.get(ends.size() - 1);
        }
    }

    private final Cursor cursor;
    private final AmountReader amounts;
    private final Language language;

    private NumberReader(Cursor cursor, AmountReader amounts, Language language) {
        this.cursor = cursor;
        this.amounts = amounts;
        this.language = language;
    }

    /**
     * The number or range that a text is, if it is one.
     *
     * @param dimension what is measured; empty if that is not known
     * @param scalesFirst whether m behind a blank is rather million than metre, where {@code dimension} does not tell
     * @param mayPrecede whether a word may stand before the number
     */
    static Optional<Reading> read(
            String text, Language language, String dimension, boolean scalesFirst, Predicate<String> mayPrecede) {
        Cursor cursor = new Cursor(prepare(text));
        AmountReader amounts = new AmountReader(cursor, language, dimension, scalesFirst);
        NumberReader reader = new NumberReader(cursor, amounts, language);
        try {
            return reader.read(mayPrecede);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String prepare(String text) {
        String plain = text.chars().allMatch(c -> c < 0x80)
                ? text
                : compatible(ORDINAL_SIGN.matcher(text).replaceAll("°"));
        String told = OR_SO.in(AROUND_SLASH.in(BLANKS.matcher(plain).replaceAll(" ")));
        String bare = QUOTED.in(FEET.in(told.replace("° ", "°").strip()));
        return bare.indexOf(',') < 0
                ? bare
                : INDIAN.matcher(bare).replaceAll(match -> match.group().replace(",", ""));
    }

    /** The text with its digits, dashes and quotes as they are typed, and powers behind a {@code ^}. */
    private static String compatible(String text) {
        String powers = SUPERSCRIPT.matcher(text).replaceAll(match -> "^" + match.group());
        String apart = BEFORE_FRACTION.matcher(powers).replaceAll(" ");
        String compatible = StreamSafe.nfkc(apart);
        StringBuilder plain = new StringBuilder(compatible.length());
        compatible.codePoints().forEach(sign -> {
            if (DASHES.indexOf(sign) >= 0) {
                plain.append('-');
            } else if (sign == '’' || sign == '‘') {
                plain.append('\'');
            } else if (sign == '“' || sign == '”') {
                plain.append('"');
            } else if (sign == '′') {
                plain.append('\'');
            } else if (Character.isDigit(sign)) {
                plain.append(Character.digit(sign, 10));
            } else {
                plain.appendCodePoint(sign);
            }
        });
        return plain.toString();
    }

    private Optional<Reading> read(Predicate<String> mayPrecede) {
        while (cursor.takes(FILLER)) {
            // Nothing is told by these words.
        }
        if (cursor.takes(BETWEEN)) {
            return range(AND);
        }
        if (cursor.takes(BOUND)) {
            return Optional.empty();
        }
        for (int skipped = 0; skipped < MOST_WORDS_BEFORE; skipped++) {
            Optional<Amount> first = amounts.read();
            if (first.isPresent()) {
                return behind(first.get());
            }
            Optional<MatchResult> word = cursor.take(ANY_WORD);
            if (word.isEmpty() || !mayPrecede.test(Letters.fold(word.get().group(1)))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> range(Pattern between) {
        Optional<Amount> first = amounts.read();
        Optional<Amount> last = first.isPresent() && cursor.takes(between) ? amounts.read() : Optional.empty();
        return last.flatMap(end -> ofTwo(first.get(), end));
    }

    private Optional<Reading> behind(Amount first) {
        int end = cursor.at();
        if (cursor.takes(RANGE)) {
            Optional<Amount> last = amounts.read();
            if (last.isPresent()) {
                return ofTwo(first, last.get());
            }
            cursor.moveTo(end);
        }
        return withRest(first).map(amount -> new Reading(List.of(amount)));
    }

    /** A range; a unit behind its end is that of both. */
    private Optional<Reading> ofTwo(Amount first, Amount last) {
        Amount begin = first.unit().isEmpty() ? last.unit().map(first::withUnit).orElse(first) : first;
        return withRest(last).map(end -> new Reading(List.of(begin, end)));
    }

    private Optional<Amount> withRest(Amount amount) {
        if (cursor.takes(AND_MORE)) {
            return Optional.empty();
        }
        List<String> rest = WordSplitter.split(Letters.fold(cursor.rest()), true);
        boolean another = rest.stream().anyMatch(this::isOfAnother);
        return another
                ? Optional.empty()
                : Optional.of(new Amount(
                        amount.value(), amount.unit(), amount.mantissa(), amount.otherwise(), amount.fraction(), rest));
    }

    /** Whether a word behind a number shows that there is more than one. */
    private boolean isOfAnother(String word) {
        return word.chars().anyMatch(Character::isDigit)
                || (language.english()
                        && (word.equals("or")
                                || word.equals("and")
                                || NumberWords.read(List.of(word), 0).isPresent()));
    }
}
