package io.github.quizline.terminal;

import io.github.quizline.terminal.Key.Named;
import io.github.quizline.terminal.Menu.Decision;
import java.util.List;
import java.util.Optional;

/**
 * The menu on a full screen, at one moment.
 *
 * @param typed what is searched for, or the command that is being typed
 * @param pick one of the offers that are found
 * @param decision what the learner wants; empty while they have not decided
 */
record MenuScene(List<Offer> offers, EditLine typed, Pick pick, List<String> notice, Optional<Decision> decision)
        implements Dialog<MenuScene> {

    private static final int SETTINGS_KEY = 2;

    MenuScene {
        offers = List.copyOf(offers);
        notice = List.copyOf(notice);
    }

    /** @param at the name of the offer that Enter chooses; if there is no such name, the first one */
    static MenuScene begin(List<Offer> offers, String at, List<String> told) {
        int row = offers.stream().map(Offer::name).toList().indexOf(at) + 1;
        return new MenuScene(offers, EditLine.EMPTY, new Pick(Math.max(1, row), ""), told, Optional.empty());
    }

    @Override
    public MenuScene on(Key key) {
        if (key instanceof Key.Resized || key == Named.TICK || key == Named.REDRAW || key == Named.NONE) {
            return this;
        } else if (key == Named.HUNG_UP) {
            return deciding(new Menu.Left());
        }
        MenuScene quiet = noting(List.of());
        if (key == Named.ENTER) {
            return quiet.entered();
        } else if (key == Named.ESCAPE) {
            return typed.isEmpty() ? deciding(new Menu.Left()) : quiet.searching(EditLine.EMPTY);
        } else if (key instanceof Key.Function function) {
            return function.number() == SETTINGS_KEY ? deciding(new Menu.ToSettings()) : quiet;
        }
        return key instanceof Key.Typed sign ? quiet.typed(sign) : quiet.moved(key);
    }

    // A number is one of the rows, unless there is no such row or words are being typed.
    private MenuScene typed(Key.Typed sign) {
        boolean isDigit = Labels.isDigits(Fold.of(sign.text()));
        if (typed.isEmpty() && isDigit) {
            Pick picked = pick.on(sign, offers.size());
            return picked.equals(pick) ? searching(EditLine.of(pick.digits()).on(sign)) : picking(picked);
        }
        return typed.isEmpty() && sign.text().isBlank() ? this : searching(typed.on(sign));
    }

    private MenuScene moved(Key key) {
        EditLine edited = EditLine.of(typed.text()).on(key);
        boolean edits = key instanceof Key.Pasted || !edited.text().equals(typed.text());
        int found = found().size();
        return edits ? searching(edited) : found == 0 ? this : picking(pick.on(key, found));
    }

    private MenuScene entered() {
        if (isCommand()) {
            return MenuCommand.of(typed.text())
                    .map(command -> deciding(command == MenuCommand.SETTINGS ? new Menu.ToSettings() : new Menu.Left()))
                    .orElseGet(() -> noting(List.of(Words.of("menu.command", typed.text()))));
        }
        List<Offer> found = found();
        if (found.isEmpty()) {
            return noting(List.of(Words.of("menu.none", typed.text().strip())));
        }
        Offer offer = found.get(pick.number() - 1);
        return offer.broken() ? noting(List.of(Words.of("menu.broken"))) : deciding(new Menu.Chosen(offer));
    }

    private boolean isCommand() {
        return MenuCommand.isBegun(typed.text());
    }

    private List<Offer> found() {
        return typed.isEmpty() || isCommand() ? offers : new Filter(typed.text()).of(offers);
    }

    @Override
    public boolean over() {
        return decision.isPresent();
    }

    @Override
    public String title() {
        return isCommand()
                ? typed.text()
                : typed.isEmpty() ? Words.onScreen("menu") : Words.onScreen("menu.search", typed.text());
    }

    @Override
    public String standing() {
        return Words.onScreen("menu.standing", String.valueOf(found().size()), String.valueOf(offers.size()));
    }

    @Override
    public void show(Sheet sheet) {
        List<Offer> found = found();
        if (found.isEmpty()) {
            sheet.paragraph(Words.of("menu.none", typed.text().strip()));
        }
        for (int i = 0; i < found.size(); i++) {
            Offer offer = found.get(i);
            String number = (i + 1) + ". ";
            pick.show(sheet, i + 1, number, offer.heading() + (isAlone(offer) ? "" : " (" + offer.name() + ")"));
            sheet.paragraph(" ".repeat(number.length() + 1), offer.story());
        }
    }

    private boolean isAlone(Offer offer) {
        return offers.stream()
                        .filter(other -> other.title().equals(offer.title()))
                        .count()
                == 1;
    }

    @Override
    public Keys keys() {
        return Keys.of(typed.isEmpty() ? "keys.menu" : "keys.menu-search");
    }

    private MenuScene searching(EditLine line) {
        return new MenuScene(offers, line, new Pick(1, ""), notice, decision);
    }

    private MenuScene picking(Pick picked) {
        return new MenuScene(offers, typed, picked, notice, decision);
    }

    private MenuScene noting(List<String> sentences) {
        return new MenuScene(offers, typed, pick, sentences, decision);
    }

    private MenuScene deciding(Decision decided) {
        return new MenuScene(offers, typed, pick, notice, Optional.of(decided));
    }
}
