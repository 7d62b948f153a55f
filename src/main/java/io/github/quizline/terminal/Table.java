package io.github.quizline.terminal;

import java.util.ArrayList;
import java.util.List;

/** Rows of equally many cells: some columns begin on the left, the others end on the right. */
public final class Table {

    private static final String GAP = "  ";

    private final List<Integer> left;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param left the columns that begin on the left, from 0 */
    public Table(Integer... left) {
        this.left = List.of(left);
    }

    /** Adds a row. */
    public void add(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** Its rows, with each column as wide as its widest cell. */
    public List<String> lines() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Wrapping.width(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = row.get(i);
            String padding = " ".repeat(widths[i] - Wrapping.width(cell));
            line.append(i == 0 ? "" : GAP).append(left.contains(i) ? cell + padding : padding + cell);
        }
        return line.toString().stripTrailing();
    }
}
