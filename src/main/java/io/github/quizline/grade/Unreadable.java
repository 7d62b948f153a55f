package io.github.quizline.grade;

import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Option;
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
        return unreadable(expected, text -> number(text, dimension).isPresent());
    }

    @Override
    public List<Option> dated(Expected.Dated expected) {
        return unreadable(expected, text -> date(text).isPresent());
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
