package io.github.quizline.terminal;

import io.github.quizline.session.Asked;
import io.github.quizline.terminal.Key.Named;
import java.util.Optional;

/** What is going to be sat, before the first question. Nothing has begun yet. */
record TitleView(View under, int top) implements View {

    @Override
    public Scene on(Key key, Scene scene) {
        if (key == Named.ENTER || (key instanceof Key.Typed sign && sign.text().isBlank())) {
            return scene.showing(under);
        } else if (key == Named.ESCAPE) {
            return scene.leaving();
        }
        return Scroll.of(key)
                .map(scroll -> scene.showing(new TitleView(under, scroll.from(scene))))
                .orElse(scene);
    }

    @Override
    public void show(Sheet sheet, Scene scene) {
        new TitlePage(sheet).about(scene.quiz(), scene.sitting());
    }

    @Override
    public Keys keys(Scene scene) {
        return Keys.of("keys.title", "keys.help");
    }

    // The title itself is what the page begins with.
    @Override
    public String title(Scene scene) {
        return Words.onScreen("program");
    }

    @Override
    public Optional<Asked> asked(Scene scene) {
        return Optional.empty();
    }
}
