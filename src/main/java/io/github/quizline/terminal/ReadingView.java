package io.github.quizline.terminal;

import io.github.quizline.session.Asked;
import io.github.quizline.terminal.Key.Named;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A passage.
 *
 * @param passage its id
 * @param under what is shown again when the learner has read enough
 * @param sought what is searched for; empty if nothing is
 * @param typing what is being typed to search for; empty while nothing is
 * @param laid its lines, so that a long passage is not wrapped anew for each key
 */
record ReadingView(String passage, View under, int top, String sought, Optional<EditLine> typing, Laid laid)
        implements View {

    static ReadingView of(String passage, View under) {
        return new ReadingView(passage, under, 0, "", Optional.empty(), new Laid());
    }

    /** What is to be marked wherever it stands. */
    private Optional<Pattern> wanted() {
        String words = typing.map(EditLine::text).orElse(sought).strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String spaced = "\\Q" + words.replace("\\E", "").replaceAll("\\s+", "\\\\E\\\\s+\\\\Q") + "\\E";
        return Optional.of(Pattern.compile(spaced, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    @Override
    public Scene on(Key key, Scene scene) {
        if (typing.isPresent()) {
            return typed(key, typing.get(), scene);
        }
        if (key instanceof Key.Typed sign) {
            return switch (Fold.of(HangulKeys.asLatin(Fold.of(sign.text())))) {
                case "/" -> scene.showing(with(top, sought, Optional.of(EditLine.EMPTY)));
                case "n" -> found(scene, sign.text().equals("N") ? -1 : 1);
                case "" -> on(Named.PAGE_DOWN, scene);
                case "q" -> scene.showing(under);
                default -> scene;
            };
        }
        return switch (key instanceof Named named ? named : Named.NONE) {
            case ESCAPE, ENTER -> scene.showing(under);
            case HOME -> scene.showing(at(0));
            case END -> scene.showing(at(Layout.of(scene).furthest()));
            default ->
                Scroll.of(key)
                        .map(scroll -> scene.showing(at(scroll.from(scene))))
                        .orElse(scene);
        };
    }

    private Scene typed(Key key, EditLine line, Scene scene) {
        if (key == Named.ESCAPE) {
            return scene.showing(with(top, "", Optional.empty()));
        } else if (key == Named.ENTER) {
            ReadingView sent = with(top, line.text().strip(), Optional.empty());
            return sent.sought.isEmpty() ? scene.showing(sent) : sent.found(scene.showing(sent), 0);
        }
        return scene.showing(with(top, sought, Optional.of(line.on(key))));
    }

    /** Goes to the next line with what is searched for; with a step of 0 it may be the first one seen, too. */
    private Scene found(Scene scene, int step) {
        if (sought.isEmpty()) {
            return scene.noting(Words.onScreen("search.how"));
        }
        Layout layout = Layout.of(scene);
        int size = layout.body().size();
        for (int i = 0; i < size; i++) {
            int line = Math.floorMod(layout.top() + step + (step < 0 ? -i : i), size);
            boolean isThere = layout.body().get(line).pieces().stream().anyMatch(piece -> piece.style() == Style.FOUND);
            if (isThere) {
                return scene.showing(at(line));
            }
        }
        return scene.noting(Words.onScreen("search.none", sought));
    }

    private ReadingView at(int line) {
        return with(line, sought, typing);
    }

    private ReadingView with(int line, String words, Optional<EditLine> entry) {
        return new ReadingView(passage, under, line, words, entry, laid);
    }

    @Override
    public void show(Sheet sheet, Scene scene) {
        Optional<Pattern> wanted = wanted();
        String state = sheet.columns() + " " + wanted;
        sheet.take(laid.lines(state, () -> {
            Sheet own = new Sheet(sheet.columns(), wanted);
            scene.quiz().passage(passage).ifPresent(new PassagePage(own)::show);
            return own.lines();
        }));
    }

    @Override
    public Keys keys(Scene scene) {
        return Keys.of("keys.reading", "keys.help");
    }

    @Override
    public Optional<Asked> asked(Scene scene) {
        return under.asked(scene);
    }

    @Override
    public boolean awaitsCommand(Scene scene) {
        return typing.isEmpty();
    }

    @Override
    public boolean obeys(Command command) {
        return !command.isOfQuestion();
    }
}
