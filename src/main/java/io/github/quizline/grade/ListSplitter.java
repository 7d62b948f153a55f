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

        /** Whether it is read as a range where each item is one value. */
        boolean isRangeForOne(String piece);
    }

    private static final Pattern LINES = Pattern.compile("[\n\r;→]+|[-=]>|\\s>\\s");

    /** Commas, but not those that part thousands or stand within a date: "1,250", "May 5, 1945". */
    private static final Pattern COMMAS =
            Pattern.compile("(?<!\\d),|,(?!\\d)(?!(?<=\\p{L}{3}\\.? \\d{1,2},)\\s*\\d{4}\\b)");

    private static final Pattern SMALL =
            Pattern.compile("(?<!\\d)/|/(?!\\d)|&|\\s\\+\\s|\\band\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SMALL_IN_ENGLISH = Pattern.compile(
            SMALL.pattern() + "|\\b(?:and )?then\\b|\\bfollowed by\\b|\\bor\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DASHES = Pattern.compile("\\s[-–—]\\s");
    private static final Pattern ENDS =
            Pattern.compile("(?i)(?:(?:from|between) )?(.*?\\w) ?(?:[-–—]|\\b(?:to|until|till|through)\\b) ?(.+)");
    private static final Pattern LEAD_IN = Pattern.compile(
            "(?i)\\s*((?:[^\\s,;:/]+ ){0,6}?(?:are|is|were|was):?|(?:[^\\s,;:/]+ ){0,5}[^\\s,;:/]+:)\\s(?=\\s*\\S)");
    private static final Pattern AND_MORE = Pattern.compile(
            "(?i)[\\s,;]*(?:\\b(?:(?:and|&) )?(?:etc|et cetera)|\\band (?:more|so on|so forth)|\\.\\.|…)\\.*\\s*$");
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

    ListSplitter(List<Expected> items, Language language) {
        this.items = items.stream()
                .flatMap(item -> item.answers().alternatives().stream())
                .map(Option::text)
                .toList();
        Kind kind = items.get(0).kind();
        this.ofFigures = kind == Kind.NUMBER || kind == Kind.DATE;
        separators.add(LINES);
        separators.add(COMMAS);
        separators.add(language.english() ? SMALL_IN_ENGLISH : SMALL);
        boolean singleWords = this.items.stream()
                .noneMatch(text -> BLANKS.matcher(text.strip()).find());
        if (singleWords && !ofFigures) {
            separators.add(BLANKS);
        }
    }

    /** A text without what says that a list begins ("the colours are …") or goes on ("and so on"), where it has these. */
    static List<String> withoutTrimmings(String text, Language language) {
        if (!language.english()) {
            return List.of();
        }
        List<String> bare = new ArrayList<>();
        String ended = AND_MORE.matcher(text).replaceFirst("");
        if (!ended.equals(text)) {
            bare.add(ended);
        }
        Matcher lead = LEAD_IN.matcher(ended);
        boolean leads = lead.lookingAt()
                && BLANKS.splitAsStream(Letters.fold(lead.group(1)).replace("'", ""))
                        .noneMatch(Negations::isOne);
        if (leads) {
            bare.add(ended.substring(lead.end()));
        }
        return bare;
    }

    /** The things in a text, none of them blank. */
    List<String> split(String text, Pieces pieces) {
        List<String> things = new ArrayList<>();
        for (String piece : numbered(BULLET.matcher(text).replaceAll("\n"))) {
            for (String part : dashed(piece, pieces)) {
                split(part, 0, pieces, things);
            }
        }
        return things;
    }

    /** What has nothing but dashes between: "red - yellow - blue", and for figures "1914-1918". */
    private List<String> dashed(String thing, Pieces pieces) {
        boolean otherwise = LINES.matcher(thing).find() || COMMAS.matcher(thing).find();
        if (otherwise || pieces.isItem(thing)) {
            return List.of(thing);
        }
        Matcher ends = ENDS.matcher(thing);
        if (ofFigures && ends.matches() && pieces.isRangeForOne(thing)) {
            return List.of(ends.group(1), ends.group(2));
        }
        boolean parted = DASHES.matcher(thing).find()
                && items.stream().noneMatch(item -> DASHES.matcher(item).find());
        return parted ? List.of(DASHES.split(thing, -1)) : List.of(thing);
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
