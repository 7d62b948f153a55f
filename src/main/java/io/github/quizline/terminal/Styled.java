package io.github.quizline.terminal;

import io.github.quizline.markup.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A text, or a line of one, whose words have styles. */
record Styled(List<Piece> pieces) {

    static final Styled EMPTY = new Styled(List.of());

    Styled {
        pieces = List.copyOf(pieces);
    }

    static Styled of(String text) {
        return of(text, Style.PLAIN);
    }

    static Styled of(String text, Style style) {
        return text.isEmpty() ? EMPTY : new Styled(List.of(new Piece(text, style)));
    }

    /** The words of a paragraph or an option. */
    static Styled of(List<Run> runs) {
        return new Styled(
                runs.stream().map(run -> new Piece(run.text(), styleOf(run))).toList());
    }

    /** This and something behind it. */
    Styled plus(Styled more) {
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(more.pieces);
        return new Styled(all);
    }

    /** This and something behind it. */
    Styled plus(String text, Style style) {
        return plus(of(text, style));
    }

    /** This with every text changed in some way. */
    Styled map(UnaryOperator<String> change) {
        return new Styled(pieces.stream()
                .map(piece -> new Piece(change.apply(piece.text()), piece.style()))
                .toList());
    }

    /** This in one style throughout, but for the cursor. */
    Styled in(Style style) {
        return new Styled(pieces.stream()
                .map(piece -> piece.style() == Style.CURSOR ? piece : new Piece(piece.text(), style))
                .toList());
    }

    /** The words alone. */
    String plain() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** How many columns it takes. */
    int width() {
        return Wrapping.width(plain());
    }

    private static Style styleOf(Run run) {
        if (run.code()) {
            return Style.CODE;
        } else if (run.strong()) {
            return Style.STRONG;
        }
        return run.emphasis() ? Style.EMPHASIS : Style.PLAIN;
    }
}
