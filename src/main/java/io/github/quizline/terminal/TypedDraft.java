package io.github.quizline.terminal;

import io.github.quizline.session.Asked.Form;

/** An answer that is typed: one term or several. */
record TypedDraft(Form form, EditLine line) implements Draft {

    @Override
    public Draft on(Key key) {
        EditLine edited = line.on(key);
        return edited.equals(line) ? this : new TypedDraft(form, edited);
    }

    @Override
    public Understood read() {
        return line.text().isBlank()
                ? new Understood.Amiss(Words.onScreen("blank.typed"))
                : form.match(new AnswerReader(line.text().strip()));
    }

    @Override
    public void show(Sheet sheet) {
        sheet.gap();
        sheet.paragraph(form.match(new Prompt()));
        sheet.letters(Styled.of(Words.of("your-answer")), line.shown(Style.ENTERED));
    }

    @Override
    public String keys() {
        return "keys.typed";
    }

    @Override
    public boolean awaitsCommand() {
        return line.isEmpty();
    }
}
