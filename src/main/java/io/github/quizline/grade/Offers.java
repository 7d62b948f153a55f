package io.github.quizline.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sees whether more than one answer was typed where one is wanted. */
final class Offers {

    private static final Pattern ANYWHERE = Pattern.compile("[/;|\n\r]+");
    private static final Pattern IN_ENGLISH = Pattern.compile("[/;|\n\r]+|\\b(?:or|alternatively)\\b");

    private static final Pattern LOWER_CASE_WORD = Pattern.compile("\\p{Ll}{2,}");
    private static final Pattern FEW_WORDS = Pattern.compile("[\\p{L}'’-]+(?: [\\p{L}'’-]+){0,2}");

    private static final Pattern JOINED = Pattern.compile("[,&]|\\band\\b");

    /** The longest text that is looked at for several answers joined by "and". */
    private static final int LONGEST_JOINED = 200;

    private Offers() {}

    /**
     * The answers that were typed with "or", a slash or a semicolon between them; just one if there is none of these.
     *
     * @param folded what was typed, with its letters folded
     */
    static List<String> split(String folded, Language language) {
        if (!mayOffer(folded)) {
            return List.of(folded);
        }
        Pattern between = language.english() ? IN_ENGLISH : ANYWHERE;
        return parts(between, folded);
    }

    private static List<String> parts(Pattern between, String folded) {
        List<String> parts = new ArrayList<>();
        for (String part : between.split(folded, -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** What was typed with "and" or a comma between, as in "Anna and Bruno Berg"; just one if there is neither. */
    static List<String> joined(String folded, Language language) {
        boolean mayJoin = folded.contains("and") || folded.indexOf('&') >= 0 || folded.indexOf(',') >= 0;
        return language.english() && mayJoin && folded.length() <= LONGEST_JOINED
                ? parts(JOINED, folded)
                : List.of(folded);
    }

    /** The parts of what was joined, each single word with the last word of all behind it: the name that brothers share. */
    static List<String> sharingLastWord(List<String> joined) {
        String last = joined.get(joined.size() - 1);
        String shared = last.substring(last.lastIndexOf(' ') + 1);
        return joined.stream()
                .map(part -> part.indexOf(' ') < 0 && !part.equals(last) ? part + " " + shared : part)
                .toList();
    }

    /**
     * The answers that were typed with commas between, as a guess or a list is: three of at most three words, or two lower-case
     * words; just one if it is neither.
     */
    static List<String> guesses(String text) {
        if (text.indexOf(',') < 0 || text.length() > LONGEST_JOINED) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            parts.add(part.strip());
        }
        Pattern each = parts.size() == 2 ? LOWER_CASE_WORD : FEW_WORDS;
        return parts.stream().allMatch(part -> each.matcher(part).matches()) ? parts : List.of(text);
    }

    private static boolean mayOffer(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            switch (folded.charAt(i)) {
                case '/', ';', '|', '\n', '\r' -> {
                    return true;
                }
                default -> {}
            }
        }
        return folded.contains("or") || folded.contains("alternatively");
    }
}
