package io.github.quizline.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text, as rules compare them.
 *
 * @param text as it is shown, without the signs of Markdown
 * @param words in order, in small letters; an apostrophe within a word belongs to it, but not an "'s" at its end
 * @param content those that say what it is about, each by its {@link #root}
 */
record Wording(String text, List<String> words, Set<String> content) {

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\p{N})[,\\u00A0\\u202F' ](?=\\p{N}{3}(?!\\p{N}))");
    private static final Pattern MARKED = Pattern.compile("[*`]|~~~");
    private static final Pattern FENCED = Pattern.compile("(?s)```.*?(```|$)|~~~.*?(~~~|$)");
    private static final Pattern EMPHASIS = Pattern.compile("[*`]+");

    /** Words with fewer letters say little. */
    private static final int SHORTEST_CONTENT = 3;

    private static final Set<String> FUNCTION_WORDS = WordList.words("function-words");

    Wording {
        words = List.copyOf(words);
        content = Collections.unmodifiableSet(content);
    }

    static Wording of(String written) {
        String text = MARKED.matcher(written).find()
                ? EMPHASIS.matcher(FENCED.matcher(written).replaceAll(" ")).replaceAll("")
                : written;
        List<String> words = split(plain(text));
        Set<String> content = new HashSet<>();
        for (String word : words) {
            if (isContent(word)) {
                content.add(root(word));
            }
        }
        return new Wording(text, words, content);
    }

    private static String plain(String text) {
        boolean isAscii = text.chars().allMatch(c -> c < 0x80);
        String plain = isAscii ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        boolean hasDigit = plain.chars().anyMatch(Character::isDigit);
        return (hasDigit ? THOUSANDS.matcher(plain).replaceAll("") : plain).toLowerCase(Locale.ROOT);
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && isWithinWord(text, start, end)) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > start) {
                String word = text.substring(start, end);
                boolean isPossessive = word.endsWith("'s") || word.endsWith("’s");
                words.add(isPossessive ? word.substring(0, word.length() - 2) : word);
                start = end;
            } else {
                start += Character.charCount(text.codePointAt(start));
            }
        }
        return words;
    }

    /** An apostrophe is between letters, and a point between digits. */
    private static boolean isWithinWord(String text, int start, int at) {
        int sign = text.codePointAt(at);
        boolean isBetween = at > start && at + 1 < text.length();
        return switch (sign) {
            case '\'', '’' -> isBetween && Character.isLetter(text.codePointAt(at + 1));
            case '.' -> isBetween && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
            default ->
                Character.isLetterOrDigit(sign) || isMark(sign) || Character.getType(sign) == Character.OTHER_NUMBER;
        };
    }

    private static boolean isMark(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Whether a word says what a text is about. */
    static boolean isContent(String word) {
        return !FUNCTION_WORDS.contains(word)
                && (word.length() >= SHORTEST_CONTENT || !Character.isLetter(word.codePointAt(0)));
    }

    /** A word without the endings of its plural. */
    static String root(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** Whether all words of another text stand in this one, one behind the other. */
    boolean contains(Wording part) {
        return !part.words.isEmpty() && Collections.indexOfSubList(words, part.words) >= 0;
    }

    /** How much of the words that are in either text is in both, from 0 to 1 (Jaccard's index). */
    static double similarity(Set<String> one, Set<String> other) {
        int shared = 0;
        for (String word : one) {
            shared += other.contains(word) ? 1 : 0;
        }
        int all = one.size() + other.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** The text in a sentence: its beginning, if it is long. */
    static String quoted(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = 0;
        int taken = 0;
        while (end < line.length() && taken < MOST_QUOTED) {
            end += Character.charCount(line.codePointAt(end));
            taken++;
        }
        return end < line.length() ? line.substring(0, end).strip() + "…" : line;
    }

    private static final int MOST_QUOTED = 60;
}
