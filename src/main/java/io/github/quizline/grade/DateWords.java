package io.github.quizline.grade;

import io.github.quizline.grade.DateReader.Reading;
import io.github.quizline.grade.PartialDate.Era;
import io.github.quizline.grade.PartialDate.Season;
import io.github.quizline.grade.PartialDate.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads a date in words and figures in any order: "the 14th of September, 2018", "the nineteen eighties". */
final class DateWords {

    private static final Pattern TOKEN = Pattern.compile(
            "(?:[\\s,.-]|(?<=\\p{L})/|/(?=\\p{L}))*('?\\d{1,7}(?:st|nd|rd|th|'?s)?|\\p{L}[\\p{L}\\p{M}]*)"
                    + "(?![\\p{L}\\d])");

    /** The longest number in words that may be a year. */
    private static final int MOST_DIGITS = 7;

    private static final Set<String> SILENT = WordTable.words("date-words");

    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Set<String> CENTURY = Set.of("century", "centuries");

    /** The first hundred years that are named by their decade: the 1900s are a century, the 2000s are ten years. */
    private static final int LAST_CENTURY_BY_YEARS = 1900;

    private static final Map<String, Season> SEASONS = Map.of(
            "spring", Season.SPRING,
            "summer", Season.SUMMER,
            "autumn", Season.AUTUMN,
            "fall", Season.AUTUMN,
            "winter", Season.WINTER);

    private static final List<String> DECADES =
            List.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");

    private final Language language;
    private final Map<String, Integer> months;
    private final BiPredicate<String, String> isTypo;
    private final Predicate<String> mayStand;

    /**
     * @param isTypo whether a word is a misspelling of the name of a month
     * @param mayStand whether a word may stand beside a date
     */
    DateWords(Language language, BiPredicate<String, String> isTypo, Predicate<String> mayStand) {
        this.language = language;
        this.months = Months.of(language);
        this.isTypo = isTypo;
        this.mayStand = mayStand;
    }

    /** Whether a word names ten years of a century, as "eighties" does. */
    static boolean isDecade(String word) {
        return DECADES.contains(word);
    }

    /**
     * The date that a text is, if it is one.
     *
     * @param text with its letters folded
     */
    Optional<Reading> read(String text) {
        Matcher matcher = TOKEN.matcher(text).useTransparentBounds(true);
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (matcher.region(at, text.length()).lookingAt()) {
            tokens.add(matcher.group(1));
            at = matcher.end();
        }
        boolean wholly = text.substring(at).chars().allMatch(c -> " .,!?".indexOf(c) >= 0);
        return wholly && !tokens.isEmpty() ? new Parts(tokens).read() : Optional.empty();
    }

    /** Puts a date together from what is told, word by word. */
    private final class Parts {

        private final List<String> tokens;
        private final List<Integer> monthsNamed;
        private final boolean named;
        private int at;

        private Span span = Span.POINT;
        private Era era = Era.UNSAID;
        private Season season = Season.NONE;
        private int year;
        private boolean shortYear;
        private int month;
        private int day;
        private boolean misspelt;
        private boolean sound = true;

        Parts(List<String> tokens) {
            this.tokens = tokens;
            this.monthsNamed =
                    IntStream.range(0, tokens.size()).mapToObj(this::monthAt).toList();
            this.named = monthsNamed.stream().anyMatch(number -> number > 0);
        }

        private int monthAt(int place) {
            int month = monthOf(tokens.get(place));
            return month > 0 || !isRomanMonth(place)
                    ? month
                    : Roman.value(tokens.get(place)).orElse(0);
        }

        /** Whether a word is a Roman numeral between a day and a year: 14 IX 2018. */
        private boolean isRomanMonth(int place) {
            return place > 0
                    && place + 1 < tokens.size()
                    && DAY.matcher(tokens.get(place - 1)).matches()
                    && YEAR.matcher(tokens.get(place + 1)).matches()
                    && Roman.value(tokens.get(place)).orElse(13) <= 12;
        }

        /** The number of the month that a word names, or misspells; 0 if it does neither. */
        private int monthOf(String word) {
            Integer known = months.get(word);
            if (known != null || !Character.isLetter(word.charAt(0))) {
                return known == null ? 0 : known;
            }
            return months.entrySet().stream()
                    .filter(name -> isTypo.test(word, name.getKey()))
                    .map(Map.Entry::getValue)
                    .min(Integer::compare)
                    .orElse(0);
        }

