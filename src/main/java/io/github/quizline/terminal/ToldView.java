package io.github.quizline.terminal;

import io.github.quizline.quiz.FeedbackTime;
import io.github.quizline.session.Appeal;
import io.github.quizline.session.Asked;
import io.github.quizline.session.Feedback;
import io.github.quizline.session.Sitting;
import io.github.quizline.terminal.Key.Named;
import java.util.Optional;

/**
 * What came of an answer that cannot be changed any more.
 *
 * @param past whether the learner has gone back to it; otherwise the sitting is at the next question already
 */
record ToldView(Asked asked, Feedback feedback, boolean past, int top) implements View {

    /** What came of an answer just given. */
    static ToldView now(Asked asked, Feedback feedback) {
        return new ToldView(asked, feedback, false, Scroll.FOLLOWING);
    }

    /** What came of an answer given before. */
    static ToldView past(Asked asked, Feedback feedback) {
        return new ToldView(asked, feedback, true, Scroll.FOLLOWING);
    }

    @Override
    public Scene on(Key key, Scene scene) {
        boolean goesOn = key == Named.ENTER
                || key == Named.RIGHT
                || (key instanceof Key.Typed sign && sign.text().isBlank());
        if (goesOn) {
            return past ? scene.with(next(scene.sitting())).front() : scene.front();
        } else if (key == Named.ESCAPE) {
            return scene.showing(new LeavingView(this));
        } else if (key == Named.LEFT) {
            return scene.obey(new Entry.Asked(Command.BACK, ""));
        }
        return Scroll.of(key)
                .map(scroll -> scene.showing(new ToldView(asked, feedback, past, scroll.from(scene))))
                .orElse(scene);
    }

    private Sitting next(Sitting sitting) {
        return asked.number() < asked.of() ? sitting.goTo(asked.number() + 1) : sitting.skip();
    }

    @Override
    public void show(Sheet sheet, Scene scene) {
        QuestionPage page = new QuestionPage(sheet, scene.quiz());
        page.stem(asked);
        sheet.gap();
        sheet.anchor();
        page.given(current(scene), asked.id());
        sheet.gap();
        boolean told = scene.quiz().settings().feedback() == FeedbackTime.EACH;
        sheet.paragraph(ResultPage.soFar(scene.sitting().score(), told));
    }

    // It may have been contested since.
    private Feedback current(Scene scene) {
        Sitting there =
                scene.sitting().isOver() ? scene.sitting() : scene.sitting().goTo(asked.number());
        return there.feedback().orElse(feedback);
    }

    @Override
    public Keys keys(Scene scene) {
        return Keys.of(
                "keys.told",
                "keys.help",
                current(scene).appeal() == Appeal.POSSIBLE ? "keys.appeal" : "",
                asked.passageShown() ? "keys.passage" : "",
                "keys.overview");
    }

    @Override
    public Optional<Asked> asked(Scene scene) {
        return Optional.of(asked);
    }

    @Override
    public boolean obeys(Command command) {
        return command != Command.HINT;
    }
}
