package io.github.quizline.terminal;

import io.github.quizline.progress.Preferences;
import io.github.quizline.quiz.FeedbackTime;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.session.Asked;
import io.github.quizline.session.Fact;
import io.github.quizline.session.Feedback;
import io.github.quizline.session.Sitting;
import io.github.quizline.session.Step;
import io.github.quizline.terminal.Key.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * All that a full screen shows and remembers, at one moment. Immutable: each key gives the next scene.
 *
 * @param chance draws the order in which questions are asked once more
 * @param preferences how the learner likes to see it
 * @param drafts what was entered for each question, by its number
 * @param notice sentences for the learner, until the next key
 * @param command the command that is being typed; empty if none is
 * @param judged the number of the question that was judged last; 0 if none was
 * @param over whether nothing more is to be shown
 */
record Scene(
        Quiz quiz,
        Random chance,
        Preferences preferences,
        Size size,
        Sitting sitting,
        View view,
        Map<Integer, Draft> drafts,
        List<String> notice,
        Optional<EditLine> command,
        int judged,
        boolean over) {

    private static final String COLON = "[:：]";

    Scene {
        drafts = Map.copyOf(drafts);
        notice = List.copyOf(notice);
    }

    /** How large a window is. */
    record Size(int columns, int rows) {}

    /** The first scene of a sitting: new, it begins with what it is about; gone on with, at the question. */
    static Scene begin(Quiz quiz, Sitting sitting, Random chance, Preferences preferences, Size size) {
        Scene asking = asking(quiz, sitting, chance, preferences, size);
        return sitting.facts().size() == 1 ? asking.showing(new TitleView(asking.view(), 0)) : asking;
    }

    private static Scene asking(Quiz quiz, Sitting sitting, Random chance, Preferences preferences, Size size) {
        return new Scene(
                        quiz,
                        chance,
                        preferences,
                        size,
                        sitting,
                        AskingView.begin(),
                        Map.of(),
                        List.of(),
                        Optional.empty(),
                        0,
                        false)
                .front();
    }

    /** The scene after a key. */
    Scene on(Key key) {
        if (key instanceof Key.Resized resized) {
            return new Scene(
                    quiz,
                    chance,
                    preferences,
                    new Size(resized.columns(), resized.rows()),
                    sitting,
                    view,
                    drafts,
                    notice,
                    command,
                    judged,
                    over);
        } else if (isOutOfTime()) {
            return with(sitting.finish()).noting(Words.of("time.over")).showing(ResultView.begin());
        } else if (key == Named.TICK || key == Named.REDRAW || key == Named.NONE) {
            return this;
        } else if (key == Named.HUNG_UP) {
            return leaving();
        }
        Scene quiet = noting();
        if (command.isPresent()) {
            return quiet.commanding(command.get(), key);
        } else if (key instanceof Key.Function function) {
            return Command.of(function.number())
                    .map(asked -> quiet.obey(new Entry.Asked(asked, "")))
                    .orElse(quiet);
        } else if (key instanceof Key.Typed sign && sign.text().matches(COLON) && view.awaitsCommand(this)) {
            return quiet.commanding(Optional.of(EditLine.EMPTY));
        }
        return view.on(key, quiet);
    }

    private boolean isOutOfTime() {
        return sitting.isOver() && sitting.facts().stream().noneMatch(Fact.Finished.class::isInstance);
    }

    private Scene commanding(EditLine line, Key key) {
        if (key == Named.ESCAPE || (key == Named.BACKSPACE && line.isEmpty())) {
            return commanding(Optional.empty());
        } else if (key instanceof Key.Typed sign && sign.text().matches(COLON) && line.isEmpty()) {
            return commanding(Optional.empty()).toView(new Key.Typed(":"));
        } else if (key != Named.ENTER) {
            return commanding(Optional.of(line.on(key)));
        }
        Scene done = commanding(Optional.empty());
        Entry entry = Entry.of(":" + line.text());
        if (entry instanceof Entry.Asked asked) {
            return done.obey(asked);
        } else if (entry instanceof Entry.Unknown unknown && !unknown.word().isEmpty()) {
            Aside said = new Aside();
            new Desk(said, quiz).unknown(unknown);
            return done.noting(said);
        }
        return done;
    }

    private Scene toView(Key key) {
        return view.on(key, this);
    }

    /** Does what a command asks for. */
    Scene obey(Entry.Asked command) {
        return new Commanded(this).obey(command);
    }

    /** The draft of the answer to a question. */
    Draft draft(Asked asked) {
        return drafts.getOrDefault(asked.number(), Draft.of(asked));
    }

    /** Shows what the sitting asks for next. */
    Scene front() {
        if (sitting.isOver()) {
            return showing(ResultView.begin());
        }
        Optional<Asked> current = sitting.current();
        if (current.isEmpty()) {
            boolean done = OverviewView.unanswered(sitting).isEmpty()
                    && quiz.settings().feedback() == FeedbackTime.EACH;
            return done ? with(sitting.finish()).showing(ResultView.begin()) : showing(OverviewView.last());
        }
        Asked asked = current.get();
        if (asked.readOnly() && sitting.feedback().isPresent()) {
            return showing(ToldView.past(asked, sitting.feedback().get()));
        }
        View asking = AskingView.begin();
        return asked.passageComesFirst() && quiz.passage(asked.passage()).isPresent()
                ? showing(ReadingView.of(asked.passage(), asking))
                : showing(asking);
    }

    /** What came of an answer to a question. */
    Scene answered(Step step, Asked asked) {
        Scene next = with(step.sitting());
        if (step.feedback().isEmpty()) {
            String sentence = step.sitting().isOver() ? "time.over" : "noted";
            return next.noting(Words.of(sentence)).front();
        }
        Feedback feedback = step.feedback().get();
        if (feedback.settled()) {
            return next.judging(feedback.number()).showing(ToldView.now(next.again(asked), feedback));
        }
        return next.showing(AskingView.again(feedback));
    }

    // What may be read of a passage can have changed by the answer.
    private Asked again(Asked asked) {
        return sitting.isOver() ? asked : sitting.goTo(asked.number()).current().orElse(asked);
    }

    /** Goes on without an answer. */
    Scene skipping() {
        return with(sitting.skip()).front();
    }

    /** Ends the sitting, and shows what it came to. */
    Scene finishing() {
        return with(sitting.finish()).showing(ResultView.begin());
    }

    /** The scene after which nothing is shown. The sitting may be gone on with, if it is not over. */
    Scene leaving() {
        return new Scene(
                quiz, chance, preferences, size, sitting, view, drafts, notice, Optional.empty(), judged, true);
    }

    /** Asks the questions again that did not earn all of their points. */
    Scene onceMore() {
        return sitting.again(chance)
                .map(again -> asking(quiz, again, chance, preferences, size))
                .orElse(this);
    }

    Scene with(Sitting next) {
        return new Scene(quiz, chance, preferences, size, next, view, drafts, notice, command, judged, over);
    }

    Scene showing(View next) {
        return new Scene(quiz, chance, preferences, size, sitting, next, drafts, notice, command, judged, over);
    }

    Scene noting(String... sentences) {
        return new Scene(
                quiz, chance, preferences, size, sitting, view, drafts, List.of(sentences), command, judged, over);
    }

    /** The scene with one more sentence for the learner. */
    Scene adding(String sentence) {
        List<String> all = new ArrayList<>(notice);
        all.add(sentence);
        return noting(all.toArray(String[]::new));
    }

    /** The scene with sentences that were taken down for the learner. */
    Scene noting(Aside said) {
        return noting(said.sentences().toArray(String[]::new));
    }

    private Scene commanding(Optional<EditLine> line) {
        return new Scene(quiz, chance, preferences, size, sitting, view, drafts, notice, line, judged, over);
    }

    private Scene judging(int number) {
        return new Scene(quiz, chance, preferences, size, sitting, view, drafts, notice, command, number, over);
    }

    /** The scene that remembers what was entered for a question. */
    Scene keeping(int number, Draft draft) {
        Map<Integer, Draft> kept = new HashMap<>(drafts);
        kept.put(number, draft);
        return new Scene(quiz, chance, preferences, size, sitting, view, kept, notice, command, judged, over);
    }
}
