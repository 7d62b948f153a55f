package io.github.quizline.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gives the lines of a text that was wrapped their styles back. */
final class StyledReader {

    private final String plain;
    private final Style[] styles;
    private int at;

    StyledReader(Styled text) {
        this.plain = text.plain();
        this.styles = new Style[plain.length()];
        int from = 0;
        for (Piece piece : text.pieces()) {
            Arrays.fill(styles, from, from + piece.text().length(), piece.style());
            from += piece.text().length();
        }
    }

    /** The next line: characters of the text in their order, where each run of spaces may be shorter, or left out. */
    Styled next(String line) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        Style style = Style.PLAIN;
        for (int i = 0; i < line.length(); i++) {
            Style here = styleOf(line.charAt(i));
            if (i > 0 && here != style) {
                pieces.add(new Piece(line.substring(from, i), style));
                from = i;
            }
            style = here;
        }
        if (!line.isEmpty()) {
            pieces.add(new Piece(line.substring(from), style));
        }
        return new Styled(pieces);
    }

    private Style styleOf(char c) {
        while (at < plain.length() && plain.charAt(at) != c && !(c == ' ' && plain.charAt(at) == '\n')) {
            at++;
        }
        return at < plain.length() ? styles[at++] : Style.PLAIN;
    }
}
