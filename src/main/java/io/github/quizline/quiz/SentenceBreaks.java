package io.github.quizline.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where sentences end. A full stop ends none after a title ({@code Dr. Smith}), an initial ({@code J. Smith}), an
 * abbreviation before its number ({@code No. 5}), or before a small letter; after {@code U.S.}, {@code p.m.} or {@code Inc.}
 * it ends one only if a word follows that often begins a sentence, such as {@code The}.
 */
final class SentenceBreaks {

    /** The longest abbreviation, with its full stops. */
    private static final int LONGEST_ABBREVIATION = 12;

    private static final String ENDS = ".!?…‽؟۔।॥።។။։。！？．｡";

    /** These end a sentence though no blank follows. */
    private static final String ENDS_WITHOUT_BLANK = "。！？．｡";

    private static final int OPENING = 1 << Character.START_PUNCTUATION
            | 1 << Character.INITIAL_QUOTE_PUNCTUATION
            | 1 << Character.FINAL_QUOTE_PUNCTUATION;
    private static final int CLOSING = 1 << Character.END_PUNCTUATION | 1 << Character.FINAL_QUOTE_PUNCTUATION;

    private static final Set<String> BEFORE_A_NAME = Set.of(
            "dr", "mr", "mrs", "ms", "mx", "prof", "gen", "sen", "rep", "gov", "st", "ste", "mt", "ft", "lt", "col",
            "capt", "cmdr", "adm", "sgt", "maj", "cpl", "rev", "hon", "pres", "messrs", "mme", "mlle", "sra", "srta",
            "hr", "frl", "vs", "cf", "eg", "ie");

