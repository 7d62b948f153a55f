package io.github.quizline.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Shares, one after the other, as a line of signs that every terminal, log and printer has. */
final class ScoreChart {

    private static final int ROWS = 9;
    private static final int WIDEST_STEP = 6;
    private static final int LABEL = 6;
    private static final String AXIS = " |";

    private ScoreChart() {}

    /** How many shares have room in a chart. */
    static int room(int columns) {
        return Math.max(2, columns - LABEL);
    }

    /**
     * The lines of a chart.
     *
     * @param shares from 0 to 1, two or more and not more than have {@link #room}
     */
    static List<String> lines(List<Double> shares, int columns) {
        int step = Math.max(1, Math.min(WIDEST_STEP, (room(columns) - 1) / (shares.size() - 1)));
        char[][] signs = new char[ROWS][(shares.size() - 1) * step + 1];
        for (char[] row : signs) {
            Arrays.fill(row, ' ');
        }
        for (int column = 0; column < signs[0].length; column++) {
            double before = shares.get(column / step);
            boolean isPoint = column % step == 0;
            double after = isPoint ? before : shares.get(column / step + 1);
            double share = before + (after - before) * (column % step) / step;
            signs[row(share)][column] = isPoint ? '*' : '.';
        }
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            lines.add((label(row) + AXIS + new String(signs[row])).stripTrailing());
        }
        return lines;
    }

    private static int row(double share) {
        return (int) Math.round((1 - share) * (ROWS - 1));
    }

    /** The percentage of a row, every other one. */
    private static String label(int row) {
        String label = row % 2 == 0 ? 100 - 100 * row / (ROWS - 1) + "%" : "";
        return " ".repeat(LABEL - AXIS.length() - label.length()) + label;
    }
}
