package io.github.quizline.terminal;

import io.github.quizline.progress.Preferences;
import io.github.quizline.terminal.Key.Named;
import java.util.List;
import java.util.Optional;

/**
 * The settings on a full screen, at one moment.
 *
 * @param first whether the learner is here for the first time
 * @param found the preferences before anything was changed
 * @param preferences as they are now, but for the name
 * @param row which setting the keys act on, from 0
 * @param name what the learner is called, while it is being typed
 * @param decision the preferences that the learner wants, or none if they leave it at that; empty while they have not decided
 */
record SettingsScene(
        boolean first,
        Preferences found,
        Preferences preferences,
        int row,
        EditLine name,
        Optional<Optional<Preferences>> decision)
        implements Dialog<SettingsScene> {

    static SettingsScene begin(Preferences preferences, boolean first) {
        return new SettingsScene(
                first, preferences, preferences, 0, EditLine.of(preferences.learner()), Optional.empty());
    }

    @Override
    public SettingsScene on(Key key) {
        Named named = key instanceof Named known ? known : Named.NONE;
        return switch (named) {
            case ENTER -> deciding(Optional.of(preferences.withLearner(name.text())));
            case ESCAPE, HUNG_UP -> deciding(Optional.empty());
            case UP, BACK_TAB -> at(Math.floorMod(row - 1, Setting.ALL.size()));
            case DOWN, TAB -> at((row + 1) % Setting.ALL.size());
            default -> Setting.ALL.get(row) == Setting.LEARNER ? naming(name.on(key)) : turned(key);
        };
    }

    private SettingsScene turned(Key key) {
        boolean on = key == Named.RIGHT
                || (key instanceof Key.Typed sign && sign.text().isBlank());
        int steps = on ? 1 : key == Named.LEFT ? -1 : 0;
        Preferences turned = Setting.ALL.get(row).turned(preferences, found, steps);
        return new SettingsScene(first, found, turned, row, name, decision);
    }

    private SettingsScene at(int there) {
        return new SettingsScene(first, found, preferences, there, name, decision);
    }

    private SettingsScene naming(EditLine typed) {
        return new SettingsScene(first, found, preferences, row, typed, decision);
    }

    private SettingsScene deciding(Optional<Preferences> wanted) {
        return new SettingsScene(first, found, preferences, row, name, Optional.of(wanted));
    }

    @Override
    public boolean over() {
        return decision.isPresent();
    }

    @Override
    public String title() {
        return Words.of("settings");
    }

    @Override
    public String standing() {
        return "";
    }

    @Override
    public void show(Sheet sheet) {
        if (first) {
            sheet.paragraph(Words.onScreen("settings.first"));
            sheet.gap();
        }
        for (int i = 0; i < Setting.ALL.size(); i++) {
            Setting setting = Setting.ALL.get(i);
            boolean here = i == row;
            boolean typing = setting == Setting.LEARNER && here;
            Styled sign = Styled.of(here ? "›" : " ", here && !typing ? Style.CURSOR : Style.PLAIN);
            Styled lead = sign.plus(" " + setting.title() + between(setting), Style.PLAIN);
            Styled value = typing ? typedName() : valueOf(setting, here);
            sheet.paragraph(here ? lead.in(Style.CHOSEN) : lead, value);
        }
    }

    /** The space behind a title, as wide as the others leave it. */
    private static String between(Setting setting) {
        int widest = Setting.ALL.stream()
                .mapToInt(each -> Wrapping.width(each.title()))
                .max()
                .orElse(0);
        return " ".repeat(widest - Wrapping.width(setting.title()) + 2);
    }

    private Styled typedName() {
        Styled typed = name.shown(Style.ENTERED);
        return name.isEmpty() ? typed.plus(" (" + Words.of("setting.learner.none") + ")", Style.PLAIN) : typed;
    }

    private Styled valueOf(Setting setting, boolean here) {
        String value = setting.value(preferences.withLearner(name.text()));
        boolean turns = here && setting != Setting.LEARNER;
        return Styled.of(turns ? "‹ " + value + " ›" : value, here ? Style.STRONG : Style.PLAIN);
    }

    @Override
    public List<String> notice() {
        return List.of();
    }

    @Override
    public Keys keys() {
        return Keys.of(Setting.ALL.get(row) == Setting.LEARNER ? "keys.settings-name" : "keys.settings");
    }
}
