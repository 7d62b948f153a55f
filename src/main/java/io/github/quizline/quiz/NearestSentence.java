package io.github.quizline.quiz;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the sentence that shares the most words with a quotation. A word that stands in {@code n} of {@code s} sentences
 * weighs {@code ln(1 + s / n)} (inverse document frequency), so that names and figures weigh more than "the"; of sentences
 * that weigh the same the one with fewer words is nearer, then the earlier one.
 */
final class NearestSentence {

    /**
     * The most places of words that are looked at for one quotation, rare words first. Only passages of more than some
     * thousand sentences have more.
     */
    private static final int MOST_PLACES = 10_000;

    private final PassageWords words;
    private final int[] lastWords;

    /** For each word, where its list of sentences begins in {@link #sentences}; one more at the end. */
    private final int[] lists;

    private final int[] sentences;

    /** What each sentence weighs for the quotation at hand, and those that weigh anything; all 0 between two quotations. */
    private final double[] weights;

    private final int[] weighed;

    NearestSentence(PassageWords words, List<Span> sentences) {
        this.words = words;
        this.lastWords = words.countsAtEnds(sentences);
        this.weights = new double[sentences.size()];
        this.weighed = new int[Math.min(sentences.size(), MOST_PLACES)];
        this.lists = new int[words.different() + 1];
        eachWordOfASentence((word, sentence) -> lists[word + 1]++);
        for (int word = 0; word < words.different(); word++) {
            lists[word + 1] += lists[word];
        }
        this.sentences = new int[lists[words.different()]];
        int[] next = lists.clone();
        eachWordOfASentence((word, sentence) -> this.sentences[next[word]++] = sentence);
    }

    private interface Taker {
        void take(int word, int sentence);
    }

    /** Hands over every sentence with each of its words once, in order. */
    private void eachWordOfASentence(Taker taker) {
        int[] lastSeen = new int[words.different()];
        Arrays.fill(lastSeen, -1);
        int at = 0;
        for (int sentence = 0; sentence < lastWords.length; sentence++) {
            for (; at < lastWords[sentence]; at++) {
                int word = words.sequence()[at];
                if (lastSeen[word] != sentence) {
                    lastSeen[word] = sentence;
                    taker.take(word, sentence);
                }
            }
        }
    }

    /** The number of the nearest sentence; empty if no sentence shares a word. */
    synchronized OptionalInt find(String quotation) {
        int touched = weigh(wordsOf(quotation));
        int nearest = -1;
        double most = 0;
        for (int i = 0; i < touched; i++) {
            int sentence = weighed[i];
            double weight = weights[sentence];
            weights[sentence] = 0;
            if (weight > most || (weight == most && isBefore(sentence, nearest))) {
                nearest = sentence;
                most = weight;
            }
        }
        return nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest);
    }

    /** The different words that the passage has too, rare ones first. */
    private List<Integer> wordsOf(String quotation) {
        Set<Integer> known =
                new TreeSet<>(Comparator.<Integer>comparingInt(this::places).thenComparingInt(word -> word));
        for (int word : words.numbers(quotation)) {
            if (word >= 0) {
                known.add(word);
            }
        }
        return List.copyOf(known);
    }

    /** Weighs the sentences that share words, and lists them; returns how many there are. */
    private int weigh(List<Integer> wanted) {
        int touched = 0;
        int left = MOST_PLACES;
        for (int word : wanted) {
            double weight = Math.log1p((double) lastWords.length / places(word));
            int end = lists[word] + Math.min(left, places(word));
            for (int i = lists[word]; i < end; i++) {
                if (weights[sentences[i]] == 0) {
                    weighed[touched++] = sentences[i];
                }
                weights[sentences[i]] += weight;
            }
            left -= end - lists[word];
        }
        return touched;
    }

    private int places(int word) {
        return lists[word + 1] - lists[word];
    }

    private boolean isBefore(int sentence, int other) {
        int difference = length(sentence) - length(other);
        return difference < 0 || (difference == 0 && sentence < other);
    }

    private int length(int sentence) {
        return sentence == 0 ? lastWords[0] : lastWords[sentence] - lastWords[sentence - 1];
    }
}
