package io.github.quizline.grade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads one number with all that belongs to it: −$2.5 million · 40k · 1 hour 30 minutes. */
final class AmountReader {

    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern SIGN =
            Pattern.compile("^ ?[-+] ?| ?([-+])(?! )| ?(minus|plus|negative) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern CURRENCY =
            Pattern.compile(" ?(us\\$|[$€£¥₩₹₽]|usd |eur |gbp )", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCALE_SUFFIX =
            Pattern.compile("( ?)(k|m|mn|mln|mil|mio|b|bn|bln|tn|trn|trln)(?![\\p{L}\\d/^])", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE = Pattern.compile(" ?an?(?= )", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND_PART =
            Pattern.compile(" and (?:an?|one) (half|quarter)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SMALLER = Pattern.compile(" (?:and )?(?=\\d)|, (?=\\d)", Pattern.CASE_INSENSITIVE);

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);
    private static final Map<String, BigDecimal> SUFFIXES = Map.ofEntries(
            Map.entry("k", BigDecimal.valueOf(1_000)),
            Map.entry("m", MILLION),
            Map.entry("mn", MILLION),
            Map.entry("mln", MILLION),
            Map.entry("mil", MILLION),
            Map.entry("mio", MILLION),
            Map.entry("b", BILLION),
            Map.entry("bn", BILLION),
            Map.entry("bln", BILLION),
            Map.entry("tn", TRILLION),
            Map.entry("trn", TRILLION),
            Map.entry("trln", TRILLION));

    /** Units that are also common words. */
    private static final Set<String> ALSO_WORDS = Set.of("in", "at", "as");

    private final Cursor cursor;
    private final MagnitudeReader magnitudes;
    private final Language language;
    private final String dimension;
    private final boolean scalesFirst;

    /**
     * @param dimension what is measured; empty if that is not known
     * @param scalesFirst whether m behind a blank is rather million than metre, where {@code dimension} does not tell
     */
    AmountReader(Cursor cursor, Language language, String dimension, boolean scalesFirst) {
        this.cursor = cursor;
        this.magnitudes = new MagnitudeReader(cursor, language);
        this.language = language;
        this.dimension = dimension;
        this.scalesFirst = scalesFirst;
    }

    /** The amount at the cursor, which goes past it; if there is none, the cursor stays. */
    Optional<Amount> read() {
        int start = cursor.at();
        Optional<Amount> amount = single().map(this::withSmallerUnits);
        if (amount.isEmpty()) {
            cursor.moveTo(start);
        }
        return amount;
    }

    private Optional<Amount> single() {
        boolean negative = takeSign();
        Optional<Unit> currency = cursor.take(CURRENCY)
                .flatMap(match -> Unit.named(match.group(1).strip().toLowerCase(Locale.ROOT)).stream()
                        .findFirst());
        boolean minus = takeSign() || negative;
        cursor.takes(BLANK);
        Optional<MagnitudeReader.Magnitude> magnitude = magnitudes.read();
        if (magnitude.isEmpty()) {
            return oneUnit();
        }
        Ratio plain = magnitude.get().value();
        Optional<BigDecimal> scale = takeScales();
        Ratio value = scale.map(plain::times).orElse(plain);
        Optional<Ratio> mantissa = magnitude.get().mantissa().or(() -> scale.map(times -> plain));
        return Optional.of(new Amount(
                minus ? value.negate() : value,
                currency.or(this::takeUnit),
                mantissa.map(bare -> minus ? bare.negate() : bare),
                magnitude.get().otherwise().map(other -> minus ? other.negate() : other),
                magnitude.get().fraction(),
                List.of()));
    }

    /** One of a unit: "an hour". */
    private Optional<Amount> oneUnit() {
        Optional<Unit> unit = language.english() && cursor.takes(ARTICLE) ? takeUnit() : Optional.empty();
        Ratio one = Ratio.of(BigDecimal.ONE);
        return unit.map(
                known -> new Amount(one, Optional.of(known), Optional.empty(), Optional.empty(), false, List.of()));
    }

    /** What is told in two units or more: "an hour and a half", "5 feet 11 inches". */
    private Amount withSmallerUnits(Amount amount) {
        if (amount.unit().isEmpty()) {
            return amount;
        }
        Unit unit = amount.unit().get();
        Optional<MatchResult> part = language.english() ? cursor.take(AND_PART) : Optional.empty();
        if (part.isPresent()) {
            BigDecimal share = new BigDecimal(Letters.fold(part.get().group(1)).equals("half") ? "0.5" : "0.25");
            return amount.plus(Ratio.of(share));
        }
        int end = cursor.at();
        if (cursor.takes(SMALLER)) {
            Optional<Amount> smaller = read().filter(next ->
                    next.unit().filter(other -> other.isSmallerThan(unit)).isPresent());
            if (smaller.isPresent()) {
                return amount.plus(unit.fromBase(smaller.get().base()));
            }
        }
        cursor.moveTo(end);
        return amount;
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
        boolean unit = Unit.named(suffix).stream().anyMatch(this::isExpected);
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
                if (dimension.equals("temperature") && units.get(0).dimension().equals("angle")) {
                    // Degrees of which scale?
                    return Optional.empty();
                }
                return units.stream().filter(this::isExpected).findFirst().or(() -> Optional.of(units.get(0)));
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

    private boolean isExpected(Unit unit) {
        return unit.dimension().equals(dimension);
    }
}
