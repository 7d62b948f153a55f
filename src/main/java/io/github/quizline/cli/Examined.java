package io.github.quizline.cli;

import io.github.quizline.check.Check;
import io.github.quizline.format.Reading;
import io.github.quizline.problem.Position;
import io.github.quizline.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A reading, and all that is wrong with it or could be better.
 *
 * @param problems in file order
 */
record Examined(Reading reading, List<Problem> problems) {

    static Examined of(Reading reading) {
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.addAll(Check.of(reading));
        problems.sort(Comparator.comparing(Problem::at));
        return new Examined(reading, List.copyOf(problems));
    }

    /** The problems of each question; empty where there is no quiz. */
    List<List<Problem>> ofQuestions() {
        List<List<Problem>> all = new ArrayList<>();
        int questions = reading.quiz().map(quiz -> quiz.questions().size()).orElse(0);
        for (int i = 0; i < questions; i++) {
            Optional<Position> from = reading.places().find("questions", i);
            Optional<Position> to = reading.places().find("questions", i + 1);
            all.add(problems.stream()
                    .filter(problem -> isWithin(problem, from, to))
                    .toList());
        }
        return all;
    }

    private boolean isWithin(Problem problem, Optional<Position> from, Optional<Position> to) {
        return problem.source().equals(reading.source().name())
                && from.filter(start -> start.compareTo(problem.at()) <= 0).isPresent()
                && to.filter(end -> end.compareTo(problem.at()) <= 0).isEmpty();
    }
}
