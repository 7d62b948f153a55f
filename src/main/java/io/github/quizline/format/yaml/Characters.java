package io.github.quizline.format.yaml;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

/** Which characters a text may hold, since it will be shown on terminals. */
final class Characters {

    private static final Charset WINDOWS_LATIN = Charset.forName("windows-1252");

    private Characters() {}

    /**
     * Whether no text may hold it: C0 but tab and line breaks, DEL, C1, marks that turn the direction of what follows,
     * halves of characters, and U+FFFE and U+FFFF.
     */
    static boolean isForbidden(int codePoint) {
        if (codePoint < 0x20) {
            return codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
        }
        if (codePoint < 0x202A) {
            return codePoint >= 0x7F && codePoint <= 0x9F;
        }
        return codePoint <= 0x202E
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                || codePoint == 0xFFFE
                || codePoint == 0xFFFF;
    }

    /** Its number and name, such as {@code U+0007 (BELL)}. */
    static String name(int codePoint) {
        String number = String.format(Locale.ROOT, "U+%04X", codePoint);
        boolean isHalf = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        String name = isHalf ? "HALF OF A CHARACTER" : Character.getName(codePoint);
        return name == null ? number : number + " (" + name + ")";
    }

    /** What was probably meant by a C1 control: the character that Windows keeps in its place. */
    static Optional<String> fromWindows(int codePoint) {
        if (codePoint < 0x80 || codePoint > 0x9F) {
            return Optional.empty();
        }
        String meant = new String(new byte[] {(byte) codePoint}, WINDOWS_LATIN);
        return isForbidden(meant.charAt(0)) || meant.charAt(0) == '\uFFFD' ? Optional.empty() : Optional.of(meant);
    }

    /** Whether it looks like a space and is none to YAML. */
    static boolean isOddSpace(char c) {
        return c == '\u00A0'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000'
                || isInvisible(c);
    }

    /** The rule by which an odd space is told. */
    static String oddSpaceRule(char c) {
        return isInvisible(c) ? "invisible-character" : "odd-space";
    }

    /** Whether it takes no room, so that nobody sees that it is there: it parts words, or marks the order of bytes. */
    static boolean isInvisible(char c) {
        return c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }
}
