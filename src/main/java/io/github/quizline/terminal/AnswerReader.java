package io.github.quizline.terminal;

import io.github.quizline.quiz.Response;
import io.github.quizline.quiz.TrueFalse;
import io.github.quizline.session.Asked;
import io.github.quizline.session.Asked.Form;
import io.github.quizline.session.Asked.Shown;
import io.github.quizline.terminal.Choices.Several;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a line as an answer to a question of its form. A text with gaps is read gap by gap instead, by {@link GapEntry}. */
record AnswerReader(String typed) implements Form.Cases<Understood> {

    private static final Map<String, String> STATEMENT = Map.of(
            "t",
            TrueFalse.TRUE,
            "y",
            TrueFalse.TRUE,
            "yes",
            TrueFalse.TRUE,
            "true",
            TrueFalse.TRUE, //
            "f",
            TrueFalse.FALSE,
            "n",
            TrueFalse.FALSE,
            "no",
            TrueFalse.FALSE,
            "false",
            TrueFalse.FALSE);

    @Override
    public Understood one(Asked.One form) {
        if (isStatement(form.options())) {
            String latin = Fold.of(HangulKeys.asLatin(Fold.of(typed)));
            if (STATEMENT.containsKey(latin)) {
                return Understood.given(Response.chosen(STATEMENT.get(latin)));
            }
        }
        return chosen(typed, Choices.of(form.options()));
    }

    @Override
    public Understood any(Asked.Any form) {
        Choices options = Choices.of(form.options());
        Several named = options.findAll(typed);
        if (!named.unknown().isEmpty()) {
            return unknown(named.unknown(), options);
        }
        if (named.places().isEmpty()) {
            return unknown(typed, options);
        }
        Set<String> ids = new LinkedHashSet<>();
        named.places().forEach(place -> ids.add(options.id(place)));
        int wanted = form.select().orElse(ids.size());
        return ids.size() == wanted
                ? Understood.given(new Response.Ticked(ids))
                : Understood.amiss("amiss.select", String.valueOf(wanted), String.valueOf(ids.size()));
    }

    @Override
    public Understood term(Asked.Term form) {
        return Understood.given(Response.text(typed));
    }

    @Override
    public Understood several(Asked.Several form) {
        return Understood.given(Response.text(typed));
    }

    @Override
    public Understood order(Asked.Order form) {
        Choices items = Choices.of(form.items());
        Several named = items.findAll(typed);
        if (!named.unknown().isEmpty()) {
            return unknown(named.unknown(), items);
        }
        List<String> ids = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int place : named.places()) {
            if (!seen.add(place)) {
                return Understood.amiss("amiss.twice", items.label(place));
            }
            ids.add(items.id(place));
        }
        for (int place = 0; place < items.size(); place++) {
            if (!seen.contains(place)) {
                return Understood.amiss("amiss.missing-item", items.label(place));
            }
        }
        return Understood.given(new Response.Ordered(ids));
    }

    @Override
    public Understood pairs(Asked.Pairs form) {
        return new PairReader(form).read(typed);
    }

    @Override
    public Understood gaps(Asked.Gaps form) {
        throw new IllegalStateException("gaps are read one by one, but all were to be read from: " + typed);
    }

    /** Reads a line as one of some options. */
    static Understood chosen(String typed, Choices options) {
        OptionalInt place = options.find(typed);
        if (place.isPresent()) {
            return Understood.given(Response.chosen(options.id(place.getAsInt())));
        }
        Several named = options.findAll(typed);
        return named.unknown().isEmpty() && named.places().size() > 1
                ? Understood.amiss(
                        "amiss.select", "1", String.valueOf(named.places().size()))
                : unknown(typed, options);
    }

    private static Understood unknown(String typed, Choices options) {
        return new Understood.Amiss(Understood.unknownOption(typed, options));
    }

    private static boolean isStatement(List<Shown> options) {
        return options.stream().map(Shown::id).toList().equals(List.of(TrueFalse.TRUE, TrueFalse.FALSE));
    }
}
