package io.github.quizline.cli;

import io.github.quizline.problem.Problem;
import io.github.quizline.problem.Source;
import io.github.quizline.terminal.Clean;
import java.io.PrintStream;

/**
 * Prints problems for people: where, what, and the line with a caret under the place; of a warning also the name by which a
 * file silences it.
 */
final class ProblemPrinter {

    private final PrintStream out;

    ProblemPrinter(PrintStream out) {
        this.out = out;
    }

    /** @param source the text that was read; the problem may lie in a file that it names */
    void print(Problem problem, Source source) {
        String rule = problem.isError() ? "" : " [" + problem.rule() + "]";
        out.println(Clean.shown(problem + rule));
        if (problem.source().equals(source.name())) {
            source.excerpt(problem.at()).lines().forEach(line -> out.println("    " + line));
        }
    }
}
