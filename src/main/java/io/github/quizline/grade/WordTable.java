package io.github.quizline.grade;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tables of words that judging knows, from the folder {@code words}. A line holds words with blanks between them; what
 * stands behind {@code #} is a remark.
 */
final class WordTable {

    private WordTable() {}

    /** All words of a table, in any order. */
    static Set<String> words(String table) {
        Set<String> words = new HashSet<>();
        for (String line : lines(table)) {
            words.addAll(List.of(line.split(" +", -1)));
        }
        return Set.copyOf(words);
    }

    /** Phrases: each whole line of a table. */
    static Set<String> phrases(String table) {
        return Set.copyOf(lines(table));
    }

    /** The last word of each line by every other word of it. */
    static Map<String, String> pairs(String table) {
        Map<String, String> pairs = new HashMap<>();
        for (String line : lines(table)) {
            String[] words = line.split(" +", -1);
            for (int i = 0; i < words.length - 1; i++) {
                pairs.put(words[i], words[words.length - 1]);
            }
        }
        return Map.copyOf(pairs);
    }

    /** The groups of words that stand in one line, by each of their words. */
    static Map<String, Set<String>> groups(String table) {
        Map<String, Set<String>> groups = new HashMap<>();
        for (String line : lines(table)) {
            Set<String> group = Set.of(line.split(" +", -1));
            for (String word : group) {
                groups.merge(word, group, WordTable::union);
            }
        }
        return Map.copyOf(groups);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new HashSet<>(one);
        union.addAll(other);
        return union;
    }

    /** The lines of a table, in order. */
    static List<String> lines(String table) {
        String name = "words/" + table + ".txt";
        try (InputStream in = WordTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no table of words " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
