package io.github.quizline.session;

import io.github.quizline.grade.Verdict;
import io.github.quizline.quiz.Evidence;
import io.github.quizline.quiz.Response;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a learner is told of an answer. After a prompt, and while tries are left, the key stays hidden: {@code answer},
 * {@code explanation} and {@code evidence} are then empty.
 *
 * @param number the place of the question in the sitting, from 1
 * @param question the stem, with a little Markdown
 * @param given the response that was judged
 * @param because why what was chosen is right or wrong, in its author's words
 * @param answer the right answer, one text for each part of it
 * @param earned the points earned, after penalty and cost of hints
 * @param points the points that there were to earn
 * @param certainty how certain the learner said to be; empty where that is not asked, or nothing was answered
 * @param mark the mark for certainty; empty where it is not asked, and while the question is asked again
 * @param settled whether the question is over; if not, it is asked again
 * @param appeal whether the verdict may be {@linkplain Sitting#appeal contested}, or was
 */
public record Feedback(
        int number,
        String question,
        Response given,
        Verdict verdict,
        List<String> because,
        List<String> answer,
        String explanation,
        List<Evidence> evidence,
        double earned,
        double points,
        Optional<Certainty> certainty,
        OptionalDouble mark,
        boolean settled,
        Appeal appeal) {

    public Feedback {
        because = List.copyOf(because);
        answer = List.copyOf(answer);
        evidence = List.copyOf(evidence);
    }
}
