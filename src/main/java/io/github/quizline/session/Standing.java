package io.github.quizline.session;

/**
 * How one question of a sitting stands.
 *
 * @param number its place in the sitting, from 1
 * @param quiz the id of its quiz
 * @param id its own id
 * @param question the stem, with a little Markdown
 * @param state what has become of it so far
 */
public record Standing(int number, String quiz, String id, String question, State state, boolean flagged) {

    /** What has become of a question. */
    public enum State {
        /** Nothing yet. */
        OPEN,
        /** Passed over; it can be gone back to. */
        SKIPPED,
        /** Answered, and may be answered again. */
        ANSWERED,
        /** Over: its feedback was given. */
        SETTLED
    }
}
