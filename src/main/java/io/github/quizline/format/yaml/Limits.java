package io.github.quizline.format.yaml;

import io.github.quizline.problem.Severity;
import io.github.quizline.problem.Source;
import java.util.Optional;

/** Looks through a text before the parser can suffer from it: its size, its lines, its characters, its documents. */
final class Limits {

    static final int MOST_BYTES = 16 * 1024 * 1024;
    static final int MOST_CHARACTERS_A_LINE = 1_000_000;
    static final int MOST_CHARACTERS_A_TEXT = 1_000_000;
    static final int MOST_LEVELS = 50;
    static final int MOST_VALUES = 1_000_000;

    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder clean = new StringBuilder();
    private final String text;
    private final Problems problems;
    private final Documents documents;
    private long bytes;
    private int lineStart;
    private int pairsInLine;
    private boolean hasPairs;
    private boolean isTooLong;

    private Limits(Source source, Problems problems) {
        this.text = source.text();
        this.bytes = text.length();
        this.problems = problems;
        this.documents = new Documents(text, problems);
    }

    /**
     * A text that the parser may have.
     *
     * @param text the text, every character in its place; what the parser would stumble over is replaced, and told
     * @param hasPairs whether a character takes two UTF-16 units somewhere
     * @param firstDocumentEnd the offset where a second document begins; the text's length if there is none
     */
    record Passed(String text, boolean hasPairs, int firstDocumentEnd) {}

    /** The text as the parser may have it; empty if it is too large to be read at all. */
    static Optional<Passed> check(Source source, Problems problems) {
        return new Limits(source, problems).check();
    }

    static void tellTooLarge(Problems problems) {
        problems.error(0, "file-too-large");
    }

    private Optional<Passed> check() {
        if (text.length() <= MOST_BYTES) {
            scan();
        }
        if (bytes > MOST_BYTES) {
            tellTooLarge(problems);
            return Optional.empty();
        }
        if (isTooLong) {
            return Optional.empty();
        }
        String passed = clean.isEmpty() ? text : clean.toString();
        return Optional.of(new Passed(passed, hasPairs, documents.firstEnd()));
    }

    private void scan() {
        beginLine(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (c == '\n' || c == '\r') {
                endLine(i);
                beginLine(i + 1);
            } else if (isPair(i)) {
                i++;
                bytes += 2;
                pairsInLine++;
                hasPairs = true;
            } else {
                bytes += c < 0x80 ? 0 : c < 0x800 ? 1 : 2;
                checkCharacter(i, c);
            }
        }
        endLine(text.length());
    }

    private void beginLine(int start) {
        lineStart = start;
        pairsInLine = 0;
        if (documents.isRefused(start)) {
            replace(start, '#');
        }
    }

    private void endLine(int end) {
        if (end - lineStart - pairsInLine > MOST_CHARACTERS_A_LINE) {
            isTooLong = true;
            problems.error(lineStart, "line-too-long");
        }
    }

    private boolean isPair(int offset) {
        return Character.isHighSurrogate(text.charAt(offset))
                && offset + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(offset + 1));
    }

    private void checkCharacter(int offset, char c) {
        if (!Characters.isForbidden(c)) {
            return;
        }
        replace(offset, REPLACEMENT);
        if (!problems.onlyCounts(Severity.ERROR, offset)) {
            Optional<String> meant = Characters.fromWindows(c);
            Mend mend = new Mend(offset, offset + 1, meant.orElse(""));
            String rule = meant.isPresent() ? "windows-character" : "forbidden-character";
            // A form feed or a vertical tab may be all that parts two words.
            boolean isSure = meant.isPresent() || !Character.isWhitespace(c);
            problems.errorWithMend(offset, mend.sureIf(isSure), rule, Characters.name(c), mend.replacement());
        }
    }

    private void replace(int offset, char replacement) {
        if (clean.isEmpty()) {
            clean.append(text);
        }
        clean.setCharAt(offset, replacement);
    }
}
