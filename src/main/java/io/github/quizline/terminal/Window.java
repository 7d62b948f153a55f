package io.github.quizline.terminal;

import io.github.quizline.progress.Preferences;
import java.util.ArrayList;
import java.util.List;

/**
 * A window that is painted from top to bottom: a header, lines in between, and a footer.
 *
 * @param columns how many of its columns hold text
 */
record Window(Scene.Size size, int columns) {

    /** The smallest window that has room for a question. */
    static final int FEWEST_COLUMNS = 40;

    static final int FEWEST_ROWS = 10;

    /** Windows of at least so many lines have room for a line between header and body. */
    private static final int ROOMY = 14;

    private static final String ELLIPSIS = "…";

    static Window of(Scene.Size size, Preferences preferences) {
        return new Window(size, Math.min(preferences.width().orElse(PlainPage.WIDEST), size.columns() - 2));
    }

    /** Whether there is too little room to show anything but that. */
    boolean isTooSmall() {
        return size.columns() < FEWEST_COLUMNS || size.rows() < FEWEST_ROWS;
    }

    /** Whether there is room for more than what is needed. */
    boolean isRoomy() {
        return size.rows() >= ROOMY;
    }

    /** How many lines the header has. */
    int header() {
        return isRoomy() ? 3 : 1;
    }

    /** All lines of it. */
    Frame frame(List<Styled> header, Layout layout, Styled footer) {
        List<Styled> lines = new ArrayList<>(header);
        int end = Math.min(layout.body().size(), layout.top() + layout.height());
        lines.addAll(layout.body().subList(layout.top(), end));
        while (lines.size() < header.size() + layout.height()) {
            lines.add(Styled.EMPTY);
        }
        lines.addAll(layout.notice());
        lines.add(footer);
        String margin = " ".repeat(Math.max(0, (size.columns() - columns) / 2));
        return new Frame(
                size.columns(),
                lines.stream()
                        .map(line -> line.pieces().isEmpty()
                                ? line
                                : Styled.of(margin).plus(line))
                        .toList());
    }

    /** What is shown where there is too little room. */
    Frame tooSmall() {
        String sentence = Words.onScreen(
                "too-small",
                String.valueOf(FEWEST_COLUMNS),
                String.valueOf(FEWEST_ROWS),
                String.valueOf(size.columns()),
                String.valueOf(size.rows()));
        List<Styled> lines = Wrapping.words(Styled.of(sentence), Math.max(1, size.columns() - 1));
        return new Frame(size.columns(), lines.subList(0, Math.min(lines.size(), Math.max(0, size.rows()))));
    }

    /** The header, whose title may be shortened. */
    List<Styled> header(String title, String standing, Styled rule) {
        String left = shortened(Clean.shown(title), columns - Wrapping.width(standing) - 2);
        int between = columns - Wrapping.width(left) - Wrapping.width(standing);
        Styled first = Styled.of(left, Style.HEADING).plus(" ".repeat(Math.max(0, between)) + standing, Style.PLAIN);
        return header() == 1 ? List.of(first) : List.of(first, rule, Styled.EMPTY);
    }

    /** A footer that tells which keys do something, and whether there is more to see. */
    Styled footer(Keys keys, Layout layout) {
        String more = layout.top() < layout.furthest()
                ? Words.onScreen("more-below")
                : layout.top() > 0 ? Words.onScreen("more-above") : "";
        String words = keys.within(columns - (more.isEmpty() ? 0 : Wrapping.width(more) + 2));
        String between = " ".repeat(Math.max(0, columns - Wrapping.width(words) - Wrapping.width(more)));
        return Styled.of(words).plus(more.isEmpty() ? "" : between + more, Style.STRONG);
    }

    private static String shortened(String text, int columns) {
        if (Wrapping.width(text) <= columns) {
            return text;
        }
        List<String> rows = Wrapping.letters(text, Math.max(1, columns - 1));
        return columns < 2 ? "" : rows.get(0).stripTrailing() + ELLIPSIS;
    }
}
