package io.github.quizline.cli;

import io.github.quizline.grade.Judge;
import io.github.quizline.grade.Verdict;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.terminal.Clean;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Judges rows of responses to several quizzes. */
final class Grader {

    private static final LevenshteinDistance SLIPS = new LevenshteinDistance(3);

    private final Map<String, Quiz> quizzes = new LinkedHashMap<>();
    private final Map<String, Judge> judges = new HashMap<>();

    /** Takes a quiz; false if there is one with its id already. */
    boolean add(Quiz quiz) {
        return quizzes.putIfAbsent(quiz.id(), quiz) == null;
    }

    Collection<Quiz> quizzes() {
        return quizzes.values();
    }

    /** @throws Fault if there is no such quiz or question */
    Graded grade(Responses.Row row) {
        Quiz quiz = quizOf(row);
        Question question = quiz.question(row.question())
                .orElseThrow(() -> unknown(
                        "question",
                        row.question(),
                        quiz.id(),
                        quiz.questions().stream().map(Question::id).toList()));
        Verdict verdict = judges.computeIfAbsent(quiz.id(), id -> Judge.of(quiz))
                .judge(question.id(), Response.text(row.response()));
        return new Graded(row, quiz.id(), question, verdict);
    }

    private Quiz quizOf(Responses.Row row) {
        if (row.quiz().isEmpty()) {
            return quizzes.values().iterator().next();
        }
        String id = row.quiz().get();
        Quiz quiz = quizzes.get(id);
        if (quiz == null) {
            throw unknown("quiz", id, "", quizzes.keySet());
        }
        return quiz;
    }

    private static Fault unknown(String what, String id, String quiz, Collection<String> known) {
        String shown = Clean.shown(id);
        Optional<String> near = known.stream()
                .filter(other -> SLIPS.apply(other, id) >= 0)
                .min(Comparator.comparing(other -> SLIPS.apply(other, id)));
        return near.map(other -> Fault.of("grade.unknown-" + what + "-near", shown, quiz, other))
                .orElseGet(() -> Fault.of("grade.unknown-" + what, shown, quiz));
    }
}
