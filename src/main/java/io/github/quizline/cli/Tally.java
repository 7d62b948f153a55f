package io.github.quizline.cli;

import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.terminal.Clean;
import io.github.quizline.terminal.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What responses come to, for each learner and each question. It grows with learners times questions, not with rows. */
final class Tally {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, Marks> learners = new TreeMap<>();

    /** Each mark once: there are far fewer than responses. */
    private final Map<Mark, Mark> marks = new HashMap<>();

    /** What the learners have for one question. */
    private static final class Figures {

        private int responses;
        private int right;
        private BigDecimal sum = BigDecimal.ZERO;

        void add(Mark mark) {
            responses++;
            right += mark.right() ? 1 : 0;
            sum = sum.add(BigDecimal.valueOf(mark.score()));
        }

        String mean() {
            return responses == 0 ? "" : share(sum, BigDecimal.valueOf(responses));
        }
    }

    void add(Graded graded) {
        Mark mark = marks.computeIfAbsent(Mark.of(graded.verdict()), made -> made);
        learners.computeIfAbsent(graded.row().learner(), unused -> new Marks())
                .add(graded.quiz(), graded.question(), mark);
    }

    /** Learners in the order of their names; then, for each quiz with responses, its questions in their order. */
    List<String> lines(List<Quiz> quizzes) {
        List<String> lines = new ArrayList<>(learnersTable());
        IdentityHashMap<Question, Figures> figures = new IdentityHashMap<>();
        learners.values()
                .forEach(each ->
                        each.forEach((question, mark) -> figures.computeIfAbsent(question, unused -> new Figures())
                                .add(mark)));
        for (Quiz quiz : quizzes) {
            if (quiz.questions().stream().anyMatch(figures::containsKey)) {
                lines.add("");
                lines.add(Clean.shown(quiz.title()));
                lines.addAll(questionsTable(quiz, figures));
            }
        }
        return lines;
    }

    /** What is said of quizzes that draw more questions than some learner has responses to. */
    List<String> lacks(List<Quiz> quizzes) {
        IdentityHashMap<Quiz, Integer> lacking = new IdentityHashMap<>();
        learners.values().forEach(each -> each.lacking().forEach(quiz -> lacking.merge(quiz, 1, Integer::sum)));
        return quizzes.stream()
                .filter(lacking::containsKey)
                .map(quiz -> Texts.of(
                        "grade.lacks", quiz.id(), String.valueOf(Marks.drawn(quiz)), String.valueOf(lacking.get(quiz))))
                .toList();
    }

    private List<String> learnersTable() {
        Table table = new Table(0);
        table.add(List.of(Texts.of("grade.learner"), Texts.of("grade.points"), Texts.of("grade.of"), "%"));
        learners.forEach((learner, each) -> {
            BigDecimal earned = each.earned();
            BigDecimal possible = each.possible();
            String percent = possible.signum() == 0 ? "" : share(earned.multiply(HUNDRED), possible);
            table.add(List.of(Clean.shown(learner), rounded(earned), rounded(possible), percent));
        });
        return table.lines();
    }

    private static List<String> questionsTable(Quiz quiz, IdentityHashMap<Question, Figures> figures) {
        Table table = new Table(0);
        table.add(List.of(
                Texts.of("grade.question"),
                Texts.of("grade.responses"),
                Texts.of("grade.right"),
                Texts.of("grade.mean")));
        for (Question question : quiz.questions()) {
            Figures found = figures.getOrDefault(question, new Figures());
            table.add(
                    List.of(question.id(), String.valueOf(found.responses), String.valueOf(found.right), found.mean()));
        }
        return table.lines();
    }

    private static String share(BigDecimal part, BigDecimal whole) {
        return rounded(part.divide(whole, MathContext.DECIMAL64));
    }

    private static String rounded(BigDecimal number) {
        return Json.number(number.setScale(2, RoundingMode.HALF_UP).doubleValue());
    }
}
