package io.github.quizline.problem;

import java.util.List;
import java.util.Optional;

/**
 * A mistake in a quiz file, for its author to mend. A value: it is returned, never thrown.
 *
 * @param source the file as the user named it, such as {@code quizzes/peru.yaml}
 * @param rule the stable name of what was broken, such as {@code tolerance-negative}
 * @param arguments what the sentence is made of, such as {@code -5}
 * @param mend the edit that mends it; empty where that would be a guess
 */
public record Problem(
        Severity severity, String source, Position at, String rule, List<String> arguments, Optional<Edit> mend) {

    /** @throws IllegalArgumentException if no sentence is known for {@code rule} */
    public Problem {
        arguments = List.copyOf(arguments);
        if (!Sentences.knows(rule)) {
            throw new IllegalArgumentException("no sentence for the rule \"" + rule + "\"");
        }
    }

    /** Whether there are problems by the name of this rule. */
    public static boolean isRule(String rule) {
        return Sentences.knows(rule);
    }

    /** Whether this problem keeps the quiz from being used. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** What is wrong, what was expected, and the mend if there is one, in plain English. */
    public String sentence() {
        return Sentences.of(rule, arguments);
    }

    /** The problem on one line, such as {@code peru.yaml:7:12: error: tolerance is -5, expected 0 or more.}. */
    @Override
    public String toString() {
        return source + ":" + at + ": " + severity.word() + ": " + sentence();
    }
}
