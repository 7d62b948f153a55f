package io.github.quizline.check;

import io.github.quizline.quiz.Expected;
import java.util.List;

/**
 * Something to be typed: a question as a whole, an item of a list, or a gap.
 *
 * @param place where its answer stands in the question
 */
record TypedPart(Expected expected, List<Object> place) {

    String answer() {
        return expected.answers().answer().text();
    }
}
