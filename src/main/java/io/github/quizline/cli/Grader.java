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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Judges rows of responses to several quizzes. */
final class Grader {

    private static final int FEWEST_SLIPS = 3;
    private static final int MOST_SLIPS = 10;
    private static final int LETTERS_TO_A_SLIP = 4;

    private static final int MOST_GUESSES = 1_000;
    private static final int LONGEST_GUESSED = 1_000;

    private final Map<String, Named> quizzes = new LinkedHashMap<>();
    private final Map<String, Marker> markers = new HashMap<>();

    /** The nearest known ids to unknown ones; to find one takes a look at all, and a million rows may want one. */
    private final Map<String, Optional<String>> guesses = new HashMap<>();

    /** A quiz, and what it was asked for by. */
    private record Named(Quiz quiz, String name) {}

    /** What it takes to judge responses to one quiz. */
    private record Marker(Judge judge, Map<String, Question> questions) {

        static Marker of(Quiz quiz) {
            Map<String, Question> questions =
                    quiz.questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));
            return new Marker(Judge.of(quiz), questions);
        }
    }

    /**
     * Takes a quiz.
     *
     * @param name what it was asked for by
     * @throws Fault if there is one with its id already
     */
    void add(Quiz quiz, String name) {
        Named other = quizzes.putIfAbsent(quiz.id(), new Named(quiz, name));
        if (other != null) {
            throw Fault.of("grade.same-quiz", quiz.id(), Clean.shown(other.name), Clean.shown(name));
        }
    }

    List<Quiz> quizzes() {
        return quizzes.values().stream().map(Named::quiz).toList();
    }

    /** @throws Fault if there is no such quiz or question */
    Graded grade(Responses.Row row) {
        Quiz quiz = quizOf(row);
        Marker marker = markers.computeIfAbsent(quiz.id(), id -> Marker.of(quiz));
        Question question = marker.questions.get(row.question());
        if (question == null) {
            throw unknown("question", row.question(), quiz.id(), marker.questions.keySet());
        }
        Verdict verdict = marker.judge.judge(question.id(), Response.text(row.response()));
        return new Graded(row, quiz, question, verdict);
    }

    private Quiz quizOf(Responses.Row row) {
        if (row.quiz().isEmpty()) {
            return quizzes.values().iterator().next().quiz;
        }
        String id = row.quiz().get();
        Named named = quizzes.get(id);
        if (named == null) {
            throw unknown("quiz", id, "", quizzes.keySet());
        }
        return named.quiz;
    }

    private Fault unknown(String what, String id, String quiz, Collection<String> known) {
        String shown = Clean.shown(id);
        return guess(id, quiz, known)
                .map(near -> Fault.of("grade.unknown-" + what + "-near", shown, quiz, near))
                .orElseGet(() -> Fault.of("grade.unknown-" + what, shown, quiz));
    }

    private Optional<String> guess(String id, String quiz, Collection<String> known) {
        String key = quiz + "/" + id;
        if (!guesses.containsKey(key) && guesses.size() < MOST_GUESSES && id.length() <= LONGEST_GUESSED) {
            guesses.put(key, nearest(id, known));
        }
        return guesses.getOrDefault(key, Optional.empty());
    }

    private static Optional<String> nearest(String id, Collection<String> known) {
        int most = Math.max(FEWEST_SLIPS, Math.min(MOST_SLIPS, id.length() / LETTERS_TO_A_SLIP));
        LevenshteinDistance slips = new LevenshteinDistance(most);
        return known.stream()
                .filter(other -> slips.apply(other, id) >= 0)
                .min(Comparator.<String>comparingInt(other -> slips.apply(other, id))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
