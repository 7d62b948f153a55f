package io.github.quizline.grade;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a folded text into words. A word is a run of letters, marks and digits, with the signs that belong to it: the
 * {@code +} and {@code #} of C++ and C#, a leading minus, the point of 3.14. Inner apostrophes and the points of U.S.A.
 * vanish, as does a possessive 's; what else stands between words only parts them.
 */
final class WordSplitter {

    private final String text;
    private final boolean joinsInitials;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    /** Whether every letter of the word so far was followed by a point. */
    private boolean spelling;

    /** Whether a sign for "and" stands between the last word and the next. */
    private boolean joined;

    private WordSplitter(String text, boolean joinsInitials) {
        this.text = text;
        this.joinsInitials = joinsInitials;
    }

    /**
     * The words of a folded text.
     *
     * @param joinsInitials whether U.S.A. is one word; otherwise each of its letters is
     */
    static List<String> split(String folded, boolean joinsInitials) {
        return new WordSplitter(folded, joinsInitials).split();
    }

    private List<String> split() {
        for (int i = 0; i < text.length(); ) {
            int sign = text.codePointAt(i);
            int next = i + Character.charCount(sign);
            if (isOfWord(sign)) {
                word.appendCodePoint(sign);
            } else {
                next = meet(sign < 0x80 ? (char) sign : ' ', i, next);
            }
            i = next;
        }
        end();
        return words;
    }

    /** Goes past a sign that is no letter and no digit; returns where to go on. */
    private int meet(char sign, int at, int next) {
        switch (sign) {
            case '\'' -> {
                return apostrophe(next);
            }
            case '.' -> point(next);
            case ',' -> {
                if (!isThousandsComma(next)) {
                    end();
                }
            }
            case '-' -> {
                end();
                if (isDigitAt(next) && !isWordBefore(at)) {
                    word.append('-');
                }
            }
            case '&' -> and();
            case '+' -> plus(next);
            case '#' -> {
                if (endsWithLetter()) {
                    word.append('#');
                } else {
                    end();
                }
            }
            default -> end();
        }
        return next;
    }

    private int apostrophe(int next) {
        if (word.isEmpty() || !isWordAt(next)) {
            end();
            return next;
        }
        if (text.charAt(next) == 's' && !isWordAt(next + 1) && endsWithLetter()) {
            end();
            return next + 1;
        }
        return next;
    }

    private void point(int next) {
        boolean decimal = isDigitAt(next) && !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
        boolean initial = joinsInitials
                && (spelling || word.length() == 1)
                && endsWithLetter()
                && isLetterAt(next)
                && !isWordAt(next + 1);
        if (decimal) {
            word.append('.');
        } else if (initial) {
            spelling = true;
        } else {
            end();
        }
    }

    private boolean isThousandsComma(int next) {
        return !word.isEmpty()
                && Character.isDigit(word.charAt(word.length() - 1))
                && isDigitAt(next)
                && isDigitAt(next + 1)
                && isDigitAt(next + 2)
                && !isDigitAt(next + 3);
    }

    private void and() {
        end();
        joined = !words.isEmpty();
    }

    private void plus(int next) {
        boolean glued = endsWithLetter() || (!word.isEmpty() && word.charAt(word.length() - 1) == '+');
        if (glued && !isWordAt(next)) {
            word.append('+');
        } else {
            and();
        }
    }

    private void end() {
        if (!word.isEmpty()) {
            if (joined) {
                words.add("and");
            }
            words.add(word.toString());
            word.setLength(0);
            joined = false;
        }
        spelling = false;
    }

    private boolean endsWithLetter() {
        return !word.isEmpty() && Character.isLetter(word.codePointBefore(word.length()));
    }

    private boolean isWordBefore(int at) {
        return at > 0 && isOfWord(text.codePointBefore(at));
    }

    private boolean isWordAt(int at) {
        return at < text.length() && isOfWord(text.codePointAt(at));
    }

    private boolean isLetterAt(int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private boolean isDigitAt(int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isOfWord(int sign) {
        if (sign < 0x80) {
            return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
        }
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLetterOrDigit(sign);
        };
    }
}
