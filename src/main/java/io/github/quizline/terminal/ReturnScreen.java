package io.github.quizline.terminal;

import io.github.quizline.markup.Markup;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Receives a learner who has left a sitting before its end, on a full screen. What it has to tell is for what comes next. */
public final class ReturnScreen implements Reception {

    private final Screen screen;
    private final List<String> told = new ArrayList<>();

    public ReturnScreen(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Optional<Boolean> isGoneOnWith(String title, ZonedDateTime started, int answered, int questions) {
        String words = Markup.plain(title).replace('\n', ' ');
        return screen.ask(ReturnScene.begin(words, ReturnPage.left(started, answered, questions)))
                .decision()
                .orElseThrow();
    }

    @Override
    public void tell(String sentence) {
        told.add(sentence);
    }

    /** What is to be told, once. */
    public List<String> told() {
        List<String> sentences = List.copyOf(told);
        told.clear();
        return sentences;
    }
}
