package io.github.quizline.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a full screen, as many as they may be, wrapped to its width. */
final class Sheet implements Page {

    private static final int BAR = 20;

    private final int columns;
    private final Optional<Pattern> wanted;
    private final List<Styled> lines = new ArrayList<>();
    private int anchor;

    /** @param wanted words that are shown as found wherever they stand */
    Sheet(int columns, Optional<Pattern> wanted) {
        this.columns = columns;
        this.wanted = wanted;
    }

    Sheet(int columns) {
        this(columns, Optional.empty());
    }

    /** The lines so far. */
    List<Styled> lines() {
        return List.copyOf(lines);
    }

    /** How many lines there are so far. */
    int height() {
        return lines.size();
    }

    /** How wide they may be. */
    int columns() {
        return columns;
    }

    /** Lines that are laid out already. */
    void take(List<Styled> laid) {
        lines.addAll(laid);
    }

    /** What comes next is to be seen first, if not all can be seen. */
    void anchor() {
        anchor = lines.size();
    }

    /** The line that is to be seen first, if not all can be seen. */
    int anchored() {
        return anchor;
    }

    @Override
    public void paragraph(String lead, Styled text) {
        paragraph(Styled.of(lead), text);
    }

    /** A paragraph that begins with something that its further lines are indented by. */
    void paragraph(Styled lead, Styled text) {
        Styled words = marked(text.map(piece -> Clean.shown(piece.replace('\n', ' '))));
        int indent = indentOf(lead);
        put(lead.map(Clean::shown), indent, Wrapping.words(words, columns - indent));
    }

    @Override
    public void line(String lead, String text) {
        letters(Styled.of(lead), marked(Styled.of(Clean.shown(text))));
    }

    /** A line whose spaces count, broken anywhere between characters. */
    void letters(Styled lead, Styled text) {
        int indent = indentOf(lead);
        put(lead.map(Clean::shown), indent, Wrapping.letters(text.map(Clean::shown), columns - indent));
    }

    @Override
    public void gap() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).pieces().isEmpty()) {
            lines.add(Styled.EMPTY);
        }
    }

    @Override
    public void verdict(Style style, String sentence) {
        String sign = switch (style) {
            case RIGHT -> "✓ ";
            case WRONG -> "✗ ";
            case PARTLY -> "≈ ";
            default -> "";
        };
        paragraph(Styled.of(sign, style), Styled.of(sentence, Style.STRONG));
    }

    @Override
    public void share(double share, String sentence) {
        int full = (int) Math.floor(share * BAR + 1e-7);
        paragraph(Styled.of("█".repeat(full) + "░".repeat(BAR - full) + " "), Styled.of(sentence));
    }

    private void put(Styled lead, int indent, List<Styled> wrapped) {
        Styled before = lead;
        for (Styled line : wrapped) {
            lines.add(before.plus(line));
            before = Styled.of(" ".repeat(indent));
        }
    }

    private int indentOf(Styled lead) {
        return Math.min(lead.width(), Math.max(BAR + 1, columns / 2));
    }

    private Styled marked(Styled text) {
        return wanted.map(pattern -> marked(text, pattern)).orElse(text);
    }

    private static Styled marked(Styled text, Pattern pattern) {
        String plain = text.plain();
        boolean[] found = new boolean[plain.length()];
        Matcher matcher = pattern.matcher(plain);
        while (matcher.find()) {
            for (int at = matcher.start(); at < matcher.end(); at++) {
                found[at] = true;
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int offset = 0;
        for (Piece piece : text.pieces()) {
            int from = 0;
            for (int at = 1; at <= piece.text().length(); at++) {
                if (at == piece.text().length() || found[offset + at] != found[offset + from]) {
                    pieces.add(new Piece(
                            piece.text().substring(from, at), found[offset + from] ? Style.FOUND : piece.style()));
                    from = at;
                }
            }
            offset += piece.text().length();
        }
        return new Styled(pieces);
    }
}
