package io.github.quizline.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The lists of words that rules know, from the folder {@code words}; what stands behind {@code #} is a remark. */
final class WordList {

    private WordList() {}

    /** All words of a list, in any order. */
    static Set<String> words(String list) {
        String name = "words/" + list + ".txt";
        try (InputStream in = WordList.class.getResourceAsStream(name)) {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
            Set<String> words = new HashSet<>();
            reader.lines().map(line -> line.replaceFirst("#.*", "").strip()).forEach(line -> {
                if (!line.isEmpty()) {
                    words.addAll(List.of(line.split(" +", -1)));
                }
            });
            return Set.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
