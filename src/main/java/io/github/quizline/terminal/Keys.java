package io.github.quizline.terminal;

import java.util.ArrayList;
import java.util.List;

/** The keys that a footer tells of, the most important ones first. */
record Keys(List<String> words) {

    private static final String BETWEEN = " · ";

    Keys {
        words = List.copyOf(words);
    }

    /** Those that some texts tell of; an empty key stands for none. */
    static Keys of(String... keys) {
        List<String> words = new ArrayList<>();
        for (String key : keys) {
            if (key.isEmpty()) {
                continue;
            }
            words.addAll(List.of(Words.onScreen(key).split(BETWEEN, -1)));
        }
        return new Keys(words);
    }

    /** As many of them as fit. */
    String within(int columns) {
        String line = "";
        for (String word : words) {
            String longer = line.isEmpty() ? word : line + BETWEEN + word;
            if (Wrapping.width(longer) > columns) {
                return line;
            }
            line = longer;
        }
        return line;
    }
}
