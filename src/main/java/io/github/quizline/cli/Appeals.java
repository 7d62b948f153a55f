package io.github.quizline.cli;

import io.github.quizline.grade.Judge;
import io.github.quizline.progress.KeptAnswer;
import io.github.quizline.progress.KeptSitting;
import io.github.quizline.progress.OpenAppeal;
import io.github.quizline.progress.Store;
import io.github.quizline.progress.StoreException;
import io.github.quizline.progress.Which;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.terminal.AppealsPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What learners contest in one quiz, with nothing decided yet; gathered from several places, of which the same sitting in
 * two counts once.
 */
final class Appeals {

    private final Quiz quiz;
    private final Judge judge;
    private final Set<Export.Origin> stored = new HashSet<>();
    private final Set<Seen> seen = new HashSet<>();
    private final Set<AppealedAnswer.Point> inStore = new HashSet<>();
    private final Map<AppealedAnswer.Point, List<AppealedAnswer>> answers = new LinkedHashMap<>();
    private boolean decided;

    Appeals(Quiz quiz) {
        this.quiz = quiz;
        this.judge = Judge.of(quiz);
    }

    private record Seen(Export.Origin origin, String question) {}

    /** Takes what is contested in the sittings of a store, which is to be taken before any file. */
    void add(Store store) throws StoreException {
        Which which = Which.ALL.ofQuiz(quiz.id());
        for (KeptSitting each : store.sittings(which)) {
            stored.add(Export.Origin.of(each));
        }
        for (OpenAppeal each : store.appeals(which)) {
            if (each.answer().quiz().equals(quiz.id())) {
                add(AppealedAnswer.in(quiz, each.sitting().learner(), each.answer()));
            }
        }
        inStore.addAll(answers.keySet());
    }

    /**
     * Takes what is contested in an exported sitting. It is as it was when it was exported: if the store has the sitting,
     * the store tells what is decided by now; if not, the quiz does, by what it lists as right and wrong.
     */
    void add(Export.Sitting sitting) {
        String learner = sitting.origin().learner();
        for (KeptAnswer answer : KeptAnswer.last(sitting.facts())) {
            if (answer.isContested()
                    && answer.quiz().equals(quiz.id())
                    && quiz.question(answer.question()).isPresent()
                    && seen.add(new Seen(sitting.origin(), answer.question()))) {
                List<AppealedAnswer> open = stored.contains(sitting.origin())
                        ? List.of()
                        : AppealedAnswer.open(quiz, judge, learner, answer);
                decided |= open.isEmpty();
                add(open);
            }
        }
    }

    private void add(List<AppealedAnswer> open) {
        for (AppealedAnswer each : open) {
            answers.computeIfAbsent(each.point(), unused -> new ArrayList<>()).add(each);
        }
    }

    /** Whether nothing is left to decide. */
    boolean isEmpty() {
        return answers.isEmpty();
    }

    /** Whether, where nothing is left to decide, something was. */
    boolean isAllDecided() {
        return isEmpty() && decided;
    }

    /** Whether somebody contests an answer. */
    boolean has(AppealedAnswer.Point point) {
        return answers.containsKey(point);
    }

    /** Whether somebody whose sitting is in the store does. */
    boolean isInStore(AppealedAnswer.Point point) {
        return inStore.contains(point);
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
