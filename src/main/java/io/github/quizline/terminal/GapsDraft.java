package io.github.quizline.terminal;

import io.github.quizline.markup.Markup;
import io.github.quizline.session.Asked;
import io.github.quizline.session.Asked.Blank;
import io.github.quizline.session.Asked.Shown;
import io.github.quizline.terminal.Key.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * A text with gaps, filled in the text itself, one gap after the other.
 *
 * @param contents what stands in each gap: what is typed, or the id of an option
 * @param at the place, from 0, of the gap to fill
 */
record GapsDraft(Asked.Gaps form, List<EditLine> contents, int at) implements Draft {

    /** Stands in the text where a gap is: a noncharacter of Unicode, which no text needs. */
    private static final String GAP = "\uFDD0";

    /** A space that no line is broken at. */
    private static final char FIXED_SPACE = '\u00A0';

    GapsDraft {
        contents = List.copyOf(contents);
    }

    static GapsDraft begin(Asked.Gaps form) {
        return new GapsDraft(form, Collections.nCopies(form.blanks().size(), EditLine.EMPTY), 0);
    }

    @Override
    public Draft on(Key key) {
        if (key == Named.TAB || (key == Named.DOWN && options().isEmpty())) {
            return at(at + 1);
        } else if (key == Named.BACK_TAB || (key == Named.UP && options().isEmpty())) {
            return at(at - 1);
        } else if (key == Named.ENTER) {
            return at + 1 < contents.size() ? at(at + 1) : this;
        }
        if (options().isEmpty()) {
            EditLine edited = contents.get(at).on(key);
            return edited.equals(contents.get(at)) ? this : with(edited);
        }
        return choosing(key);
    }

    private GapsDraft choosing(Key key) {
        Choices choices = Choices.of(options());
        int size = choices.size();
        int place = placeOf(contents.get(at).text());
        if (key == Named.DOWN) {
            return chosen((place + 1) % size);
        } else if (key == Named.UP) {
            return chosen(place <= 0 ? size - 1 : place - 1);
        } else if (key == Named.LEFT || key == Named.RIGHT) {
            return at(key == Named.LEFT ? at - 1 : at + 1);
        } else if (key == Named.BACKSPACE || key == Named.DELETE) {
            return with(EditLine.EMPTY);
        } else if (key instanceof Key.Typed sign) {
            OptionalInt named = choices.find(sign.text());
            return named.isPresent() ? chosen(named.getAsInt()) : this;
        } else if (key instanceof Key.Pasted pasted) {
            OptionalInt named = choices.find(pasted.text());
            return named.isPresent() ? chosen(named.getAsInt()) : this;
        }
        return this;
    }

    private GapsDraft at(int place) {
        return new GapsDraft(form, contents, Math.floorMod(place, contents.size()));
    }

    private GapsDraft chosen(int place) {
        return with(EditLine.of(options().get(place).id()));
    }

    private GapsDraft with(EditLine content) {
        List<EditLine> changed = new ArrayList<>(contents);
        changed.set(at, content);
        return new GapsDraft(form, changed, at);
    }

    @Override
    public Understood read() {
        List<String> texts =
                contents.stream().map(content -> content.text().strip()).toList();
        return texts.stream().allMatch(String::isEmpty)
                ? new Understood.Amiss(Words.onScreen("blank.gaps"))
                : Understood.given(new GapEntry(form, texts, texts).response());
    }

    @Override
    public void show(Sheet sheet) {
        sheet.gap();
        new TextPage(new Filling(sheet)).show(String.join(GAP, form.words()));
        sheet.gap();
        Blank blank = form.blanks().get(at);
        String number = Labels.NUMBERS.of(at);
        String of = String.valueOf(contents.size());
        sheet.paragraph(
                Words.of("gap", number, of, Words.of("gap." + blank.kind().word())));
        Choices choices = Choices.of(blank.options());
        int chosen = placeOf(contents.get(at).text());
        for (int i = 0; i < choices.size(); i++) {
            boolean here = i == chosen;
            Styled lead = Styled.of((here ? "(•) " : "( ) ") + choices.label(i) + ". ");
            Styled words = Styled.of(Markup.option(choices.shown().get(i).text()));
            sheet.paragraph(here ? lead.in(Style.CHOSEN) : lead, here ? words.in(Style.CHOSEN) : words);
        }
    }

    private Styled filled(int place) {
        EditLine content = contents.get(place);
        Blank blank = form.blanks().get(place);
        boolean here = place == at;
        if (!blank.options().isEmpty()) {
            String words = blank.options().stream()
                    .filter(option -> option.id().equals(content.text()))
                    .map(option -> Markup.plainOption(option.text()))
                    .findFirst()
                    .orElse("____");
            Styled shown = EditLine.of(fixed(words)).shown(Style.ENTERED);
            return bracketed(here ? shown : Styled.of(fixed(words), Style.ENTERED), here);
        }
        EditLine fixed = new EditLine(fixed(content.text()), content.cursor());
        if (here) {
            return bracketed(fixed.shown(Style.ENTERED), true);
        }
        return bracketed(Styled.of(content.isEmpty() ? "____" : fixed.text(), Style.ENTERED), false);
    }

    private static Styled bracketed(Styled content, boolean here) {
        Style style = here ? Style.STRONG : Style.PLAIN;
        return Styled.of("[", style).plus(content).plus("]", style);
    }

    private static String fixed(String text) {
        return text.replace(' ', FIXED_SPACE);
    }

    private List<Shown> options() {
        return form.blanks().get(at).options();
    }

    private int placeOf(String id) {
        return options().stream().map(Shown::id).toList().indexOf(id);
    }

    @Override
    public String keys() {
        return options().isEmpty() ? "keys.gaps" : "keys.gaps-choice";
    }

    @Override
    public boolean awaitsCommand() {
        return !options().isEmpty() || contents.get(at).isEmpty();
    }

    /** Puts the gaps in their places while the text is shown. */
    private final class Filling implements Page {

        private final Sheet sheet;
        private int next;

        Filling(Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public void paragraph(String lead, Styled text) {
            Styled filled = Styled.EMPTY;
            for (Piece piece : text.pieces()) {
                String[] parts = piece.text().split(GAP, -1);
                for (int i = 0; i < parts.length; i++) {
                    filled = i == 0 ? filled : filled.plus(filled(next++));
                    filled = filled.plus(parts[i], piece.style());
                }
            }
            sheet.paragraph(lead, filled);
        }

        // Code with gaps: its lines are kept.
        @Override
        public void line(String lead, String text) {
            String[] parts = text.split(GAP, -1);
            Styled filled = Styled.of(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                filled = filled.plus(filled(next++)).plus(parts[i], Style.PLAIN);
            }
            sheet.letters(Styled.of(lead), filled);
        }

        @Override
        public void gap() {
            sheet.gap();
        }
    }
}
