package io.github.quizline.terminal;

import io.github.quizline.markup.Markup;
import io.github.quizline.quiz.Response;
import io.github.quizline.session.Asked;
import io.github.quizline.session.Asked.Shown;
import io.github.quizline.terminal.Key.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Items to put in order: one is taken up by the space bar, moved by the arrows and put down again; or their labels are
 * typed in the right order. An item keeps its label wherever it goes.
 *
 * @param order the places that the items had at first, in the order they have now
 * @param at the place where the arrows are
 * @param held whether the item there is taken up
 * @param touched whether anything was done, so that no Enter too many answers
 */
record OrderDraft(Asked.Order form, List<Integer> order, int at, boolean held, boolean touched, EditLine typed)
        implements Draft {

    OrderDraft {
        order = List.copyOf(order);
    }

    static OrderDraft begin(Asked.Order form) {
        List<Integer> order = IntStream.range(0, form.items().size()).boxed().toList();
        return new OrderDraft(form, order, 0, false, false, EditLine.EMPTY);
    }

    @Override
    public Draft on(Key key) {
        if (key instanceof Named named) {
            switch (named) {
                case UP, DOWN -> {
                    int step = named == Named.UP ? -1 : 1;
                    return held ? moved(step) : at(at + step);
                }
                case MOVE_UP -> {
                    return moved(-1);
                }
                case MOVE_DOWN -> {
                    return moved(1);
                }
                case ENTER -> {
                    return held ? holding(false) : this;
                }
                default -> {}
            }
        }
        boolean takes = key instanceof Key.Typed sign && sign.text().isBlank() && typed.isEmpty();
        if (takes) {
            return holding(!held);
        }
        EditLine edited = typed.on(key);
        return edited.equals(typed) ? this : new OrderDraft(form, order, at, false, true, edited);
    }

    private OrderDraft at(int place) {
        return new OrderDraft(form, order, Math.floorMod(place, order.size()), held, touched, EditLine.EMPTY);
    }

    private OrderDraft holding(boolean holds) {
        return new OrderDraft(form, order, at, holds, true, EditLine.EMPTY);
    }

    private OrderDraft moved(int by) {
        int to = at + by;
        if (to < 0 || to >= order.size()) {
            return this;
        }
        List<Integer> changed = new ArrayList<>(order);
        Collections.swap(changed, at, to);
        return new OrderDraft(form, changed, to, held, true, EditLine.EMPTY);
    }

    @Override
    public Understood read() {
        if (!typed.isEmpty()) {
            return new AnswerReader(typed.text()).order(form);
        }
        return touched
                ? Understood.given(new Response.Ordered(order.stream()
                        .map(place -> form.items().get(place).id())
                        .toList()))
                : new Understood.Amiss(Words.onScreen("blank.order"));
    }

    @Override
    public void show(Sheet sheet) {
        sheet.gap();
        Choices choices = Choices.of(form.items());
        for (int i = 0; i < order.size(); i++) {
            boolean here = i == at && typed.isEmpty();
            Shown item = form.items().get(order.get(i));
            Styled lead = Styled.of(here && held ? "↕" : here ? "›" : " ", here ? Style.CURSOR : Style.PLAIN)
                    .plus(" " + choices.label(order.get(i)) + ". ", Style.PLAIN);
            Styled words = Styled.of(Markup.option(item.text()));
            sheet.paragraph(here ? lead.in(Style.CHOSEN) : lead, here ? words.in(Style.CHOSEN) : words);
        }
        if (!typed.isEmpty()) {
            sheet.gap();
            sheet.letters(Styled.of(Words.of("your-answer")), typed.shown(Style.ENTERED));
        }
    }

    @Override
    public String keys() {
        return held ? "keys.order-held" : "keys.order";
    }
}
