package io.github.quizline.quiz;

/** A question whose answer, one term, is typed. */
public record Typed(Common common, Expected expected) implements Question {

    /** A question whose answer is a word or phrase. */
    public static Typed text(String question, String answer) {
        return new Typed(Common.of(question), Expected.text(answer));
    }

    @Override
    public Kind kind() {
        return expected.kind();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.typed(this);
    }
}
