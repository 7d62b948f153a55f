package io.github.quizline.terminal;

import io.github.quizline.session.Asked;
import io.github.quizline.terminal.Key.Named;
import java.util.Optional;

/** Tells which keys do something, and which commands there are. */
record HelpView(View under, int top) implements View {

    @Override
    public Scene on(Key key, Scene scene) {
        if (key == Named.ESCAPE
                || key == Named.ENTER
                || (key instanceof Key.Typed sign && sign.text().equals("q"))) {
            return scene.showing(under);
        }
        return Scroll.of(key)
                .map(scroll -> scene.showing(new HelpView(under, scroll.from(scene))))
                .orElse(scene);
    }

    @Override
    public void show(Sheet sheet, Scene scene) {
        sheet.heading(Words.onScreen("help.keys"));
        for (String word : under.keys(scene).words()) {
            sheet.paragraph("  ", word);
        }
        new HelpPage(sheet).show();
        sheet.gap();
        sheet.paragraph(Words.onScreen("help.function"));
        for (Command command : Command.values()) {
            if (command.function() > 0) {
                sheet.paragraph("F" + command.function() + " ", ":" + command.word());
            }
        }
        sheet.paragraph(Words.onScreen("help.typing"));
    }

    @Override
    public Keys keys(Scene scene) {
        return Keys.of("keys.back", "keys.scroll");
    }

    @Override
    public Optional<Asked> asked(Scene scene) {
        return under.asked(scene);
    }

    @Override
    public boolean obeys(Command command) {
        return command == Command.HELP;
    }
}
