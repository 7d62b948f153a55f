package io.github.quizline.grade;

import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Precision;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The right answers that cannot be read as what they are to be. */
record Unreadable(Language language) implements Expected.Cases<List<Option>> {

    @Override
    public List<Option> term(Expected.Term expected) {
        return List.of();
    }

    @Override
    public List<Option> name(Expected.Name expected) {
        return List.of();
    }

    @Override
    public List<Option> place(Expected.Place expected) {
        return List.of();
    }

    @Override
    public List<Option> title(Expected.Title expected) {
        return List.of();
    }

    @Override
    public List<Option> numeric(Expected.Numeric expected) {
        String dimension = Unit.named(expected.unit()).stream()
                .findFirst()
                .map(Unit::dimension)
                .orElse("");
        return unreadable(
                expected,
                text -> number(text, dimension).filter(Unreadable::isAscending).isPresent());
    }

    @Override
    public List<Option> dated(Expected.Dated expected) {
        return unreadable(expected, text -> date(text).isPresent());
    }

    // "7 to 5" would be right as written only.
    private static boolean isAscending(NumberReader.Reading number) {
        return number.first().base().compareTo(number.last().base()) <= 0;
    }

    /** How exact an author's date is; empty if it is none, or names a season, a decade or the like. */
    Optional<Precision> precision(String text) {
        return date(text)
                .map(DateReader.Reading::first)
                .filter(date -> date.span() == PartialDate.Span.POINT && date.season() == PartialDate.Season.NONE)
                .map(PartialDate::precision);
    }

    private static List<Option> unreadable(Expected expected, Predicate<String> isReadable) {
        return expected.answers().alternatives().stream()
                .filter(option -> !isReadable.test(option.text()))
                .toList();
    }

    /** The number that an author writes, with nothing before it. */
    Optional<NumberReader.Reading> number(String text, String dimension) {
        return NumberReader.read(text, language, dimension, false, word -> false);
    }

    /** The date that an author writes, well spelt and with nothing beside it. */
    Optional<DateReader.Reading> date(String text) {
        return new DateReader(language, (typed, month) -> false, word -> false)
                .read(text)
                .map(DateJudge::asAuthored);
    }
}
