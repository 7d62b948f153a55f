package io.github.quizline.terminal;

import io.github.quizline.markup.Markup;
import io.github.quizline.session.Asked;
import io.github.quizline.session.Standing.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paints scenes: a header, what the view shows of itself, what there is to say, and which keys do something. */
final class Painter {

    /** The smallest window that has room for a question. */
    static final int FEWEST_COLUMNS = 40;

    static final int FEWEST_ROWS = 10;

    /** From so many columns on a header says in words what it otherwise abbreviates. */
    private static final int WORDY = 60;

    private static final String ELLIPSIS = "…";

    private final Scene scene;
    private final int columns;
    private final int margin;

    private Painter(Scene scene) {
        this.scene = scene;
        this.columns = Layout.columnsOf(scene.size());
        this.margin = (scene.size().columns() - columns) / 2;
    }

    /** What a window of the scene's size shows. */
    static Frame paint(Scene scene) {
        Scene.Size size = scene.size();
        boolean fits = size.columns() >= FEWEST_COLUMNS && size.rows() >= FEWEST_ROWS;
        return new Frame(size.columns(), fits ? new Painter(scene).lines() : tooSmall(size));
    }

    private static List<Styled> tooSmall(Scene.Size size) {
        String sentence = Words.onScreen(
                "too-small",
                String.valueOf(FEWEST_COLUMNS),
                String.valueOf(FEWEST_ROWS),
                String.valueOf(size.columns()),
                String.valueOf(size.rows()));
        List<Styled> lines = Wrapping.words(Styled.of(sentence), Math.max(1, size.columns() - 1));
        return lines.subList(0, Math.min(lines.size(), Math.max(0, size.rows())));
    }

    private List<Styled> lines() {
        Layout layout = Layout.of(scene);
        List<Styled> lines = new ArrayList<>(header());
        int end = Math.min(layout.body().size(), layout.top() + layout.height());
        lines.addAll(layout.body().subList(layout.top(), end));
        while (lines.size() < Layout.headerOf(scene.size()) + layout.height()) {
            lines.add(Styled.EMPTY);
        }
        lines.addAll(layout.notice());
        lines.add(footer(layout));
        return lines.stream().map(this::indented).toList();
    }

    private Styled indented(Styled line) {
        return line.pieces().isEmpty() ? line : Styled.of(" ".repeat(margin)).plus(line);
    }

    private List<Styled> header() {
        String right = standing();
        String title = Clean.shown(Markup.plain(scene.quiz().title()).replace('\n', ' '));
        String left = shortened(title, columns - Wrapping.width(right) - 2);
        int between = columns - Wrapping.width(left) - Wrapping.width(right);
        Styled first = Styled.of(left, Style.HEADING).plus(" ".repeat(Math.max(0, between)) + right, Style.PLAIN);
        return Layout.headerOf(scene.size()) == 1 ? List.of(first) : List.of(first, progress(), Styled.EMPTY);
    }

    private String standing() {
        List<String> parts = new ArrayList<>();
        Optional<Asked> asked = scene.view().asked(scene);
        asked.ifPresent(
                question -> parts.add(columns >= WORDY ? QuestionPage.headingOf(question) : shortHeading(question)));
        if (!scene.sitting().isOver()) {
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
        String more = layout.top() < layout.furthest()
                ? Words.onScreen("more-below")
                : layout.top() > 0 ? Words.onScreen("more-above") : "";
        int room = columns - (more.isEmpty() ? 0 : Wrapping.width(more) + 2);
        String keys = scene.view().keys(scene).within(room);
        String between = " ".repeat(Math.max(0, columns - Wrapping.width(keys) - Wrapping.width(more)));
        return Styled.of(keys).plus(more.isEmpty() ? "" : between + more, Style.STRONG);
    }

    /** The end of a line that is being typed, if not all of it fits. */
    private Styled typing(String lead, EditLine line) {
        List<Styled> rows = Wrapping.letters(line.shown(Style.ENTERED), columns - Wrapping.width(lead));
        Styled row = rows.stream()
                .filter(each -> each.pieces().stream().anyMatch(piece -> piece.style() == Style.CURSOR))
                .findFirst()
                .orElse(rows.get(rows.size() - 1));
        return Styled.of(lead).plus(row);
    }

    private static String shortened(String text, int columns) {
        if (Wrapping.width(text) <= columns) {
            return text;
        }
        List<String> rows = Wrapping.letters(text, Math.max(1, columns - 1));
        return columns < 2 ? "" : rows.get(0).stripTrailing() + ELLIPSIS;
    }
}
