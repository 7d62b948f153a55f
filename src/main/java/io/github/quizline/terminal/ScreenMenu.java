package io.github.quizline.terminal;

import io.github.quizline.progress.Preferences;
import java.util.List;
import java.util.Optional;

/** The menu on a full screen. */
public final class ScreenMenu implements Menu {

    private final Screen screen;

    public ScreenMenu(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Decision choose(List<Offer> offers, String at, List<String> told) {
        return screen.ask(MenuScene.begin(offers, at, told)).decision().orElseThrow();
    }

    @Override
    public Optional<Preferences> settle(Preferences preferences, boolean first) {
        return screen.ask(SettingsScene.begin(preferences, first)).decision().orElseThrow();
    }
}
