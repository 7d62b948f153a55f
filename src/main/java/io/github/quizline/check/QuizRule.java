package io.github.quizline.check;

import io.github.quizline.quiz.Quiz;
import java.util.List;

/** Looks for flaws that show only where questions are seen together. */
interface QuizRule {

    /** @param items all questions of the quiz, in their order */
    void look(Quiz quiz, List<Item> items, Findings findings);
}
