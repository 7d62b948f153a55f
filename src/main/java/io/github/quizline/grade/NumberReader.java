package io.github.quizline.grade;

import io.github.quizline.quiz.StreamSafe;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a number as people write it, with sign, unit and scale, or a range of two. */
final class NumberReader {

    private static final Pattern SUPERSCRIPT = Pattern.compile("(?<=\\d)[⁺⁻⁰¹²³⁴-⁹]+");
    private static final Pattern BEFORE_FRACTION = Pattern.compile("(?<=\\d)(?=[¼-¾⅐-⅞])");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern AROUND_SLASH = Pattern.compile(" ?[/⁄] ?");
    private static final String DASHES = "‐‑‒–—―−";

    private static final Pattern SIGN =
            Pattern.compile(" ?([-+])(?! )| ?(minus|plus|negative) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern CURRENCY =
            Pattern.compile(" ?(us\\$|[$€£¥₩₹₽]|usd |eur |gbp )", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCALE_SUFFIX =
            Pattern.compile("( ?)(k|m|mn|mln|mio|b|bn|tn)(?![\\p{L}\\d/^])", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE =
            Pattern.compile(" ?(?:-|to\\b|until\\b|till\\b|through\\b) ?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile(" ?between\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile(" ?(?:and|&) ?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILLER = Pattern.compile(
            " ?(?:about|approximately|approx\\b\\.?|around|roughly|circa|ca\\b\\.?|c\\.|some|from|it|is|was|exactly|[~≈=])(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BOUND = Pattern.compile(
            " ?(?:more|less|fewer|greater|over|under|below|above|at least|at most|up to|nearly|almost|not|[<>≤≥])(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY_WORD = Pattern.compile(" ?([\\p{L}][\\p{L}\\p{M}']*)[.:]?");

    private static final Map<String, BigDecimal> SUFFIXES = Map.of(
            "k", BigDecimal.valueOf(1_000),
            "m", BigDecimal.valueOf(1_000_000),
            "mn", BigDecimal.valueOf(1_000_000),
            "mln", BigDecimal.valueOf(1_000_000),
            "mio", BigDecimal.valueOf(1_000_000),
            "b", BigDecimal.valueOf(1_000_000_000),
            "bn", BigDecimal.valueOf(1_000_000_000),
            "tn", BigDecimal.valueOf(1_000_000_000_000L));

    /** Units that are also common words. */
    private static final Set<String> ALSO_WORDS = Set.of("in", "at", "as");

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
    private final MagnitudeReader magnitudes;
    private final Language language;
    private final Predicate<Unit> isExpected;
    private final boolean scalesFirst;

    private NumberReader(String text, Language language, Predicate<Unit> isExpected, boolean scalesFirst) {
        this.cursor = new Cursor(text);
        this.magnitudes = new MagnitudeReader(cursor, language);
        this.language = language;
        this.isExpected = isExpected;
        this.scalesFirst = scalesFirst;
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
        NumberReader reader = new NumberReader(
                prepare(text), language, unit -> unit.dimension().equals(dimension), scalesFirst);
        try {
            return reader.read(mayPrecede);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String prepare(String text) {
        String plain = text.chars().allMatch(c -> c < 0x80) ? text : compatible(text);
        String slashed =
                AROUND_SLASH.matcher(BLANKS.matcher(plain).replaceAll(" ")).replaceAll("/");
        return slashed.replace("° ", "°").strip();
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
            Optional<Amount> first = amount();
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
        Optional<Amount> first = amount();
        Optional<Amount> last = first.isPresent() && cursor.takes(between) ? amount() : Optional.empty();
        return last.flatMap(end -> ofTwo(first.get(), end));
    }

    private Optional<Reading> behind(Amount first) {
        int end = cursor.at();
        if (cursor.takes(RANGE)) {
            Optional<Amount> last = amount();
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

    private Optional<Amount> amount() {
        int start = cursor.at();
        boolean negative = takeSign();
        Optional<Unit> currency = cursor.take(CURRENCY)
                .flatMap(match -> Unit.named(match.group(1).strip().toLowerCase(Locale.ROOT)).stream()
                        .findFirst());
        negative |= takeSign();
        cursor.takes(Pattern.compile(" "));
        Optional<MagnitudeReader.Magnitude> magnitude = magnitudes.read();
        if (magnitude.isEmpty()) {
            cursor.moveTo(start);
            return Optional.empty();
        }
        Ratio plain = magnitude.get().value();
        Optional<BigDecimal> scale = takeScales();
        Ratio value = scale.map(plain::times).orElse(plain);
        Optional<Unit> unit = currency.or(this::takeUnit);
        boolean minus = negative;
        return Optional.of(new Amount(
                minus ? value.negate() : value,
                unit,
                scale.map(times -> minus ? plain.negate() : plain),
                magnitude.get().otherwise().map(other -> minus ? other.negate() : other),
                magnitude.get().fraction(),
                List.of()));
    }

    private boolean takeSign() {
        return cursor.take(SIGN)
                .map(match -> match.group().strip().toLowerCase(Locale.ROOT))
                .filter(sign -> !sign.equals("+") && !sign.equals("plus"))
                .isPresent();
    }

    private Optional<BigDecimal> takeScales() {
        Optional<BigDecimal> suffix = takeSuffix();
        if (suffix.isPresent() || !language.english()) {
            return suffix;
        }
        Optional<BigDecimal> scale = Optional.empty();
        for (Cursor.Word word : cursor.words(3)) {
            Optional<BigDecimal> times = NumberWords.scale(singular(word.text()));
            if (times.isEmpty()) {
                break;
            }
            scale = Optional.of(scale.orElse(BigDecimal.ONE).multiply(times.get()));
            cursor.moveTo(word.end());
        }
        return scale;
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private Optional<BigDecimal> takeSuffix() {
        int start = cursor.at();
        Optional<MatchResult> match = cursor.take(SCALE_SUFFIX);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        String suffix = match.get().group(2);
        boolean unit = Unit.named(suffix).stream().anyMatch(isExpected);
        boolean metre = !match.get().group(1).isEmpty() && suffix.equals("m") && !scalesFirst;
        if (unit || metre) {
            cursor.moveTo(start);
            return Optional.empty();
        }
        return Optional.ofNullable(SUFFIXES.get(suffix.toLowerCase(Locale.ROOT)));
    }

    /** The unit at the cursor, in as many words as make one. */
    private Optional<Unit> takeUnit() {
        String rest = cursor.rest();
        List<Integer> ends = wordEnds(rest);
        for (int i = ends.size() - 1; i >= 0; i--) {
            String name =
                    rest.substring(0, ends.get(i)).strip().replace("^", "").replaceFirst("[.,;:!?)]+$", "");
            boolean word =
                    ALSO_WORDS.contains(name) && ends.get(i) < rest.strip().length();
            List<Unit> units = word ? List.of() : Unit.named(name);
            if (!units.isEmpty()) {
                cursor.moveTo(cursor.at() + ends.get(i));
                return units.stream().filter(isExpected).findFirst().or(() -> Optional.of(units.get(0)));
            }
        }
        return Optional.empty();
    }

    private static List<Integer> wordEnds(String rest) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 1; i <= rest.length() && ends.size() < Unit.LONGEST_NAME; i++) {
            boolean end = i == rest.length() || rest.charAt(i) == ' ';
            if (end && rest.charAt(i - 1) != ' ') {
                ends.add(i);
            }
        }
        return ends;
    }
}
