package io.github.quizline.format.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The lists and mappings that are open at a line, by the columns they are indented to (from 0). */
final class Levels {

    private final int outermostColumn;
    private final Deque<Level> open = new ArrayDeque<>();
    private final List<Level> left = new ArrayList<>();
    private boolean isAwaiting;

    record Level(int column, boolean isList) {}

    Levels(int column, boolean isList) {
        outermostColumn = column;
        open.push(new Level(column, isList));
    }

    /** The column of the one that all others are in. */
    int outermostColumn() {
        return outermostColumn;
    }

    /** Leaves what is indented deeper than a line. */
    void arriveAt(int column, boolean isDash) {
        left.clear();
        while (!open.isEmpty() && isLeft(open.element(), column, isDash)) {
            left.add(open.pop());
            isAwaiting = false;
        }
    }

    // A list may stand in the column of its key; the next key then ends it.
    private boolean isLeft(Level level, int column, boolean isDash) {
        boolean isEnded = level.column == column && level.isList && !isDash && open.size() > 1;
        return level.column > column || isEnded;
    }

    /** Whether a line can stand there: as the next item or key, or as the value that is still awaited. */
    boolean fits(int column, boolean isDash, boolean isKey) {
        if (open.isEmpty()) {
            return false;
        }
        Level top = open.element();
        if (isAwaiting && (column > top.column || (column == top.column && isDash))) {
            return true;
        }
        return column == top.column && (top.isList ? isDash : isKey);
    }

    /** Enters a list or a mapping, unless it is already open. */
    void enter(int column, boolean isList) {
        Level level = new Level(column, isList);
        if (!level.equals(open.peek())) {
            open.push(level);
        }
    }

    /** Whether the last key or dash has no value yet. */
    void setAwaiting(boolean isAwaiting) {
        this.isAwaiting = isAwaiting;
    }

    /** The column of the key that has no value yet; -1 if none does. */
    int awaitingColumn() {
        return isAwaiting && !open.isEmpty() && !open.element().isList ? open.element().column : -1;
    }

    /** The column of the innermost one; -1 if none is open. */
    int column() {
        return open.isEmpty() ? -1 : open.element().column;
    }

    /** The columns where an item or a key could stand, of those that were open before the last line. */
    List<Integer> columns(boolean isList) {
        List<Integer> columns = new ArrayList<>();
        if (isAwaiting) {
            columns.add(column() + 2);
        }
        for (Level level : left) {
            addIf(level.isList == isList, level, columns);
        }
        for (Level level : open) {
            addIf(level.isList == isList, level, columns);
        }
        return columns;
    }

    private static void addIf(boolean fits, Level level, List<Integer> columns) {
        if (fits) {
            columns.add(level.column);
        }
    }
}
