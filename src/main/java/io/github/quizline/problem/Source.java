package io.github.quizline.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that was read, and the name its user knows it by. Finds lines and places in it and makes exact changes. Lines end
 * with LF, CR LF, or CR alone.
 */
public final class Source {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final String mark;
    private final String text;
    private final int[] lineStarts;
    private volatile @Nullable CodePoints codePoints;

    /**
     * @param name the file as the user named it, such as {@code quizzes/peru.yaml}
     * @param text its text; a byte order mark at the start is set aside
     */
    public Source(String name, String text) {
        this.name = name;
        this.mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        this.text = text.substring(mark.length());
        this.lineStarts = lineStartsOf(this.text);
    }

    public String name() {
        return name;
    }

    /** The text, without a byte order mark at its start. */
    public String text() {
        return text;
    }

    /** How many lines there are; at least 1. */
    public int lines() {
        return lineStarts.length;
    }

    /**
     * A line without its break.
     *
     * @param number from 1
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public String line(int number) {
        Objects.checkIndex(number - 1, lines());
        return text.substring(lineStarts[number - 1], lineEnd(number));
    }

    /**
     * The place of an offset in UTF-16 units; inside a surrogate pair, the place of the pair.
     *
     * @param offset from 0 to the length of the text
     * @throws IndexOutOfBoundsException if it is none
     */
    public Position position(int offset) {
        Objects.checkIndex(offset, text.length() + 1);
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        CodePoints counted = codePoints();
        int start = counted.endsPair(offset) ? offset - 1 : offset;
        return new Position(line + 1, counted.between(lineStarts[line], start) + 1);
    }

    /** The offset of a place in UTF-16 units; the end of its line if the line is shorter, the end of the text if that is. */
    public int offset(Position at) {
        if (at.line() > lines()) {
            return text.length();
        }
        return codePoints().offset(lineStarts[at.line() - 1], at.column() - 1, lineEnd(at.line()));
    }

    /**
     * The whole file after all edits are made, a byte order mark kept; of edits that overlap only the first counts.
     */
    public String edited(List<Edit> edits) {
        List<Edit> inOrder = new ArrayList<>(edits);
        inOrder.sort(Comparator.comparing(Edit::from));
        StringBuilder result = new StringBuilder(mark);
        int copied = 0;
        Edit last = null;
        for (Edit edit : inOrder) {
            if (last != null && last.overlaps(edit)) {
                continue;
            }
            last = edit;
            result.append(text, copied, offset(edit.from())).append(edit.replacement());
            copied = offset(edit.to());
        }
        return result.append(text, copied, text.length()).toString();
    }

    /**
     * The line of a place and, on a second line, a caret under the place, for a terminal. Of a long line about 100 columns
     * around the place are shown; characters that would steer the terminal are shown as {@code ·}.
     */
    public String excerpt(Position at) {
        int line = Math.min(at.line(), lines());
        return Excerpt.of(text, lineStarts[line - 1], lineEnd(line), offset(at));
    }

    private int lineEnd(int number) {
        if (number == lines()) {
            return text.length();
        }
        int end = lineStarts[number] - 1;
        boolean isPair = end > lineStarts[number - 1] && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r';
        return isPair ? end - 1 : end;
    }

    // Most texts are never asked for a place, so that this is put off; made twice by two threads it is the same.
    private CodePoints codePoints() {
        CodePoints known = codePoints;
        if (known == null) {
            known = new CodePoints(text);
            codePoints = known;
        }
        return known;
    }

    private static int[] lineStartsOf(String text) {
        int[] starts = new int[16];
        int count = 1;
        int feed = text.indexOf('\n');
        int back = text.indexOf('\r');
        while (feed >= 0 || back >= 0) {
            boolean feedComesFirst = back < 0 || (feed >= 0 && feed < back);
            int start = feedComesFirst || feed == back + 1 ? feed + 1 : back + 1;
            starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
            starts[count++] = start;
            feed = feed >= 0 && feed < start ? text.indexOf('\n', start) : feed;
            back = back >= 0 && back < start ? text.indexOf('\r', start) : back;
        }
        return Arrays.copyOf(starts, count);
    }
}
