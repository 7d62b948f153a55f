package io.github.quizline.terminal;

import java.util.List;

/**
 * All that a window shows at one moment.
 *
 * @param columns how wide the window is
 * @param lines one for each line of the window, from the top
 */
record Frame(int columns, List<Styled> lines) {

    Frame {
        lines = List.copyOf(lines);
    }

    /** Where a cursor stands, both from 0. */
    record Place(int row, int column) {}

    /** Where the cursor stands: at the first place of the last line that has one; top left if none has. */
    Place cursor() {
        for (int row = lines.size() - 1; row >= 0; row--) {
            int column = 0;
            for (Piece piece : lines.get(row).pieces()) {
                if (piece.style() == Style.CURSOR) {
                    return new Place(row, column);
                }
                column += Wrapping.width(piece.text());
            }
        }
        return new Place(0, 0);
    }
}
