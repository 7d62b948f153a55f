package io.github.quizline.grade;

import io.github.quizline.grade.PartialDate.Era;
import io.github.quizline.grade.PartialDate.Season;
import io.github.quizline.grade.PartialDate.Span;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Precision;
import io.github.quizline.quiz.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges a typed date: as exact as the question wants it, and with no part in conflict. */
final class DateJudge implements Customs {

    private static final Pattern ASKS_YEAR = Pattern.compile("\\b(?:what|which) year\\b");
    private static final Pattern ASKS_MONTH = Pattern.compile("\\b(?:what|which) month\\b");
    private static final Pattern ASKS_DAY = Pattern.compile("\\b(?:what|which) (?:exact )?(?:date|day)\\b");
    private static final Pattern ASKS_CENTURY = Pattern.compile("\\bcentur(?:y|ies)\\b");
    private static final Pattern OR = Pattern.compile("\\bor\\b(?! so\\b| thereabouts\\b)|[;|\n\r]");

    private static final Pattern YEAR_FIRST = Pattern.compile("\\s*\\d{4}");
    private static final Pattern BELOW_ZERO = Pattern.compile("\\s*-\\d");

    /** A listed date. */
    private record Meant(Option option, DateReader.Reading reading) {}

    private final Circumstances circumstances;
    private final Optional<Precision> precision;
    private final boolean monthOnly;
    private final DateReader reader;
    private final List<Meant> meant = new ArrayList<>();

    DateJudge(Expected.Dated expected, Circumstances circumstances) {
        this.circumstances = circumstances;
        this.precision = expected.precision().or(() -> asked(circumstances));
        this.monthOnly = expected.precision().isEmpty()
                && asked(circumstances)
                        .filter(wanted -> wanted == Precision.MONTH)
                        .isPresent();
        Typos typos = circumstances.typos();
        this.reader = new DateReader(
                circumstances.language(),
                circumstances.typing() == Typing.EXACT ? (typed, month) -> false : typos::isTypo,
                this::mayStand);
        for (Option option : expected.answers().alternatives()) {
            reader.read(option.text()).ifPresent(reading -> meant.add(new Meant(option, asAuthored(reading))));
        }
    }

    /** An author's date that only the other order makes possible is meant in that order. */
    static DateReader.Reading asAuthored(DateReader.Reading reading) {
        return reading.ends().isEmpty()
                ? new DateReader.Reading(reading.swapped().stream().toList(), Optional.empty(), reading.misspelt())
                : reading;
    }

    private static Optional<Precision> asked(Circumstances circumstances) {
        String stem = circumstances.stem();
        if (!circumstances.language().english()) {
            return Optional.empty();
        }
        if (ASKS_YEAR.matcher(stem).find()) {
            return Optional.of(Precision.YEAR);
        }
        if (ASKS_MONTH.matcher(stem).find()) {
            return Optional.of(Precision.MONTH);
        }
        return ASKS_DAY.matcher(stem).find() ? Optional.of(Precision.DAY) : Optional.empty();
    }

    private boolean mayStand(String word) {
        // "It opened in" for "When did it open?"
        return !Negations.isOne(word)
                && circumstances.asked().stream()
                        .anyMatch(asked -> word.equals(asked) || (asked.length() > 3 && word.startsWith(asked)));
    }

    @Override
    public Ruling judge(Candidate typed) {
        boolean twoAnswers = OR.matcher(typed.text().toLowerCase(Locale.ROOT)).find();
        Optional<DateReader.Reading> reading = twoAnswers ? Optional.empty() : reader.read(typed.text());
        if (reading.isEmpty()) {
            Optional<Ruling> bound = meant.isEmpty()
                    ? Optional.of(Ruling.reject(twoAnswers ? "two-answers" : "no-match"))
                    : Bounds.ruling(
                            typed.text(),
                            "bound-for-time",
                            text -> reader.read(text).isPresent());
            return bound.orElseGet(() -> Ruling.reject(twoAnswers ? "two-answers" : "not-a-date"));
        }
        boolean monthFirst = circumstances.language().monthFirst()
                || YEAR_FIRST.matcher(typed.folded()).lookingAt();
        Ruling best = Ruling.noMatch();
        for (Meant one : meant) {
            best = best.orBetter(judge(reading.get(), one, monthFirst));
        }
        // Before a year, a minus is BC.
        boolean otherEra = BELOW_ZERO.matcher(typed.folded()).lookingAt()
                && best.outcome() != Outcome.REJECT
                && !best.reason().rule().equals("era-wanted");
        return otherEra ? Ruling.reject("another-era") : best;
    }

