package io.github.quizline.terminal;

import io.github.quizline.progress.Preferences;
import io.github.quizline.session.Asked;
import io.github.quizline.session.Standing.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paints scenes: a header, what the view shows of itself, what there is to say, and which keys do something. */
final class Painter {

    /** From so many columns on a header says in words what it otherwise abbreviates. */
    private static final int WORDY = 60;

    private final Scene scene;
    private final Window window;

    private Painter(Scene scene, Window window) {
        this.scene = scene;
        this.window = window;
    }

    /** What a window of the scene's size shows. */
    static Frame paint(Scene scene) {
        Window window = Window.of(scene.size(), scene.preferences());
        return window.isTooSmall() ? window.tooSmall() : new Painter(scene, window).frame();
    }

    /** What a window of some size shows of a dialog. */
    static Frame paint(Dialog<?> dialog, Scene.Size size, Preferences preferences) {
        Window window = Window.of(size, preferences);
        if (window.isTooSmall()) {
            return window.tooSmall();
        }
        Layout layout = Layout.of(dialog, window);
        Styled rule = Styled.of("─".repeat(window.columns()));
        return window.frame(
                window.header(dialog.title(), dialog.standing(), rule), layout, window.footer(dialog.keys(), layout));
    }

    private Frame frame() {
        Layout layout = Layout.of(scene);
        return window.frame(window.header(scene.view().title(scene), standing(), progress()), layout, footer(layout));
    }

    private String standing() {
        List<String> parts = new ArrayList<>();
        Optional<Asked> asked = scene.view().asked(scene);
        asked.ifPresent(question ->
                parts.add(window.columns() >= WORDY ? QuestionPage.headingOf(question) : shortHeading(question)));
        if (!scene.sitting().isOver() && !scene.preferences().timerHidden()) {
            scene.sitting().timeLeft().map(Amounts::clock).ifPresent(parts::add);
        }
        return String.join(" · ", parts);
    }

    private static String shortHeading(Asked asked) {
        String heading = Words.onScreen("header", String.valueOf(asked.number()), String.valueOf(asked.of()));
        return asked.flagged() ? Words.of("flagged", heading) : heading;
    }

    private Styled progress() {
        List<State> done = List.of(State.ANSWERED, State.SETTLED);
        List<State> states =
                scene.sitting().overview().stream().map(each -> each.state()).toList();
        long answered = states.stream().filter(done::contains).count();
        int columns = window.columns();
        int full = scene.sitting().isOver() ? columns : (int) (columns * answered / Math.max(1, states.size()));
        return Styled.of("━".repeat(full) + "─".repeat(columns - full));
    }

    private Styled footer(Layout layout) {
        if (scene.command().isPresent()) {
            return typing(":", scene.command().get());
        }
        if (scene.view() instanceof ReadingView reading && reading.typing().isPresent()) {
            return typing(Words.onScreen("search"), reading.typing().get());
        }
        return window.footer(scene.view().keys(scene), layout);
    }

    /** The end of a line that is being typed, if not all of it fits. */
    private Styled typing(String lead, EditLine line) {
        List<Styled> rows = Wrapping.letters(line.shown(Style.ENTERED), window.columns() - Wrapping.width(lead));
        Styled row = rows.stream()
                .filter(each -> each.pieces().stream().anyMatch(piece -> piece.style() == Style.CURSOR))
                .findFirst()
                .orElse(rows.get(rows.size() - 1));
        return Styled.of(lead).plus(row);
    }
}
