package io.github.quizline.cli;

import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.terminal.Clean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.lang3.StringUtils;

/**
 * What responses come to, for each learner and each question. Of several responses of a learner to one question the last
 * one counts. It grows with learners times questions, and not with rows.
 */
final class Tally {

    private final Map<String, Map<Asked, Double>> scores = new TreeMap<>();

    /** A question of a quiz. */
    private record Asked(String quiz, String question) {}

    void add(Graded graded) {
        scores.computeIfAbsent(graded.row().learner(), learner -> new HashMap<>())
                .put(
                        new Asked(graded.quiz(), graded.question().id()),
                        graded.verdict().score());
    }

    /** Two tables: learners in the order of their names, then questions as the quizzes have them. */
    List<String> lines(Collection<Quiz> quizzes) {
        List<String> lines = new ArrayList<>(learners(quizzes));
        for (Quiz quiz : quizzes) {
            List<String> questions = questions(quiz);
            if (questions.size() > 1) {
                lines.add("");
                lines.add(Clean.shown(quiz.title()));
                lines.addAll(questions);
            }
        }
        return lines;
    }

    private List<String> learners(Collection<Quiz> quizzes) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(Texts.of("grade.learner"), Texts.of("grade.points"), Texts.of("grade.of"), "%"));
        scores.forEach((learner, answered) -> {
            double earned = 0;
            double possible = 0;
            for (Quiz quiz : quizzes) {
                boolean sat = answered.keySet().stream().anyMatch(asked -> asked.quiz.equals(quiz.id()));
                for (Question question : sat ? quiz.questions() : List.<Question>of()) {
                    possible += question.common().points();
                    earned += question.common().points()
                            * answered.getOrDefault(new Asked(quiz.id(), question.id()), 0.0);
                }
            }
            String percent = possible == 0 ? "" : rounded(100 * earned / possible);
            rows.add(List.of(Clean.shown(learner), rounded(earned), rounded(possible), percent));
        });
        return aligned(rows);
    }

    private List<String> questions(Quiz quiz) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                Texts.of("grade.question"),
                Texts.of("grade.responses"),
                Texts.of("grade.right"),
                Texts.of("grade.mean")));
        for (Question question : quiz.questions()) {
            Asked asked = new Asked(quiz.id(), question.id());
            double[] answers = scores.values().stream()
                    .filter(answered -> answered.containsKey(asked))
                    .mapToDouble(answered -> answered.getOrDefault(asked, 0.0))
                    .toArray();
            double sum = 0;
            int right = 0;
            for (double score : answers) {
                sum += score;
                right += score == 1 ? 1 : 0;
            }
            if (answers.length > 0) {
                rows.add(List.of(
                        question.id(),
                        String.valueOf(answers.length),
                        String.valueOf(right),
                        rounded(sum / answers.length)));
            }
        }
        return aligned(rows);
    }

    /** A name on the left, numbers on the right. */
    private static List<String> aligned(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(StringUtils.rightPad(row.get(0), widths[0]));
            for (int i = 1; i < widths.length; i++) {
                line.append("  ").append(StringUtils.leftPad(row.get(i), widths[i]));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static String rounded(double number) {
        return Json.number(Math.round(number * 100) / 100.0);
    }
}