    private Ruling judge(DateReader.Reading typed, Meant one, boolean monthFirst) {
        boolean onlySwapped = typed.ends().isEmpty();
        Ruling ruling = onlySwapped ? compareMonthAndYear(typed, one) : compare(typed, one);
        if (circumstances.typing() == Typing.EXACT) {
            return ruling.isRight() && isSame(typed, one.reading()) ? ruling : Ruling.noMatch();
        }
        Optional<Ruling> swapped = typed.swapped()
                .filter(date -> !ruling.isRight())
                .map(date -> compare(DateReader.Reading.of(date), one))
                .filter(other ->
                        other.isRight() || (onlySwapped && other.reason().rule().equals("year-in-full")));
        if (swapped.isPresent()) {
            return Ruling.prompt(!onlySwapped ? "month-in-words" : monthFirst ? "month-first" : "day-first");
        }
        return ruling.outcome() == Outcome.ACCEPT && typed.misspelt() ? Ruling.close(one.option()) : ruling;
    }

    /** What cannot be a day and a month in the usual order may be a month and a year cut short: 9/18. */
    private Ruling compareMonthAndYear(DateReader.Reading typed, Meant one) {
        return typed.swapped()
                .filter(date -> date.year() == 0)
                .map(date -> PartialDate.of(date.day(), date.month(), 0).withShortYear(true))
                .map(date -> compare(DateReader.Reading.of(date), one))
                .orElseGet(Ruling::noMatch);
    }

    /** Whether the same parts are told, in whatever way they are written. */
    private static boolean isSame(DateReader.Reading typed, DateReader.Reading listed) {
        return typed.ends().size() == listed.ends().size()
                && !typed.ends().isEmpty()
                && typed.first().precision() == listed.first().precision()
                && typed.last().precision() == listed.last().precision();
    }

    private Ruling compare(DateReader.Reading typed, Meant one) {
        DateReader.Reading listed = one.reading();
        if (listed.isRange()) {
            return compareRanges(typed, one);
        }
        if (typed.isRange()) {
            return PartialDate.stretch(typed.first(), typed.last())
                    .filter(stretch -> listed.first().span() != Span.POINT)
                    .map(stretch -> compare(stretch, listed.first(), one.option()))
                    .orElseGet(() -> Ruling.reject("range-for-one"));
        }
        return typed.first().isBareFigure()
                ? compareFigure(typed.first(), listed.first(), one.option())
                : compare(typed.first(), listed.first(), one.option());
    }

    /** A number alone may be that of the century or the month that is asked for, a year cut short, or a day. */
    private Ruling compareFigure(PartialDate typed, PartialDate listed, Option option) {
        int figure = typed.year();
        boolean century = listed.span() == Span.CENTURY
                && ASKS_CENTURY.matcher(circumstances.stem()).find();
        if (century) {
            return compare(new PartialDate(Span.CENTURY, Era.UNSAID, figure, false, Season.NONE, 0, 0), listed, option);
        }
        if (monthOnly && figure == listed.month()) {
            return Ruling.accept("same-date", option, option.text());
        }
        Ruling asYear = compare(typed, listed, option);
        if (asYear.outcome() != Outcome.REJECT) {
            return asYear;
        }
        return figure == listed.day() ? Ruling.prompt(dayWanted(listed)) : Ruling.noMatch();
    }

    private Ruling compareRanges(DateReader.Reading typed, Meant one) {
        DateReader.Reading listed = one.reading();
        boolean stretch = !typed.isRange()
                && typed.first().span() != Span.POINT
                && PartialDate.stretch(listed.first(), listed.last())
                        .filter(whole ->
                                compare(typed.first(), whole, one.option()).isRight())
                        .isPresent();
        if (stretch) {
            return Ruling.accept("same-date", one.option(), one.option().text());
        }
        Ruling first = compare(typed.first(), listed.first(), one.option());
        Ruling last = compare(typed.last(), listed.last(), one.option());
        if (typed.isRange()) {
            return first.isRight() || last.outcome() == Outcome.REJECT ? last : first;
        }
        Ruling beginning = compare(typed.first(), listed.last(), one.option());
        boolean oneEnd = first.outcome() != Outcome.REJECT || beginning.outcome() != Outcome.REJECT;
        return oneEnd ? Ruling.prompt("both-ends") : Ruling.noMatch();
    }

