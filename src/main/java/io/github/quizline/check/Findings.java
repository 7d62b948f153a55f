package io.github.quizline.check;

import io.github.quizline.format.Reading;
import io.github.quizline.problem.Position;
import io.github.quizline.problem.Problem;
import io.github.quizline.problem.Severity;
import io.github.quizline.quiz.Quiz;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes down what is found, except where its author does not want to hear of it. */
final class Findings {

    private final Reading reading;
    private final Quiz quiz;
    private final List<Problem> problems = new ArrayList<>();

    Findings(Reading reading, Quiz quiz) {
        this.reading = reading;
        this.quiz = quiz;
    }

    /**
     * A flaw of a question.
     *
     * @param within where in the question it is; what does not stand there is told of what it belongs to
     */
    void tell(Rule rule, Item item, List<?> within, String... arguments) {
        if (!item.question().common().ignoredRules().contains(rule.word())) {
            List<Object> path = new ArrayList<>(List.of("questions", item.index()));
            path.addAll(within);
            tell(rule, path, arguments);
        }
    }

    /** A flaw of the quiz as a whole. */
    void tell(Rule rule, List<?> path, String... arguments) {
        if (!quiz.ignoredRules().contains(rule.word())) {
            problems.add(new Problem(
                    Severity.WARNING,
                    reading.source().name(),
                    place(path),
                    rule.word(),
                    List.of(arguments),
                    Optional.empty()));
        }
    }

    /** The line of a question, for a sentence that names it from elsewhere. */
    String lineOf(Item item) {
        return String.valueOf(
                place(List.of("questions", item.index(), "question")).line());
    }

    private Position place(List<?> path) {
        for (int length = path.size(); length > 0; length--) {
            Optional<Position> found =
                    reading.places().find(path.subList(0, length).toArray());
            if (found.isPresent()) {
                return found.get();
            }
        }
        return Position.START;
    }

    /** In the order in which they were found. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
