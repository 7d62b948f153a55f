package io.github.quizline.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a text that is being read from left to right. */
final class Cursor {

    private static final Pattern WORD =
            Pattern.compile("(?:, |[ -])*([a-z]+)(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);

    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    /** Goes past what a pattern fits, if it fits here. */
    Optional<MatchResult> take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher.toMatchResult());
    }

    boolean takes(Pattern pattern) {
        return take(pattern).isPresent();
    }

    String rest() {
        return text.substring(at);
    }

    /**
     * A word in lower case, and the place behind it.
     *
     * @param end where to go on behind it
     */
    record Word(String text, int end) {}

    /** The words that stand here in Latin letters with blanks, hyphens or commas between them, without going past them. */
    List<Word> words(int most) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).useTransparentBounds(true);
        int from = at;
        while (words.size() < most && matcher.region(from, text.length()).lookingAt()) {
            words.add(new Word(Letters.fold(matcher.group(1)), matcher.end()));
            from = matcher.end();
        }
        return words;
    }
}
