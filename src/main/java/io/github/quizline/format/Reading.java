package io.github.quizline.format;

import io.github.quizline.problem.Problem;
import io.github.quizline.problem.Source;
import io.github.quizline.quiz.Quiz;
import java.util.List;
import java.util.Optional;

/**
 * What reading a file gave.
 *
 * @param source the text that was read
 * @param quiz the quiz; empty if a problem is an error
 * @param problems everything that is wrong, in file order; at most {@value #MOST_PROBLEMS} and one that counts the rest
 * @param places where things stand in the text
 * @param files the other files that were looked for, as the text names them, whether there are any or not
 */
public record Reading(Source source, Optional<Quiz> quiz, List<Problem> problems, Places places, List<String> files) {

    /** The most problems that are listed. */
    public static final int MOST_PROBLEMS = 1000;

    public Reading {
        problems = List.copyOf(problems);
        files = List.copyOf(files);
    }

    /** Whether anything is wrong that keeps the quiz from being used. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
