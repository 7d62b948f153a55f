package io.github.quizline.terminal;

/** Tells what can be typed besides answers. */
final class HelpPage {

    private final Page page;

    HelpPage(Page page) {
        this.page = page;
    }

    void show() {
        page.gap();
        page.heading(Words.of("help"));
        for (Command command : Command.values()) {
            page.paragraph(Words.of("help.line", command.word(), command.letter(), Words.of("help." + command.word())));
        }
        page.paragraph(Words.of("help.colon"));
    }
}
