package io.github.quizline.terminal;

import io.github.quizline.markup.Markup;
import io.github.quizline.quiz.Response;
import io.github.quizline.session.Asked;
import io.github.quizline.terminal.Key.Named;

/**
 * One of some options: by the arrows, or by typing its label or words.
 *
 * @param at the place, from 0, of the option chosen; {@link #NONE} at first, so that no Enter too many answers
 * @param typed what was typed and is not used up yet
 */
record OneDraft(Asked.One form, int at, EditLine typed) implements Draft {

    static final int NONE = -1;

    static OneDraft begin(Asked.One form) {
        return new OneDraft(form, NONE, EditLine.EMPTY);
    }

    @Override
    public Draft on(Key key) {
        int size = form.options().size();
        if (key == Named.UP) {
            return new OneDraft(form, at <= 0 ? size - 1 : at - 1, EditLine.EMPTY);
        } else if (key == Named.DOWN || key == Named.TAB) {
            return new OneDraft(form, (at + 1) % size, EditLine.EMPTY);
        }
        EditLine more = typed.on(key);
        if (more.equals(typed) || more.text().isBlank()) {
            return more.equals(typed) ? this : new OneDraft(form, at, EditLine.EMPTY);
        }
        // Behind a label that has done its work, something new begins.
        boolean restarts = key instanceof Key.Typed && placeOf(typed) != NONE && placeOf(more) == NONE;
        EditLine anew = restarts ? EditLine.EMPTY.on(key) : more;
        EditLine read = placeOf(anew) == NONE ? more : anew;
        int place = placeOf(read);
        return new OneDraft(form, place == NONE ? at : place, read);
    }

    @Override
    public Understood read() {
        if (!typed.isEmpty() && placeOf(typed) == NONE) {
            return understood(typed);
        }
        return at == NONE
                ? new Understood.Amiss(Words.onScreen("blank.one"))
                : Understood.given(Response.chosen(form.options().get(at).id()));
    }

    @Override
    public void show(Sheet sheet) {
        sheet.gap();
        boolean showsTyped = !typed.isEmpty() && placeOf(typed) == NONE;
        Choices choices = Choices.of(form.options());
        for (int i = 0; i < choices.size(); i++) {
            boolean chosen = i == at;
            Styled lead = Styled.of(chosen ? "(" : "( ")
                    .plus(chosen ? "•" : "", showsTyped ? Style.PLAIN : Style.CURSOR)
                    .plus(") " + choices.label(i) + ". ", Style.PLAIN);
            Styled words = Styled.of(Markup.option(choices.shown().get(i).text()));
            sheet.paragraph(chosen ? lead.in(Style.CHOSEN) : lead, chosen ? words.in(Style.CHOSEN) : words);
        }
        if (showsTyped) {
            sheet.gap();
            sheet.letters(Styled.of(Words.of("your-choice")), typed.shown(Style.ENTERED));
        }
    }

    @Override
    public String keys() {
        return "keys.one";
    }

    private Understood understood(EditLine line) {
        return new AnswerReader(line.text()).one(form);
    }

    private int placeOf(EditLine line) {
        if (!line.text().isBlank()
                && understood(line) instanceof Understood.Given given
                && given.response() instanceof Response.Chosen chosen) {
            for (int i = 0; i < form.options().size(); i++) {
                if (form.options().get(i).id().equals(chosen.option())) {
                    return i;
                }
            }
        }
        return NONE;
    }
}
