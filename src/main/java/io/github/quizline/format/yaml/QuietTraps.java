package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Entry;
import io.github.quizline.format.yaml.Node.Scalar;
import io.github.quizline.format.yaml.Node.Style;
import io.github.quizline.problem.Severity;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Tells what YAML's grammar lets pass, but a quiz must not: what makes a text mean something else than what stands
 * there, or loses a part of it. Offsets that come in are those of the draft.
 */
final class QuietTraps {

    private final Draft draft;
    private final String text;
    private final Problems notes;
    private final PlainTexts plainTexts;

    QuietTraps(Draft draft, Problems notes) {
        this.draft = draft;
        this.text = draft.text();
        this.notes = notes;
        this.plainTexts = new PlainTexts(draft, notes);
    }

    /** What stands for a value that was written elsewhere; returns the text that was meant. */
    String alias(int start, int end) {
        String written = text.substring(start, end);
        if (notes.onlyCounts(Severity.ERROR, draft.original(start))) {
            return written;
        }
        // It is a text, unless something was given that name.
        boolean isSure = !text.contains('&' + written.substring(1));
        tell(start, Quoting.mend(text, start, end).sureIf(isSure), "alias", Excerpt.of(written));
        return written;
    }

    /** Looks at the properties of a list or a mapping; returns where it begins without them. */
    int collection(CollectionStartEvent event, int start) {
        if (!hasProperties(event)) {
            return start;
        }
        int end = propertiesEnd(start);
        tellProperty(start);
        return skipBlanks(end);
    }

    /** Whether a key is indented by what only looks like spaces. */
    boolean isOddlyIndented(int start, int end) {
        return start < end
                && Characters.isOddSpace(text.charAt(start))
                && Line.around(text, start).content() == start;
    }

    /** Looks at a key; returns its text. */
    String key(ScalarEvent event, int start, int end) {
        if (event.getScalarStyle() == ScalarStyle.PLAIN && start < end) {
            if (text.charAt(start) == '-' && KnownKeys.isKnown(text.substring(start + 1, end))) {
                tell(start, new Mend(start + 1, start + 1, " "), "missing-space-after-dash", excerpt(start, end));
            }
        }
        return text(event, start, end, true);
    }

    boolean isMerge(Scalar key) {
        boolean isMerge = key.isPlain() && key.text().equals("<<");
        if (isMerge) {
            notes.error(key.start(), "merge-key");
        }
        return isMerge;
    }

    static boolean spansLines(ScalarEvent event) {
        return event.getEndMark().orElseThrow().getLine()
                != event.getStartMark().orElseThrow().getLine();
    }

    /**
     * Whether a quote is closed only after lines that belong to something else, so that it was probably forgotten before
     * them: they look like keys or items, and are not indented deeper than what holds the text.
     */
    boolean swallowsLines(ScalarEvent event, int start, int end, int indentation) {
        if (event.getScalarStyle() != ScalarStyle.SINGLE_QUOTED
                && event.getScalarStyle() != ScalarStyle.DOUBLE_QUOTED) {
            return false;
        }
        for (Line line = Shapes.lineAfter(text, start); line.start() < end; line = Line.at(text, line.next())) {
            if (Shapes.endsTextAt(line, indentation)) {
                return true;
            }
        }
        return false;
    }

    /** Looks at a text of several lines without quotes that is an item of a list. */
    void item(int start, int end) {
        for (Line line = Shapes.lineAfter(text, start); line.start() < end; line = Line.at(text, line.next())) {
            if (Shapes.isDash(text, line.content())) {
                int column = start - Line.around(text, start).start() - 2;
                Mend mend = new Mend(line.start(), line.content(), " ".repeat(Math.max(column, 0)));
                tell(line.content(), mend.sureIf(false), "item-in-text", excerpt(line.content(), line.end()));
                return;
            }
        }
    }

    /** Looks at a text; returns it as it was meant. */
    String value(ScalarEvent event, int start, int end) {
        return text(event, start, end, false);
    }

    private String text(ScalarEvent event, int start, int end, boolean isKey) {
        String value = event.getValue();
        if (value.length() > Limits.MOST_CHARACTERS_A_TEXT) {
            notes.error(draft.original(start), "text-too-long");
        }
        if (hasProperties(event)) {
            return withProperties(event, start, end);
        }
        switch (event.getScalarStyle()) {
            case PLAIN -> {
                return plainTexts.meant(value, start, end, isKey);
            }
            case DOUBLE_QUOTED -> escapes(value, start, end);
            case LITERAL, FOLDED -> block(value, start);
            default -> {}
        }
        return value;
    }

