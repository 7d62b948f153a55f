package io.github.quizline.terminal;

import io.github.quizline.progress.Preferences;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The menu line by line. */
public final class PlainMenu implements Menu {

    private final PlainTerminal terminal;
    private final PlainPage page;
    private final Lines lines;

    public PlainMenu(PlainTerminal terminal) {
        this.terminal = terminal;
        this.page = terminal.page();
        this.lines = new Lines(terminal);
    }

    @Override
    public Decision choose(List<Offer> offers, String at, List<String> told) {
        page.gap();
        told.forEach(page::paragraph);
        show(offers, "");
        List<Offer> shown = offers;
        while (true) {
            Optional<String> line = line("your-choice");
            if (line.isEmpty()) {
                return new Left();
            }
            List<Offer> found = meant(line.get(), shown, offers);
            if (found.size() > 1) {
                shown = found;
                show(found, line.get());
                continue;
            }
            Optional<Decision> decision = decided(line.get(), found, shown.size());
            if (decision.isPresent()) {
                return decision.get();
            } else if (!terminal.isInteractive()) {
                return new Left();
            }
        }
    }

    /** What is typed; empty if nothing more can be. */
    private Optional<String> line(String words) {
        return lines.next(words, Optional.empty()) instanceof Input.Line line
                ? Optional.of(line.text().strip())
                : Optional.empty();
    }

    private void show(List<Offer> offers, String sought) {
        page.paragraph(sought.isEmpty() ? Words.of("menu") : Words.of("menu.found", sought));
        page.gap();
        for (int i = 0; i < offers.size(); i++) {
            Offer offer = offers.get(i);
            String name = offer.broken() ? "" : " (" + offer.name() + ")";
            page.paragraph((i + 1) + ". ", offer.heading() + name + ". " + offer.story());
        }
        page.gap();
        page.paragraph(Words.of(sought.isEmpty() ? "menu.prompt" : "menu.prompt-found"));
    }

    /** The offers that somebody may mean: one by its number or name, all that have some words, or, after those, all. */
    private static List<Offer> meant(String typed, List<Offer> shown, List<Offer> offers) {
        if (typed.isEmpty()) {
            return shown.size() < offers.size() ? offers : List.of();
        } else if (MenuCommand.isBegun(typed)) {
            return List.of();
        }
        OptionalInt place = Labels.NUMBERS.read(Fold.of(typed), shown.size());
        if (place.isPresent()) {
            return List.of(shown.get(place.getAsInt()));
        }
        List<Offer> named = offers.stream()
                .filter(offer ->
                        offer.name().equals(typed) || Fold.of(offer.heading()).equals(Fold.of(typed)))
                .toList();
        return named.size() == 1 ? named : new Filter(typed).of(offers);
    }

    private Optional<Decision> decided(String typed, List<Offer> found, int shown) {
        if (typed.isEmpty()) {
            return Optional.of(new Left());
        } else if (MenuCommand.isBegun(typed)) {
            Optional<MenuCommand> command = MenuCommand.of(typed);
            if (command.isEmpty()) {
                page.paragraph(Words.of("menu.command", typed));
            }
            return command.map(asked -> asked == MenuCommand.SETTINGS ? new ToSettings() : new Left());
        } else if (found.isEmpty()) {
            page.paragraph(
                    Labels.isDigits(Fold.of(typed))
                            ? Words.of("amiss.option", typed, "1", String.valueOf(shown))
                            : Words.of("menu.none", typed));
            return Optional.empty();
        }
        Offer offer = found.get(0);
        if (offer.broken()) {
            page.paragraph(Words.of("menu.broken"));
        }
        return Optional.of(offer).filter(sound -> !sound.broken()).map(Chosen::new);
    }

    @Override
    public Optional<Preferences> settle(Preferences preferences, boolean first) {
        page.gap();
        page.paragraph(Words.of(first ? "settings.welcome" : "settings"));
        Preferences wanted = preferences;
        while (true) {
            show(wanted);
            Optional<String> line = line("your-choice");
            if (line.isEmpty() || line.get().isEmpty()) {
                Preferences settled = wanted;
                return line.map(unused -> settled);
            }
            Optional<Setting> setting = chosen(line.get(), Setting.ALL);
            wanted = setting.isPresent() ? changed(setting.get(), wanted, preferences) : wanted;
        }
    }

    private void show(Preferences preferences) {
        page.gap();
        for (int i = 0; i < Setting.ALL.size(); i++) {
            Setting setting = Setting.ALL.get(i);
            page.paragraph((i + 1) + ". ", Words.of("setting.line", setting.title(), setting.value(preferences)));
        }
        page.gap();
        page.paragraph(Words.of("settings.prompt"));
    }

    private Preferences changed(Setting setting, Preferences now, Preferences found) {
        if (setting == Setting.LEARNER) {
            page.paragraph(Words.of("setting.learner.prompt"));
            String name = line("your-answer").orElse("");
            return name.isEmpty() ? now : now.withLearner(name.equals("-") ? "" : name);
        }
        List<Preferences> choices = setting.choices(now, found);
        for (int i = 0; i < choices.size(); i++) {
            page.paragraph((i + 1) + ". ", setting.value(choices.get(i)));
        }
        page.paragraph(Words.of("setting.prompt"));
        return chosen(line("your-choice").orElse(""), choices).orElse(now);
    }

    /** The one with a number; empty, which is told, if there is none. */
    private <T> Optional<T> chosen(String typed, List<T> among) {
        OptionalInt place = Labels.NUMBERS.read(Fold.of(typed), among.size());
        if (place.isEmpty() && !typed.isEmpty()) {
            page.paragraph(Words.of("amiss.option", typed, "1", String.valueOf(among.size())));
        }
        return place.isPresent() ? Optional.of(among.get(place.getAsInt())) : Optional.empty();
    }
}
