package io.github.quizline.grade;

import io.github.quizline.quiz.Precision;
import java.util.Optional;

/**
 * A date as far as it was told; what was not told is 0.
 *
 * @param span what is named: a point in time, or a stretch that holds many
 * @param year of a decade its first year, of a century its number
 * @param shortYear whether only the last two figures of the year were told
 * @param month from 1
 */
record PartialDate(Span span, Era era, int year, boolean shortYear, Season season, int month, int day)
        implements Comparable<PartialDate> {

    enum Span {
        POINT,
        DECADE,
        CENTURY
    }

    enum Era {
        UNSAID,
        BC,
        AD
    }

    /** A quarter of the year, as the northern half of the earth has it. */
    enum Season {
        NONE(0),
        SPRING(3),
        SUMMER(6),
        AUTUMN(9),
        WINTER(12);

        private final int firstMonth;

        Season(int firstMonth) {
            this.firstMonth = firstMonth;
        }

        /** Whether another season and a month, where they are told, can be those of the same day. */
        boolean agrees(Season other, int month) {
            boolean sameSeason = this == NONE || other == NONE || this == other;
            boolean holdsMonth = this == NONE || month == 0 || Math.floorMod(month - firstMonth, 12) < 3;
            return sameSeason && holdsMonth;
        }
    }

    static PartialDate of(int year, int month, int day) {
        return new PartialDate(Span.POINT, Era.UNSAID, year, false, Season.NONE, month, day);
    }

    PartialDate withShortYear(boolean isShort) {
        return new PartialDate(span, era, year, isShort, season, month, day);
    }

    PartialDate withEra(Era other) {
        // With its era, a year is told in full.
        return new PartialDate(span, other, year, shortYear && other == Era.UNSAID, season, month, day);
    }

    PartialDate withYearOf(PartialDate other) {
        return new PartialDate(span, era, other.year, other.shortYear, season, month, day);
    }

    /** Whether it is but a number below a hundred, which may be a year cut short, a day, or a count of months or centuries. */
    boolean isBareFigure() {
        return span == Span.POINT && era == Era.UNSAID && shortYear && season == Season.NONE && month == 0 && day == 0;
    }

    /** The decade or century that lies between two years, if it is one. */
    static Optional<PartialDate> stretch(PartialDate first, PartialDate last) {
        boolean years = first.isPlainYear() && last.isPlainYear() && first.era == last.era && first.era != Era.BC;
        if (!years) {
            return Optional.empty();
        }
        int from = first.year;
        int length = last.year - from + 1;
        if (length == 10 && from % 10 == 0) {
            return Optional.of(new PartialDate(Span.DECADE, first.era, from, false, Season.NONE, 0, 0));
        }
        return length == 100 && from % 100 <= 1
                ? Optional.of(new PartialDate(Span.CENTURY, first.era, from / 100 + 1, false, Season.NONE, 0, 0))
                : Optional.empty();
    }

    private boolean isPlainYear() {
        return span == Span.POINT && precision() == Precision.YEAR && season == Season.NONE && year >= 100;
    }

    /** Whether the calendar has it. */
    boolean isPossible() {
        if (month > 12) {
            return false;
        }
        return month == 0 ? day == 0 : day <= daysOf(month, year);
    }

    private static int daysOf(int month, int year) {
        return switch (month) {
            case 4, 6, 9, 11 -> 30;
            // Without a full year, it may have been a leap year.
            case 2 -> year < 100 || (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)) ? 29 : 28;
            default -> 31;
        };
    }

    /** How exact it is. */
    Precision precision() {
        if (day > 0) {
            return Precision.DAY;
        }
        return month > 0 ? Precision.MONTH : Precision.YEAR;
    }

    /** Whether a stretch holds a year, or the beginning of another stretch. */
    boolean holds(PartialDate other) {
        int first = other.span == Span.DECADE ? other.year + 1 : other.year;
        boolean cut = shortYear || other.shortYear;
        return switch (span) {
            case DECADE -> cut ? first % 100 / 10 == year % 100 / 10 : first / 10 == year / 10;
            case CENTURY -> cut || (first + 99) / 100 == year;
            case POINT -> false;
        };
    }

    @Override
    public int compareTo(PartialDate other) {
        int byYear = Integer.compare(signedYear(), other.signedYear());
        int byMonth = Integer.compare(month, other.month);
        return byYear != 0 ? byYear : byMonth != 0 ? byMonth : Integer.compare(day, other.day);
    }

    private int signedYear() {
        int first = span == Span.CENTURY ? (year - 1) * 100 : year;
        return era == Era.BC ? -first : first;
    }
}
