package io.github.quizline.terminal;

import io.github.quizline.markup.Markup;
import io.github.quizline.session.Asked;
import io.github.quizline.session.Asked.Form;
import io.github.quizline.session.Asked.Shown;
import java.util.List;

/** Shows what can be chosen, ordered, paired or filled. */
final class FormPage implements Form.Cases<Page> {

    private final Page page;

    FormPage(Page page) {
        this.page = page;
    }

    @Override
    public Page one(Asked.One form) {
        return choices(form.options());
    }

    @Override
    public Page any(Asked.Any form) {
        return choices(form.options());
    }

    @Override
    public Page term(Asked.Term form) {
        return page;
    }

    @Override
    public Page several(Asked.Several form) {
        return page;
    }

    @Override
    public Page order(Asked.Order form) {
        return choices(form.items());
    }

    @Override
    public Page pairs(Asked.Pairs form) {
        page.gap();
        labelled(Labels.LETTERS, form.lefts());
        page.gap();
        labelled(Labels.NUMBERS, form.rights());
        return page;
    }

    @Override
    public Page gaps(Asked.Gaps form) {
        StringBuilder text = new StringBuilder(form.words().get(0));
        for (int i = 0; i < form.blanks().size(); i++) {
            text.append(Words.of("blank", Labels.NUMBERS.of(i)))
                    .append(form.words().get(i + 1));
        }
        page.gap();
        new TextPage(page).show(text.toString());
        return page;
    }

    /** Shows what there is to choose from for a gap, and tells what it wants. */
    void gap(GapEntry entry) {
        String number = Labels.NUMBERS.of(entry.place());
        String of = String.valueOf(entry.form().blanks().size());
        page.paragraph(Words.of(
                "gap", number, of, Words.of("gap." + entry.blank().kind().word())));
        if (!entry.blank().options().isEmpty()) {
            Choices.of(entry.blank().options()).show(page);
        }
        String former = entry.former().get(entry.place());
        if (!former.isEmpty()) {
            page.paragraph(Words.of("gap.keep", contentOf(entry, former)));
        }
    }

    private static String contentOf(GapEntry entry, String content) {
        return entry.blank().options().stream()
                .filter(option -> option.id().equals(content))
                .map(option -> Markup.plainOption(option.text()))
                .findFirst()
                .orElse(content);
    }

    private Page choices(List<Shown> shown) {
        page.gap();
        Choices.of(shown).show(page);
        return page;
    }

    private void labelled(Labels labels, List<Shown> shown) {
        new Choices(shown, labels).show(page);
    }
}
