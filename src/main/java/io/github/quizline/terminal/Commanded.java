package io.github.quizline.terminal;

import io.github.quizline.session.Asked;
import io.github.quizline.session.Sitting;
import java.util.Optional;
import java.util.OptionalInt;

/** Does what a learner asks for by a command on a full screen. */
record Commanded(Scene scene) {

    Scene obey(Entry.Asked command) {
        if (!scene.view().obeys(command.command())) {
            return scene.noting(Words.onScreen("elsewhere"));
        }
        Optional<Asked> asked = scene.view().asked(scene);
        return switch (command.command()) {
            case HELP -> scene.showing(new HelpView(under(), 0));
            case QUIT -> scene.sitting().isOver() ? scene.leaving() : scene.showing(new LeavingView(under()));
            case OVERVIEW -> command.argument().isEmpty() ? overview() : go(command.argument());
            case GO -> go(command.argument());
            case PASSAGE -> passage(asked);
            case BACK -> back(asked);
            case FLAG -> isTold() ? flagged(asked.orElseThrow()) : byDesk(command, asked);
            case SKIP -> isTold() ? scene.front() : byDesk(command, asked);
            case APPEAL -> appeal(command);
            case HINT, TIME -> byDesk(command, asked);
        };
    }

    // Pages that lie over each other would have to be left one by one.
    private View under() {
        View view = scene.view();
        if (view instanceof HelpView help) {
            return help.under();
        } else if (view instanceof ReadingView reading) {
            return reading.under();
        } else if (view instanceof LeavingView leaving) {
            return leaving.under();
        }
        return view instanceof OverviewView overview ? overview.under().orElse(overview) : view;
    }

    private boolean isTold() {
        return scene.view() instanceof ToldView;
    }

    private Scene overview() {
        return scene.view() instanceof OverviewView ? scene : scene.showing(OverviewView.over(under(), scene));
    }

    private Scene go(String argument) {
        if (scene.sitting().isOver()) {
            OptionalInt number = Desk.numberOf(argument, scene.sitting());
            if (number.isPresent()) {
                return ResultView.open(scene, number.getAsInt());
            }
        }
        return byDesk(new Entry.Asked(Command.GO, argument), Optional.empty());
    }

    private Scene passage(Optional<Asked> asked) {
        Optional<Asked> open = asked.filter(Asked::passageShown)
                .filter(question -> scene.quiz().passage(question.passage()).isPresent());
        return open.map(question -> scene.showing(ReadingView.of(question.passage(), under())))
                .orElseGet(() -> byDesk(new Entry.Asked(Command.PASSAGE, ""), asked));
    }

    private Scene back(Optional<Asked> asked) {
        boolean beforeTold = isTold() && asked.map(Asked::number).orElse(0) > 1;
        if (beforeTold) {
            return scene.with(scene.sitting().goTo(asked.orElseThrow().number() - 1))
                    .front();
        }
        return isTold() ? scene.noting(Words.of("back.first")) : byDesk(new Entry.Asked(Command.BACK, ""), asked);
    }

    // The question after it is at hand already.
    private Scene flagged(Asked told) {
        Sitting there = scene.sitting().goTo(told.number());
        Optional<Asked> before = there.current();
        Aside said = new Aside();
        Sitting after = new Desk(said, scene.quiz()).obey(new Entry.Asked(Command.FLAG, ""), there, before);
        return scene.with(after.skip()).noting(said);
    }

    private Scene appeal(Entry.Asked command) {
        int number = scene.view() instanceof ToldView told ? told.asked().number() : numberElsewhere();
        String argument = command.argument().isEmpty() && number > 0 ? String.valueOf(number) : command.argument();
        return byDesk(new Entry.Asked(Command.APPEAL, argument), Optional.empty());
    }

    private int numberElsewhere() {
        return scene.view() instanceof ResultView result ? result.number(scene) : scene.judged();
    }

    private Scene byDesk(Entry.Asked command, Optional<Asked> asked) {
        Aside said = new Aside();
        Sitting after = new Desk(said, scene.quiz()).obey(command, scene.sitting(), asked);
        Scene done = scene.with(after);
        if (after == scene.sitting()) {
            return done.noting(said);
        }
        return switch (command.command()) {
            case GO, BACK -> done.front();
            case SKIP -> done.noting(said).front();
            // The hint itself stands with the question.
            case HINT -> done.noting(cost());
            default -> done.noting(said);
        };
    }

    private String[] cost() {
        double cost = scene.quiz().settings().hintCost();
        return cost > 0 ? new String[] {Words.of("hint.cost", Amounts.percent(cost))} : new String[0];
    }
}
