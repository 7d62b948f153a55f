package io.github.quizline.grade;

import io.github.quizline.grade.DateReader.Reading;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date that is all in figures: 14.9.2018, 2018-09, 9/2018, 14/9. */
final class DateFigures {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?");
    private static final Pattern WITHOUT_SIGNS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([-/.]) ?(\\d{1,2})\\2 ?(?:'?(\\d{2})|(\\d{3,4}))");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})(?:-|[/.] ?)(\\d{1,2})\\.?");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("(\\d{1,4})[年년](?: ?(\\d{1,2})[月월](?: ?(\\d{1,2})[日일])?)?");

    private final Language language;

    DateFigures(Language language) {
        this.language = language;
    }

    /** The date that a text is, if it is one. */
    Optional<Reading> read(String text) {
        Matcher match = YEAR_FIRST.matcher(text);
        if (match.matches()) {
            return yearFirst(match);
        }
        match = WITHOUT_SIGNS.matcher(text);
        if (match.matches()) {
            return possible(PartialDate.of(figure(match, 1), figure(match, 2), figure(match, 3)));
        }
        match = EAST_ASIAN.matcher(text);
        if (match.matches()) {
            PartialDate date = PartialDate.of(figure(match, 1), figure(match, 2), figure(match, 3));
            return date.isPossible() ? Optional.of(Reading.of(date)) : Optional.empty();
        }
        match = YEAR_LAST.matcher(text);
        if (match.matches()) {
            int year = figure(match, 4) + figure(match, 5);
            return dayAndMonth(figure(match, 1), figure(match, 3), year, match.group(5) == null);
        }
        match = MONTH_AND_YEAR.matcher(text);
        if (match.matches()) {
            return possible(PartialDate.of(figure(match, 2), figure(match, 1), 0));
        }
        match = DAY_AND_MONTH.matcher(text);
        return match.matches() ? dayAndMonth(figure(match, 1), figure(match, 2), 0, false) : Optional.empty();
    }

    private static int figure(Matcher match, int group) {
        return match.group(group) == null ? 0 : Integer.parseInt(match.group(group));
    }

    /** The month comes next, in every language. */
    private static Optional<Reading> yearFirst(Matcher match) {
        int year = figure(match, 1);
        boolean dayToo = match.group(4) != null;
        PartialDate usual = PartialDate.of(year, figure(match, 3), figure(match, 4));
        return dayToo ? eitherOrder(usual, PartialDate.of(year, figure(match, 4), figure(match, 3))) : possible(usual);
    }

    private Optional<Reading> dayAndMonth(int first, int second, int year, boolean shortYear) {
        PartialDate dayFirst = PartialDate.of(year, second, first).withShortYear(shortYear);
        PartialDate monthFirst = PartialDate.of(year, first, second).withShortYear(shortYear);
        return language.monthFirst() ? eitherOrder(monthFirst, dayFirst) : eitherOrder(dayFirst, monthFirst);
    }

    private static Optional<Reading> eitherOrder(PartialDate usual, PartialDate other) {
        List<PartialDate> ends = isWhole(usual) ? List.of(usual) : List.of();
        Optional<PartialDate> swapped = isWhole(other) ? Optional.of(other) : Optional.empty();
        return ends.isEmpty() && swapped.isEmpty() ? Optional.empty() : Optional.of(new Reading(ends, swapped, false));
    }

    private static boolean isWhole(PartialDate date) {
        return date.month() > 0 && date.day() > 0 && date.isPossible();
    }

    private static Optional<Reading> possible(PartialDate date) {
        return date.month() > 0 && date.isPossible() ? Optional.of(Reading.of(date)) : Optional.empty();
    }
}
