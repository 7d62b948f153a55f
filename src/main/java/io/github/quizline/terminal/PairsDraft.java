package io.github.quizline.terminal;

import io.github.quizline.markup.Markup;
import io.github.quizline.session.Asked;
import io.github.quizline.session.Asked.Shown;
import io.github.quizline.terminal.Key.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * Left sides to pair with right sides: a letter or the arrows choose a left side, a number or the arrows its partner.
 *
 * @param partners for each left side {@link #MISSING}, {@link #OPEN}, or the number of its partner, from 1
 * @param at the place, from 0, of the left side that a number belongs to
 * @param typed the digits that were typed for it
 */
record PairsDraft(Asked.Pairs form, List<Integer> partners, int at, String typed) implements Draft {

    private static final int MISSING = -1;
    private static final int OPEN = 0;
    private static final int MOST_WITH_ONE_DIGIT = 9;

    PairsDraft {
        partners = List.copyOf(partners);
    }

    static PairsDraft begin(Asked.Pairs form) {
        return new PairsDraft(form, Collections.nCopies(form.lefts().size(), MISSING), 0, "");
    }

    @Override
    public Draft on(Key key) {
        int rights = form.rights().size();
        if (key instanceof Key.Typed sign) {
            return on(sign.text());
        } else if (key instanceof Key.Pasted pasted) {
            PairsDraft draft = this;
            for (int i = 0; i < pasted.text().length(); i++) {
                draft = draft.on(pasted.text().substring(i, i + 1));
            }
            return draft;
        } else if (key instanceof Named named) {
            int partner = partners.get(at);
            return switch (named) {
                case UP, BACK_TAB -> at(at - 1);
                case DOWN, TAB -> at(at + 1);
                case RIGHT -> paired(partner == MISSING ? 1 : (partner + 1) % (rights + 1));
                case LEFT -> paired(partner <= OPEN ? rights : partner - 1);
                case BACKSPACE, DELETE -> paired(MISSING);
                default -> this;
            };
        }
        return this;
    }

    private PairsDraft on(String sign) {
        String latin = Fold.of(HangulKeys.asLatin(Fold.of(sign)));
        if (latin.equals("-")) {
            return paired(OPEN).next();
        }
        if (Labels.isDigits(latin)) {
            OptionalInt longer =
                    Labels.NUMBERS.read(typed + latin, form.rights().size());
            OptionalInt place = longer.isPresent()
                    ? longer
                    : Labels.NUMBERS.read(latin, form.rights().size());
            if (place.isEmpty()) {
                return this;
            }
            PairsDraft paired = paired(place.getAsInt() + 1);
            // With many right sides a second digit may follow.
            return form.rights().size() > MOST_WITH_ONE_DIGIT
                    ? new PairsDraft(form, paired.partners, at, longer.isPresent() ? typed + latin : latin)
                    : paired.next();
        }
        OptionalInt left = Labels.LETTERS.read(latin, form.lefts().size());
        return left.isPresent() && !latin.isEmpty() ? at(left.getAsInt()) : at(at);
    }

    private PairsDraft at(int place) {
        return new PairsDraft(form, partners, Math.floorMod(place, partners.size()), "");
    }

    private PairsDraft next() {
        return at(Math.min(at + 1, partners.size() - 1));
    }

    private PairsDraft paired(int partner) {
        List<Integer> changed = new ArrayList<>(partners);
        changed.set(at, partner);
        return new PairsDraft(form, changed, at, "");
    }

    @Override
    public Understood read() {
        if (partners.stream().allMatch(partner -> partner == MISSING)) {
            return new Understood.Amiss(Words.onScreen("blank.pairs"));
        }
        StringBuilder pairs = new StringBuilder();
        for (int left = 0; left < partners.size(); left++) {
            if (partners.get(left) != MISSING) {
                pairs.append(Labels.LETTERS.of(left))
                        .append(labelOf(partners.get(left)))
                        .append(' ');
            }
        }
        return new PairReader(form).read(pairs.toString());
    }

    @Override
    public void show(Sheet sheet) {
        sheet.gap();
        for (int i = 0; i < partners.size(); i++) {
            boolean here = i == at;
            Styled lead = Styled.of(here ? "›" : " ", here ? Style.CURSOR : Style.PLAIN)
                    .plus(" " + Labels.LETTERS.of(i) + ". ", Style.PLAIN);
            Styled words = wordsOf(form.lefts().get(i)).plus(" – ", Style.PLAIN).plus(partnerOf(partners.get(i)));
            sheet.paragraph(here ? lead.in(Style.CHOSEN) : lead, here ? words.in(Style.CHOSEN) : words);
        }
        sheet.gap();
        for (int i = 0; i < form.rights().size(); i++) {
            sheet.paragraph(
                    Styled.of("  " + Labels.NUMBERS.of(i) + ". "),
                    wordsOf(form.rights().get(i)));
        }
    }

    private Styled partnerOf(int partner) {
        return switch (partner) {
            case MISSING -> Styled.of("…");
            case OPEN -> Styled.of("-");
            default ->
                Styled.of(partner + ". ")
                        .plus(wordsOf(form.rights().get(partner - 1)).in(Style.ENTERED));
        };
    }

    private static String labelOf(int partner) {
        return partner == OPEN ? "-" : String.valueOf(partner);
    }

    private static Styled wordsOf(Shown shown) {
        return Styled.of(Markup.option(shown.text()));
    }

    @Override
    public String keys() {
        return "keys.pairs";
    }
}
