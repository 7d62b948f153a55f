package io.github.quizline.terminal;

import io.github.quizline.grade.Outcome;
import io.github.quizline.quiz.Response;
import io.github.quizline.session.Asked;
import io.github.quizline.session.Feedback;
import io.github.quizline.session.Step;
import io.github.quizline.terminal.Key.Named;
import java.util.Optional;

/**
 * A question that is to be answered.
 *
 * @param told what came of the last answer, if it is asked again
 * @param top the first line to be seen while the learner looks around; {@link Scroll#FOLLOWING} at all other times
 */
record AskingView(Optional<Feedback> told, int top) implements View {

    /** A question that is asked, or gone back to. */
    static AskingView begin() {
        return new AskingView(Optional.empty(), Scroll.FOLLOWING);
    }

    /** The same question once more. */
    static AskingView again(Feedback told) {
        return new AskingView(Optional.of(told), Scroll.FOLLOWING);
    }

    @Override
    public Scene on(Key key, Scene scene) {
        Asked asked = scene.sitting().current().orElseThrow();
        Draft draft = scene.draft(asked);
        Draft edited = draft.on(key);
        if (edited != draft) {
            return scene.keeping(asked.number(), edited).showing(new AskingView(told, Scroll.FOLLOWING));
        }
        if (key == Named.ENTER) {
            return answered(draft.read(), asked, scene);
        } else if (key == Named.ESCAPE) {
            return scene.showing(new LeavingView(this));
        }
        return Scroll.of(key)
                .map(scroll -> scene.showing(new AskingView(told, scroll.from(scene))))
                .orElse(scene);
    }

    private Scene answered(Understood understood, Asked asked, Scene scene) {
        if (understood instanceof Understood.Amiss amiss) {
            return scene.noting(amiss.sentence());
        } else if (understood instanceof Understood.Given given) {
            return answered(given.response(), asked, scene);
        }
        throw new IllegalStateException("a draft is read as a whole, but was " + understood);
    }

    private static Scene answered(Response response, Asked asked, Scene scene) {
        if (response instanceof Response.Skipped) {
            return scene.noting(Words.of("skipped")).skipping();
        }
        Step step = scene.sitting().answer(response);
        return CertaintyPage.isAsked(asked, scene.sitting(), step)
                ? scene.showing(CertainView.of(response))
                : scene.answered(step, asked);
    }

    @Override
    public void show(Sheet sheet, Scene scene) {
        scene.sitting().current().ifPresent(asked -> {
            QuestionPage page = new QuestionPage(sheet, scene.quiz());
            page.stem(asked);
            told.ifPresent(feedback -> {
                sheet.anchor();
                page.feedback(feedback, asked.id());
                if (feedback.verdict().outcome() == Outcome.REJECT) {
                    page.tries(asked);
                }
            });
            scene.draft(asked).show(sheet);
        });
    }

    @Override
    public Keys keys(Scene scene) {
        Optional<Asked> asked = scene.sitting().current();
        return Keys.of(
                asked.map(question -> scene.draft(question).keys()).orElse("keys.typed"),
                "keys.help",
                asked.filter(Asked::passageShown).isPresent() ? "keys.passage" : "",
                asked.filter(question -> question.hintsLeft() > 0).isPresent() ? "keys.hint" : "",
                "keys.skip",
                "keys.overview",
                "keys.leave");
    }

    @Override
    public boolean awaitsCommand(Scene scene) {
        return scene.sitting()
                .current()
                .map(asked -> scene.draft(asked).awaitsCommand())
                .orElse(true);
    }
}
