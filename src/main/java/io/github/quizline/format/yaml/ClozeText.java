package io.github.quizline.format.yaml;

import io.github.quizline.quiz.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a cloze, taken apart: words, and gaps between <code>{{</code> and <code>}}</code>. Before one of <code>{{
 * | ~ }</code> a backslash makes it a sign like any other, and two backslashes are one.
 */
final class ClozeText {

    static final String OPENING = "{{";
    static final String CLOSING = "}}";

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<WrittenGap> gaps = new ArrayList<>();
    private final List<Integer> unclosed = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();
    private int at;

    private ClozeText(String text) {
        this.text = text;
    }

    static ClozeText of(String text) {
        ClozeText cloze = new ClozeText(text);
        cloze.readAll();
        return cloze;
    }

    /** The pieces of text around the gaps; one more than there are gaps. */
    List<String> words() {
        return words;
    }

    List<WrittenGap> gaps() {
        return gaps;
    }

    /** The offsets at which a gap begins that never ends. */
    List<Integer> unclosed() {
        return unclosed;
    }

    /**
     * A gap as written.
     *
     * @param start the offset of its first brace
     * @param end the offset after its last brace
     * @param separator {@code |} or {@code ~} between its parts; a blank if there is one part
     * @param isMixed whether both stand between them
     */
    record WrittenGap(int start, int end, List<Part> parts, char separator, boolean isMixed) {

        /** The name after {@code @} of a gap that is described elsewhere. */
        Optional<Part> name() {
            Part first = parts.get(0);
            return first.text.startsWith("@")
                    ? Optional.of(
                            new Part(first.start + 1, first.text.substring(1).strip()))
                    : Optional.empty();
        }

        /** The word before the first {@code =}; empty if there is none. */
        String prefix() {
            String first = parts.get(0).text;
            return first.substring(0, Math.max(0, first.indexOf('='))).strip();
        }

        /** The typed kind that is named before {@code =}. */
        Optional<Kind> kind() {
            return Kind.of(prefix()).filter(Kind::isTyped);
        }

        /** The answers, without the kind before the first of them. */
        List<Part> answers() {
            if (kind().isEmpty()) {
                return parts;
            }
            List<Part> answers = new ArrayList<>(parts);
            Part first = parts.get(0);
            int after = first.text.indexOf('=') + 1;
            String answer = first.text.substring(after);
            int blanks = answer.length() - answer.stripLeading().length();
            answers.set(0, new Part(first.start + after + blanks, answer.strip()));
            return answers;
        }
    }

    /** A text in a gap and the offset at which it begins. */
    record Part(int start, String text) {}

    private void readAll() {
        while (at < text.length()) {
            // Of many braces the last two open the gap.
            if (text.startsWith(OPENING, at) && !text.startsWith(OPENING, at + 1)) {
                readGap();
            } else {
                readSign(piece);
            }
        }
        endPiece();
    }

    private void endPiece() {
        words.add(piece.toString());
        piece.setLength(0);
    }

    private void readGap() {
        int start = at;
        at += OPENING.length();
        List<Part> parts = new ArrayList<>(2);
        StringBuilder part = new StringBuilder();
        int partStart = at;
        char separator = ' ';
        boolean mixed = false;
        while (!text.startsWith(CLOSING, at)) {
            if (at >= text.length() || text.startsWith(OPENING, at) || startsParagraph(at)) {
                unclosed.add(start);
                piece.append(OPENING);
                at = start + OPENING.length();
                return;
            }
            char c = text.charAt(at);
            if (c == '|' || c == '~') {
                mixed |= separator != ' ' && separator != c;
                separator = c;
                parts.add(part(partStart, part));
                at++;
                partStart = at;
            } else {
                readSign(part);
            }
        }
        parts.add(part(partStart, part));
        at += CLOSING.length();
        gaps.add(new WrittenGap(start, at, List.copyOf(parts), separator, mixed));
        endPiece();
    }

    private Part part(int start, StringBuilder part) {
        String whole = part.toString();
        part.setLength(0);
        int blanks = whole.length() - whole.stripLeading().length();
        // A gap may run over the end of a line, as any word may.
        return new Part(start + blanks, whole.strip().replaceAll("[ \\t]*\\n[ \\t]*", " "));
    }

    private boolean startsParagraph(int i) {
        if (text.charAt(i) != '\n') {
            return false;
        }
        for (int j = i + 1; j < text.length() && text.charAt(j) <= ' '; j++) {
            if (text.charAt(j) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** One character, or backslashes and what they stand before. */
    private void readSign(StringBuilder to) {
        int backslashes = 0;
        while (at < text.length() && text.charAt(at) == '\\') {
            backslashes++;
            at++;
        }
        if (backslashes == 0) {
            to.append(text.charAt(at++));
            return;
        }
        String sign = sign(at);
        if (sign.isEmpty()) {
            to.append("\\".repeat(backslashes));
            return;
        }
        to.append("\\".repeat(backslashes / 2));
        if (backslashes % 2 == 1) {
            to.append(sign);
            at += sign.length();
        }
    }

    /** The sign at an offset that a backslash takes its meaning from; empty if there is none. */
    private String sign(int i) {
        if (text.startsWith(OPENING, i)) {
            return OPENING;
        }
        return i < text.length() && "|~}".indexOf(text.charAt(i)) >= 0 ? text.substring(i, i + 1) : "";
    }

    /** A text in which every sign is a sign like any other. */
    static String escaped(String literal) {
        return escaped(literal, "");
    }

    /**
     * As {@link #escaped(String)}, for a text that a sign follows.
     *
     * @param next the sign, such as <code>{{</code>
     */
    static String escaped(String literal, String next) {
        String all = literal + next;
        StringBuilder escaped = new StringBuilder(literal.length());
        int backslashes = 0;
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            boolean isPair = literal.startsWith(OPENING, i);
            boolean isSign = isPair || c == '|' || c == '~' || c == '}';
            if (isSign) {
                escaped.append("\\".repeat(backslashes + 1));
            } else if (c == '{' && all.startsWith(OPENING, i)) {
                escaped.append("\\".repeat(backslashes));
            }
            backslashes = c == '\\' ? backslashes + 1 : 0;
            escaped.append(c);
            if (isPair) {
                escaped.append(literal.charAt(++i));
            }
        }
        return next.isEmpty()
                ? escaped.toString()
                : escaped.append("\\".repeat(backslashes)).toString();
    }
}
