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
    private String keyBefore = "";

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
        if (Shapes.isOddDash(text, content) || KnownKeys.isDashedQuestion(text, content)) {
            return new Misplaced(line, levels, values).missingSpaceAfterDash();
        }
        int awaiting = levels.awaitingColumn();
        boolean awaitsList = awaiting >= 0 && awaiting < line.indent() && KnownKeys.takesList(keyBefore);
        if (ListSigns.isOtherThanDash(text, content, awaitsList || isAnItemsColumn(line))) {
            return Optional.of(new Misplaced(line, levels, values).otherSign());
        }
        boolean isDash = Shapes.isDash(text, content);
        boolean isKey = keyColon(content, line.end()) >= 0;
        levels.arriveAt(line.indent(), isDash);
        if (awaiting >= 0 && line.indent() <= awaiting && isValueOf(keyBefore, awaiting, content, isDash, isKey)) {
            return new Misplaced(line, levels, values).valueOf(awaiting);
        }
        if (!levels.fits(line.indent(), isDash, isKey)) {
            return new Misplaced(line, levels, values).find(isDash, isKey);
        }
        return isDash ? item(line, content) : entryOrValue(line, content, content);
    }

    private boolean isAnItemsColumn(Line line) {
        return levels.columns(true).contains(line.indent()) && levels.awaitingColumn() < 0;
    }

    /** Whether a line looks like the value that a key before it still lacks. */
    private boolean isValueOf(String key, int column, int content, boolean isDash, boolean isKey) {
        if (isDash) {
            return KnownKeys.takesList(key)
                    && !key.equals(KnownKeys.QUESTIONS)
                    && !Shapes.isDashAndKey(text, content)
                    && Line.around(text, content).indent() < column;
        }
        boolean isText = Character.isLetterOrDigit(text.codePointAt(content)) || text.charAt(content) == '"';
        int end = Shapes.wordEnd(text, content);
        return isText && !isKey && !KnownKeys.isKnown(text.substring(content, end));
    }

    private Optional<Trap> oddIndentation(Line line, int content) {
        boolean isTab = text.substring(line.content(), content).indexOf('\t') >= 0;
        char space = text.charAt(line.content());
        String rule = isTab ? "tab" : Characters.oddSpaceRule(space);
        String name = Characters.name(space);
        if (content == line.end()) {
            return Optional.of(Trap.mended(line.content(), new Mend(line.start(), line.end(), ""), rule, name));
        }
        int width = 0;
        for (int i = line.start(); i < content; i++) {
            char c = text.charAt(i);
            width += c == '\t' ? 4 : Characters.isInvisible(c) ? 0 : 1;
        }
        boolean isDash = Shapes.isDash(text, content) || Shapes.isOddDash(text, content);
        boolean isKey = keyColon(content, line.end()) >= 0 || Shapes.isKey(text, content);
        List<Integer> columns = levels.columns(isDash);
        if (isDash && !Shapes.isDashAndKey(text, content) && columns.size() > 1) {
            columns.remove(Integer.valueOf(levels.outermostColumn()));
        }
        boolean isText = columns.isEmpty() || (!isDash && !isKey);
        levels.arriveAt(width, isDash);
        boolean isInPlace = !isTab && !isText && levels.fits(width, isDash, isKey);
        int column = isInPlace ? width : isText ? values.textColumn() : Indentation.nearest(columns, width);
        // How wide a tab was to its author is not known.
        boolean isSure =
                isText || isInPlace || columns.stream().filter(each -> each > 0).count() <= 1;
        Mend mend = new Mend(line.start(), content, " ".repeat(column)).sureIf(isSure);
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
        if (Shapes.isDash(text, at) && line.indent() == levels.outermostColumn() && isQuestion(at)) {
            String seen = Excerpt.of(text, dash, line.contentEnd());
            return Optional.of(Trap.mended(dash, new Mend(dash + 1, at + 1, ""), "too-many-dashes", seen));
        }
        return Shapes.isDash(text, at) ? item(line, at) : entryOrValue(line, at, at);
    }

    private boolean isQuestion(int dash) {
        return Shapes.isDashAndKey(text, dash) && text.startsWith("question:", Shapes.skipSpaces(text, dash + 1));
    }

    /** @param whole where the text begins that the line was perhaps meant to be */
    private Optional<Trap> entryOrValue(Line line, int at, int whole) {
        int colon = keyColon(at, line.end());
        if (colon < 0) {
            return value(line, at, at);
        }
        levels.enter(at - line.start(), false);
        levels.setAwaiting(true);
        keyBefore = text.substring(at, colon);
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
        if (KnownKeys.lacksSpace(text, at)) {
            return new Misplaced(line, levels, values).withoutColon(at);
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
