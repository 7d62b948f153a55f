package io.github.quizline.terminal;

import io.github.quizline.markup.Markup;
import io.github.quizline.session.Asked;
import io.github.quizline.terminal.Key.Named;
import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 *
 * @param at the place, from 0, of the option that the space bar ticks
 * @param ticked the places of those ticked
 * @param typed the label just typed; a space behind it only parts it from the next one
 */
record AnyDraft(Asked.Any form, int at, Set<Integer> ticked, String typed) implements Draft {

    private static final int MOST_WITH_ONE_DIGIT = 9;

    AnyDraft {
        ticked = Set.copyOf(ticked);
    }

    static AnyDraft begin(Asked.Any form) {
        return new AnyDraft(form, 0, Set.of(), "");
    }

    @Override
    public Draft on(Key key) {
        int size = form.options().size();
        if (key == Named.UP || key == Named.BACK_TAB) {
            return new AnyDraft(form, (at + size - 1) % size, ticked, "");
        } else if (key == Named.DOWN || key == Named.TAB) {
            return new AnyDraft(form, (at + 1) % size, ticked, "");
        } else if (key instanceof Key.Typed sign) {
            return on(sign.text());
        } else if (key instanceof Key.Pasted pasted) {
            return new AnyDraft(
                    form,
                    at,
                    new TreeSet<>(
                            Choices.of(form.options()).findAll(pasted.text()).places()),
                    "");
        }
        return this;
    }

    private Draft on(String sign) {
        if (sign.isBlank() || sign.equals(",")) {
            boolean parts = !typed.isEmpty() || !sign.isBlank();
            return parts ? new AnyDraft(form, at, ticked, "") : toggled(at, "");
        }
        Choices choices = Choices.of(form.options());
        boolean isDigit = Labels.isDigits(Fold.of(sign));
        if (isDigit && choices.size() > MOST_WITH_ONE_DIGIT) {
            // A second digit may follow: the space bar ticks.
            OptionalInt longer = choices.find(typed + sign);
            OptionalInt place = longer.isPresent() ? longer : choices.find(sign);
            return place.isPresent()
                    ? new AnyDraft(form, place.getAsInt(), ticked, "").typing(longer.isPresent() ? typed + sign : sign)
                    : this;
        }
        OptionalInt place = choices.find(sign);
        return place.isPresent() ? toggled(place.getAsInt(), sign) : this;
    }

    private AnyDraft typing(String digits) {
        return new AnyDraft(form, at, ticked, digits);
    }

    private AnyDraft toggled(int place, String by) {
        Set<Integer> changed = new LinkedHashSet<>(ticked);
        if (!changed.remove(place)) {
            changed.add(place);
        }
        return new AnyDraft(form, place, changed, by);
    }

    @Override
    public Understood read() {
        if (ticked.isEmpty()) {
            return new Understood.Amiss(Words.onScreen("blank.any"));
        }
        Choices choices = Choices.of(form.options());
        String labels = new TreeSet<>(ticked).stream().map(choices::label).collect(Collectors.joining(" "));
        return new AnswerReader(labels).any(form);
    }

    @Override
    public void show(Sheet sheet) {
        sheet.gap();
        form.select().ifPresent(select -> {
            sheet.paragraph(Words.onScreen("select", String.valueOf(select), String.valueOf(ticked.size())));
            sheet.gap();
        });
        Choices choices = Choices.of(form.options());
        for (int i = 0; i < choices.size(); i++) {
            boolean here = i == at;
            Styled lead = Styled.of("[")
                    .plus(ticked.contains(i) ? "x" : " ", here ? Style.CURSOR : Style.PLAIN)
                    .plus("] " + choices.label(i) + ". ", Style.PLAIN);
            Styled words = Styled.of(Markup.option(choices.shown().get(i).text()));
            sheet.paragraph(here ? lead.in(Style.CHOSEN) : lead, here ? words.in(Style.CHOSEN) : words);
        }
    }

    @Override
    public String keys() {
        return "keys.any";
    }
}
