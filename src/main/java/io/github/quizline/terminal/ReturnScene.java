package io.github.quizline.terminal;

import io.github.quizline.terminal.Key.Named;
import java.util.List;
import java.util.Optional;

/**
 * The question whether to go on with a sitting, on a full screen.
 *
 * @param title what the quiz is called
 * @param left what the learner has left, in a sentence
 * @param pick 1 to go on, 2 to begin anew
 * @param decision whether to go on, or nothing if the learner does not say; empty while they have not decided
 */
record ReturnScene(String title, String left, Pick pick, Optional<Optional<Boolean>> decision)
        implements Dialog<ReturnScene> {

    static ReturnScene begin(String title, String left) {
        return new ReturnScene(title, left, new Pick(1, ""), Optional.empty());
    }

    @Override
    public ReturnScene on(Key key) {
        if (key == Named.ENTER) {
            return deciding(Optional.of(pick.number() == 1));
        } else if (key == Named.ESCAPE || key == Named.HUNG_UP) {
            return deciding(Optional.empty());
        } else if (key instanceof Key.Typed sign) {
            String letter = Fold.of(HangulKeys.asLatin(Fold.of(sign.text())));
            if (letter.equals("y") || letter.equals("n")) {
                return deciding(Optional.of(letter.equals("y")));
            }
        }
        return new ReturnScene(title, left, pick.on(key, 2), decision);
    }

    private ReturnScene deciding(Optional<Boolean> goesOn) {
        return new ReturnScene(title, left, pick, Optional.of(goesOn));
    }

    @Override
    public boolean over() {
        return decision.isPresent();
    }

    @Override
    public String standing() {
        return "";
    }

    @Override
    public void show(Sheet sheet) {
        sheet.paragraph(left);
        sheet.gap();
        pick.show(sheet, 1, "1. ", Words.onScreen("return.go-on"));
        pick.show(sheet, 2, "2. ", Words.onScreen("return.anew"));
    }

    @Override
    public List<String> notice() {
        return List.of();
    }

    @Override
    public Keys keys() {
        return Keys.of("keys.return");
    }
}
