package io.github.quizline.grade;

import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Splits what was typed into the things of a list, at the strongest separators first. A piece that is one of the items as it
 * stands is not split further: "bread and butter" may be one thing.
 */
final class ListSplitter {

    private static final Pattern LINES = Pattern.compile("[\n\r;]+");

    /** Commas, but not those that part thousands or stand within a date: "1,250", "May 5, 1945". */
    private static final Pattern COMMAS =
            Pattern.compile("(?<!\\d),|,(?!\\d)(?!(?<=\\p{L}{3}\\.? \\d{1,2},)\\s*\\d{4}\\b)");

    private static final Pattern SMALL =
            Pattern.compile("(?<!\\d)/|/(?!\\d)|&|\\s\\+\\s|\\band\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<Pattern> separators = new ArrayList<>();

    ListSplitter(List<Expected> items) {
        separators.add(LINES);
        separators.add(COMMAS);
        separators.add(SMALL);
        Kind kind = items.get(0).kind();
        boolean singleWords = kind != Kind.NUMBER
                && kind != Kind.DATE
                && items.stream()
                        .flatMap(item -> item.answers().alternatives().stream())
                        .map(Option::text)
                        .noneMatch(text -> BLANKS.matcher(text.strip()).find());
        if (singleWords) {
            separators.add(BLANKS);
        }
    }

    /** The things in a text, none of them blank. */
    List<String> split(String text, Predicate<String> isItem) {
        List<String> things = new ArrayList<>();
        split(text, 0, isItem, things);
        return things;
    }

    private void split(String text, int level, Predicate<String> isItem, List<String> things) {
        String thing = text.strip();
        if (thing.isEmpty()) {
            return;
        }
        if (level == separators.size() || (level > 0 && isItem.test(thing))) {
            things.add(thing);
            return;
        }
        for (String piece : separators.get(level).split(thing, -1)) {
            split(piece, level + 1, isItem, things);
        }
    }
}
