package io.github.quizline.quiz;

/**
 * A stretch of a text.
 *
 * @param start the offset of its first character, in UTF-16 units
 * @param end the offset after its last character
 */
public record Span(int start, int end) {

    /** @throws IllegalArgumentException unless {@code 0 <= start <= end} */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span goes forward from 0, but was " + start + " to " + end);
        }
    }

    /** The characters of {@code text} in this stretch. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether all of {@code other} lies in this stretch. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }
}
