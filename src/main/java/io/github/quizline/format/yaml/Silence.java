package io.github.quizline.format.yaml;

import io.github.quizline.problem.Position;
import io.github.quizline.problem.Problem;
import java.util.List;

/**
 * A stretch of a file in which warnings of some rules are not told, because its author wants it so.
 *
 * @param rules their names
 */
record Silence(Position from, Position to, List<String> rules) {

    /** Whether a problem is none that its author wants to hear of; an error always is. */
    boolean covers(Problem problem) {
        return !problem.isError()
                && rules.contains(problem.rule())
                && from.compareTo(problem.at()) <= 0
                && problem.at().compareTo(to) <= 0;
    }
}
