package io.github.quizline.terminal;

import io.github.quizline.quiz.Span;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Words of a passage that are shown as quoted, with the signs around them that belong to them: a quotation mark or a
 * bracket stands on the same side of the marks as its partner.
 */
final class QuotedWords {

    private static final String MARKUP = "*`";
    private static final String BEFORE_CLOSING = MARKUP + ".,;:!?…";
    private static final String OPENING_MARKS = "“„‘«";
    private static final String OPENING = "([{" + OPENING_MARKS;
    private static final String CLOSING = ")]}”“’»";
    private static final char STRAIGHT = '"';

    /** No partner is looked for farther away, in UTF-16 units. */
    private static final int FARTHEST = 1_000;

    private QuotedWords() {}

    /**
     * The words and what belongs to them.
     *
     * @param words from the first letter of a word to the last
     * @param sentences where these stand; nothing beyond belongs to them
     */
    static Span grown(String text, Span words, Span sentences) {
        int start = words.start();
        int end = past(text, words.end(), sentences.end(), MARKUP);
        int wordsEnd = end;
        int last = Math.min(sentences.end(), wordsEnd + FARTHEST);
        Deque<Integer> opened = new ArrayDeque<>();
        for (int at = Math.max(sentences.start(), words.start() - FARTHEST); at < last; at++) {
            int open = closes(text, at) ? partner(text, at, opened) : -1;
            if (open < 0 && opens(text, at)) {
                opened.push(at);
            }
            // Pairs do not cross, so that no other one is cut by taking in the whole of one.
            if (open >= 0 && open < words.start() && at >= words.start() && at < wordsEnd) {
                start = Math.min(start, open);
            } else if (open >= words.start() && open < wordsEnd && at >= wordsEnd) {
                end = Math.max(end, at + 1);
            }
        }
        return new Span(start, end);
    }

    /** Whether the passage itself has these words, and nothing else, between quotation marks. */
    static boolean areMarked(String text, Span words) {
        int open = words.start() - 1;
        int close = past(text, words.end(), text.length(), BEFORE_CLOSING);
        return open >= 0
                && close < text.length()
                && (OPENING_MARKS + STRAIGHT).indexOf(text.charAt(open)) >= 0
                && isPair(text.charAt(open), text.charAt(close));
    }

    private static int past(String text, int from, int to, String signs) {
        int at = from;
        while (at < to && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Takes away the sign that another one closes, and what was opened after it; -1 if there is none. */
    private static int partner(String text, int close, Deque<Integer> opened) {
        for (int open : opened) {
            if (isPair(text.charAt(open), text.charAt(close))) {
                while (opened.pop() != open) {
                    // It is never closed.
                }
                return open;
            }
        }
        return -1;
    }

    private static boolean isPair(char open, char close) {
        if (open == STRAIGHT) {
            return close == STRAIGHT;
        }
        int at = OPENING.indexOf(open);
        return at >= 0 && (CLOSING.charAt(at) == close || (open == '„' && close == '”'));
    }

    private static boolean opens(String text, int at) {
        char c = text.charAt(at);
        return c == STRAIGHT ? isBeforeWord(text, at) : OPENING.indexOf(c) >= 0;
    }

    private static boolean closes(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case STRAIGHT -> !isBeforeWord(text, at);
            // Before a letter it is an apostrophe.
            case '’' -> at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
            default -> CLOSING.indexOf(c) >= 0;
        };
    }

    private static boolean isBeforeWord(String text, int at) {
        boolean isAfterSpace = at == 0
                || Character.isWhitespace(text.charAt(at - 1))
                || (OPENING + MARKUP).indexOf(text.charAt(at - 1)) >= 0;
        return isAfterSpace && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    }
}
