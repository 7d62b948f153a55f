package io.github.quizline.terminal;

import io.github.quizline.session.Feedback;
import io.github.quizline.session.Standing;
import io.github.quizline.terminal.Key.Named;

/** One question when all is over: what was asked, what was answered, and what came of it. */
record ReviewView(int number, View under, int top) implements View {

    @Override
    public Scene on(Key key, Scene scene) {
        int size = scene.sitting().overview().size();
        if (key == Named.ESCAPE || key == Named.ENTER) {
            return scene.showing(under);
        } else if (key == Named.LEFT || key == Named.RIGHT) {
            int there = number + (key == Named.LEFT ? -1 : 1);
            return there < 1 || there > size ? scene : scene.showing(new ReviewView(there, under, 0));
        }
        return Scroll.of(key)
                .map(scroll -> scene.showing(new ReviewView(number, under, scroll.from(scene))))
                .orElse(scene);
    }

    @Override
    public void show(Sheet sheet, Scene scene) {
        Feedback feedback = scene.sitting().review().get(number - 1);
        Standing standing = scene.sitting().overview().get(number - 1);
        sheet.heading(Words.of("review", String.valueOf(number), ResultPage.pointsOf(feedback)));
        sheet.gap();
        new TextPage(sheet).show(feedback.question());
        sheet.gap();
        new QuestionPage(sheet, scene.quiz()).given(feedback, standing.id());
    }

    @Override
    public Keys keys(Scene scene) {
        return Keys.of("keys.review", "keys.scroll");
    }
}
