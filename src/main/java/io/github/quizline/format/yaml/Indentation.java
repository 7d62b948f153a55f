package io.github.quizline.format.yaml;

import java.util.List;

/** Moves lines to another column. */
final class Indentation {

    private Indentation() {}

    /** The column nearest to where a line stands; of two that are equally near, the deeper one. */
    static int nearest(List<Integer> columns, int column) {
        int nearest = columns.get(0);
        for (int each : columns) {
            int distance = Math.abs(each - column) - Math.abs(nearest - column);
            if (distance < 0 || (distance == 0 && each > nearest)) {
                nearest = each;
            }
        }
        return nearest;
    }

    /** Whether a line stands beside one column, and all others are at least twice as far. */
    static boolean isClear(List<Integer> columns, int column) {
        int nearest = nearest(columns, column);
        int distance = Math.abs(nearest - column);
        return columns.stream().allMatch(each -> each == nearest || Math.abs(each - column) >= 2 * distance);
    }

    /** Moves a line, and those after it that belong to it or share its mistake. */
    static Mend move(Line line, int column) {
        Line last = line;
        for (Line each = Line.at(line.text(), line.next()); belongs(each, line, last, column); ) {
            last = each.isEmpty() ? last : each;
            each = Line.at(line.text(), each.next());
        }
        return move(line, last, column);
    }

    /** Moves the lines from one to another as far as the first of them moves. */
    static Mend move(Line first, Line last, int column) {
        String text = first.text();
        int by = column - first.indent();
        StringBuilder moved = new StringBuilder();
        Line each = first;
        while (each.start() < last.start()) {
            moved.append(" ".repeat(each.isEmpty() ? 0 : Math.max(0, each.indent() + by)));
            moved.append(text, each.content(), each.next());
            each = Line.at(text, each.next());
        }
        moved.append(" ".repeat(Math.max(0, last.indent() + by)));
        return new Mend(first.start(), last.content(), moved.toString());
    }

    private static boolean belongs(Line each, Line line, Line before, int column) {
        if (each.start() >= line.text().length() || (each.indent() == column && !each.isEmpty())) {
            return false;
        }
        if (each.isEmpty()) {
            return true;
        }
        boolean isOfSort = isDash(line) ? isDash(each) : !isDash(each) || isDash(before) || isOpenKey(before);
        boolean isBeside = each.indent() == line.indent() && isOfSort;
        return (isBeside || each.indent() > line.indent()) && !isInPlace(each, line, column);
    }

    private static boolean isDash(Line line) {
        return Shapes.isDash(line.text(), line.content());
    }

    // The list of a key may stand in the same column.
    private static boolean isOpenKey(Line line) {
        return line.contentEnd() > line.content() && line.text().charAt(line.contentEnd() - 1) == ':';
    }

    // Below a dash, keys stand under the key beside it; if they already do so where the dash should stand, they stay.
    private static boolean isInPlace(Line each, Line line, int column) {
        if (!isDash(line)) {
            return false;
        }
        int beside = Shapes.skipSpaces(line.text(), line.content() + 1) - line.content();
        return each.indent() == column + beside;
    }
}