    private static final Set<String> BEFORE_A_NUMBER = Set.of(
            "no", "nos", "nr", "vol", "vols", "p", "pp", "fig", "figs", "ch", "art", "sec", "para", "par", "ca",
            "approx", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private static final Set<String> SELDOM_LAST =
            Set.of("inc", "ltd", "co", "corp", "bros", "jr", "sr", "etc", "est", "dept", "univ", "govt", "intl", "al");

    private static final Set<String> OFTEN_FIRST = Set.of(
            "a",
            "after",
            "all",
            "although",
            "an",
            "and",
            "as",
            "at",
            "before",
            "both",
            "but",
            "by",
            "each",
            "for",
            "from",
            "he",
            "her",
            "his",
            "how",
            "however",
            "i",
            "if",
            "in",
            "it",
            "its",
            "many",
            "more",
            "most",
            "no",
            "on",
            "one",
            "or",
            "our",
            "she",
            "since",
            "so",
            "some",
            "such",
            "that",
            "the",
            "their",
            "then",
            "there",
            "these",
            "they",
            "this",
            "those",
            "to",
            "under",
            "until",
            "we",
            "what",
            "when",
            "where",
            "while",
            "who",
            "why",
            "with",
            "yet",
            "you");

    private final String text;
    private final int end;
    private final boolean isEnglish;

    private SentenceBreaks(String text, int end, String language) {
        this.text = text;
        this.end = end;
        this.isEnglish = Locale.forLanguageTag(language).getLanguage().equals("en");
    }

    /**
     * The sentences of one paragraph, without the white space around them.
     *
     * @param language BCP 47
     */
    static List<Span> sentences(String text, Span paragraph, String language) {
        return new SentenceBreaks(text, paragraph.end(), language).sentences(paragraph.start());
    }

    private List<Span> sentences(int start) {
        List<Span> sentences = new ArrayList<>();
        int first = start;
        boolean hasLetter = false;
        for (int i = start; i < end; ) {
            if (ENDS.indexOf(text.charAt(i)) < 0) {
                hasLetter |= Character.isLetter(text.codePointAt(i));
                i += Character.charCount(text.codePointAt(i));
                continue;
            }
            int after = endOfPunctuation(i);
            // "1." before an item of a list is no sentence.
            if (hasLetter && endsSentence(first, i, after)) {
                sentences.add(Paragraphs.trimmed(text, new Span(first, after)));
                first = after;
                hasLetter = false;
            }
            i = after;
        }
        Span rest = Paragraphs.trimmed(text, new Span(first, end));
        if (rest.start() < rest.end()) {
            sentences.add(rest);
        }
        return sentences;
    }

    /** The end of the signs that stand together at {@code i}: full stops and the like, and what is closed after them. */
    private int endOfPunctuation(int i) {
        int after = i + 1;
        while (after < end && (ENDS.indexOf(text.charAt(after)) >= 0 || closes(after))) {
            after++;
        }
        return after;
    }

    private boolean closes(int i) {
        char c = text.charAt(i);
        // „…“ is closed by what opens “…”.
        boolean closesLow = CharacterTypes.is(c, 1 << Character.INITIAL_QUOTE_PUNCTUATION) && isBlank(i + 1);
        return c == '"' || c == '\'' || c == '*' || closesLow || CharacterTypes.is(c, CLOSING);
    }

    private boolean isBlank(int i) {
        return i == end || Character.isWhitespace(text.charAt(i));
    }

    private boolean endsSentence(int first, int stop, int after) {
        if (!isBlank(after)) {
            return ENDS_WITHOUT_BLANK.indexOf(text.charAt(stop)) >= 0;
        }
        int next = after;
        while (next < end && (isBlank(next) || opens(text.charAt(next)))) {
            next++;
        }
        if (next == end) {
            return true;
        }
        if (ENDS.indexOf(text.charAt(next)) >= 0) {
            return false; // ". . ."
        }
        boolean isFullStop = text.charAt(stop) == '.' && (stop + 1 == after || ENDS.indexOf(text.charAt(stop + 1)) < 0);
        return !Character.isLowerCase(text.codePointAt(next)) && !(isFullStop && abbreviates(first, stop, next));
    }

    private static boolean opens(char c) {
        return c == '"' || c == '\'' || c == '*' || c == '¿' || c == '¡' || CharacterTypes.is(c, OPENING);
    }

    /** Whether the full stop belongs to an abbreviation that goes on with what stands at {@code next}. */
    private boolean abbreviates(int first, int stop, int next) {
        int start = stop;
        while (start > first && belongsToAbbreviation(text.charAt(start - 1))) {
            start--;
            if (stop - start > LONGEST_ABBREVIATION) {
                return false;
            }
        }
        String written = text.substring(start, stop);
        String letters = written.replace(".", "").toLowerCase(Locale.ROOT);
        boolean isNumber = Character.isDigit(text.codePointAt(next));
        if (BEFORE_A_NAME.contains(letters)) {
            return true;
        }
        if (BEFORE_A_NUMBER.contains(letters)) {
            return isNumber;
        }
        if (!letters.isEmpty() && letters.chars().allMatch(Character::isDigit)) {
            // Most languages but English write ordinals so: "14. September".
            return !isEnglish && letters.length() <= 2 && !isNumber;
        }
        return (isInitials(written) || SELDOM_LAST.contains(letters)) && !OFTEN_FIRST.contains(wordAt(next));
    }

    private static boolean belongsToAbbreviation(char c) {
        return c == '.' || Character.isLetterOrDigit(c);
    }

    /** One capital letter, or several letters of either case with full stops between them. */
    private static boolean isInitials(String written) {
        for (int i = 0; i < written.length(); i++) {
            if ((written.charAt(i) == '.') != (i % 2 == 1)) {
                return false;
            }
        }
        return written.length() > 1 || (written.length() == 1 && Character.isUpperCase(written.charAt(0)));
    }

    private String wordAt(int start) {
        int stop = start;
        while (stop < end && stop - start <= LONGEST_ABBREVIATION && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        return text.substring(start, stop).toLowerCase(Locale.ROOT);
    }
}
