package io.github.quizline.terminal;

import java.util.ArrayList;
import java.util.List;

/** Takes down sentences, to be shown beside something else. */
final class Aside implements Page {

    private final List<String> sentences = new ArrayList<>();

    /** The sentences so far. */
    List<String> sentences() {
        return List.copyOf(sentences);
    }

    @Override
    public void paragraph(String lead, Styled text) {
        sentences.add(lead + text.plain());
    }

    @Override
    public void line(String lead, String text) {
        sentences.add(lead + text);
    }

    @Override
    public void gap() {
        // Sentences stand on lines of their own anyway.
    }
}
