package io.github.quizline.grade;

import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits what was typed into the things of a list, at the strongest separators first. A piece that is one of the items as it
 * stands is not split further, and neighbours that make up one are put together again: "bread and butter" may be one thing.
 */
final class ListSplitter {

    /** What can be told of a piece by those who judge it. */
    interface Pieces {

        /** Whether it is a listed item as it stands. */
        boolean isItem(String piece);

        /** Whether it can be read as a thing of the list's kind, right or wrong. */
        boolean isReadable(String piece);
    }

    private static final Pattern LINES = Pattern.compile("[\n\r;→]+|[-=]>");

    /** Commas, but not those that part thousands or stand within a date: "1,250", "May 5, 1945". */
    private static final Pattern COMMAS =
            Pattern.compile("(?<!\\d),|,(?!\\d)(?!(?<=\\p{L}{3}\\.? \\d{1,2},)\\s*\\d{4}\\b)");

    private static final Pattern SMALL =
            Pattern.compile("(?<!\\d)/|/(?!\\d)|&|\\s\\+\\s|\\band\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_FIGURES = Pattern.compile("[\\s,/]+");

    private static final Pattern NUMBER_BEFORE = Pattern.compile("(?:^|\\s)(\\d{1,3})[.)]\\s+(?=\\S)");
    private static final Pattern BULLET = Pattern.compile("(?m)^\\s*[-–*•]\\s+");

    /** The most pieces that are put together again. */
    private static final int MOST_TOGETHER = 4;

    /** The most pieces of which neighbours, or figures without a comma, are looked at more closely. */
    private static final int MOST_PIECES = 50;

    private final List<Pattern> separators = new ArrayList<>();
    private final List<String> items;
    private final boolean ofFigures;

    ListSplitter(List<Expected> items) {
        this.items = items.stream()
                .flatMap(item -> item.answers().alternatives().stream())
                .map(Option::text)
                .toList();
        Kind kind = items.get(0).kind();
        this.ofFigures = kind == Kind.NUMBER || kind == Kind.DATE;
        separators.add(LINES);
        separators.add(COMMAS);
        separators.add(SMALL);
        boolean singleWords = this.items.stream()
                .noneMatch(text -> BLANKS.matcher(text.strip()).find());
        if (singleWords && !ofFigures) {
            separators.add(BLANKS);
        }
    }

    /** The things in a text, none of them blank. */
    List<String> split(String text, Pieces pieces) {
        List<String> things = new ArrayList<>();
        for (String piece : numbered(BULLET.matcher(text).replaceAll("\n"))) {
            split(piece, 0, pieces, things);
        }
        return things;
    }

    /** The parts that are numbered from 1 on; all of it as one where they are not. */
    private static List<String> numbered(String text) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = NUMBER_BEFORE.matcher(text);
        int from = 0;
        while (matcher.find()) {
            boolean next = Integer.parseInt(matcher.group(1)) == parts.size() + 1
                    && (!parts.isEmpty() || text.substring(0, matcher.start()).isBlank());
            if (!next) {
                return List.of(text);
            }
            if (!parts.isEmpty()) {
                parts.set(parts.size() - 1, text.substring(from, matcher.start()));
            }
            from = matcher.end();
            parts.add(text.substring(from));
        }
        return parts.size() > 1 ? parts : List.of(text);
    }

    private void split(String text, int level, Pieces pieces, List<String> things) {
        String thing = text.strip();
        if (thing.isEmpty()) {
            return;
        }
        if (pieces.isItem(thing)) {
            things.add(thing);
        } else if (level < separators.size()) {
            for (String piece : together(thing, separators.get(level), pieces)) {
                split(piece, level + 1, pieces, things);
            }
        } else if (ofFigures && !pieces.isReadable(thing)) {
            things.addAll(figures(thing, pieces));
        } else {
            things.add(thing);
        }
    }

    /** The pieces between separators, those that make up an item in one. */
    private List<String> together(String text, Pattern separator, Pieces pieces) {
        if (!separator.matcher(text).find()) {
            return List.of(text);
        }
        if (items.stream().noneMatch(item -> separator.matcher(item).find())) {
            return List.of(separator.split(text, -1));
        }
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<Integer> ends = new ArrayList<>();
        Matcher matcher = separator.matcher(text);
        while (matcher.find()) {
            ends.add(matcher.start());
            starts.add(matcher.end());
        }
        ends.add(text.length());
        if (ends.size() > MOST_PIECES) {
            return List.of(separator.split(text, -1));
        }
        List<String> found = new ArrayList<>();
        for (int first = 0; first < starts.size(); ) {
            int last = Math.min(first + MOST_TOGETHER, starts.size()) - 1;
            while (last > first && !pieces.isItem(text.substring(starts.get(first), ends.get(last)))) {
                last--;
            }
            found.add(text.substring(starts.get(first), ends.get(last)));
            first = last + 1;
        }
        return found;
    }

    /** Numbers or dates with nothing but a blank, a comma or a slash between: "2 3 5". */
    private static List<String> figures(String thing, Pieces pieces) {
        List<String> figures = BETWEEN_FIGURES
                .splitAsStream(thing)
                .filter(piece -> !piece.isEmpty())
                .toList();
        return figures.size() <= MOST_PIECES && figures.stream().allMatch(pieces::isReadable)
                ? figures
                : List.of(thing);
    }
}
