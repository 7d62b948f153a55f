package io.github.quizline.grade;

import io.github.quizline.grade.PartialDate.Era;
import io.github.quizline.grade.PartialDate.Season;
import io.github.quizline.grade.PartialDate.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date, or a range of two, in the ways people write them. */
final class DateReader {

    private static final Pattern LONG_DASH = Pattern.compile("[–—]");
    private static final Pattern BC = Pattern.compile("\\bb\\.? ?c\\.?( ?e\\b\\.?)?(?![a-z])");
    private static final Pattern AD = Pattern.compile("\\b(?:a\\.? ?d|c\\. ?e|ce)\\b\\.?");
    private static final Pattern BETWEEN = Pattern.compile("(?:between|from)\\b(.*)\\b(?:and|to|until|till)\\b(.*)");
    private static final Pattern RANGE = Pattern.compile("(.*?\\S) ?(?:\\b(?:to|until|till)\\b| - ) ?(\\S.*)");
    private static final Pattern YEARS = Pattern.compile("(\\d{3,4})-(\\d{4}|\\d{2})");

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?");
    private static final Pattern THREE = Pattern.compile("(\\d{1,2})([-/.]) ?(\\d{1,2})\\2 ?('?\\d{2}|\\d{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})[/.] ?(\\d{1,2})\\.?");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("(\\d{1,4})[年년](?: ?(\\d{1,2})[月월](?: ?(\\d{1,2})[日일])?)?");
    private static final Pattern TOKEN =
            Pattern.compile("[\\s,.-]*('?\\d{1,4}(?:st|nd|rd|th|'?s)?|\\p{L}[\\p{L}\\p{M}]*)(?![\\p{L}\\d])");

