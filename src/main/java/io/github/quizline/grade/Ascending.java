package io.github.quizline.grade;

import io.github.quizline.quiz.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The natural order of options that are numbers or dates. */
public final class Ascending {

    private Ascending() {}

    /**
     * The options, smallest or earliest first, if all of them are numbers (in one unit, or in units of one kind) or all are
     * dates. Ranges go by their beginnings; options that are equal keep their order.
     *
     * @param language BCP 47
     */
    public static Optional<List<Option>> order(List<Option> options, String language) {
        Unreadable reader = new Unreadable(Language.of(language));
        return byNumber(options, reader).or(() -> byDate(options, reader));
    }

    /** An option and what it is ordered by. */
    private record Placed<T>(Option option, T reading) {}

    private static Optional<List<Option>> byNumber(List<Option> options, Unreadable reader) {
        Optional<List<Placed<NumberReader.Reading>>> read = read(options, text -> reader.number(text, ""));
        long kinds = read.stream()
                .flatMap(List::stream)
                .map(placed -> kind(placed.reading().last()))
                .distinct()
                .count();
        return read.filter(all -> kinds <= 1)
                .map(all -> sorted(
                        all,
                        Comparator.<Placed<NumberReader.Reading>, Ratio>comparing(
                                        placed -> placed.reading().first().base())
                                .thenComparing(placed -> placed.reading().last().base())));
    }

    /** What a number counts: its dimension, or the words behind it. */
    private static String kind(Amount amount) {
        return amount.unit().map(Unit::dimension).orElse("") + " " + English.folded(amount.rest());
    }

    private static Optional<List<Option>> byDate(List<Option> options, Unreadable reader) {
        Optional<List<Placed<DateReader.Reading>>> read = read(options, reader::date);
        long kinds = read.stream()
                .flatMap(List::stream)
                .map(placed -> placed.reading().first())
                .map(date -> (date.year() > 0) + " " + date.shortYear() + " " + date.span())
                .distinct()
                .count();
        return read.filter(all -> kinds <= 1)
                .map(all -> sorted(
                        all,
                        Comparator.<Placed<DateReader.Reading>, PartialDate>comparing(
                                        placed -> placed.reading().first())
                                .thenComparing(placed -> placed.reading().last())));
    }

    private static <T> Optional<List<Placed<T>>> read(List<Option> options, Function<String, Optional<T>> reader) {
        List<Placed<T>> read = new ArrayList<>();
        for (Option option : options) {
            Optional<T> reading = reader.apply(option.text());
            if (reading.isEmpty()) {
                return Optional.empty();
            }
            read.add(new Placed<>(option, reading.get()));
        }
        return Optional.of(read);
    }

    private static <T> List<Option> sorted(List<Placed<T>> read, Comparator<Placed<T>> comparator) {
        return read.stream().sorted(comparator).map(Placed::option).toList();
    }
}
