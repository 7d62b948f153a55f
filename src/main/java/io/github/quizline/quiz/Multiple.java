package io.github.quizline.quiz;

import java.util.List;
import java.util.OptionalInt;

/**
 * A question that asks for every option that is right.
 *
 * @param select how many options the learner is told to choose; empty means "all that apply"
 * @param scoring plus-minus, all-or-nothing, each or partial
 */
public record Multiple(Common common, Options options, OptionalInt select, Scoring scoring) implements Question {

    /** @throws IllegalArgumentException if {@code scoring} is none of those four, or {@code select} more than are right */
    public Multiple {
        switch (scoring) {
            case PLUS_MINUS, ALL_OR_NOTHING, EACH, PARTIAL -> {}
            default -> throw new IllegalArgumentException("multiple is not scored by " + scoring.word());
        }
        int selected = select.orElse(1);
        int most = mostSelected(options);
        if (selected < 1 || selected > most) {
            throw new IllegalArgumentException("select lies within 1 and " + most + ", but was " + selected);
        }
    }

    /** How many of some options a learner can be told to choose: those that are right or earn a part of the points. */
    public static int mostSelected(Options options) {
        return (int) options.all().stream()
                .filter(option -> option.credit() > 0 || options.keys().contains(option.id()))
                .count();
    }

    /** A question that asks for all that apply, scored by plus-minus. */
    public static Multiple of(String question, List<String> answers, List<String> distractors) {
        return new Multiple(
                Common.of(question), Options.ofTexts(answers, distractors), OptionalInt.empty(), Scoring.PLUS_MINUS);
    }

    @Override
    public Kind kind() {
        return Kind.MULTIPLE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.multiple(this);
    }
}
