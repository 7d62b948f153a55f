package io.github.quizline.session;

import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import java.util.ArrayList;
import java.util.List;

/**
 * A question that may be drawn.
 *
 * @param index its place among all that may be
 */
record Candidate(int index, Quiz quiz, Question question) {

    /** The questions of quizzes, as written. */
    static List<Candidate> of(List<Quiz> quizzes) {
        List<Candidate> candidates = new ArrayList<>();
        for (Quiz quiz : quizzes) {
            for (Question question : quiz.questions()) {
                candidates.add(new Candidate(candidates.size(), quiz, question));
            }
        }
        return candidates;
    }

    /** What keeps it together with others: equal for the questions of one group, and for no other. */
    Object group() {
        String group = question.common().group();
        return group.isEmpty() ? index : new Bond(quiz.id(), group);
    }

    /** What keeps it together with others: equal for the questions about one passage, and for no other. */
    Object passage() {
        String passage = Item.passageOf(quiz, question);
        return passage.isEmpty() ? index : new Bond(quiz.id(), passage);
    }

    private record Bond(String quiz, String name) {}
}
