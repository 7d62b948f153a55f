package io.github.quizline.terminal;

import io.github.quizline.session.Asked;
import io.github.quizline.session.Asked.Form;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells in a sentence what can be typed. */
final class Prompt implements Form.Cases<String> {

    /** What can be typed for a question. */
    static String of(Asked asked) {
        return asked.form().match(new Prompt());
    }

    @Override
    public String one(Asked.One form) {
        return Choices.of(form.options()).labels() == Labels.NUMBERS
                ? Words.of("prompt.one-number")
                : Words.of("prompt.one-letter");
    }

    @Override
    public String any(Asked.Any form) {
        String example = example(Choices.of(form.options()), 2);
        return form.select().isPresent()
                ? Words.of("prompt.any-select", String.valueOf(form.select().getAsInt()), example)
                : Words.of("prompt.any", example);
    }

    @Override
    public String term(Asked.Term form) {
        return form.unit().isEmpty()
                ? Words.of("prompt." + form.kind().word())
                : Words.of("prompt.number-in", form.unit());
    }

    @Override
    public String several(Asked.Several form) {
        String what = Words.count("several." + form.kind().word(), form.count());
        return Words.of(form.ordered() ? "prompt.several-ordered" : "prompt.several", what);
    }

    @Override
    public String order(Asked.Order form) {
        Choices items = Choices.of(form.items());
        return Words.of("prompt.order", example(items, items.size()));
    }

    @Override
    public String pairs(Asked.Pairs form) {
        return Words.of("prompt.pairs");
    }

    @Override
    public String gaps(Asked.Gaps form) {
        return Words.of(form.blanks().size() == 1 ? "prompt.gap" : "prompt.gaps");
    }

    // Every second label, then those between them: each stands there once, and not in the order shown.
    private static String example(Choices choices, int length) {
        int cycle = choices.size() | 1;
        return IntStream.range(0, Math.min(length, choices.size()))
                .mapToObj(i -> choices.label((2 * i + 1) % cycle))
                .collect(Collectors.joining(" "));
    }
}
