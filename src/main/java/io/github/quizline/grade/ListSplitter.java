package io.github.quizline.grade;

import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits what was typed into the things of a list, at the strongest separators first. What is one of the items as it stands
 * is not split: "bread and butter" may be one thing, and so may "Moby-Dick; or, The Whale".
 */
final class ListSplitter {

    private static final Pattern LINES = Pattern.compile("[\n\r;]+");

    /** Commas, but not those that part thousands or stand within a date: "1,250", "May 5, 1945". */
    private static final Pattern COMMAS =
            Pattern.compile("(?<!\\d),|,(?!\\d)(?!(?<=\\p{L}{3}\\.? \\d{1,2},)\\s*\\d{4}\\b)");

    private static final Pattern SMALL =
            Pattern.compile("(?<!\\d)/|/(?!\\d)|&|\\s\\+\\s|\\band\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<Separator> separators = new ArrayList<>();

    /** @param mostPieces how many pieces it would split an item into, at the most */
    private record Separator(Pattern pattern, int mostPieces) {}

    ListSplitter(List<Expected> items) {
        List<String> texts = items.stream()
                .flatMap(item -> item.answers().alternatives().stream())
                .map(option -> option.text().strip())
                .toList();
        Kind kind = items.get(0).kind();
        boolean singleWords = kind != Kind.NUMBER
                && kind != Kind.DATE
                && texts.stream().noneMatch(text -> BLANKS.matcher(text).find());
        for (Pattern pattern : singleWords ? List.of(LINES, COMMAS, SMALL, BLANKS) : List.of(LINES, COMMAS, SMALL)) {
            int most = texts.stream()
                    .mapToInt(text -> Span.between(pattern, text).size())
                    .max()
                    .orElse(1);
            separators.add(new Separator(pattern, most));
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
        if (level == separators.size() || isItem.test(thing)) {
            things.add(thing);
            return;
        }
        Separator separator = separators.get(level);
        List<Span> pieces = Span.between(separator.pattern(), thing);
        int next = 0;
        while (next < pieces.size()) {
            int first = next;
            next += joined(thing, pieces.subList(first, pieces.size()), separator.mostPieces(), isItem);
            split(
                    thing.substring(
                            pieces.get(first).start(), pieces.get(next - 1).end()),
                    level + 1,
                    isItem,
                    things);
        }
    }

    /** How many pieces from the first on make an item together; 1 if none do. */
    private static int joined(String text, List<Span> pieces, int most, Predicate<String> isItem) {
        for (int count = Math.min(most, pieces.size()); count > 1; count--) {
            int start = pieces.get(0).start();
            int end = pieces.get(count - 1).end();
            if (isItem.test(text.substring(start, end).strip())) {
                return count;
            }
        }
        return 1;
    }

    /** A part of a text. */
    private record Span(int start, int end) {

        /** What stands between the places where a pattern is found. */
        static List<Span> between(Pattern pattern, String text) {
            List<Span> spans = new ArrayList<>();
            Matcher found = pattern.matcher(text);
            int start = 0;
            while (found.find()) {
                spans.add(new Span(start, found.start()));
                start = found.end();
            }
            spans.add(new Span(start, text.length()));
            return spans;
        }
    }
}
