package io.github.quizline.problem;

/**
 * An exact change of a text: what stands between two places is replaced.
 *
 * @param from the first place that changes
 * @param to the place after the last one that changes; equal to {@code from} where something is only inserted
 * @param replacement what stands there afterwards; empty where something is only removed
 */
public record Edit(Position from, Position to, String replacement) {

    /** @throws IllegalArgumentException if {@code to} stands before {@code from} */
    public Edit {
        if (to.compareTo(from) < 0) {
            throw new IllegalArgumentException("an edit ends at or after its start, but was " + from + " to " + to);
        }
    }

    /** An edit that adds a text and removes none. */
    public static Edit insert(Position at, String text) {
        return new Edit(at, at, text);
    }

    /** Whether both edits change the same place; of two that do, only one can be made. */
    public boolean overlaps(Edit other) {
        return from.equals(other.from) || (from.compareTo(other.to) < 0 && other.from.compareTo(to) < 0);
    }
}
