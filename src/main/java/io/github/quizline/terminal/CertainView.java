package io.github.quizline.terminal;

import io.github.quizline.quiz.Response;
import io.github.quizline.session.Asked;
import io.github.quizline.session.Asked.Shown;
import io.github.quizline.session.Certainty;
import io.github.quizline.terminal.Key.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks how certain the learner is of an answer. */
record CertainView(Response response, OneDraft draft) implements View {

    static CertainView of(Response response) {
        List<Shown> levels = Arrays.stream(Certainty.values())
                .map(level -> new Shown(
                        level.name(), Words.of("certainty.begin." + level.name().toLowerCase(Locale.ROOT))))
                .toList();
        return new CertainView(response, OneDraft.begin(new Asked.One(levels)));
    }

    @Override
    public Scene on(Key key, Scene scene) {
        if (key instanceof Key.Typed sign) {
            Optional<Certainty> typed = CertaintyPage.read(Entry.of(sign.text()));
            return typed.map(level -> answered(level, scene)).orElse(scene.noting(Words.of("certainty.amiss")));
        } else if (key == Named.ESCAPE) {
            return scene.showing(AskingView.begin());
        } else if (key == Named.ENTER) {
            return draft.at() == OneDraft.NONE
                    ? scene.noting(Words.of("certainty.amiss"))
                    : answered(Certainty.of(draft.at() + 1).orElseThrow(), scene);
        }
        return draft.on(key) instanceof OneDraft moved ? scene.showing(new CertainView(response, moved)) : scene;
    }

    private Scene answered(Certainty certainty, Scene scene) {
        return scene.answered(
                scene.sitting().answer(response, certainty),
                scene.sitting().current().orElseThrow());
    }

    @Override
    public void show(Sheet sheet, Scene scene) {
        scene.sitting().current().ifPresent(asked -> {
            new QuestionPage(sheet, scene.quiz()).stem(asked);
            scene.quiz()
                    .question(asked.id())
                    .ifPresent(question ->
                            sheet.paragraph(Words.of("given", Names.of(question).of(response))));
            sheet.gap();
            sheet.heading(Words.of("certainty.ask"));
            draft.show(sheet);
            sheet.gap();
            sheet.paragraph(Words.of("title.certainty"));
        });
    }

    @Override
    public Keys keys(Scene scene) {
        return Keys.of("keys.certain", "keys.back", "keys.help");
    }

    @Override
    public boolean obeys(Command command) {
        return command == Command.HELP;
    }

    @Override
    public boolean awaitsCommand(Scene scene) {
        return false;
    }
}
