package io.github.quizline.format.yaml;

import java.util.List;
import java.util.Optional;

/** Finds what is wrong with a line that cannot stand where it stands. */
final class Misplaced {

    private final Line line;
    private final String text;
    private final int at;
    private final Levels levels;
    private final ValueTraps values;

    /** @param values knows the text before the line */
    Misplaced(Line line, Levels levels, ValueTraps values) {
        this.line = line;
        this.text = line.text();
        this.at = line.content();
        this.levels = levels;
        this.values = values;
    }

    Optional<Trap> find(boolean isDash, boolean isKey) {
        if (!isDash && text.charAt(at) == '-') {
            Optional<Trap> trap = missingSpace(at, "missing-space-after-dash");
            if (trap.isPresent() && (isKey || !levels.columns(true).isEmpty())) {
                return trap;
            }
        }
        if (isDash || isKey) {
            return indentation(isDash);
        }
        return withoutColon(at).or(this::moreOfText);
    }

    private Optional<Trap> indentation(boolean isDash) {
        List<Integer> columns = levels.columns(isDash);
        String seen = Excerpt.of(text, at, line.contentEnd());
        if (!isDash && text.startsWith("question:", at) && levels.columns(true).contains(line.indent())) {
            return Optional.of(Trap.mended(at, dashBefore(), "missing-dash", seen));
        }
        if (columns.isEmpty()) {
            // "- question:Where?" opens no mapping for the keys below it.
            Optional<Trap> before = values.isPlain() ? withoutColon(values.start()) : Optional.empty();
            return before.or(() -> Optional.of(Trap.of(at, "indentation-unknown", seen)));
        }
        int column = Indentation.nearest(columns, line.indent());
        if (isDash && column == levels.outermostColumn() && !Shapes.isDashAndKey(text, at)) {
            return Optional.of(Trap.of(at, "indentation-unknown", seen));
        }
        String shown = Integer.toString(column + 1);
        Mend mend = Indentation.move(line, column).sureIf(Indentation.isClear(columns, line.indent()));
        return Optional.of(Trap.mended(at, mend, "indentation", seen, shown));
    }

    // The other keys of the question stand below it, or where they belong.
    private Mend dashBefore() {
        Line first = Line.at(text, line.next());
        Line last = line;
        for (Line each = first; isBelowDash(each, line.indent()); each = Line.at(text, each.next())) {
            if (text.startsWith("question:", each.content()) || Shapes.isDash(text, each.content())) {
                break;
            }
            last = each.isEmpty() ? last : each;
        }
        if (last.start() == line.start() || first.indent() != line.indent()) {
            return new Mend(at, at, "- ");
        }
        Mend moved = Indentation.move(first, last, line.indent() + 2);
        return new Mend(at, moved.to(), "- " + text.substring(at, line.next()) + moved.replacement());
    }

    /** A key that lacks its colon, or the space after it. */
    private Optional<Trap> withoutColon(int start) {
        int end = Shapes.wordEnd(text, start);
        if (end == start || end >= text.length()) {
            return Optional.empty();
        }
        String word = text.substring(start, end);
        char after = text.charAt(end);
        if (after == '：') {
            int value = Shapes.skipAnySpaces(text, end + 1);
            Mend mend = new Mend(end, value, ": ").sureIf(KnownKeys.isKnown(word));
            return Optional.of(Trap.mended(end, mend, "wide-colon", word));
        }
        if (after == ':' && (KnownKeys.isKnown(word) || !text.startsWith("://", end))) {
            return missingSpace(end, "missing-space-after-colon").map(trap -> trap.sureIf(KnownKeys.isKnown(word)));
        }
        if (KnownKeys.isKnown(word) && Shapes.isBlankOrEnd(text, end)) {
            // It may be more of the text above.
            Mend mend = new Mend(end, end, ":").sureIf(false);
            return Optional.of(Trap.mended(end, mend, "missing-colon", word));
        }
        return Optional.empty();
    }

    private Optional<Trap> missingSpace(int sign, String rule) {
        int value = Shapes.skipAnySpaces(text, sign + 1);
        if (value >= text.length() || Line.isBlank(text.charAt(value))) {
            return Optional.empty();
        }
        if (value > sign + 1) {
            String name = Characters.name(text.charAt(sign + 1));
            return Optional.of(Trap.mended(sign + 1, new Mend(sign + 1, value, " "), "odd-space", name));
        }
        boolean isDash = text.charAt(sign) == '-';
        int start = isDash ? sign : Line.around(text, sign).content();
        String seen = Excerpt.of(text, start, Line.at(text, start).contentEnd());
        Mend mend = isDash ? spaceAfterDash(sign) : new Mend(value, value, " ");
        return Optional.of(Trap.mended(sign, mend, rule, seen));
    }

    // The keys below a dash without a space stand under the word beside it, and move with that word.
    private Mend spaceAfterDash(int dash) {
        int column = line.indent() + 1;
        Line first = Line.at(text, line.next());
        Line last = line;
        for (Line each = first; isBelowDash(each, column); each = Line.at(text, each.next())) {
            last = each.isEmpty() ? last : each;
        }
        if (last.start() == line.start() || first.indent() != column) {
            return new Mend(dash + 1, dash + 1, " ");
        }
        Mend moved = Indentation.move(first, last, column + 1);
        return new Mend(dash + 1, moved.to(), " " + text.substring(dash + 1, line.next()) + moved.replacement());
    }

    private boolean isBelowDash(Line each, int column) {
        return each.start() < text.length() && (each.isEmpty() || each.indent() >= column);
    }

    private Optional<Trap> moreOfText() {
        String seen = Excerpt.of(text, at, line.contentEnd());
        boolean isSign = "?:".indexOf(text.charAt(at)) >= 0 && Shapes.isBlankOrEnd(text, at + 1);
        if (isSign || Shapes.colon(text, at, line.end()) >= 0) {
            // A key that is no text.
            return Optional.empty();
        }
        if (values.start() < 0) {
            return Optional.of(Trap.of(at, "no-key", seen));
        }
        if (values.isEmptyBlock()) {
            Line last = lastBeforeKey();
            Mend mend = Indentation.move(line, last, values.textColumn());
            return Optional.of(Trap.mended(at, mend, "block-indentation", seen));
        }
        boolean isDeeper = line.indent() > values.indentation();
        if (isDeeper && values.hash() >= 0) {
            return Optional.of(Trap.quoted(values.hash(), text, values.start(), line.contentEnd(), "hash-in-text", seen)
                    .sureIf(false));
        }
        if (isDeeper && values.isQuoted()) {
            return Optional.of(Trap.quoted(at, text, values.start(), line.contentEnd(), "text-after-quote", seen));
        }
        if (isDeeper || !values.isPlain()) {
            return Optional.of(Trap.of(at, "no-key", seen));
        }
        // It may be a key that lacks its colon.
        Mend mend = Indentation.move(line, line, values.textColumn()).sureIf(false);
        return Optional.of(Trap.mended(at, mend, "text-indentation", seen));
    }

    private Line lastBeforeKey() {
        Line last = line;
        Line each = line;
        while (each.start() < text.length() && !Shapes.endsTextAt(each, values.indentation())) {
            last = each.isEmpty() ? last : each;
            each = Line.at(text, each.next());
        }
        return last;
    }
}
