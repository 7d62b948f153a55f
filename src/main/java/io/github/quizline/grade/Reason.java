package io.github.quizline.grade;

import java.util.List;
import java.util.Optional;

/**
 * Why a verdict is what it is, as data.
 *
 * @param rule the stable name of the rule that decided, such as {@code typo}
 * @param arguments the words it decided by, in the order its sentence takes them
 */
public record Reason(String rule, List<String> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    /** The reason for a learner, in plain English. */
    public String sentence() {
        return Sentences.of(rule, arguments);
    }

    /** What the response lacked, for a learner who can no longer add it; empty if the rule does not ask for more. */
    public Optional<String> shortfall() {
        return Sentences.ofShortfall(rule, arguments);
    }
}
