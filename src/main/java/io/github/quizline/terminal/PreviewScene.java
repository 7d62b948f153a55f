package io.github.quizline.terminal;

import io.github.quizline.problem.Problem;
import io.github.quizline.quiz.Question;
import io.github.quizline.terminal.Key.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A quiz as its author wants to see it, on a full screen, at one moment.
 *
 * @param changes what there is to be seen now, if that has changed; asked while no key comes
 * @param withKeys whether answers are shown
 * @param place what is seen first
 * @param rows its lines, so that they are not laid out anew for each key
 */
record PreviewScene(
        Supplier<Optional<Previewed>> changes,
        Previewed previewed,
        boolean withKeys,
        Place place,
        Rows rows,
        boolean over)
        implements Dialog<PreviewScene> {

    /** A file that was saved is shown within half a second. */
    private static final Duration GLANCE = Duration.ofMillis(200);

    /**
     * A line, named so that it can be found again when others have come before it.
     *
     * @param question the id of the question it belongs to; empty above the first one
     * @param offset how many lines below the beginning of that question
     */
    private record Place(Optional<String> question, int offset) {

        static final Place TOP = new Place(Optional.empty(), 0);
    }

    /** Lines as they were laid out last. */
    private static final class Rows {

        private String state = "";
        private List<Styled> laid = List.of();
        private List<Integer> starts = List.of();

        List<Styled> of(Previewed previewed, boolean withKeys, int columns) {
            String now = columns + " " + withKeys + " " + System.identityHashCode(previewed);
            if (!now.equals(state)) {
                Sheet sheet = new Sheet(columns);
                List<Integer> begins = new ArrayList<>();
                new PreviewPage(sheet, withKeys).show(previewed, () -> begins.add(sheet.height()));
                laid = sheet.lines();
                starts = begins;
                state = now;
            }
            return laid;
        }
    }

    static PreviewScene begin(Previewed previewed, Supplier<Optional<Previewed>> changes) {
        return new PreviewScene(changes, previewed, true, Place.TOP, new Rows(), false);
    }

    @Override
    public PreviewScene on(Key key) {
        if (key == Named.TICK) {
            return changes.get().map(this::showing).orElse(this);
        }
        boolean leaves = key == Named.ESCAPE || key == Named.HUNG_UP || isTyped(key, "q");
        if (leaves) {
            return new PreviewScene(changes, previewed, withKeys, place, rows, true);
        } else if (isTyped(key, "k")) {
            return new PreviewScene(changes, previewed, !withKeys, place, rows, over);
        }
        return this;
    }

    private static boolean isTyped(Key key, String letter) {
        return key instanceof Key.Typed sign
                && Fold.of(HangulKeys.asLatin(Fold.of(sign.text()))).equals(letter);
    }

    @Override
    public PreviewScene on(Key key, Layout layout) {
        if (key == Named.HOME) {
            return at(0);
        } else if (key == Named.END) {
            return at(layout.furthest());
        } else if (key == Named.LEFT || key == Named.RIGHT) {
            return at(besides(layout.top(), key == Named.RIGHT, layout.furthest()));
        }
        boolean pages = key instanceof Key.Typed sign && sign.text().isBlank();
        return Scroll.of(pages ? Named.PAGE_DOWN : key)
                .map(scroll -> at(scroll.from(layout)))
                .orElseGet(() -> on(key));
    }

    /** The line at which the next question begins, or the one before. */
    private int besides(int line, boolean next, int furthest) {
        return next
                ? rows.starts.stream().filter(start -> start > line).findFirst().orElse(furthest)
                : rows.starts.stream().filter(start -> start < line).reduce(0, Math::max);
    }

    /** While the file has mistakes, what could last be read stays. */
    private PreviewScene showing(Previewed changed) {
        Previewed next = changed.quiz().isPresent()
                ? changed
                : new Previewed(changed.name(), previewed.quiz(), changed.ofFile(), List.of(), changed.trouble());
        return new PreviewScene(changes, next, withKeys, place, rows, over);
    }

    private PreviewScene at(int line) {
        int index = -1;
        for (int i = 0; i < rows.starts.size() && rows.starts.get(i) <= line; i++) {
            index = i;
        }
        Place found = index < 0
                ? new Place(Optional.empty(), line)
                : new Place(Optional.of(questions().get(index).id()), line - rows.starts.get(index));
        return new PreviewScene(changes, previewed, withKeys, found, rows, over);
    }

    private List<Question> questions() {
        return previewed.quiz().map(quiz -> quiz.questions()).orElse(List.of());
    }

    @Override
    public int top() {
        return place.question().map(this::startOf).orElse(0) + place.offset();
    }

    private int startOf(String question) {
        List<String> ids = questions().stream().map(Question::id).toList();
        int index = ids.indexOf(question);
        return index < 0 || index >= rows.starts.size() ? 0 : rows.starts.get(index);
    }

    @Override
    public Duration patience() {
        return GLANCE;
    }

    @Override
    public String title() {
        return previewed.name();
    }

    @Override
    public void show(Sheet sheet) {
        sheet.take(rows.of(previewed, withKeys, sheet.columns()));
    }

    @Override
    public List<String> notice() {
        Optional<String> error =
                previewed.ofFile().stream().filter(Problem::isError).findFirst().map(PreviewPage::sentenceOf);
        return previewed
                .trouble()
                .or(() -> error)
                .filter(sentence -> !questions().isEmpty())
                .map(sentence -> List.of(sentence, Words.onScreen("preview.former")))
                .orElse(List.of());
    }

    @Override
    public String standing() {
        boolean isSound = previewed.found() == 0 && previewed.trouble().isEmpty();
        return isSound ? Words.onScreen("preview.sound") : Words.count("problems", Math.max(1, previewed.found()));
    }

    @Override
    public Keys keys() {
        return Keys.of(withKeys ? "keys.preview" : "keys.preview-learner");
    }
}
