package io.github.quizline.grade;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads how much a number is, without its sign and unit: 1,250 · 3e8 · 22/7 · 1 1/2 · "two and a half". */
final class MagnitudeReader {

    /** Longer numbers, and larger exponents, are no answers: they only cost time. */
    private static final int MOST_DIGITS = 400;

    private static final int LARGEST_EXPONENT = 400;

    private static final int MOST_WORDS = 20;

    private static final Pattern GROUPED =
            Pattern.compile("(\\d{1,3})([ ,.'])\\d{3}(?:\\2\\d{3})*(?!\\d)(?:(?!\\2)[.,]\\d+)?(?![.,]?\\d)");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d+)?|[.,]\\d+");
    private static final Pattern ORDINAL = Pattern.compile("(?:st|nd|rd|th)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXPONENT = Pattern.compile("[eE]([+-]?\\d{1,4})(?![\\p{L}\\d])");
    private static final Pattern POWER = Pattern.compile("(?:\\^|\\*\\*)([+-]?\\d{1,4})");
    private static final Pattern TIMES_POWER =
            Pattern.compile(" ?[x×*·] ?10(?:\\^|\\*\\*)([+-]?\\d{1,4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern OVER = Pattern.compile("/(\\d{1,18})(?![\\d.,])");
    private static final Pattern AND_OVER = Pattern.compile(" (\\d{1,18})/(\\d{1,18})(?![\\d.,])");
    private static final Pattern OUT_OF =
            Pattern.compile(" (?:in|out of) (\\d{1,3}|10+)(?![\\d.,/])", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROMAN = Pattern.compile("([IVXLCDM]+|[ivxlcdm]{2,})(?= ?$)");

    private static final Set<String> NOTHING = Set.of("none", "nil", "nought", "naught");

    private static final Map<String, Integer> PARTS = Map.ofEntries(
            Map.entry("half", 2),
            Map.entry("halves", 2),
            Map.entry("third", 3),
            Map.entry("quarter", 4),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("hundredth", 100),
            Map.entry("thousandth", 1000));

    /**
     * How much.
     *
     * @param otherwise the value where its point parts thousands, if it may
     * @param fraction whether it was written as a fraction
     * @param mantissa what stands before a word such as "million", if that is part of it
     */
    record Magnitude(Ratio value, Optional<Ratio> otherwise, boolean fraction, Optional<Ratio> mantissa) {

        private static Magnitude of(Ratio value, boolean fraction) {
            return new Magnitude(value, Optional.empty(), fraction, Optional.empty());
        }

        private static Magnitude of(Ratio value, Ratio otherwise) {
            return new Magnitude(value, Optional.of(otherwise), false, Optional.empty());
        }
    }

    private final Cursor cursor;
    private final Language language;

    MagnitudeReader(Cursor cursor, Language language) {
        this.cursor = cursor;
        this.language = language;
    }

    /**
     * The magnitude that stands at the cursor, which goes past it; if there is none, the cursor stays.
     *
     * @throws NumberFormatException if it is none that can be reckoned with
     */
    Optional<Magnitude> read() {
        int start = cursor.at();
        Optional<Magnitude> magnitude = inFigures();
        if (magnitude.isEmpty() && language.english()) {
            magnitude = inWords();
        }
        if (magnitude.isEmpty()) {
            cursor.moveTo(start);
        }
        return magnitude;
    }

    private Optional<Magnitude> inFigures() {
        Optional<Magnitude> grouped = cursor.take(GROUPED).map(this::grouped);
        if (grouped.isPresent()) {
            cursor.takes(ORDINAL);
            return grouped;
        }
        Optional<MatchResult> plain =
                cursor.take(PLAIN).filter(match -> match.group().length() <= MOST_DIGITS);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal figure = new BigDecimal(plain.get().group().replace(',', '.'));
        return scientific(figure).or(() -> fraction(figure)).or(() -> {
            cursor.takes(ORDINAL);
            return Optional.of(Magnitude.of(Ratio.of(figure), false));
        });
    }

    /** Figures in groups of three. Where a single point or comma may part thousands or decimals, both readings stand. */
    private Magnitude grouped(MatchResult match) {
        String text = match.group();
        if (text.length() > MOST_DIGITS) {
            throw new NumberFormatException("a number of " + text.length() + " digits");
        }
        char parts = match.group(2).charAt(0);
        String thousands = text.replace(String.valueOf(parts), "").replace(',', '.');
        Ratio asThousands = Ratio.of(new BigDecimal(thousands));
        boolean ambiguous = text.length() == match.group(1).length() + 4 && (parts == '.' || parts == ',');
        if (!ambiguous) {
            return Magnitude.of(asThousands, false);
        }
        Ratio asDecimal = Ratio.of(new BigDecimal(text.replace(',', '.')));
        if (match.group(1).startsWith("0")) {
            return Magnitude.of(asDecimal, false);
        }
        boolean decimal = (parts == '.') == language.english();
        if (!decimal && language.english()) {
            return Magnitude.of(asThousands, false);
        }
        return decimal ? Magnitude.of(asDecimal, asThousands) : Magnitude.of(asThousands, asDecimal);
    }

    private Optional<Magnitude> scientific(BigDecimal figure) {
        Optional<MatchResult> power = cursor.take(EXPONENT).or(() -> cursor.take(TIMES_POWER));
        if (power.isPresent()) {
            return tenTo(power.get().group(1)).map(scale -> Magnitude.of(Ratio.of(figure.multiply(scale)), false));
        }
        boolean ten = figure.compareTo(BigDecimal.TEN) == 0;
        return ten
                ? cursor.take(POWER)
                        .flatMap(match -> tenTo(match.group(1)))
                        .map(scale -> Magnitude.of(Ratio.of(scale), false))
                : Optional.empty();
    }

    private static Optional<BigDecimal> tenTo(String exponent) {
        int power = Integer.parseInt(exponent);
        return Math.abs(power) <= LARGEST_EXPONENT
                ? Optional.of(BigDecimal.ONE.scaleByPowerOfTen(power))
                : Optional.empty();
    }

    private Optional<Magnitude> fraction(BigDecimal figure) {
        if (figure.scale() > 0) {
            return Optional.empty();
        }
        Optional<MatchResult> over = cursor.take(OVER).or(() -> outOf(figure));
        if (over.isPresent()) {
            return Optional.of(Magnitude.of(over(figure, over.get().group(1)), true));
        }
        return cursor.take(AND_OVER)
                .map(match -> over(new BigDecimal(match.group(1)), match.group(2)))
                .map(part -> Magnitude.of(part.plus(figure), true));
    }

    /** "1 in 4": as many as there are, or fewer. */
    private Optional<MatchResult> outOf(BigDecimal figure) {
        int start = cursor.at();
        Optional<MatchResult> match =
                cursor.take(OUT_OF).filter(found -> figure.compareTo(new BigDecimal(found.group(1))) <= 0);
        if (match.isEmpty()) {
            cursor.moveTo(start);
        }
        return match;
    }

    /** @throws NumberFormatException if the denominator is 0 */
    private static Ratio over(BigDecimal numerator, String denominator) {
        BigDecimal divisor = new BigDecimal(denominator);
        if (divisor.signum() == 0) {
            throw new NumberFormatException("a fraction of 0");
        }
        return new Ratio(numerator, divisor);
    }

    private Optional<Magnitude> inWords() {
        Optional<MatchResult> roman = cursor.take(ROMAN);
        if (roman.isPresent()) {
            OptionalInt value = Roman.value(Letters.fold(roman.get().group(1)));
            return value.isPresent()
                    ? Optional.of(Magnitude.of(Ratio.of(BigDecimal.valueOf(value.getAsInt())), false))
                    : Optional.empty();
        }
        List<Cursor.Word> words = cursor.words(MOST_WORDS);
        List<String> texts = words.stream().map(Cursor.Word::text).toList();
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        Optional<Ratio> part = part(texts, 0, words);
        if (part.isPresent()) {
            return Optional.of(Magnitude.of(part.get(), true));
        }
        if (NOTHING.contains(texts.get(0))) {
            cursor.moveTo(words.get(0).end());
            return Optional.of(Magnitude.of(Ratio.of(BigDecimal.ZERO), false));
        }
        int first = isArticle(texts.get(0)) && texts.size() > 1 ? 1 : 0;
        return NumberWords.read(texts, first).map(phrase -> inWords(phrase, texts, words));
    }

    /** A number in words with what belongs to it: "two and a half", "two point five", "one in four". */
    private Magnitude inWords(NumberWords.Phrase phrase, List<String> texts, List<Cursor.Word> words) {
        int end = phrase.end();
        cursor.moveTo(words.get(end - 1).end());
        Ratio whole = Ratio.of(phrase.value());
        if (end + 1 >= texts.size()) {
            return scaled(whole, phrase);
        }
        if (texts.get(end).equals("and")) {
            return part(texts, end + 1, words)
                    .map(half -> Magnitude.of(whole.plus(half), true))
                    .orElseGet(() -> scaled(whole, phrase));
        }
        if (texts.get(end).equals("point")) {
            return Magnitude.of(withDecimals(phrase.value(), texts, end + 1, words), false);
        }
        boolean outOf = texts.get(end).equals("out") && texts.get(end + 1).equals("of");
        int next = outOf ? end + 2 : end + 1;
        boolean share = (outOf || texts.get(end).equals("in")) && next < texts.size();
        Optional<NumberWords.Phrase> all = share ? NumberWords.read(texts, next) : Optional.empty();
        if (all.filter(of ->
                        of.value().compareTo(phrase.value()) >= 0 && of.value().signum() > 0)
                .isEmpty()) {
            return scaled(whole, phrase);
        }
        cursor.moveTo(words.get(all.get().end() - 1).end());
        return Magnitude.of(new Ratio(phrase.value(), all.get().value()), true);
    }

    private static Magnitude scaled(Ratio whole, NumberWords.Phrase phrase) {
        boolean scaled = phrase.scale().compareTo(BigDecimal.ONE) != 0 && !phrase.ordinal();
        return new Magnitude(
                whole,
                Optional.empty(),
                false,
                scaled ? Optional.of(whole.dividedBy(phrase.scale())) : Optional.empty());
    }

    /** Figures one by one behind "point"; the cursor goes past them. */
    private Ratio withDecimals(BigDecimal whole, List<String> texts, int from, List<Cursor.Word> words) {
        StringBuilder decimals = new StringBuilder("0.");
        int at = from;
        while (at < texts.size() && NumberWords.figure(texts.get(at)).isPresent()) {
            decimals.append(NumberWords.figure(texts.get(at)).getAsInt());
            cursor.moveTo(words.get(at).end());
            at++;
        }
        return Ratio.of(at == from ? whole : whole.add(new BigDecimal(decimals.toString())));
    }

    /** A part of one: "half", "a quarter", "three quarters"; the cursor goes past it. */
    private Optional<Ratio> part(List<String> texts, int from, List<Cursor.Word> words) {
        int at = from;
        BigDecimal count = BigDecimal.ONE;
        boolean counted = isArticle(texts.get(at)) && at + 1 < texts.size();
        if (counted) {
            at++;
        } else {
            Optional<NumberWords.Phrase> number = NumberWords.read(texts, at);
            if (number.isPresent() && !number.get().ordinal() && number.get().end() < texts.size()) {
                count = number.get().value();
                at = number.get().end();
                counted = true;
            }
        }
        String noun = texts.get(at);
        String singular = noun.endsWith("s") && !noun.equals("halves") ? noun.substring(0, noun.length() - 1) : noun;
        Integer parts = PARTS.get(singular);
        // Without a count before it, a third is a place in an order.
        if (parts == null || !(counted || parts == 2 || singular.equals("quarter"))) {
            return Optional.empty();
        }
        boolean ofOne = at + 1 < texts.size() && isArticle(texts.get(at + 1));
        cursor.moveTo(words.get(ofOne ? at + 1 : at).end());
        return Optional.of(new Ratio(count, BigDecimal.valueOf(parts)));
    }

    private static boolean isArticle(String word) {
        return word.equals("a") || word.equals("an");
    }
}
