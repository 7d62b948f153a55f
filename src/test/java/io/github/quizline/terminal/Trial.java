package io.github.quizline.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.quizline.Quizline;
import io.github.quizline.format.Resolver;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.session.Score;
import io.github.quizline.session.Sitting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;

/**
 * A sitting that was played line by line.
 *
 * @param shown all that was shown
 */
record Trial(String shown, Score score, String soFar) {

    private static final Instant START = Instant.parse("2026-01-01T09:00:00Z");

    /** Plays a quiz, written as in a file, through a pipe. */
    static Trial pipe(String quiz, String... lines) {
        return of(quiz(quiz), false, 0, input(lines), InstantSource.fixed(START));
    }

    /** Plays a quiz, written as in a file, with somebody at the terminal. */
    static Trial terminal(String quiz, String... lines) {
        return of(quiz(quiz), true, 0, input(lines), InstantSource.fixed(START));
    }

    static Trial of(Quiz quiz, boolean interactive, int columns, InputStream input, InstantSource clock) {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        try (Terminal terminal = new DumbTerminal("trial", Terminal.TYPE_DUMB, input, shown, UTF_8)) {
            terminal.setSize(Size.of(columns, 24));
            PlainSitting sitting = new PlainSitting(
                    quiz, Sitting.start(quiz, new Random(1), clock), new PlainTerminal(terminal, interactive, 0));
            Score score = sitting.sit();
            return new Trial(shown.toString(UTF_8), score, sitting.soFar());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was shown from where some words first stand on. */
    String from(String words) {
        int start = shown.indexOf(words);
        return start < 0 ? "" : shown.substring(start);
    }

    /** What was shown between some words and others. */
    String between(String from, String to) {
        String shownAfter = from(from);
        int end = shownAfter.indexOf(to);
        return end < 0 ? shownAfter : shownAfter.substring(0, end);
    }

    static Quiz quiz(String text) {
        var reading = Quizline.read(text, "trial.yaml", Resolver.NONE);
        return reading.quiz().orElseThrow(() -> new AssertionError(reading.problems()));
    }

    static InputStream input(String... lines) {
        return new ByteArrayInputStream((String.join("\n", lines) + (lines.length == 0 ? "" : "\n")).getBytes(UTF_8));
    }
}
