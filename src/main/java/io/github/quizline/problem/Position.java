package io.github.quizline.problem;

import java.util.Comparator;

/**
 * A place in a text, as an editor shows it.
 *
 * @param line from 1
 * @param column from 1, in code points
 */
public record Position(int line, int column) implements Comparable<Position> {

    /** The first place of every text. */
    public static final Position START = new Position(1, 1);

    private static final Comparator<Position> IN_TEXT_ORDER =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    /** @throws IllegalArgumentException if {@code line} or {@code column} is below 1 */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column count from 1, but were " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Position other) {
        return IN_TEXT_ORDER.compare(this, other);
    }

    /** Line and column with a colon between them, such as {@code 7:12}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
