package io.github.quizline.terminal;

import java.util.Map;

/**
 * How styles look. Attributes and the colours for the few signs that words explain, in the palette that everybody sets
 * up for their own eyes; the ground is never coloured, so that light and dark ones keep their contrast.
 */
final class Theme {

    private static final String RESET = "\u001B[0m";

    private static final Map<Style, String> ATTRIBUTES = Map.ofEntries(
            Map.entry(Style.PLAIN, ""),
            Map.entry(Style.HEADING, "1"),
            Map.entry(Style.EMPHASIS, "4"),
            Map.entry(Style.STRONG, "1"),
            Map.entry(Style.CODE, "1"),
            Map.entry(Style.QUOTED, "1;4"),
            Map.entry(Style.FOUND, "7"),
            Map.entry(Style.RIGHT, "1"),
            Map.entry(Style.PARTLY, "1"),
            Map.entry(Style.WRONG, "1"),
            Map.entry(Style.ENTERED, "4"),
            Map.entry(Style.CHOSEN, "7"),
            Map.entry(Style.CURSOR, ""));

    private static final Map<Style, String> COLOURS =
            Map.of(Style.RIGHT, ";32", Style.PARTLY, ";35", Style.WRONG, ";31");

    private final boolean coloured;

    Theme(boolean coloured) {
        this.coloured = coloured;
    }

    /** A line with what makes a terminal show its styles. */
    String line(Styled line) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.pieces().size(); i++) {
            Piece piece = line.pieces().get(i);
            // The place of the cursor looks like what is chosen with it.
            boolean leads = piece.style() == Style.CURSOR
                    && i + 1 < line.pieces().size()
                    && line.pieces().get(i + 1).style() == Style.CHOSEN;
            String look = lookOf(leads ? Style.CHOSEN : piece.style());
            String text = Clean.shown(piece.text());
            out.append(look.isEmpty() ? text : "\u001B[" + look + "m" + text + RESET);
        }
        return out.toString();
    }

    private String lookOf(Style style) {
        String attributes = ATTRIBUTES.getOrDefault(style, "");
        return coloured ? attributes + COLOURS.getOrDefault(style, "") : attributes;
    }
}
