package io.github.quizline.session;

import io.github.quizline.quiz.FeedbackTime;
import io.github.quizline.quiz.PassageView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads facts that make one sitting: it begins once, asks each question once, and nothing happens in it to a question
 * that was not drawn, or after its end, but for appeals and what is decided of them. Every method throws {@link
 * IllegalArgumentException} or {@link java.time.DateTimeException} if a line says something else.
 */
final class FactReader {

    private static final Set<String> AFTER_THE_END = Set.of("appealed", "regraded");

    private final Set<Name> drawn = new HashSet<>();
    private final Supplier<Fields> lines;
    private boolean finished;

    /** @param lines each call gives the next line */
    FactReader(Supplier<Fields> lines) {
        this.lines = lines;
    }

    Fact.Started started() {
        Fields line = line("started");
        Instant at = at(line);
        Fact.Terms terms = terms(line);
        int quizzes = line.count();
        int questions = line.count();
        line.end();
        return new Fact.Started(at, terms, times(quizzes, this::sat), times(questions, this::drawn));
    }

    private static Fact.Terms terms(Fields line) {
        FeedbackTime feedback = FeedbackTime.valueOf(line.text());
        double penalty = line.amount();
        double hintCost = line.amount();
        Optional<Duration> time =
                Optional.of(line.text()).filter(text -> !text.isEmpty()).map(Duration::parse);
        String pass = line.text();
        return new Fact.Terms(
                feedback,
                penalty,
                hintCost,
                time,
                pass.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(pass)),
                line.flag());
    }

    private Fact.Sat sat() {
        Fields line = line("quiz");
        Fact.Sat sat = new Fact.Sat(line.text(), line.text());
        line.end();
        return sat;
    }

    private Fact.Drawn drawn() {
        Fields line = line("drawn");
        Name name = new Name(line.text(), line.text());
        if (!drawn.add(name)) {
            throw new IllegalArgumentException("drawn twice: " + name);
        }
        Fact.Drawn one = new Fact.Drawn(
                name.quiz(),
                name.question(),
                line.text(),
                line.amount(),
                line.number(),
                PassageView.valueOf(line.text()),
                line.list(line::texts));
        line.end();
        return one;
    }

    /** The fact of a line whose first word has been read. */
    Fact fact(String word, Fields line) {
        if (finished && !AFTER_THE_END.contains(word)) {
            throw new IllegalArgumentException("after the end: " + word);
        }
        Instant at = at(line);
        Fact fact = switch (word) {
            case "moved" -> moved(at, line);
            case "answered" -> answered(at, question(line), line);
            case "skipped" -> skipped(at, question(line));
            case "hinted" -> hinted(at, question(line));
            case "flagged" -> flagged(at, question(line), line);
            case "appealed" -> appealed(at, question(line));
            case "regraded" -> regraded(at, question(line), line);
            case "finished" -> finished(at, line);
            case "left" -> new Fact.Left(at);
            case "resumed" -> new Fact.Resumed(at, at(line));
            default -> throw new IllegalArgumentException("no fact: " + word);
        };
        line.end();
        return fact;
    }

    private Fact moved(Instant at, Fields line) {
        int number = line.number();
        if (number > drawn.size() + 1) {
            throw new IllegalArgumentException("only " + drawn.size() + " questions, but was " + number);
        }
        return new Fact.Moved(at, number);
    }

    private static Fact answered(Instant at, Name name, Fields line) {
        Optional<Certainty> certainty = certainty(line.text());
        AnswerReader reader = new AnswerReader(line);
        return new Fact.Answered(at, name.quiz(), name.question(), reader.response(), certainty, reader.verdict());
    }

    private static Optional<Certainty> certainty(String level) {
        if (level.isEmpty()) {
            return Optional.empty();
        }
        Optional<Certainty> certainty = Certainty.of(Integer.parseInt(level));
        if (certainty.isEmpty()) {
            throw new IllegalArgumentException("no certainty: " + level);
        }
        return certainty;
    }

    private static Fact skipped(Instant at, Name name) {
        return new Fact.Skipped(at, name.quiz(), name.question());
    }

    private static Fact hinted(Instant at, Name name) {
        return new Fact.Hinted(at, name.quiz(), name.question());
    }

    private static Fact flagged(Instant at, Name name, Fields line) {
        return new Fact.Flagged(at, name.quiz(), name.question(), line.flag());
    }

    private static Fact appealed(Instant at, Name name) {
        return new Fact.Appealed(at, name.quiz(), name.question());
    }

    private static Fact regraded(Instant at, Name name, Fields line) {
        return new Fact.Regraded(at, name.quiz(), name.question(), new AnswerReader(line).verdict());
    }

    private Fact finished(Instant at, Fields line) {
        finished = true;
        return new Fact.Finished(at, line.flag());
    }

    private Name question(Fields line) {
        Name name = new Name(line.text(), line.text());
        if (!drawn.contains(name)) {
            throw new IllegalArgumentException("not drawn: " + name);
        }
        return name;
    }

    private Fields line(String word) {
        Fields line = lines.get();
        String found = line.text();
        if (!found.equals(word)) {
            throw new IllegalArgumentException("expected " + word + ", but was " + found);
        }
        return line;
    }

    private static <E> List<E> times(int count, Supplier<E> element) {
        List<E> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(element.get());
        }
        return list;
    }

    private static Instant at(Fields line) {
        return Instant.parse(line.text());
    }

    private record Name(String quiz, String question) {}
}
