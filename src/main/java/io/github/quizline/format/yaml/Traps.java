package io.github.quizline.format.yaml;

import java.util.List;
import java.util.Optional;

/**
 * Finds what a text does that YAML refuses, by going through its lines as one would who knows what quizzes look like.
 * The parser has said that something is wrong up to some line; the first trap up to there is the likely reason.
 */
final class Traps {

    private final String text;
    private final Levels levels;
    private final ValueTraps values;
    private int next;

    private Traps(String text, int column, boolean isList) {
        this.text = text;
        this.levels = new Levels(column, isList);
        this.values = new ValueTraps(text);
    }

    /**
     * The first trap in the lines that begin up to an offset.
     *
     * @param column the column where the text should begin
     * @param isList whether it should be a list; otherwise it should be a mapping
     */
    static Optional<Trap> first(String text, int until, int column, boolean isList) {
        return new Traps(text, column, isList).first(until);
    }

    private Optional<Trap> first(int until) {
        while (next < text.length() && next <= until) {
            Line line = Line.at(text, next);
            next = line.next();
            Optional<Trap> trap = line.isEmpty() ? Optional.empty() : line(line);
            if (trap.isPresent()) {
                return trap;
            }
        }
        return Optional.empty();
    }

    private Optional<Trap> line(Line line) {
        int content = Shapes.skipAnySpaces(text, line.content());
        if (line.isComment() || (content < line.end() && text.charAt(content) == '#')) {
            return Optional.empty();
        }
        if (content > line.content()) {
            return oddIndentation(line, content);
        }
        boolean isDash = Shapes.isDash(text, content);
        boolean isKey = keyColon(content, line.end()) >= 0;
        levels.arriveAt(line.indent(), isDash);
        if (!levels.fits(line.indent(), isDash, isKey)) {
            return new Misplaced(line, levels, values).find(isDash, isKey);
        }
        return isDash ? item(line, content) : entryOrValue(line, content, content);
    }

    private Optional<Trap> oddIndentation(Line line, int content) {
        String rule = text.substring(line.content(), content).indexOf('\t') >= 0 ? "tab" : "odd-space";
        String name = Characters.name(text.charAt(line.content()));
        if (content == line.end()) {
            return Optional.of(Trap.mended(line.content(), new Mend(line.start(), line.end(), ""), rule, name));
        }
        int width = 0;
        for (int i = line.start(); i < content; i++) {
            width += text.charAt(i) == '\t' ? 4 : 1;
        }
        boolean isDash = Shapes.isDash(text, content);
        boolean isKey = keyColon(content, line.end()) >= 0;
        List<Integer> columns = levels.columns(isDash);
        boolean isText = columns.isEmpty() || (!isDash && !isKey);
        int column = isText ? values.textColumn() : Indentation.nearest(columns, width);
        // How wide a tab was to its author is not known.
        boolean isSure = columns.stream().filter(each -> each > 0).count() <= 1;
        Mend mend = new Mend(line.start(), content, " ".repeat(column)).sureIf(isText || isSure);
        return Optional.of(Trap.mended(line.content(), mend, rule, name));
    }

    private Optional<Trap> item(Line line, int dash) {
        levels.enter(dash - line.start(), true);
        levels.setAwaiting(true);
        int at = Shapes.skipSpaces(text, dash + 1);
        if (isNothing(at, line)) {
            return Optional.empty();
        }
        int tab = text.indexOf('\t', dash);
        if (tab >= 0 && tab < at && (Shapes.isDash(text, at) || keyColon(at, line.end()) >= 0)) {
            return Optional.of(Trap.mended(tab, new Mend(dash + 1, at, " "), "tab"));
        }
        return Shapes.isDash(text, at) ? item(line, at) : entryOrValue(line, at, at);
    }

    /** @param whole where the text begins that the line was perhaps meant to be */
    private Optional<Trap> entryOrValue(Line line, int at, int whole) {
        int colon = keyColon(at, line.end());
        if (colon < 0) {
            return value(line, at, at);
        }
        levels.enter(at - line.start(), false);
        levels.setAwaiting(true);
        int value = Shapes.skipSpaces(text, colon + 1);
        if (isNothing(value, line)) {
            return Optional.empty();
        }
        boolean isPerhapsText = at > line.content() && !Shapes.isKey(text, at);
        return value(line, value, isPerhapsText ? whole : value);
    }

    private Optional<Trap> value(Line line, int at, int whole) {
        boolean isOnItsOwnLine = at == line.content();
        if (Shapes.isDash(text, at)
                || (text.charAt(at) == '?' && Shapes.isBlankOrEnd(text, at + 1) && isOnItsOwnLine)) {
            return isOnItsOwnLine ? giveUp() : listAfterKey(line, at);
        }
        levels.setAwaiting(false);
        Optional<Trap> trap = values.take(line, at, whole, levels.column());
        next = values.next();
        return trap;
    }

    // A key that begins with "? " is no quiz's; where it is used, nothing after it can be judged.
    private Optional<Trap> giveUp() {
        next = text.length();
        return Optional.empty();
    }

    private Optional<Trap> listAfterKey(Line line, int at) {
        Line below = Line.at(text, line.next());
        boolean isList = Shapes.isDash(text, below.content()) && below.indent() >= levels.column();
        String seen = Excerpt.of(text, at, line.contentEnd());
        if (!isList) {
            // It may be a list of one.
            Trap trap = Trap.quoted(at, text, at, line.contentEnd(), "leading-character", "-");
            return Optional.of(trap.sureIf(false));
        }
        int space = line.contentEnd() > at && text.charAt(at - 1) == ' ' ? at - 1 : at;
        Mend mend = new Mend(space, at, "\n" + " ".repeat(below.indent()));
        return Optional.of(Trap.mended(at, mend, "list-after-key", seen));
    }

    private boolean isNothing(int at, Line line) {
        return at == line.end() || text.charAt(at) == '#';
    }

    /** The colon of the key that begins there; -1 if none does. */
    private int keyColon(int at, int lineEnd) {
        if (at >= lineEnd || "[{|>@`%!&*#,]}".indexOf(text.charAt(at)) >= 0) {
            return -1;
        }
        char first = text.charAt(at);
        if (first == '"' || first == '\'') {
            int close = ValueTraps.closingQuote(text, at, lineEnd);
            int after = close < 0 ? lineEnd : Shapes.skipSpaces(text, close + 1);
            return after < lineEnd && text.charAt(after) == ':' && Shapes.isBlankOrEnd(text, after + 1) ? after : -1;
        }
        return Shapes.colon(text, at, Shapes.hash(text, at, lineEnd));
    }
}
