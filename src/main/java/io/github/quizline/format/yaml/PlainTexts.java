package io.github.quizline.format.yaml;

import io.github.quizline.problem.Severity;
import java.util.Optional;

/**
 * Tells what YAML lets pass in a text without quotes: what it loses of it, and what nobody sees in it. Offsets that come in
 * are those of the draft.
 */
final class PlainTexts {

    private final Draft draft;
    private final String text;
    private final Problems notes;

    PlainTexts(Draft draft, Problems notes) {
        this.draft = draft;
        this.text = draft.text();
        this.notes = notes;
    }

    /** Looks at a text; returns it as it was meant. */
    String meant(String value, int start, int end, boolean isKey) {
        if (start == end) {
            return isKey ? value : hashInstead(start);
        }
        if (end < text.length() && Line.isBlank(text.charAt(end))) {
            hash(start, end);
        }
        if (text.charAt(start) >= 0x80 && !isKey) {
            curlyQuotes(value, start, end);
        }
        return withoutOddSpaces(value, start, end);
    }

    /** Tells of odd spaces round a text, and of marks within it that nobody sees; returns it without them. */
    private String withoutOddSpaces(String value, int start, int end) {
        int first = 0;
        int last = value.length();
        while (first < last && isSpaceOfAnySort(value.charAt(first))) {
            first++;
        }
        while (last > first && isSpaceOfAnySort(value.charAt(last - 1))) {
            last--;
        }
        if (first == last) {
            return "";
        }
        int after = value.length() - last;
        if (first > 0) {
            tellOddSpace(start, start + first);
        }
        String inner = value.substring(first, last);
        if (inner.indexOf('\uFEFF') >= 0) {
            tellMarks(start + first, end - after);
            inner = inner.replace("\uFEFF", "");
        }
        if (after > 0) {
            tellOddSpace(end - after, end);
        }
        return inner;
    }

    private void tellMarks(int from, int to) {
        for (int at = text.indexOf('\uFEFF', from); at >= 0 && at < to; at = text.indexOf('\uFEFF', at + 1)) {
            tellOddSpace(at, at + 1);
        }
    }

    private static boolean isSpaceOfAnySort(char c) {
        return c == ' ' || Characters.isOddSpace(c);
    }

    // YAML drops what follows " #".
    private void hash(int start, int end) {
        int hash = onLineAfter(end);
        if (!isHash(hash) || notes.onlyCounts(Severity.WARNING, draft.original(hash))) {
            return;
        }
        int lineEnd = Line.at(text, hash).contentEnd();
        String lost = Excerpt.of(text, hash, lineEnd);
        if (isText(hash, lineEnd)) {
            tell(Severity.WARNING, hash, Quoting.mend(text, start, lineEnd).sureIf(false), "text-after-hash", lost);
        } else {
            notes.warning(draft.original(hash), "comment-after-text", lost);
        }
    }

    /** Where a value is missing: the text after a number sign, if that was probably meant as one. */
    private String hashInstead(int start) {
        int hash = onLineAfter(start);
        int lineEnd = isHash(hash) ? Line.at(text, hash).contentEnd() : hash;
        if (!isText(hash, lineEnd)) {
            return "";
        }
        // What authors keep for themselves may lack its value.
        boolean isKept = text.startsWith("x-", Line.around(text, start).content());
        Severity severity = isKept ? Severity.WARNING : Severity.ERROR;
        String written = text.substring(hash, lineEnd);
        tell(severity, hash, Quoting.mend(text, hash, lineEnd).sureIf(false), "text-after-hash", Excerpt.of(written));
        return isKept ? "" : written;
    }

    private boolean isHash(int at) {
        return at < text.length() && text.charAt(at) == '#';
    }

    private boolean isText(int hash, int lineEnd) {
        return hash + 1 < lineEnd && !Line.isBlank(text.charAt(hash + 1)) && text.charAt(hash + 1) != '#';
    }

    private void curlyQuotes(String value, int start, int end) {
        Optional<String> inner = Shapes.insideCurlyQuotes(value);
        if (inner.isPresent() && !notes.onlyCounts(Severity.WARNING, draft.original(start))) {
            Mend mend = new Mend(start, end, Quoting.quoted(text.substring(start + 1, end - 1)));
            tell(Severity.WARNING, start, mend.sureIf(false), "curly-quotes", Excerpt.of(text, start, end));
        }
    }

    private void tellOddSpace(int start, int end) {
        if (!notes.onlyCounts(Severity.ERROR, draft.original(start))) {
            char space = text.charAt(start);
            tell(
                    Severity.ERROR,
                    start,
                    new Mend(start, end, ""),
                    Characters.oddSpaceRule(space),
                    Characters.name(space));
        }
    }

    private void tell(Severity severity, int at, Mend mend, String rule, String seen) {
        notes.add(severity, draft.original(at), Optional.of(draft.original(mend)), rule, seen, mend.shown());
    }

    private int onLineAfter(int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
