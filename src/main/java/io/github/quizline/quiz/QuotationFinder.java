package io.github.quizline.quiz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds stretches of words in a passage. The time for a stretch grows with its own length and the logarithm of the
 * passage's. Where a quotation skips words, the passage is gone through once at most, from place to place of its rarest
 * words.
 */
final class QuotationFinder {

    private static final Pattern SKIP = Pattern.compile("…|\\.{3,}");

    private final PassageWords words;
    private final SuffixArray endings;
    private final Minimum firstPlaces;

    /** The places of every word: those of word {@code n} begin at {@code lists[n]} and end at {@code lists[n + 1]}. */
    private final int[] places;

    private final int[] lists;

    /** For each paragraph that has words, the number of words up to its end. */
    private final int[] paragraphEnds;

    QuotationFinder(PassageWords words, List<Span> paragraphs) {
        this.words = words;
        this.endings = new SuffixArray(words.sequence(), words.different());
        this.firstPlaces = new Minimum(endings.starts());
        this.lists = new int[words.different() + 1];
        this.places = new int[words.count()];
        listPlaces();
        this.paragraphEnds =
                Arrays.stream(words.countsAtEnds(paragraphs)).distinct().toArray();
    }

    private void listPlaces() {
        for (int word : words.sequence()) {
            lists[word + 1]++;
        }
        for (int word = 1; word < lists.length; word++) {
            lists[word] += lists[word - 1];
        }
        int[] next = lists.clone();
        for (int place = 0; place < places.length; place++) {
            places[next[words.sequence()[place]]++] = place;
        }
    }

    /** The first place of a quotation, a span for each stretch of it; empty if it does not stand in the passage. */
    Optional<List<Span>> find(String quotation) {
        List<Stretch> stretches = new ArrayList<>();
        for (String part : SKIP.split(quotation, -1)) {
            int[] wanted = words.numbers(part);
            if (wanted.length == 0) {
                continue;
            }
            Span found = endings.find(wanted);
            if (found.start() == found.end()) {
                return Optional.empty();
            }
            stretches.add(new Stretch(wanted, found));
        }
        return switch (stretches.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(List.of(stretches.get(0).span()));
            default -> inOneParagraph(stretches);
        };
    }

    private Optional<List<Span>> inOneParagraph(List<Stretch> stretches) {
        int found = 0;
        int from = 0;
        int paragraph = 0;
        while (found < stretches.size()) {
            Stretch wanted = stretches.get(found);
            if (!wanted.findFrom(from)) {
                return Optional.empty();
            }
            int later = paragraphOf(wanted.at, paragraph);
            boolean goesOn = wanted.end() > paragraphEnds[later];
            if (!goesOn && (found == 0 || later == paragraph)) {
                found++;
                from = wanted.end();
            } else {
                // No paragraph before that one holds them all, nor that one itself if the stretch goes on into the
                // next.
                found = 0;
                from = paragraphEnds[goesOn ? later : later - 1];
            }
            paragraph = later;
        }
        return Optional.of(stretches.stream().map(Stretch::span).toList());
    }

    private int paragraphOf(int word, int earliest) {
        return firstFrom(paragraphEnds, earliest, paragraphEnds.length, word + 1);
    }

    /** Where the first number not below {@code least} stands, in leaps that double, for most are near. */
    private static int firstFrom(int[] ascending, int from, int to, int least) {
        int low = from;
        int leap = 1;
        while (low + leap < to && ascending[low + leap] < least) {
            low += leap;
            leap *= 2;
        }
        int found = Arrays.binarySearch(ascending, low, Math.min(low + leap + 1, to), least);
        return found >= 0 ? found : -found - 1;
    }

    /** Some words of a quotation that stand in the passage in a row, and how far they were looked for. */
    private final class Stretch {

        private final int length;
        private final Span ranks;

        /** How many words come before its rarest one. */
        private int beforeRarest;

        /** The next place of its rarest word to look at, and the end of their list. */
        private int next;

        private int endOfList;

        /** The number of the first word at which it was found. */
        private int at;

        Stretch(int[] wanted, Span ranks) {
            this.length = wanted.length;
            this.ranks = ranks;
            this.next = lists[wanted[0]];
            this.endOfList = lists[wanted[0] + 1];
            for (int i = 1; i < wanted.length; i++) {
                if (lists[wanted[i] + 1] - lists[wanted[i]] < endOfList - next) {
                    beforeRarest = i;
                    next = lists[wanted[i]];
                    endOfList = lists[wanted[i] + 1];
                }
            }
            this.at = firstPlaces.of(ranks);
        }

        /** Where it was found; at first where it stands first. */
        Span span() {
            return words.span(at, end() - 1);
        }

        /** The number of the word after its last. */
        int end() {
            return at + length;
        }

        /**
         * Whether it stands in the rest of the passage.
         *
         * @param from the number of the first word that is looked at; never less than it was before
         */
        boolean findFrom(int from) {
            next = firstFrom(places, next, endOfList, from + beforeRarest);
            while (next < endOfList && !beginsAt(places[next] - beforeRarest)) {
                next++;
            }
            at = next < endOfList ? places[next] - beforeRarest : at;
            return next < endOfList;
        }

        private boolean beginsAt(int word) {
            int rank = endings.rank(word);
            return rank >= ranks.start() && rank < ranks.end();
        }
    }
}
