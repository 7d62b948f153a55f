package io.github.quizline.quiz;

import java.util.List;

/** Whether a response can be an answer to a question at all. */
public sealed interface Fit {

    /** It can; the response is of the question's own shape, or {@link Response.Skipped} if it was blank. */
    record Fits(Response response) implements Fit {}

    /**
     * It cannot.
     *
     * @param rule what is amiss, such as {@code unknown-option}
     * @param arguments what stood there
     */
    record Misfit(String rule, List<String> arguments) implements Fit {
        public Misfit {
            arguments = List.copyOf(arguments);
        }
    }
}
