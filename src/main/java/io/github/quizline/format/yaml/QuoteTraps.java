package io.github.quizline.format.yaml;

import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** Finds what is wrong with a text in quotes. */
final class QuoteTraps {

    private final String text;
    private final int open;
    private final char quote;
    private final int indentation;
    private int end;

    /**
     * @param open where the opening quote stands
     * @param indentation the column of what holds the text
     */
    QuoteTraps(String text, int open, int indentation) {
        this.text = text;
        this.open = open;
        this.quote = text.charAt(open);
        this.indentation = indentation;
    }

    /** The offset after the closing quote. */
    int end() {
        return end;
    }

    Optional<Trap> find() {
        int limit = ownEnd();
        int close = ValueTraps.closingQuote(text, open, limit);
        int inside = close < 0 ? limit : close;
        Optional<Trap> escape = quote == '"' ? unknownEscape(inside) : Optional.empty();
        if (close < 0) {
            // A backslash before a quote that should have closed is more often the reason than a quote that is missing.
            return Optional.of(unclosed(limit));
        }
        if (escape.isPresent()) {
            return escape;
        }
        end = close + 1;
        return after(close);
    }

    /** Where the lines end that can belong to the text. */
    private int ownEnd() {
        Line line = Line.at(text, open);
        int last = line.contentEnd();
        for (Line each = Line.at(text, line.next()); each.start() < text.length(); each = Line.at(text, each.next())) {
            if (Shapes.endsTextAt(each, indentation)) {
                return last;
            }
            last = each.isEmpty() ? last : each.contentEnd();
        }
        return last;
    }

    private Trap unclosed(int limit) {
        // It was probably forgotten where the text looks finished: before what looks like a key or an item.
        int textEnd = Math.min(limit, ValueTraps.textEnd(text, open, indentation));
        String inner = text.substring(open + 1, textEnd);
        boolean isApostrophe = quote == '\'' && inner.matches("(?is)(\\d0s|tis|twas|em|til|n)\\b.*");
        Mend mend =
                isApostrophe ? Quoting.mend(text, open, textEnd) : new Mend(textEnd, textEnd, String.valueOf(quote));
        if (isOtherQuoteAtEnd(inner)) {
            mend = new Mend(textEnd - 1, textEnd, String.valueOf(quote));
        }
        String withoutQuotes = StringUtils.stripEnd(inner, String.valueOf(quote));
        if (withoutQuotes.length() < inner.length() || (inner.endsWith("\\") && quote == '"')) {
            mend = new Mend(open, textEnd, Quoting.quoted(withoutQuotes));
        }
        return Trap.mended(open, mend, "unclosed-quote", String.valueOf(quote));
    }

    /** Whether a text looks closed, but by a quote of another sort. */
    private static boolean isOtherQuoteAtEnd(String inner) {
        int last = inner.length() - 1;
        return last > 0
                && "\"'”’“″".indexOf(inner.charAt(last)) >= 0
                && inner.substring(0, last).chars().noneMatch(c -> "\"“”„″".indexOf(c) >= 0);
    }

    private Optional<Trap> unknownEscape(int close) {
        for (int at = text.indexOf('\\', open); at >= 0 && at < close; at = text.indexOf('\\', at + 2)) {
            if (!Escapes.isKnown(text, at)) {
                String seen = Excerpt.of(text, at, Math.min(at + 2, close));
                // Before a letter a backslash is meant; a sign may have been thought to need one.
                boolean isSure = at + 1 < close && Character.isLetterOrDigit(text.charAt(at + 1));
                Mend mend = new Mend(at, at, "\\").sureIf(isSure);
                return Optional.of(Trap.mended(at, mend, "unknown-escape", seen));
            }
        }
        return Optional.empty();
    }

    /** Only a comment may follow a closing quote on its line. */
    private Optional<Trap> after(int close) {
        Line line = Line.at(text, close);
        int next = Shapes.skipAnySpaces(text, close + 1);
        boolean isComment = next < line.end() && text.charAt(next) == '#';
        if (next < line.end() && !isComment) {
            return Optional.of(textAfter(close, next, line.contentEnd()));
        }
        int odd = Shapes.skipSpaces(text, close + 1);
        if (odd >= next) {
            return Optional.empty();
        }
        char space = text.charAt(odd);
        Mend mend = new Mend(odd, next, isComment ? " " : "");
        return Optional.of(Trap.mended(odd, mend, Characters.oddSpaceRule(space), Characters.name(space)));
    }

    private Trap textAfter(int close, int next, int lineEnd) {
        boolean isClosedAtEnd = text.charAt(lineEnd - 1) == quote;
        boolean isInWord = Character.isLetterOrDigit(text.charAt(close + 1));
        if (isClosedAtEnd && isInWord) {
            String inner = text.substring(open + 1, lineEnd - 1);
            String meant = quote == '\'' ? inner.replace("''", "'") : inner;
            Mend mend = new Mend(open, lineEnd, Quoting.quoted(meant));
            String rule = quote == '\'' ? "apostrophe" : "quote-in-quotes";
            return Trap.mended(close, mend, rule, mend.shown());
        }
        int textEnd = Math.max(ValueTraps.textEnd(text, next, indentation), lineEnd);
        String seen = Excerpt.of(text, next, lineEnd);
        // After a comma it is more of a list.
        return Trap.quoted(next, text, open, textEnd, "text-after-quote", seen).sureIf(text.charAt(next) != ',');
    }
}
