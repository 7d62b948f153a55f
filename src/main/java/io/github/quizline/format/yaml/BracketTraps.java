package io.github.quizline.format.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Finds what is wrong with a list or a mapping in brackets. */
final class BracketTraps {

    private final String text;
    private final int open;
    private final int indentation;
    private final Deque<Character> closers = new ArrayDeque<>();
    private int end;
    private int last;

    /**
     * @param open where the first bracket stands
     * @param indentation the column of what holds the value
     */
    BracketTraps(String text, int open, int indentation) {
        this.text = text;
        this.open = open;
        this.indentation = indentation;
    }

    /** The offset after the last bracket. */
    int end() {
        return end;
    }

    Optional<Trap> find() {
        if (text.startsWith("{{", open)) {
            return Optional.of(asText("braces-text", "{{"));
        }
        boolean isItemStart = false;
        int at = open;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                if (endsBefore(at)) {
                    return Optional.of(unclosed());
                }
                at++;
            } else if (c == '#' && (isItemStart || Line.isBlank(text.charAt(at - 1)))) {
                int lineEnd = Line.at(text, at).end();
                if (hidesBracket(at, lineEnd)) {
                    return Optional.of(hash(at));
                }
                at = lineEnd;
            } else if (c == ']' || c == '}') {
                Optional<Trap> trap = close(at, c);
                if (trap.isPresent() || closers.isEmpty()) {
                    return trap;
                }
                at++;
                last = at;
            } else if (c == '[' || c == '{') {
                closers.push(c == '[' ? ']' : '}');
                isItemStart = true;
                at++;
                last = at;
            } else if (isItemStart && !Line.isBlank(c)) {
                Optional<Trap> trap = item(at, c);
                if (trap.isPresent()) {
                    return trap;
                }
                isItemStart = c == ',';
                at = end > at ? end : at + 1;
                last = at;
            } else {
                isItemStart |= c == ',' || (c == ':' && Shapes.isBlankOrEnd(text, at + 1));
                at++;
                last = Line.isBlank(c) ? last : at;
            }
        }
        return Optional.of(unclosed());
    }

    /** Whether the next line with something on it looks like the next key or item. */
    private boolean endsBefore(int lineEnd) {
        Line line = Shapes.lineAfter(text, lineEnd);
        while ((line.isEmpty() || line.isComment()) && line.start() < text.length()) {
            line = Line.at(text, line.next());
        }
        return line.start() == text.length() || Shapes.endsTextAt(line, indentation);
    }

    private Optional<Trap> close(int at, char c) {
        char expected = closers.pop();
        if (c != expected) {
            Mend mend = new Mend(at, at + 1, String.valueOf(expected));
            return Optional.of(Trap.mended(at, mend, "wrong-bracket", String.valueOf(c), String.valueOf(expected)));
        }
        if (!closers.isEmpty()) {
            return Optional.empty();
        }
        end = at + 1;
        Line line = Line.at(text, at);
        int next = Shapes.skipSpaces(text, end);
        boolean isLast = next == line.end() || (text.charAt(next) == '#' && next > end);
        if (isLast) {
            return Optional.empty();
        }
        if (text.substring(next, line.contentEnd()).matches("[]}]+")) {
            Mend mend = new Mend(next, line.contentEnd(), "");
            return Optional.of(Trap.mended(next, mend, "unopened-bracket", text.substring(next, line.contentEnd())));
        }
        // With a comma it may be a list after all.
        boolean isSure = text.substring(open, end).indexOf(',') < 0;
        return Optional.of(
                asText("bracket-text", text.substring(open, open + 1)).sureIf(isSure));
    }

    /** Whether a comment has the bracket that is not closed otherwise. */
    private boolean hidesBracket(int hash, int lineEnd) {
        return text.substring(hash, lineEnd).indexOf(closers.element()) >= 0 && endsBefore(lineEnd);
    }

    private Trap hash(int at) {
        int start = Math.max(Math.max(text.lastIndexOf(',', at), text.lastIndexOf('[', at)), text.lastIndexOf('{', at));
        int from = Shapes.skipSpaces(text, start + 1);
        return Trap.quoted(at, text, from, itemEnd(at), "hash-in-brackets", text.substring(at, itemEnd(at)))
                .sureIf(Shapes.colon(text, from, at) < 0);
    }

    private Optional<Trap> item(int at, char c) {
        if (c == '"' || c == '\'') {
            return quotedItem(at);
        }
        if (c == '-' && Shapes.isBlankOrEnd(text, at + 1)) {
            Mend mend = new Mend(at, Shapes.skipSpaces(text, at + 1), "");
            return Optional.of(Trap.mended(at, mend, "dash-in-brackets"));
        }
        boolean isName = (c == '*' || c == '&' || c == '!')
                && !text.substring(at, itemEnd(at)).contains(" ");
        if ("@`%|>*&!".indexOf(c) >= 0 && !isName) {
            String seen = String.valueOf(c);
            return Optional.of(Trap.quoted(at, text, at, itemEnd(at), "leading-character", seen));
        }
        return Optional.empty();
    }

    private Optional<Trap> quotedItem(int at) {
        int close = ValueTraps.closingQuote(text, at, text.length());
        int lineEnd = Line.at(text, at).end();
        String quote = text.substring(at, at + 1);
        if (close < 0 || (close > lineEnd && endsBefore(lineEnd))) {
            int last = itemEnd(at);
            // Before a comma it cannot be known whether that belongs to the text.
            boolean isSure = last >= lineEnd || text.charAt(last) != ',';
            Mend mend = new Mend(last, last, quote).sureIf(isSure);
            return Optional.of(Trap.mended(at, mend, "unclosed-quote", quote));
        }
        end = close + 1;
        int next = Shapes.skipSpaces(text, end);
        if (next >= text.length() || ",]}:#\n\r".indexOf(text.charAt(next)) >= 0) {
            return Optional.empty();
        }
        int itemEnd = itemEnd(next);
        String seen = Excerpt.of(text, next, itemEnd);
        // With a comma there it may be two items, the first of them without its other quote.
        boolean isSure = text.substring(at, close).indexOf(',') < 0;
        return Optional.of(
                Trap.quoted(next, text, at, itemEnd, "text-after-quote", seen).sureIf(isSure));
    }

    /** Where an item without quotes ends. */
    private int itemEnd(int from) {
        int lineEnd = Line.at(text, from).end();
        int at = from;
        while (at < lineEnd && ",[]{}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        while (at > from && Line.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private Trap unclosed() {
        StringBuilder missing = new StringBuilder();
        closers.forEach(missing::append);
        String bracket = text.substring(open, open + 1);
        return Trap.mended(
                open, new Mend(last, last, missing.toString()), "unclosed-bracket", bracket, missing.toString());
    }

    private Trap asText(String rule, String seen) {
        int textEnd = ValueTraps.textEnd(text, open, indentation);
        return Trap.quoted(open, text, open, textEnd, rule, seen);
    }
}