    /** A key and its value in brackets; what lacks the space after its colon is a key alone to YAML. */
    Entry entryInBrackets(Scalar key, Node value) {
        String written = key.text();
        int colon = value instanceof Scalar scalar && scalar.isAbsent() && key.isPlain()
                ? KnownKeys.colonWithoutSpace(written)
                : -1;
        if (colon < 0) {
            return new Entry(key, value);
        }
        int at = key.start() + colon;
        Mend mend = new Mend(at + 1, at + 1, " ");
        notes.errorWithMend(at, mend, "missing-space-after-colon", Excerpt.of(written));
        return new Entry(
                new Scalar(key.start(), at, written.substring(0, colon), Style.PLAIN),
                new Scalar(at + 1, key.end(), written.substring(colon + 1), Style.PLAIN));
    }

    /** Looks at a value without quotes below its key: "-Kaesong" was to be an item; "-5" may be a number. */
    void below(int start, int end) {
        if (end - start < 2 || text.charAt(start) != '-') {
            return;
        }
        Line line = Line.around(text, start);
        boolean isAlone = line.content() == start;
        boolean isNumber =
                start + 1 < end && (Character.isDigit(text.charAt(start + 1)) || text.charAt(start + 1) == '.');
        boolean isList = text.substring(start, end).matches("-.*(\\s*[\r\n]\\s*-.*)*");
        if (isAlone && isList && (!isNumber || end > line.end())) {
            String items = text.substring(start, end).replaceAll("(?m)^(\\s*-)-*[\\h\uFEFF\u200B\u2060]*", "$1 ");
            Mend mend = new Mend(start, end, items);
            char after = text.charAt(start + 1);
            if (Characters.isOddSpace(after)) {
                tell(start + 1, mend, Characters.oddSpaceRule(after), Characters.name(after));
            } else if (after == '-') {
                tell(start, mend, "too-many-dashes", excerpt(start, Math.min(end, line.end())));
            } else {
                // One word with a dash before it may be meant so: a suffix.
                boolean isSure = end > line.end();
                tell(start, mend.sureIf(isSure), "missing-space-after-dash", excerpt(start, Math.min(end, line.end())));
            }
        }
    }

    // A backslash may write a character that would be refused if it stood there.
    private void escapes(String value, int start, int end) {
        if (value.length() == end - start - 2) {
            return;
        }
        for (int at : Escapes.forbidden(text, start + 1, end - 1)) {
            if (notes.onlyCounts(Severity.ERROR, draft.original(at))) {
                continue;
            }
            tell(at, new Mend(at, at, "\\").sureIf(false), "forbidden-escape", excerpt(at, Escapes.end(text, at)));
        }
    }

    // ">5" alone announces a block that is indented by 5; if nothing follows, it was a text.
    private void block(String value, int start) {
        if (!value.isEmpty()) {
            return;
        }
        int end = Line.at(text, start).contentEnd();
        if (text.substring(start, end).chars().anyMatch(Character::isDigit)) {
            tell(start, Quoting.mend(text, start, end), "block-sign-in-text", excerpt(start, end));
        }
    }

    private static boolean hasProperties(NodeEvent event) {
        if (event.getAnchor().isPresent()) {
            return true;
        }
        return event instanceof ScalarEvent scalar
                ? scalar.getTag().isPresent()
                : event instanceof CollectionStartEvent collection
                        && collection.getTag().isPresent();
    }

    private String withProperties(ScalarEvent event, int start, int end) {
        int content = skipBlanks(propertiesEnd(start));
        boolean isText = event.isPlain() && content < end && !text.startsWith("!!", start);
        tellProperty(start);
        return isText ? text.substring(start, end) : event.getValue();
    }

    // No mend: it may belong to a text, or name what is repeated elsewhere.
    private void tellProperty(int start) {
        int offset = draft.original(start);
        if (!notes.onlyCounts(Severity.ERROR, offset)) {
            String rule = text.charAt(start) == '&' ? "anchor" : "tag";
            notes.error(offset, rule, excerpt(start, propertyEnd(start)));
        }
    }

    private void tell(int at, Mend mend, String rule, String seen) {
        tell(Severity.ERROR, at, mend, rule, seen);
    }

    private void tell(Severity severity, int at, Mend mend, String rule, String seen) {
        notes.add(severity, draft.original(at), Optional.of(draft.original(mend)), rule, seen, mend.shown());
    }

    private String excerpt(int from, int to) {
        return Excerpt.of(text, from, to);
    }

    private int propertyEnd(int start) {
        int end = start;
        while (end < text.length() && !Line.isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The offset after the anchor and the tag that begin at an offset. */
    private int propertiesEnd(int start) {
        int end = propertyEnd(start);
        int next = skipBlanks(end);
        boolean hasSecond = next < text.length() && (text.charAt(next) == '&' || text.charAt(next) == '!');
        return hasSecond ? propertyEnd(next) : end;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && Line.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
