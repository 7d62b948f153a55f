package io.github.quizline.cli;

import io.github.quizline.grade.Verdict;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * A row and what was made of it, as one line of JSON: {@code learner}, {@code quiz}, {@code question}, {@code response},
 * {@code verdict} ({@code accept}, {@code close}, {@code prompt}, {@code reject}, {@code skipped} or {@code unfit}), {@code
 * score} (0 to 1), {@code points}, {@code rule} and {@code reason}.
 */
record Graded(Responses.Row row, Quiz quiz, Question question, Verdict verdict) {

    double points() {
        // In decimals, so that 0.1 of 3 points is 0.3.
        return BigDecimal.valueOf(verdict.score())
                .multiply(BigDecimal.valueOf(question.common().points()))
                .doubleValue();
    }

    String json() {
        return "{\"learner\":" + Json.text(row.learner())
                + ",\"quiz\":" + Json.text(quiz.id())
                + ",\"question\":" + Json.text(question.id())
                + ",\"response\":" + Json.text(row.response())
                + ",\"verdict\":" + Json.text(verdict.outcome().name().toLowerCase(Locale.ROOT))
                + ",\"score\":" + Json.number(verdict.score())
                + ",\"points\":" + Json.number(points())
                + ",\"rule\":" + Json.text(verdict.reason().rule())
                + ",\"reason\":" + Json.text(verdict.reason().sentence())
                + "}";
    }
}
