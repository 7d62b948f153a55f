package io.github.quizline.terminal;

import io.github.quizline.session.Appeal;
import io.github.quizline.session.Feedback;
import io.github.quizline.session.Sitting;
import io.github.quizline.terminal.Key.Named;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a sitting came to.
 *
 * @param pick the row, from 1, of what is to be looked at again
 */
record ResultView(Pick pick) implements View {

    static ResultView begin() {
        return new ResultView(Pick.NONE);
    }

    /** Shows one question with its answer. */
    static Scene open(Scene scene, int number) {
        return scene.showing(
                new ReviewView(number, scene.view() instanceof ResultView result ? result : begin(), Scroll.FOLLOWING));
    }

    /** The number of the question that is chosen or, if none is, the only one that can be contested; 0 if there is none. */
    int number(Scene scene) {
        if (pick.number() > 0) {
            return ResultPage.toLookAtAgain(scene.sitting())
                    .get(pick.number() - 1)
                    .number();
        }
        Sitting sitting = scene.sitting();
        List<Integer> contestable = IntStream.rangeClosed(1, sitting.overview().size())
                .filter(number -> sitting.appealOf(number) == Appeal.POSSIBLE)
                .boxed()
                .toList();
        return contestable.size() == 1 ? contestable.get(0) : 0;
    }

    @Override
    public Scene on(Key key, Scene scene) {
        List<Feedback> again = ResultPage.toLookAtAgain(scene.sitting());
        if (key == Named.ENTER) {
            return pick.number() > 0
                    ? open(scene, again.get(pick.number() - 1).number())
                    : scene.noting(Words.onScreen(again.isEmpty() ? "result.leave" : "result.choose"));
        } else if (key == Named.ESCAPE) {
            return scene.leaving();
        } else if (key instanceof Key.Typed sign) {
            String letter = Fold.of(HangulKeys.asLatin(Fold.of(sign.text())));
            if (letter.equals("q")) {
                return scene.leaving();
            } else if (letter.equals("r")) {
                return scene.onceMore();
            }
        }
        return again.isEmpty() ? scene : scene.showing(new ResultView(pick.on(key, again.size())));
    }

    @Override
    public void show(Sheet sheet, Scene scene) {
        ResultPage page = new ResultPage(sheet, scene.quiz());
        page.score(scene.sitting());
        List<Feedback> again = ResultPage.toLookAtAgain(scene.sitting());
        if (again.isEmpty()) {
            return;
        }
        sheet.gap();
        sheet.heading(Words.of("again"));
        for (int i = 0; i < again.size(); i++) {
            pick.show(sheet, i + 1, " ", ResultPage.stemOf(again.get(i)));
        }
    }

    @Override
    public Keys keys(Scene scene) {
        return ResultPage.toLookAtAgain(scene.sitting()).isEmpty()
                ? Keys.of("keys.result-all")
                : Keys.of("keys.result");
    }
}