    private static final Set<String> SILENT = Set.of(
            "about",
            "circa",
            "c",
            "ca",
            "around",
            "approximately",
            "the",
            "of",
            "in",
            "on",
            "at",
            "year",
            "month",
            "date",
            "day",
            "early",
            "mid",
            "late",
            "it",
            "was",
            "is",
            "during",
            "a",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun");

    private static final Map<String, Season> SEASONS = Map.of(
            "spring", Season.SPRING,
            "summer", Season.SUMMER,
            "autumn", Season.AUTUMN,
            "fall", Season.AUTUMN,
            "winter", Season.WINTER);

    private static final List<String> DECADES =
            List.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");

    /**
     * What was read.
     *
     * @param ends one date, or two
     * @param swapped the date that it is with day and month in the other order, where both are figures
     * @param misspelt whether the name of a month is
     */
    record Reading(List<PartialDate> ends, Optional<PartialDate> swapped, boolean misspelt) {

        static Reading of(PartialDate date) {
            return new Reading(List.of(date), Optional.empty(), false);
        }

        boolean isRange() {
            return ends.size() == 2;
        }

        PartialDate first() {
            return ends.get(0);
        }

        PartialDate last() {
            return ends.get(ends.size() - 1);
        }
    }

    private final Language language;
    private final Map<String, Integer> months;
    private final BiPredicate<String, String> isTypo;
    private final Predicate<String> mayStand;

    /**
     * @param isTypo whether a word is a misspelling of the name of a month
     * @param mayStand whether a word may stand beside a date
     */
    DateReader(Language language, BiPredicate<String, String> isTypo, Predicate<String> mayStand) {
        this.language = language;
        this.months = Months.of(language);
        this.isTypo = isTypo;
        this.mayStand = mayStand;
    }

    /** The date or range that a text is, if it is one. */
    Optional<Reading> read(String text) {
        String folded = Letters.fold(LONG_DASH.matcher(text.strip()).replaceAll(" to "));
        String plain = AD.matcher(BC.matcher(folded).replaceAll(" bc "))
                .replaceAll(" ad ")
                .strip();
        Matcher between = BETWEEN.matcher(plain);
        if (between.matches()) {
            return range(between.group(1), between.group(2));
        }
        Matcher years = YEARS.matcher(plain);
        if (years.matches() && !isMonth(years.group(2))) {
            return range(years.group(1), years.group(2));
        }
        Optional<Reading> point = point(plain);
        Matcher range = RANGE.matcher(plain);
        return point.isPresent() || !range.matches() ? point : range(range.group(1), range.group(2));
    }

    /** Whether a word names ten years of a century, as "eighties" does. */
    static boolean isDecade(String word) {
        return DECADES.contains(word);
    }

    private static boolean isMonth(String figures) {
        return figures.length() == 2 && figures.compareTo("12") <= 0 && !figures.equals("00");
    }

    /** Two dates; what only the second tells holds for the first too: "12 to 14 March 2019", "1914 to 18". */
    private Optional<Reading> range(String from, String to) {
        Optional<Reading> last = point(to.strip());
        Optional<Reading> first = point(from.strip());
        if (last.isEmpty() || first.isEmpty()) {
            return Optional.empty();
        }
        PartialDate end = last.get().first();
        PartialDate begin = first.get().first();
        if (end.shortYear() && end.month() == 0 && begin.year() > 99) {
            end = PartialDate.of(begin.year() / 100 * 100 + end.year(), 0, 0);
        }
        boolean bareDay = begin.shortYear() && begin.month() == 0 && end.day() > 0 && begin.year() <= 31;
        if (bareDay) {
            begin = PartialDate.of(end.year(), end.month(), begin.year());
        }
        int year = begin.year() == 0 ? end.year() : begin.year();
        Era era = begin.era() == Era.UNSAID ? end.era() : begin.era();
        begin = new PartialDate(begin.span(), era, year, begin.shortYear(), begin.season(), begin.month(), begin.day());
        boolean misspelt = first.get().misspelt() || last.get().misspelt();
        return Optional.of(new Reading(List.of(begin, end), Optional.empty(), misspelt));
    }

    private Optional<Reading> point(String text) {
        Optional<Reading> figures = inFigures(text);
        return figures.isPresent() ? figures : inWords(text);
    }

    private static int figure(String text) {
        return Integer.parseInt(text.startsWith("'") ? text.substring(1) : text);
    }

    private Optional<Reading> inFigures(String text) {
        Matcher match = YEAR_FIRST.matcher(text);
        if (match.matches()) {
            int day = match.group(4) == null ? 0 : figure(match.group(4));
            return whole(PartialDate.of(figure(match.group(1)), figure(match.group(3)), day));
        }
        match = EAST_ASIAN.matcher(text);
        if (match.matches()) {
            int month = match.group(2) == null ? 0 : figure(match.group(2));
            int day = match.group(3) == null ? 0 : figure(match.group(3));
            PartialDate date = PartialDate.of(figure(match.group(1)), month, day);
            return date.isPossible() ? Optional.of(Reading.of(date)) : Optional.empty();
        }
        match = THREE.matcher(text);
        if (match.matches()) {
            int year = figure(match.group(4));
            return inEitherOrder(
                    figure(match.group(1)),
                    figure(match.group(3)),
                    year,
                    match.group(4).length() < 4);
        }
        match = MONTH_YEAR.matcher(text);
        if (match.matches()) {
            return whole(PartialDate.of(figure(match.group(2)), figure(match.group(1)), 0));
        }
        match = DAY_MONTH.matcher(text);
        if (match.matches()) {
            return inEitherOrder(figure(match.group(1)), figure(match.group(2)), 0, false);
        }
        return Optional.empty();
    }

    /** A date in figures, of which none may be 0. */
    private static Optional<Reading> whole(PartialDate date) {
        return date.month() > 0 && date.isPossible() ? Optional.of(Reading.of(date)) : Optional.empty();
    }

    private Optional<Reading> inEitherOrder(int first, int second, int year, boolean shortYear) {
        PartialDate dayFirst = PartialDate.of(year, second, first).withShortYear(shortYear);
        PartialDate monthFirst = PartialDate.of(year, first, second).withShortYear(shortYear);
        PartialDate usual = language.monthFirst() ? monthFirst : dayFirst;
        PartialDate other = language.monthFirst() ? dayFirst : monthFirst;
        List<PartialDate> ends = isWhole(usual) ? List.of(usual) : List.of();
        Optional<PartialDate> swapped = isWhole(other) ? Optional.of(other) : Optional.empty();
        return ends.isEmpty() && swapped.isEmpty() ? Optional.empty() : Optional.of(new Reading(ends, swapped, false));
    }

    private static boolean isWhole(PartialDate date) {
        return date.month() > 0 && date.day() > 0 && date.isPossible();
    }

    private Optional<Reading> inWords(String text) {
        Matcher matcher = TOKEN.matcher(text);
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (matcher.region(at, text.length()).lookingAt()) {
            tokens.add(matcher.group(1));
            at = matcher.end();
        }
        boolean wholly = text.substring(at).chars().allMatch(c -> " .,!?".indexOf(c) >= 0);
        return wholly && !tokens.isEmpty() ? new DateWords().read(tokens) : Optional.empty();
    }

    /** Puts a date together from words and figures in any order. */
    private final class DateWords {

        private Span span = Span.POINT;
        private Era era = Era.UNSAID;
        private Season season = Season.NONE;
        private int year;
        private boolean shortYear;
        private int month;
        private int day;
        private boolean misspelt;
        private boolean sound = true;

        Optional<Reading> read(List<String> tokens) {
            boolean named = tokens.stream().anyMatch(token -> monthOf(token) > 0);
            for (int i = 0; i < tokens.size() && sound; ) {
                Optional<NumberWords.Phrase> phrase =
                        language.english() ? NumberWords.read(tokens, i) : Optional.empty();
                if (phrase.isPresent() && phrase.get().value().precision() <= 4) {
                    i = phrase.get().end();
                    takeFigure(phrase.get().value().intValue(), false, named, tokens, i);
                } else {
                    String token = tokens.get(i++);
                    if (Character.isDigit(token.charAt(token.startsWith("'") ? 1 : 0))) {
                        takeFigures(token, named, tokens, i);
                    } else {
                        takeWord(token);
                    }
                }
            }
            PartialDate date = new PartialDate(span, era, year, shortYear, season, month, day);
            boolean told = year > 0 || month > 0 || season != Season.NONE;
            return sound && told && date.isPossible()
                    ? Optional.of(new Reading(List.of(date), Optional.empty(), misspelt))
                    : Optional.empty();
        }

        private void takeFigures(String token, boolean named, List<String> tokens, int next) {
            boolean cut = token.startsWith("'");
            String figures = token.replaceAll("[^0-9]", "");
            boolean decade = token.endsWith("s");
            int value = figure(figures);
            if (decade) {
                sound &= value % 10 == 0 && year == 0;
                span = Span.DECADE;
                year = value;
                shortYear = figures.length() <= 2;
            } else {
                takeFigure(value, cut, named, tokens, next);
            }
        }

        private void takeFigure(int value, boolean cut, boolean named, List<String> tokens, int next) {
            String following = next < tokens.size() ? tokens.get(next) : "";
            int decade = DECADES.indexOf(following);
            if (following.equals("century")) {
                span = Span.CENTURY;
                takeYear(value, false);
            } else if (decade >= 0) {
                takeYear(value * 100, false);
            } else if (following.equals("bc") || following.equals("ad") || (era != Era.UNSAID && year == 0)) {
                takeYear(value, false);
            } else if (!cut && value <= 31 && named && day == 0) {
                day = value;
                sound &= value > 0;
            } else {
                takeYear(value, value < 100);
            }
        }

        private void takeYear(int value, boolean isShort) {
            sound &= year == 0 && value > 0;
            year = value;
            shortYear = isShort;
        }

        private void takeWord(String word) {
            int decade = DECADES.indexOf(word);
            if (monthOf(word) > 0) {
                sound &= month == 0;
                month = monthOf(word);
                misspelt |= !months.containsKey(word);
            } else if (word.equals("bc") || word.equals("ad")) {
                era = word.equals("bc") ? Era.BC : Era.AD;
            } else if (language.english() && decade >= 0) {
                span = Span.DECADE;
                shortYear = year == 0;
                year += (decade + 2) * 10;
            } else if (language.english() && SEASONS.containsKey(word)) {
                season = SEASONS.getOrDefault(word, Season.NONE);
            } else {
                boolean silent = SILENT.contains(word) || (word.equals("century") && span == Span.CENTURY);
                sound &= silent || mayStand.test(word);
            }
        }

        /** The number of the month that a word names, or misspells; 0 if it does neither. */
        private int monthOf(String word) {
            Integer known = months.get(word);
            if (known != null) {
                return known;
            }
            return months.entrySet().stream()
                    .filter(name -> isTypo.test(word, name.getKey()))
                    .map(Map.Entry::getValue)
                    .min(Integer::compare)
                    .orElse(0);
        }
    }
}
