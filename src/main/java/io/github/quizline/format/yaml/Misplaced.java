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

    /** The value of a key above, which is not indented deeper than that. */
    Optional<Trap> valueOf(int keyColumn) {
        int column = keyColumn + 2;
        String seen = Excerpt.of(text, at, line.contentEnd());
        boolean isItem = Shapes.isDash(text, at);
        Mend mend = Indentation.move(line, isItem ? lastOfItems() : lastOfText(), column);
        return Optional.of(Trap.mended(at, mend, "indentation", seen, Integer.toString(column + 1)));
    }

    private Line lastOfItems() {
        Line last = line;
        Line each = line;
        while (each.start() < text.length() && (each.isEmpty() || isMoreOfItems(each))) {
            last = each.isEmpty() ? last : each;
            each = Line.at(text, each.next());
        }
        return last;
    }

    private boolean isMoreOfItems(Line each) {
        boolean isItem = Shapes.isDash(text, each.content());
        return isItem
                ? each.indent() == line.indent() && !Shapes.isDashAndKey(text, each.content())
                : each.indent() > line.indent() && !KnownKeys.isLikely(text, each.content());
    }

    private Line lastOfText() {
        Line last = line;
        Line each = line;
        while (each.start() < text.length() && !Shapes.endsTextAt(each, line.indent())) {
            last = each.isEmpty() ? last : each;
            each = Line.at(text, each.next());
        }
        return last;
    }

    /** An item that begins with what is no dash to YAML, such as a bullet or a number. */
    Trap otherSign() {
        int end = ListSigns.end(text, at);
        String seen = Excerpt.of(text, at, line.contentEnd());
        Mend mend = dashInstead(Shapes.skipAnySpaces(text, end));
        // An answer may name an option by its letter.
        return Trap.mended(at, mend, "list-sign", seen, text.substring(at, end))
                .sureIf(!Character.isLetter(text.charAt(at)));
    }

    Optional<Trap> missingSpaceAfterDash() {
        return missingSpace(at, "missing-space-after-dash");
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
            return before.or(this::keyBelowText).or(() -> Optional.of(Trap.of(at, "indentation-unknown", seen)));
        }
        int column = Indentation.nearest(columns, line.indent());
        if (isDash && column == levels.outermostColumn() && !Shapes.isDashAndKey(text, at)) {
            return Optional.of(Trap.of(at, "indentation-unknown", seen));
        }
        String shown = Integer.toString(column + 1);
        Mend mend = Indentation.move(line, column).sureIf(Indentation.isClear(columns, line.indent()));
        return Optional.of(Trap.mended(at, mend, "indentation", seen, shown));
    }

    /** A question of which only the words stand there, and below them its other keys. */
    private Optional<Trap> keyBelowText() {
        int start = values.start();
        boolean isKnown = KnownKeys.isKnown(text.substring(at, Shapes.wordEnd(text, at)));
        if (!isKnown || !values.isPlain() || !Shapes.isDash(text, Shapes.lastBefore(text, start))) {
            return Optional.empty();
        }
        String words = Excerpt.of(text, start, ValueTraps.textEnd(text, start, values.indentation()));
        Mend mend = new Mend(start, start, "question: ").sureIf(false);
        return Optional.of(Trap.mended(start, mend, "no-question", words));
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
    Optional<Trap> withoutColon(int start) {
        int end = Shapes.wordEnd(text, start);
        if (end == start || end >= text.length()) {
            return Optional.empty();
        }
        String word = text.substring(start, end);
        boolean isKnown = KnownKeys.isKnown(word) || Keys.SETTINGS.contains(word);
        char after = text.charAt(end);
        if (after == '：') {
            int value = Shapes.skipAnySpaces(text, end + 1);
            Mend mend = new Mend(end, value, ": ").sureIf(isKnown);
            return Optional.of(Trap.mended(end, mend, "wide-colon", word));
        }
        if (after == ':' && (isKnown || !text.startsWith("://", end))) {
            return missingSpace(end, "missing-space-after-colon").map(trap -> trap.sureIf(isKnown));
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
        boolean isNothing = value >= text.length() || Line.isBlank(text.charAt(value));
        if (value > sign + 1) {
            String name = Characters.name(text.charAt(sign + 1));
            String odd = Characters.oddSpaceRule(text.charAt(sign + 1));
            Mend mend = new Mend(sign + 1, value, isNothing ? "" : " ");
            return Optional.of(Trap.mended(sign + 1, mend, odd, name));
        }
        if (isNothing) {
            return Optional.empty();
        }
        boolean isDash = text.charAt(sign) == '-';
        int start = isDash ? sign : Line.around(text, sign).content();
        String seen = Excerpt.of(text, start, Line.at(text, start).contentEnd());
        Mend mend = isDash ? spaceAfterDash(sign) : new Mend(value, value, " ");
        boolean isTooMany = isDash && text.charAt(value) == '-';
        return Optional.of(Trap.mended(sign, mend, isTooMany ? "too-many-dashes" : rule, seen));
    }

    // The keys below a dash without a space, or several, stand under the word beside it, and move with that word.
    private Mend spaceAfterDash(int dash) {
        int word = dash;
        while (word < text.length() && text.charAt(word) == '-') {
            word++;
        }
        return dashInstead(Shapes.skipSpaces(text, word));
    }

    /** Puts a dash and a space before a word in place of what stands there. */
    private Mend dashInstead(int word) {
        int column = word - line.start();
        Line first = Line.at(text, line.next());
        Line last = line;
        for (Line each = first; isBelowDash(each, column); each = Line.at(text, each.next())) {
            last = each.isEmpty() ? last : each;
        }
        if (last.start() == line.start() || first.indent() != column) {
            return new Mend(at, word, "- ");
        }
        Mend moved = Indentation.move(first, last, line.indent() + 2);
        return new Mend(at, moved.to(), "- " + text.substring(word, line.next()) + moved.replacement());
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
