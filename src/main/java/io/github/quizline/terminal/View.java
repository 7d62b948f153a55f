package io.github.quizline.terminal;

import io.github.quizline.markup.Markup;
import io.github.quizline.session.Asked;
import java.util.Optional;

/** What a full screen is showing, between its header and its footer. Immutable. */
sealed interface View
        permits AskingView,
                CertainView,
                HelpView,
                LeavingView,
                OverviewView,
                ReadingView,
                ResultView,
                ReviewView,
                TitleView,
                ToldView {

    /** What a key makes of the scene that shows this view. */
    Scene on(Key key, Scene scene);

    /** Shows it. */
    void show(Sheet sheet, Scene scene);

    /** The words that tell which keys do something, the most important ones first. */
    Keys keys(Scene scene);

    /** The question that it is about, which may be past. */
    default Optional<Asked> asked(Scene scene) {
        return scene.sitting().current();
    }

    /** What the header calls it. */
    default String title(Scene scene) {
        return Markup.plain(scene.quiz().title()).replace('\n', ' ');
    }

    /** Whether a colon begins a command here. */
    default boolean awaitsCommand(Scene scene) {
        return true;
    }

    /** Whether a command does something here. What is done to a question that is out of sight could cost its points. */
    default boolean obeys(Command command) {
        return true;
    }

    /** The first line that is to be seen; {@link Scroll#FOLLOWING} where it is the cursor that has to be seen. */
    default int top() {
        return Scroll.FOLLOWING;
    }
}