    private Ruling compare(PartialDate typed, PartialDate listed, Option option) {
        boolean otherEra = typed.era() != listed.era()
                && (typed.era() == Era.BC || (listed.era() == Era.BC && typed.era() == Era.AD));
        if (otherEra) {
            return Ruling.reject("another-era");
        }
        boolean eraLacking = listed.era() == Era.BC && typed.era() == Era.UNSAID && typed.year() > 0;
        Ruling ruling = typed.span() == Span.POINT && listed.span() == Span.POINT
                ? comparePoints(typed, listed, option)
                : compareSpans(typed, listed, option);
        boolean right = ruling.isRight() || ruling.reason().rule().equals("year-in-full");
        return eraLacking && right ? Ruling.prompt("era-wanted") : ruling;
    }

    private static Ruling compareSpans(PartialDate typed, PartialDate listed, Option option) {
        if (typed.span() == listed.span()) {
            boolean cut = typed.shortYear() || listed.shortYear();
            boolean equal = cut ? typed.year() % 100 == listed.year() % 100 : typed.year() == listed.year();
            return equal ? Ruling.accept("same-date", option, option.text()) : Ruling.reject("another-time");
        }
        if (typed.year() == 0) {
            return Ruling.noMatch();
        }
        if (typed.holds(listed)) {
            return Ruling.prompt(listed.span() == Span.POINT ? "year-wanted" : "decade-wanted");
        }
        return listed.holds(typed) ? Ruling.prompt("longer-time-wanted") : Ruling.reject("another-time");
    }

    private Ruling comparePoints(PartialDate typed, PartialDate listed, Option option) {
        Optional<Ruling> conflict = conflict(typed, listed);
        if (conflict.isPresent()) {
            return conflict.get();
        }
        if (listed.season() != Season.NONE && typed.season() == Season.NONE && typed.month() == 0) {
            return Ruling.prompt("season-wanted");
        }
        if (!haveCommonPart(typed, listed)) {
            return Ruling.noMatch();
        }
        Precision wanted = wanted(listed);
        if (typed.shortYear() && !listed.shortYear() && listed.year() >= 100) {
            return Ruling.prompt("year-in-full");
        }
        if (wanted != Precision.YEAR && typed.month() == 0 && listed.month() > 0) {
            return Ruling.prompt(
                    wanted == Precision.DAY
                            ? dayWanted(listed)
                            : listed.year() > 0 ? "month-and-year-wanted" : "month-wanted");
        }
        if (wanted == Precision.DAY && typed.day() == 0 && listed.day() > 0) {
            return Ruling.prompt(dayWanted(listed));
        }
        return typed.year() == 0 && listed.year() > 0 && !isYearKnown(listed)
                ? Ruling.prompt("year-wanted")
                : Ruling.accept("same-date", option, option.text());
    }

    private String dayWanted(PartialDate listed) {
        return listed.year() == 0 || isYearKnown(listed) ? "day-and-month-wanted" : "day-wanted";
    }

    private boolean isYearKnown(PartialDate listed) {
        return monthOnly || circumstances.asked().contains(Integer.toString(listed.year()));
    }

    /** What is wrong with a date, told by its first part that is; nothing if no part is in conflict. */
    private static Optional<Ruling> conflict(PartialDate typed, PartialDate listed) {
        boolean anotherYear =
                typed.shortYear() ? typed.year() % 100 != listed.year() % 100 : conflicts(typed.year(), listed.year());
        if (anotherYear) {
            return Optional.of(Ruling.reject("another-year"));
        }
        boolean yearTold = typed.year() > 0 && listed.year() > 0;
        boolean anotherSeason = !typed.season().agrees(listed.season(), listed.month())
                || !listed.season().agrees(typed.season(), typed.month());
        if (anotherSeason || conflicts(typed.month(), listed.month())) {
            return Optional.of(Ruling.reject(yearTold ? "another-month-of-that-year" : "another-month"));
        }
        return conflicts(typed.day(), listed.day()) ? Optional.of(Ruling.reject("another-day")) : Optional.empty();
    }

    /** Whether there is a part that both tell; a month alone is no beginning of a year. */
    private static boolean haveCommonPart(PartialDate typed, PartialDate listed) {
        return (typed.year() > 0 && listed.year() > 0)
                || (typed.month() > 0 && listed.month() > 0)
                || typed.season() != Season.NONE
                || listed.season() != Season.NONE;
    }

    private static boolean conflicts(int typed, int listed) {
        return typed > 0 && listed > 0 && typed != listed;
    }

    /** How exact an answer must be: as the author or the question says, but never more so than the listed one. */
    private Precision wanted(PartialDate listed) {
        Precision own = listed.precision();
        return precision.filter(wanted -> wanted.compareTo(own) < 0).orElse(own);
    }
}
