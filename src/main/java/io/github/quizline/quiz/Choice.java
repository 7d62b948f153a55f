package io.github.quizline.quiz;

import java.util.List;

/** A question with one option to choose; where several are right, any of them is. */
public record Choice(Common common, Options options) implements Question {

    /** A question with one right option. */
    public static Choice of(String question, String answer, String... distractors) {
        return new Choice(Common.of(question), Options.ofTexts(List.of(answer), List.of(distractors)));
    }

    @Override
    public Kind kind() {
        return Kind.CHOICE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.choice(this);
    }
}
