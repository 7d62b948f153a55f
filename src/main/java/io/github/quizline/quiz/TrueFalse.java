package io.github.quizline.quiz;

/**
 * A statement that is true or false. Its two options have the ids {@value #TRUE} and {@value #FALSE}.
 *
 * @param answer whether the statement is true
 * @param because why, shown when the right one was chosen; empty if nothing is said
 */
public record TrueFalse(Common common, boolean answer, String because) implements Question {

    /** The id of the option "true". */
    public static final String TRUE = "true";

    /** The id of the option "false". */
    public static final String FALSE = "false";

    /** A statement of which nothing else is said. */
    public static TrueFalse of(String statement, boolean answer) {
        return new TrueFalse(Common.of(statement), answer, "");
    }

    @Override
    public Kind kind() {
        return Kind.TRUE_FALSE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.trueFalse(this);
    }
}
