package io.github.quizline.quiz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a passage as numbers, equal words by equal numbers, and where in the passage each stands. */
final class PassageWords {

    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] sequence = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;

    PassageWords(String text) {
        Words.each(text, this::add);
        sequence = Arrays.copyOf(sequence, count);
        starts = Arrays.copyOf(starts, count);
        ends = Arrays.copyOf(ends, count);
    }

    private void add(String word, int start, int end) {
        if (count == sequence.length) {
            sequence = Arrays.copyOf(sequence, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        Integer number = numbers.putIfAbsent(word, numbers.size());
        sequence[count] = number == null ? numbers.size() - 1 : number;
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    /** How many words there are. */
    int count() {
        return count;
    }

    /** How many different words there are; their numbers are below that. */
    int different() {
        return numbers.size();
    }

    /** The number of every word, in order. */
    int[] sequence() {
        return sequence;
    }

    /** The number of every word of a text, in order; -1 for words that do not stand in the passage. */
    int[] numbers(String text) {
        List<Integer> found = new ArrayList<>();
        Words.each(text, (word, start, end) -> found.add(numbers.getOrDefault(word, -1)));
        return found.stream().mapToInt(number -> number).toArray();
    }

    /** The stretch of the passage from one word to another. */
    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /** How many words start before the end of each of these stretches, which follow each other. */
    int[] countsAtEnds(List<Span> stretches) {
        int[] counts = new int[stretches.size()];
        int words = 0;
        for (int i = 0; i < counts.length; i++) {
            while (words < count && starts[words] < stretches.get(i).end()) {
                words++;
            }
            counts[i] = words;
        }
        return counts;
    }
}
