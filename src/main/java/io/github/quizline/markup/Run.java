package io.github.quizline.markup;

/**
 * Words in one style.
 *
 * @param text the words; a line break of the source is one line feed
 */
public record Run(String text, boolean emphasis, boolean strong, boolean code) {

    /** Words in no style of their own. */
    public static Run plain(String text) {
        return new Run(text, false, false, false);
    }

    boolean hasStyleOf(Run other) {
        return emphasis == other.emphasis && strong == other.strong && code == other.code;
    }
}
