package io.github.quizline.terminal;

import io.github.quizline.session.Asked.Shown;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Offers quizzes to choose from. */
public final class Menu {

    private final PlainTerminal terminal;

    public Menu(PlainTerminal terminal) {
        this.terminal = terminal;
    }

    /**
     * A quiz that is at hand.
     *
     * @param name what it can be asked for by
     * @param words what is shown of it
     */
    public record Item(String name, String words) {}

    /**
     * The item that somebody chooses by its number, name or words; empty if nothing was chosen.
     *
     * @param items at least one
     */
    public Optional<Item> choose(List<Item> items) {
        PlainPage page = terminal.page();
        Choices choices = new Choices(
                items.stream().map(item -> new Shown(item.name(), item.words())).toList(), Labels.NUMBERS);
        page.paragraph(Words.of("menu"));
        page.gap();
        choices.show(page);
        page.gap();
        page.paragraph(Words.of("menu.prompt"));
        while (true) {
            page.ask(terminal.isInteractive() ? Words.of("your-choice") : "");
            if (!(terminal.keyboard().line(Optional.empty()) instanceof Input.Line line)) {
                page.endLine();
                return Optional.empty();
            }
            Entry entry = Entry.of(line.text());
            if (!(entry instanceof Entry.Answer answer)) {
                return Optional.empty();
            }
            OptionalInt place = choices.find(answer.text());
            if (place.isPresent()) {
                return Optional.of(items.get(place.getAsInt()));
            }
            Optional<Item> named = items.stream()
                    .filter(item -> item.name().equals(answer.text()))
                    .findFirst();
            if (named.isPresent()) {
                return named;
            }
            page.paragraph(Understood.unknownOption(answer.text(), choices));
            if (!terminal.isInteractive()) {
                return Optional.empty();
            }
        }
    }
}
