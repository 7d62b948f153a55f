package io.github.quizline.quiz;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The ids by which quizzes, passages, questions and options are known. An id is made of letters, digits, marks and the
 * signs {@code - _ .}, begins with a letter or digit, and has at most {@value #LONGEST} characters.
 */
public final class Id {

    /** The most characters (UTF-16 units) that an id has. */
    public static final int LONGEST = 100;

    private static final int LONGEST_MADE = 60;

    /** Numbers that are tried one after the other; a quiz has more equal words than that only to make trouble. */
    private static final int TRIED_IN_TURN = 100;

    private static final int BEGINS = CharacterTypes.LETTERS | CharacterTypes.NUMBERS;
    private static final int HOLDS = BEGINS | CharacterTypes.MARKS;
    private static final int BEFORE_APOSTROPHE = CharacterTypes.LETTERS | CharacterTypes.MARKS;

    /** What stands in an id for each ASCII character; 0 where nothing does. Most ids are made of these alone. */
    private static final char[] IN_SLUG = new char[0x80];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            IN_SLUG[c] = c;
            IN_SLUG[c - 'a' + 'A'] = c;
        }
        for (char c = '0'; c <= '9'; c++) {
            IN_SLUG[c] = c;
        }
    }

    private Id() {}

    /** Whether {@code id} is well formed. */
    public static boolean isWellFormed(String id) {
        int length = id.length();
        if (length == 0 || length > LONGEST || !CharacterTypes.is(id.codePointAt(0), BEGINS)) {
            return false;
        }
        int width;
        for (int i = 0; i < length; i += width) {
            int codePoint = id.codePointAt(i);
            width = Character.charCount(codePoint);
            boolean isSign = codePoint == '-' || codePoint == '.' || codePoint == '_';
            if (!isSign && !CharacterTypes.is(codePoint, HOLDS)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The id that is made from words, such as {@code where-was-the-factory-park}: small letters, digits and marks as they
     * are, and one {@code -} for what stands between them; an apostrophe inside a word is left out. Equal words give an
     * equal id on every machine. Words that have nothing an id may hold, and words too long for one, are told apart by a
     * checksum.
     */
    public static String of(String words) {
        String slug = slug(words);
        if (slug.isEmpty()) {
            return "id-" + checksum(words);
        }
        if (slug.length() <= LONGEST_MADE) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST_MADE);
        if (end < LONGEST_MADE / 2) {
            end = Character.isHighSurrogate(slug.charAt(LONGEST_MADE - 1)) ? LONGEST_MADE - 1 : LONGEST_MADE;
        }
        return slug.substring(0, end) + "-" + checksum(words);
    }

    /** As {@link #of}, followed by {@code -2}, {@code -3} and so on where {@code taken} has it already. */
    public static String unused(String words, Set<String> taken) {
        String first = of(words);
        if (!taken.contains(first)) {
            return first;
        }
        int unused = 2;
        while (unused < TRIED_IN_TURN && taken.contains(first + "-" + unused)) {
            unused++;
        }
        int used = unused - 1;
        for (; taken.contains(first + "-" + unused); unused *= 2) {
            used = unused;
        }
        while (unused - used > 1) {
            int middle = (used + unused) >>> 1;
            if (taken.contains(first + "-" + middle)) {
                used = middle;
            } else {
                unused = middle;
            }
        }
        return first + "-" + unused;
    }

    static void check(String id) {
        if (!isWellFormed(id)) {
            throw new IllegalArgumentException("an id is letters, digits and - _ . only, but was \"" + id + "\"");
        }
    }

    /** The words as an id has them, or more than the longest beginning of that. */
    private static String slug(String words) {
        char[] slug = new char[Math.min(2 * words.length(), LONGEST_MADE + 2)];
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < words.length() && length <= LONGEST_MADE; i++) {
            char c = words.charAt(i);
            if (c >= IN_SLUG.length) {
                return slugBeyondAscii(words);
            }
            char small = IN_SLUG[c];
            if (small == 0) {
                gap |= c != '\'' || !isInnerApostrophe(words, i);
                continue;
            }
            if (gap && length > 0) {
                slug[length++] = '-';
            }
            gap = false;
            slug[length++] = small;
        }
        return new String(slug, 0, length);
    }

    private static String slugBeyondAscii(String words) {
        String plain = StreamSafe.nfc(words);
        StringBuilder slug = new StringBuilder(Math.min(plain.length(), LONGEST_MADE + 3));
        boolean gap = false;
        int width;
        for (int i = 0; i < plain.length() && slug.length() <= LONGEST_MADE; i += width) {
            int codePoint = plain.codePointAt(i);
            width = Character.charCount(codePoint);
            if (!CharacterTypes.is(codePoint, slug.length() == 0 ? BEGINS : HOLDS)) {
                gap |= !isInnerApostrophe(plain, i);
                continue;
            }
            if (gap && slug.length() > 0) {
                slug.append('-');
            }
            gap = false;
            slug.appendCodePoint(Character.toLowerCase(codePoint));
        }
        return slug.toString();
    }

    private static boolean isInnerApostrophe(String words, int i) {
        return (words.charAt(i) == '\'' || words.charAt(i) == '’')
                && i > 0
                && i + 1 < words.length()
                && CharacterTypes.is(words.codePointBefore(i), BEFORE_APOSTROPHE)
                && CharacterTypes.is(words.codePointAt(i + 1), CharacterTypes.LETTERS);
    }

    private static String checksum(String words) {
        CRC32 checksum = new CRC32();
        checksum.update(words.getBytes(StandardCharsets.UTF_8));
        String digits = Long.toHexString(checksum.getValue());
        return "0".repeat(8 - digits.length()) + digits;
    }
}
