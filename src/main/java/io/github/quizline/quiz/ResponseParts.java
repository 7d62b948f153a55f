package io.github.quizline.quiz;

import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Reads the parts of a text form one after the other, as they are written, without white space around them. */
final class ResponseParts implements Iterator<String> {

    private static final char ESCAPE = '\\';
    private static final String ESCAPED = ";=\\";
    private static final int UNSEEN = 1 << Character.SPACE_SEPARATOR | 1 << Character.FORMAT | 1 << Character.CONTROL;

    private final String text;
    private int next;

    ResponseParts(String text) {
        this.text = text;
    }

    @Override
    public boolean hasNext() {
        return next <= text.length();
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no part after the end of \"" + text + "\"");
        }
        int start = next;
        int end = sign(text, ';', start);
        next = end + 1;
        return text.substring(start, end).strip();
    }

    /** The left and the right side of a part, as they are meant; empty if there is not exactly one {@code =} between them. */
    static Optional<Map.Entry<String, String>> sides(String part) {
        int equals = sign(part, '=', 0);
        if (equals == part.length() || sign(part, '=', equals + 1) < part.length()) {
            return Optional.empty();
        }
        return Optional.of(Map.entry(
                meant(part.substring(0, equals)).strip(),
                meant(part.substring(equals + 1)).strip()));
    }

    /** What a part means: {@code \;}, {@code \=} and {@code \\} are the signs themselves, other backslashes stay. */
    static String meant(String part) {
        if (part.indexOf(ESCAPE) < 0) {
            return part;
        }
        StringBuilder meant = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            if (escapes(part, i)) {
                i++;
            }
            meant.append(part.charAt(i));
        }
        return meant.toString();
    }

    /** Where a sign stands that is not escaped; the end of the text if it does not. */
    private static int sign(String text, char sign, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != sign) {
            i += escapes(text, i) ? 2 : 1;
        }
        return i;
    }

    private static boolean escapes(String text, int i) {
        return text.charAt(i) == ESCAPE && i + 1 < text.length() && ESCAPED.indexOf(text.charAt(i + 1)) >= 0;
    }

    /** Whether a text has nothing that can be seen. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!Character.isWhitespace(c) && !CharacterTypes.is(c, UNSEEN)) {
                return false;
            }
        }
        return true;
    }
}
