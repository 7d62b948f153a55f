package io.github.quizline.grade;

import io.github.quizline.quiz.Option;
import java.util.List;

/**
 * How right a response is, and why.
 *
 * @param score from 0 to 1, a share of the question's points
 * @param recognised the options or listed answers that the response was taken for; their {@code because} says more
 * @param parts the verdicts on its parts: the pairs of a matching, the gaps of a cloze, the items of a list
 */
public record Verdict(Outcome outcome, double score, Reason reason, List<Option> recognised, List<Part> parts) {

    /** @throws IllegalArgumentException if {@code score} is not within 0 and 1 */
    public Verdict {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score lies within 0 and 1, but was " + score);
        }
        recognised = List.copyOf(recognised);
        parts = List.copyOf(parts);
    }

    /**
     * The verdict on one part of a response.
     *
     * @param id the left side of the pair, the gap, or the number of the item as typed, from 1
     */
    public record Part(String id, Verdict verdict) {}
}
