package io.github.quizline.format.yaml;

import java.util.Optional;

/** Finds what is wrong with a text or a list in brackets, which may go on over several lines. */
final class ValueTraps {

    private enum Kind {
        NONE,
        PLAIN,
        QUOTED,
        BLOCK,
        EMPTY_BLOCK,
        BRACKETS
    }

    private final String text;
    private Kind kind = Kind.NONE;
    private int start = -1;
    private int indentation = -1;
    private int textColumn = 2;
    private int hash = -1;
    private int next;

    ValueTraps(String text) {
        this.text = text;
    }

    /** Where the line begins that follows the last value. */
    int next() {
        return next;
    }

    /** Where the last value begins; -1 if there was none. */
    int start() {
        return start;
    }

    /** The column of what holds the last value. */
    int indentation() {
        return indentation;
    }

    /** The column where more of the last value would stand. */
    int textColumn() {
        return textColumn;
    }

    /** Where a comment ended the last value; -1 if none did. */
    int hash() {
        return hash;
    }

    boolean isPlain() {
        return kind == Kind.PLAIN;
    }

    boolean isQuoted() {
        return kind == Kind.QUOTED;
    }

    /** Whether the last value is a block that nothing was indented for. */
    boolean isEmptyBlock() {
        return kind == Kind.EMPTY_BLOCK;
    }

    /**
     * Goes through a value.
     *
     * @param at where it begins
     * @param whole where the text begins that it is perhaps a part of
     * @param parent the column of what holds it
     */
    Optional<Trap> take(Line line, int at, int whole, int parent) {
        start = at;
        indentation = parent;
        textColumn = parent + 2;
        hash = -1;
        next = line.next();
        switch (text.charAt(at)) {
            case '"', '\'' -> {
                kind = Kind.QUOTED;
                QuoteTraps quote = new QuoteTraps(text, at, parent);
                return end(quote.find(), quote.end());
            }
            case '[', '{' -> {
                kind = Kind.BRACKETS;
                BracketTraps brackets = new BracketTraps(text, at, parent);
                return end(brackets.find(), brackets.end());
            }
            case '|', '>' -> {
                return block(line, at);
            }
            case '*', '&', '!' -> {
                return properties(line, at, whole, parent);
            }
            case '@', '`', '%', ',', ']', '}' -> {
                return leadingCharacter(at);
            }
            default -> {
                boolean isSign = "?:".indexOf(text.charAt(at)) >= 0 && Shapes.isBlankOrEnd(text, at + 1);
                return isSign ? leadingCharacter(at) : plain(line, at, whole);
            }
        }
    }

    private Optional<Trap> end(Optional<Trap> trap, int end) {
        next = trap.isPresent()
                ? next
                : Line.at(text, Math.min(end, text.length())).next();
        return trap;
    }

    /** The quote that closes one, before an offset; -1 if none does. */
    static int closingQuote(String text, int open, int to) {
        char quote = text.charAt(open);
        int at = open + 1;
        while (at < to) {
            char c = text.charAt(at);
            boolean isDoubled = c == '\'' && quote == '\'' && at + 1 < to && text.charAt(at + 1) == '\'';
            if (c == quote && !isDoubled) {
                return at;
            }
            at += isDoubled || (c == '\\' && quote == '"') ? 2 : 1;
        }
        return -1;
    }

    /** Where a plain text ends that begins there: before a comment, or what looks like the next key or item. */
    static int textEnd(String text, int from, int indentation) {
        Line line = Line.at(text, from);
        int hash = Shapes.hash(text, from, line.end());
        if (hash < line.end()) {
            return lastNonBlank(text, from, hash);
        }
        int end = line.contentEnd();
        for (Line each = Line.at(text, line.next()); each.start() < text.length(); each = Line.at(text, each.next())) {
            boolean isMore = each.isEmpty()
                    || (each.indent() > indentation
                            && !each.isComment()
                            && !KnownKeys.isLikely(text, each.content())
                            && !Shapes.isDash(text, each.content()));
            if (!isMore) {
                break;
            }
            end = each.isEmpty() ? end : each.contentEnd();
        }
        return end;
    }

