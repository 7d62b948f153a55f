package io.github.quizline.terminal;

import io.github.quizline.session.Asked;
import io.github.quizline.session.Sitting;
import io.github.quizline.session.Standing;
import io.github.quizline.session.Standing.State;
import io.github.quizline.terminal.Key.Named;
import java.util.List;
import java.util.Optional;

/**
 * All questions and how they stand, to go to one of them.
 *
 * @param under what is shown again without a choice; empty past the last question, where the sitting is then finished
 */
record OverviewView(Optional<View> under, Pick pick) implements View {

    private static final List<State> UNANSWERED = List.of(State.OPEN, State.SKIPPED);

    /** Past the last question. */
    static OverviewView last() {
        return new OverviewView(Optional.empty(), Pick.NONE);
    }

    /** While another view is left for a moment. */
    static OverviewView over(View under, Scene scene) {
        int at = under.asked(scene).map(Asked::number).orElse(0);
        return new OverviewView(Optional.of(under), new Pick(at, ""));
    }

    /** The numbers of the questions that are not answered, with commas between them; empty if all are. */
    static String unanswered(Sitting sitting) {
        return OverviewPage.numbers(sitting.overview(), UNANSWERED);
    }

    @Override
    public Scene on(Key key, Scene scene) {
        int size = scene.sitting().overview().size();
        if (key == Named.ENTER) {
            return chosen(scene);
        } else if (key == Named.ESCAPE) {
            return under.map(scene::showing).orElseGet(() -> scene.showing(new LeavingView(this)));
        }
        return scene.showing(new OverviewView(under, pick.on(key, size)));
    }

    private Scene chosen(Scene scene) {
        if (pick.number() > 0) {
            return scene.sitting().isOver()
                    ? ResultView.open(scene, pick.number())
                    : scene.with(scene.sitting().goTo(pick.number())).front();
        }
        return under.map(scene::showing).orElseGet(scene::finishing);
    }

    @Override
    public void show(Sheet sheet, Scene scene) {
        List<Standing> standings = scene.sitting().overview();
        if (under.isEmpty()) {
            String open = unanswered(scene.sitting());
            sheet.heading(Words.onScreen(open.isEmpty() ? "last.all" : "last.open", open));
        } else {
            sheet.heading(Words.of("overview"));
        }
        sheet.gap();
        for (Standing standing : standings) {
            String lead = standing.number() + ". ";
            String words = OverviewPage.wordsOf(standing);
            pick.show(sheet, standing.number(), signOf(standing) + " " + lead, words);
        }
    }

    private static String signOf(Standing standing) {
        String state = switch (standing.state()) {
            case SETTLED -> "●";
            case ANSWERED -> "◐";
            case SKIPPED, OPEN -> "○";
        };
        return state + (standing.flagged() ? "⚑" : " ");
    }

    @Override
    public Keys keys(Scene scene) {
        return Keys.of(under.isEmpty() && pick.number() == 0 ? "keys.last" : "keys.overview-open", "keys.help");
    }

    @Override
    public boolean obeys(Command command) {
        return !command.isOfQuestion();
    }
}
