package io.github.quizline.cli;

import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What one learner has for each question. Of several responses the last one that answers counts. */
final class Marks {

    private static final int FEW = 4;

    // A quiz and its questions are the same objects throughout; looking into all their texts each time would be slow.
    private final IdentityHashMap<Quiz, Map<Question, Mark>> marks = new IdentityHashMap<>(1);

    void add(Quiz quiz, Question question, Mark mark) {
        marks.computeIfAbsent(quiz, unused -> new IdentityHashMap<>(FEW))
                .merge(question, mark, (before, now) -> now.answers() ? now : before);
    }

    void forEach(BiConsumer<Question, Mark> taker) {
        marks.values().forEach(each -> each.forEach(taker));
    }

    /** The points of all responses; exact, so that their order does not matter. */
    BigDecimal earned() {
        BigDecimal earned = BigDecimal.ZERO;
        for (Map<Question, Mark> each : marks.values()) {
            for (Map.Entry<Question, Mark> one : each.entrySet()) {
                earned = earned.add(points(one.getKey())
                        .multiply(BigDecimal.valueOf(one.getValue().score())));
            }
        }
        return earned;
    }

    /**
     * The points of all questions of the quizzes that there are responses to; where a quiz draws some of its questions, of
     * those with a response, since it is not known which others were drawn.
     */
    BigDecimal possible() {
        BigDecimal possible = BigDecimal.ZERO;
        for (Map.Entry<Quiz, Map<Question, Mark>> each : marks.entrySet()) {
            Quiz quiz = each.getKey();
            Collection<Question> asked =
                    drawn(quiz) < all(quiz) ? each.getValue().keySet() : quiz.questions();
            for (Question question : asked) {
                possible = possible.add(points(question));
            }
        }
        return possible;
    }

    /** The quizzes that draw some of their questions, but more than there are responses to. */
    List<Quiz> lacking() {
        return marks.entrySet().stream()
                .filter(each -> drawn(each.getKey()) < all(each.getKey()))
                .filter(each -> each.getValue().size() < drawn(each.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many questions a sitting of a quiz asks. */
    static int drawn(Quiz quiz) {
        return Math.min(all(quiz), quiz.settings().pick().orElse(all(quiz)));
    }

    private static int all(Quiz quiz) {
        return quiz.questions().size();
    }

    private static BigDecimal points(Question question) {
        return BigDecimal.valueOf(question.common().points());
    }
}
