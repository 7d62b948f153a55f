package io.github.quizline.terminal;

import io.github.quizline.terminal.Key.Named;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that is being typed.
 *
 * @param cursor where the next character goes, in UTF-16 units; never within a character
 */
record EditLine(String text, int cursor) {

    static final EditLine EMPTY = new EditLine("", 0);

    private static final Pattern CHARACTER = Pattern.compile("\\X");

    /** A line with the cursor at its end. */
    static EditLine of(String text) {
        return new EditLine(text, text.length());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The line after a key; the same if the key is none that edits. */
    EditLine on(Key key) {
        if (key instanceof Key.Typed typed) {
            return insert(typed.text());
        } else if (key instanceof Key.Pasted pasted) {
            return insert(pasted.text());
        } else if (key instanceof Named named) {
            return on(named);
        }
        return this;
    }

    /** The line on a screen, with room for the cursor behind it. */
    Styled shown(Style style) {
        int end = cursor < text.length() ? right() : cursor;
        return Styled.of(text.substring(0, cursor), style)
                .plus(cursor < text.length() ? text.substring(cursor, end) : "\u00A0", Style.CURSOR)
                .plus(text.substring(end), style);
    }

    private EditLine on(Named key) {
        return switch (key) {
            case LEFT -> at(left());
            case RIGHT -> at(right());
            case HOME -> at(0);
            case END -> at(text.length());
            case WORD_LEFT -> at(wordLeft());
            case WORD_RIGHT -> at(wordRight());
            case BACKSPACE -> without(left(), cursor);
            case DELETE -> without(cursor, right());
            case DELETE_WORD -> without(wordLeft(), cursor);
            case DELETE_WORD_RIGHT -> without(cursor, wordRight());
            case DELETE_TO_START -> without(0, cursor);
            case DELETE_TO_END -> without(cursor, text.length());
            default -> this;
        };
    }

    private EditLine insert(String more) {
        if (more.isEmpty() || text.length() + more.length() > Keyboard.LONGEST) {
            return this;
        }
        String longer = text.substring(0, cursor) + more + text.substring(cursor);
        return new EditLine(longer, boundary(longer, cursor + more.length()));
    }

    private EditLine at(int place) {
        return new EditLine(text, place);
    }

    private EditLine without(int from, int to) {
        return new EditLine(text.substring(0, from) + text.substring(to), from);
    }

    private int left() {
        int before = 0;
        Matcher characters = CHARACTER.matcher(text);
        while (characters.find() && characters.start() < cursor) {
            before = characters.start();
        }
        return before;
    }

    private int right() {
        return boundary(text, cursor + 1);
    }

    /** The first place from one on that does not lie within a character. */
    private static int boundary(String text, int place) {
        Matcher characters = CHARACTER.matcher(text);
        while (characters.find()) {
            if (characters.end() >= place) {
                return characters.end();
            }
        }
        return text.length();
    }

    private int wordLeft() {
        int at = cursor;
        while (at > 0 && isSpace(at - 1)) {
            at--;
        }
        while (at > 0 && !isSpace(at - 1)) {
            at--;
        }
        return at;
    }

    private int wordRight() {
        int at = cursor;
        while (at < text.length() && isSpace(at)) {
            at++;
        }
        while (at < text.length() && !isSpace(at)) {
            at++;
        }
        return at;
    }

    private boolean isSpace(int at) {
        return Character.isWhitespace(text.charAt(at));
    }
}