        Optional<Reading> read() {
            while (at < tokens.size() && sound) {
                takeNext();
            }
            PartialDate date = new PartialDate(span, era, year, shortYear, season, month, day);
            boolean told = year > 0 || month > 0 || season != Season.NONE;
            return sound && told && date.isPossible()
                    ? Optional.of(new Reading(List.of(date), Optional.empty(), misspelt))
                    : Optional.empty();
        }

        private void takeNext() {
            Optional<NumberWords.Phrase> phrase = language.english() ? NumberWords.read(tokens, at) : Optional.empty();
            if (phrase.isPresent() && phrase.get().isWhole(MOST_DIGITS)) {
                at = phrase.get().end();
                takeFigure(phrase.get().value().intValue(), false, phrase.get().ordinal());
                return;
            }
            String token = tokens.get(at++);
            if (Character.isDigit(token.charAt(token.startsWith("'") ? 1 : 0))) {
                takeFigures(token);
                return;
            }
            OptionalInt roman = roman(token);
            if (roman.isPresent()) {
                takeFigure(roman.getAsInt(), false, true);
            } else {
                takeWord(token);
            }
        }

        /** A year or a century in Roman numerals; a single letter is rather a word. */
        private OptionalInt roman(String token) {
            boolean word = monthsNamed.get(at - 1) > 0 || SILENT.contains(token);
            boolean numeral = language.english() && !word && (token.length() > 1 || isCenturyNext(false));
            return numeral ? Roman.value(token) : OptionalInt.empty();
        }

        private void takeFigures(String token) {
            String figures = token.replaceAll("[^0-9]", "");
            int value = Integer.parseInt(figures);
            if (!token.endsWith("s")) {
                takeFigure(value, token.startsWith("'"), Character.isLetter(token.charAt(token.length() - 1)));
                return;
            }
            boolean century = figures.length() > 2 && value % 100 == 0 && value <= LAST_CENTURY_BY_YEARS;
            sound &= value % 10 == 0 && year == 0;
            span = century ? Span.CENTURY : Span.DECADE;
            year = century ? value / 100 + 1 : value;
            shortYear = figures.length() <= 2;
        }

        private void takeFigure(int value, boolean cut, boolean ordinal) {
            String following = at < tokens.size() ? tokens.get(at) : "";
            if (isCenturyNext(ordinal)) {
                span = Span.CENTURY;
                misspelt |= following.length() > 1 && !CENTURY.contains(following);
                at++;
                takeYear(value, false);
            } else if (DECADES.contains(following)) {
                takeYear(value * 100, false);
            } else if (following.equals("bc") || following.equals("ad") || (era != Era.UNSAID && year == 0)) {
                takeYear(value, false);
            } else if (!cut && value <= 31 && named && day == 0) {
                day = value;
                sound &= value > 0;
            } else {
                // In "12-14 March" the 14 is no year.
                sound &= value >= 100 || cut || day == 0 || month > 0;
                takeYear(value, value < 100);
            }
        }

        private boolean isCenturyNext(boolean ordinal) {
            return at < tokens.size()
                    && (CENTURY.contains(tokens.get(at))
                            || (language.english() && isTypo.test(tokens.get(at), "century"))
                            || (ordinal && tokens.get(at).equals("c")));
        }

        private void takeYear(int value, boolean isShort) {
            sound &= year == 0 && value > 0;
            year = value;
            shortYear = isShort;
        }

        private void takeWord(String word) {
            int named = monthsNamed.get(at - 1);
            int decade = DECADES.indexOf(word);
            if (named > 0) {
                sound &= month == 0;
                month = named;
                misspelt |= !months.containsKey(word) && Roman.value(word).isEmpty();
            } else if (word.equals("bc") || word.equals("ad")) {
                era = word.equals("bc") ? Era.BC : Era.AD;
            } else if (language.english() && decade >= 0) {
                span = Span.DECADE;
                shortYear = year == 0;
                year += (decade + 2) * 10;
            } else if (language.english() && SEASONS.containsKey(word)) {
                season = SEASONS.getOrDefault(word, Season.NONE);
            } else {
                sound &= SILENT.contains(word) || mayStand.test(word);
            }
        }
    }
}
