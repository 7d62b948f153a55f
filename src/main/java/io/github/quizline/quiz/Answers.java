package io.github.quizline.quiz;

import java.util.ArrayList;
import java.util.List;

/**
 * What may be typed for one answer, as its author lists it.
 *
 * @param answer the right answer, as it is shown to learners
 * @param accept other right answers
 * @param incomplete right as far as they go: the learner is asked for more
 * @param reject wrong, though they look near; beats everything else
 */
public record Answers(Option answer, List<Option> accept, List<Option> incomplete, List<Option> reject) {

    public Answers {
        accept = List.copyOf(accept);
        incomplete = List.copyOf(incomplete);
        reject = List.copyOf(reject);
    }

    /** One right answer and nothing else said. */
    public static Answers of(String answer) {
        return new Answers(Option.right(answer), List.of(), List.of(), List.of());
    }

    /** The right answer and the other right answers, in this order. */
    public List<Option> alternatives() {
        List<Option> alternatives = new ArrayList<>();
        alternatives.add(answer);
        alternatives.addAll(accept);
        return List.copyOf(alternatives);
    }
}
