package io.github.quizline.problem;

/**
 * A line of a text as a terminal can show it, and below it a caret under one place. In the line of the caret, tabs stand
 * where tabs stand above, so that both go equally far.
 */
final class Excerpt {

    private static final int COLUMNS = 100;
    private static final int COLUMNS_BEFORE = 60;

    /** Marks without end take no column: this ends what goes on for ever. */
    private static final int MOST_CODE_POINTS = 400;

    private static final String CUT = "…";
    private static final int INSTEAD_OF_CONTROL = '·';

    private final String text;
    private final int lineStart;
    private final int lineEnd;
    private final int place;

    private Excerpt(String text, int lineStart, int lineEnd, int place) {
        this.text = text;
        this.lineStart = lineStart;
        this.lineEnd = lineEnd;
        this.place = place;
    }

    /** Both lines, with a line break between them. */
    static String of(String text, int lineStart, int lineEnd, int place) {
        return new Excerpt(text, lineStart, lineEnd, place).lines();
    }

    private String lines() {
        int start = end(lineStart, COLUMNS) == lineEnd ? lineStart : start();
        int end = end(start, COLUMNS);
        StringBuilder line = new StringBuilder();
        StringBuilder caret = new StringBuilder();
        if (start > lineStart) {
            line.append(CUT);
            caret.append(' ');
        }
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            int shown = shown(text.codePointAt(i));
            line.appendCodePoint(shown);
            if (i < place) {
                caret.append(shown == '\t' ? "\t" : " ".repeat(Width.of(shown)));
            }
        }
        line.append(end < lineEnd ? CUT : "");
        return line.append('\n').append(caret).append('^').toString();
    }

    /** Where to begin so that the place has some room before it; never at a mark, whose letter would be cut off. */
    private int start() {
        int start = place;
        int columns = 0;
        for (int taken = 0; start > lineStart && taken < MOST_CODE_POINTS / 2; taken++) {
            int codePoint = text.codePointBefore(start);
            columns += columns(codePoint);
            if (columns > COLUMNS_BEFORE) {
                break;
            }
            start -= Character.charCount(codePoint);
        }
        while (start > lineStart && start < place && columns(text.codePointAt(start)) == 0) {
            start += Character.charCount(text.codePointAt(start));
        }
        return start;
    }

    /** Where to end so that at most so many columns are shown. */
    private int end(int start, int mostColumns) {
        int end = start;
        int columns = 0;
        for (int taken = 0; end < lineEnd && taken < MOST_CODE_POINTS; taken++) {
            int codePoint = text.codePointAt(end);
            columns += columns(codePoint);
            if (columns > mostColumns) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    private static int columns(int codePoint) {
        return codePoint == '\t' ? Width.OF_TAB : Width.of(shown(codePoint));
    }

    private static int shown(int codePoint) {
        return steersTerminal(codePoint) ? INSTEAD_OF_CONTROL : codePoint;
    }

    private static boolean steersTerminal(int codePoint) {
        boolean turnsDirection =
                (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
        return turnsDirection
                || codePoint == 0xFEFF
                || switch (Character.getType(codePoint)) {
                    case Character.CONTROL -> codePoint != '\t';
                    case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }
}
