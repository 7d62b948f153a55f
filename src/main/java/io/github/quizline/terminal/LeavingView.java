package io.github.quizline.terminal;

import io.github.quizline.quiz.FeedbackTime;
import io.github.quizline.session.Asked;
import io.github.quizline.terminal.Key.Named;
import java.util.Optional;

/** Asks whether the learner wants to leave the sitting. */
record LeavingView(View under) implements View {

    @Override
    public Scene on(Key key, Scene scene) {
        if (key instanceof Key.Typed sign) {
            String letter = Fold.of(HangulKeys.asLatin(Fold.of(sign.text())));
            return letter.equals("y") ? scene.leaving() : letter.equals("n") ? scene.showing(under) : scene;
        }
        return key == Named.ESCAPE || key == Named.ENTER ? scene.showing(under) : scene;
    }

    @Override
    public void show(Sheet sheet, Scene scene) {
        boolean told = scene.quiz().settings().feedback() == FeedbackTime.EACH;
        sheet.heading(Words.onScreen("leave"));
        sheet.gap();
        sheet.paragraph(ResultPage.soFar(scene.sitting().score(), told));
        sheet.paragraph(Words.onScreen("leave.cost"));
    }

    @Override
    public Keys keys(Scene scene) {
        return Keys.of("keys.leaving");
    }

    @Override
    public Optional<Asked> asked(Scene scene) {
        return under.asked(scene);
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
