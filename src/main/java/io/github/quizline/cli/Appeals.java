package io.github.quizline.cli;

import io.github.quizline.progress.KeptAnswer;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.terminal.AppealsPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What learners contest in one quiz, gathered from several places; the same sitting in two of them counts once. */
final class Appeals {

    private final Quiz quiz;
    private final Set<Seen> seen = new HashSet<>();
    private final Map<AppealedAnswer.Point, List<AppealedAnswer>> answers = new LinkedHashMap<>();

    Appeals(Quiz quiz) {
        this.quiz = quiz;
    }

    private record Seen(Export.Origin origin, String question) {}

    /** Takes an answer of a sitting, if it is contested. */
    void add(Export.Origin origin, KeptAnswer answer) {
        Optional<Question> question = quiz.question(answer.question());
        if (question.isPresent()
                && answer.isContested()
                && answer.quiz().equals(quiz.id())
                && seen.add(new Seen(origin, answer.question()))) {
            AppealedAnswer.in(quiz, question.get(), origin.learner(), answer)
                    .forEach(each -> answers.computeIfAbsent(each.point(), unused -> new ArrayList<>())
                            .add(each));
        }
    }

    /** Whether nothing is contested. */
    boolean isEmpty() {
        return answers.isEmpty();
    }

    /** What is contested, in the order of the quiz; what most learners gave comes first. */
    List<AppealsPage.Place> places() {
        List<AppealsPage.Place> places = new ArrayList<>();
        for (Question question : quiz.questions()) {
            for (String part : parts(question)) {
                List<AppealsPage.Answer> given = at(question, part).stream()
                        .map(all -> new AppealsPage.Answer(
                                all.get(0).text(), learners(all).size()))
                        .toList();
                places.add(new AppealsPage.Place(
                        question, name(question, part), AppealedAnswer.expected(question, part), given));
            }
        }
        return places;
    }

    /**
     * The same as lines of JSON: {@code quiz}, {@code question} (ids), {@code part} (the id of a gap, or {@code null}),
     * {@code expected} (texts), {@code answer} as it was typed first, and {@code learners} (names).
     */
    List<String> json() {
        List<String> lines = new ArrayList<>();
        for (Question question : quiz.questions()) {
            for (String part : parts(question)) {
                for (List<AppealedAnswer> all : at(question, part)) {
                    JsonLine line = new JsonLine().text("quiz", quiz.id()).text("question", question.id());
                    lines.add((part.isEmpty() ? line.nothing("part") : line.text("part", part))
                            .any("expected", AppealedAnswer.expected(question, part))
                            .text("answer", all.get(0).text())
                            .any("learners", learners(all))
                            .toString());
                }
            }
        }
        return lines;
    }

    private static String name(Question question, String part) {
        return part.isEmpty() ? question.id() : question.id() + "/" + part;
    }

    private Set<String> parts(Question question) {
        Set<String> parts = new TreeSet<>();
        answers.keySet().stream()
                .filter(point -> point.question().equals(question.id()))
                .forEach(point -> parts.add(point.part()));
        return parts;
    }

    private List<List<AppealedAnswer>> at(Question question, String part) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getKey().question().equals(question.id())
                        && entry.getKey().part().equals(part))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(
                        (List<AppealedAnswer> all) -> -learners(all).size()))
                .toList();
    }

    private static Set<String> learners(List<AppealedAnswer> all) {
        Set<String> learners = new TreeSet<>();
        all.forEach(each -> learners.add(each.learner()));
        return learners;
    }
}