    private static int lastNonBlank(String text, int from, int to) {
        int end = to;
        while (end > from && Line.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private Optional<Trap> leadingCharacter(int at) {
        int end = textEnd(text, at, indentation);
        return Optional.of(Trap.quoted(at, text, at, end, "leading-character", text.substring(at, at + 1)));
    }

    private Optional<Trap> plain(Line line, int at, int whole) {
        kind = Kind.PLAIN;
        Line each = line;
        int from = at;
        while (true) {
            int end = Shapes.hash(text, from, each.end());
            int colon = Shapes.colon(text, from, end);
            if (colon >= 0) {
                boolean isNextKey = each.start() != line.start()
                        && (KnownKeys.isLikely(text, from) || Shapes.isDashAndKey(text, from));
                return isNextKey ? Optional.empty() : colonInText(whole, colon);
            }
            next = each.next();
            hash = end < each.end() ? end : -1;
            Line below = nextWithText(each);
            boolean isMore = hash < 0 && below.indent() > indentation && below.start() < text.length();
            boolean isOdd = Shapes.skipAnySpaces(text, below.content()) > below.content();
            if (!isMore || isOdd || below.isComment()) {
                hash = isMore && below.isComment() ? below.content() : hash;
                return Optional.empty();
            }
            each = below;
            from = each.content();
        }
    }

    private Line nextWithText(Line line) {
        Line each = Line.at(text, line.next());
        while (each.isEmpty() && each.start() < text.length()) {
            each = Line.at(text, each.next());
        }
        return each;
    }

    private Optional<Trap> colonInText(int from, int colon) {
        int end = Math.max(textEnd(text, from, indentation), colon + 1);
        String written = text.substring(from, end);
        Mend mend = new Mend(
                from, end, Quoting.quoted(Shapes.insideCurlyQuotes(written).orElse(written)));
        int wordStart = colon;
        while (wordStart > from && !Line.isBlank(text.charAt(wordStart - 1))) {
            wordStart--;
        }
        String seen = Excerpt.of(text, wordStart, colon + 1);
        // After a key of a quiz, a line break may be missing instead.
        boolean isSure = !KnownKeys.isKnown(text.substring(wordStart, colon));
        return Optional.of(Trap.mended(colon, mend.sureIf(isSure), "colon-in-text", seen, mend.shown()));
    }

    // *name, &name and !name are signs of YAML; what else begins so is a text.
    private Optional<Trap> properties(Line line, int at, int whole, int parent) {
        int end = at + 1;
        while (end < line.end() && !Line.isBlank(text.charAt(end))) {
            end++;
        }
        String name = text.substring(at + 1, end);
        boolean isTag = text.charAt(at) == '!';
        boolean isName = isTag || !name.isEmpty();
        String refused = isTag ? ",[]{}“”‘’" : ",[]{}/.*&";
        boolean isRefused = name.chars().anyMatch(c -> refused.indexOf(c) >= 0);
        int value = Shapes.skipSpaces(text, end);
        boolean isLast = value == line.end() || text.charAt(value) == '#';
        if (!isName || isRefused || (text.charAt(at) == '*' && !isLast)) {
            return leadingCharacter(at);
        }
        return isLast ? Optional.empty() : take(line, value, whole, parent);
    }

    private Optional<Trap> block(Line line, int at) {
        int header = headerEnd(line, at);
        int after = Shapes.skipSpaces(text, header);
        boolean isHeader = after == line.end() || (text.charAt(after) == '#' && after > header);
        if (!isHeader) {
            int end = textEnd(text, at, indentation);
            return Optional.of(Trap.quoted(at, text, at, end, "block-sign-in-text", text.substring(at, at + 1)));
        }
        return blockLines(line, at, header);
    }

    /** The offset after a sign for a block, a digit and a plus or minus, in either order. */
    private int headerEnd(Line line, int at) {
        int end = at + 1;
        boolean hasDigit = false;
        boolean hasSign = false;
        while (end < line.end()) {
            char c = text.charAt(end);
            boolean isSign = c == '+' || c == '-';
            if (isSign ? hasSign : hasDigit || c < '1' || c > '9') {
                return end;
            }
            hasSign |= isSign;
            hasDigit |= !isSign;
            end++;
        }
        return end;
    }

    private Optional<Trap> blockLines(Line line, int at, int header) {
        Line first = nextWithText(line);
        kind = first.indent() > indentation && first.start() < text.length() ? Kind.BLOCK : Kind.EMPTY_BLOCK;
        if (kind == Kind.EMPTY_BLOCK) {
            return Optional.empty();
        }
        int column = first.indent();
        for (int i = at + 1; i < header; i++) {
            column = Character.isDigit(text.charAt(i))
                    ? Math.max(indentation, 0) + Character.digit(text.charAt(i), 10)
                    : column;
        }
        textColumn = column;
        Line each = first;
        while (each.start() < text.length() && (each.isEmpty() || each.indent() >= column)) {
            next = each.next();
            each = Line.at(text, next);
        }
        boolean isText = each.start() < text.length() && each.indent() > indentation;
        return isText ? Optional.of(underIndented(each, column)) : Optional.empty();
    }

    private Trap underIndented(Line line, int column) {
        String seen = Excerpt.of(text, line.content(), line.contentEnd());
        boolean isMore = !Shapes.isKey(text, line.content()) && !Shapes.isDash(text, line.content());
        Mend mend = Indentation.move(line, line, column).sureIf(isMore);
        return Trap.mended(line.content(), mend, "block-indentation", seen);
    }
}
