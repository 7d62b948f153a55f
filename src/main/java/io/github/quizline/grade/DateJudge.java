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
    private static final Pattern OR = Pattern.compile("\\bor\\b|[;|\n\r]");

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
        if (OR.matcher(typed.text().toLowerCase(Locale.ROOT)).find()) {
            return Ruling.reject("two-answers");
        }
        Optional<DateReader.Reading> reading = reader.read(typed.text());
        if (reading.isEmpty()) {
            return meant.isEmpty() ? Ruling.noMatch() : Ruling.reject("not-a-date");
        }
        Ruling best = Ruling.noMatch();
        for (Meant one : meant) {
            best = best.orBetter(judge(reading.get(), one));
        }
        return best;
    }

    private Ruling judge(DateReader.Reading typed, Meant one) {
        Ruling ruling = typed.ends().isEmpty() ? Ruling.noMatch() : compare(typed, one);
        boolean swapped = !ruling.isRight()
                && typed.swapped()
                        .filter(date ->
                                compare(DateReader.Reading.of(date), one).isRight())
                        .isPresent();
        if (swapped) {
            return Ruling.prompt("month-in-words");
        }
        return ruling.outcome() == Outcome.ACCEPT && typed.misspelt() ? Ruling.close(one.option()) : ruling;
    }

    private Ruling compare(DateReader.Reading typed, Meant one) {
        DateReader.Reading listed = one.reading();
        if (!listed.isRange()) {
            return typed.isRange()
                    ? Ruling.reject("range-for-one")
                    : compare(typed.first(), listed.first(), one.option());
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
            return Ruling.noMatch();
        }
        boolean eraLacking = listed.era() == Era.BC && typed.era() == Era.UNSAID && typed.year() > 0;
        Ruling ruling = typed.span() == Span.POINT && listed.span() == Span.POINT
                ? comparePoints(typed, listed, option)
                : compareSpans(typed, listed, option);
        return eraLacking && ruling.isRight() ? Ruling.prompt("era-wanted") : ruling;
    }

    private static Ruling compareSpans(PartialDate typed, PartialDate listed, Option option) {
        if (typed.span() == listed.span()) {
            boolean cut = typed.shortYear() || listed.shortYear();
            boolean equal = cut ? typed.year() % 100 == listed.year() % 100 : typed.year() == listed.year();
            return equal ? Ruling.accept("same-date", option, option.text()) : Ruling.noMatch();
        }
        if (typed.year() == 0) {
            return Ruling.noMatch();
        }
        if (typed.holds(listed)) {
            return Ruling.prompt(listed.span() == Span.POINT ? "year-wanted" : "decade-wanted");
        }
        return listed.holds(typed) ? Ruling.prompt("longer-time-wanted") : Ruling.noMatch();
    }

    private Ruling comparePoints(PartialDate typed, PartialDate listed, Option option) {
        boolean conflict = conflicts(typed.month(), listed.month())
                || conflicts(typed.day(), listed.day())
                || !typed.season().agrees(listed.season(), listed.month())
                || !listed.season().agrees(typed.season(), typed.month())
                || (typed.shortYear()
                        ? typed.year() % 100 != listed.year() % 100
                        : conflicts(typed.year(), listed.year()));
        if (conflict) {
            return Ruling.noMatch();
        }
        if (listed.season() != Season.NONE && typed.season() == Season.NONE && typed.month() == 0) {
            return Ruling.prompt("season-wanted");
        }
        if (!haveCommonPart(typed, listed)) {
            return Ruling.noMatch();
        }
        Precision wanted = wanted(listed);
        if (typed.shortYear() && !listed.shortYear()) {
            return Ruling.prompt("year-in-full");
        }
        if (wanted != Precision.YEAR && typed.month() == 0 && listed.month() > 0) {
            return Ruling.prompt(
                    wanted == Precision.DAY
                            ? "day-wanted"
                            : listed.year() > 0 ? "month-and-year-wanted" : "month-wanted");
        }
        if (wanted == Precision.DAY && typed.day() == 0 && listed.day() > 0) {
            return Ruling.prompt("day-wanted");
        }
        boolean yearKnown = monthOnly || circumstances.asked().contains(Integer.toString(listed.year()));
        return typed.year() == 0 && listed.year() > 0 && !yearKnown
                ? Ruling.prompt("year-wanted")
                : Ruling.accept("same-date", option, option.text());
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
