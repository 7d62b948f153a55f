package io.github.quizline.session;

import io.github.quizline.grade.Outcome;
import io.github.quizline.grade.Verdict;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Gap;
import io.github.quizline.quiz.Listing;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Response;
import io.github.quizline.quiz.Typed;
import java.util.ArrayList;
import java.util.List;

/**
 * What a learner typed and says was right, though it was not judged so.
 *
 * @param part the id of the gap it stands in; empty for the whole of an answer
 */
public record Contested(String part, String text) {

    /** What can be contested in an answer: what was typed and judged wrong, and not by the quiz's own lists. */
    public static List<Contested> in(Question question, Response response, Verdict verdict) {
        if (verdict.outcome().isRight()) {
            return List.of();
        }
        if (response instanceof Response.Filled filled && question instanceof Cloze cloze) {
            return in(cloze, filled, verdict);
        }
        boolean typed = question instanceof Typed || question instanceof Listing;
        boolean whole = typed && response instanceof Response.Text && !Contest.isNamedAsWrong(verdict);
        return whole ? List.of(new Contested("", ((Response.Text) response).text())) : List.of();
    }

    private static List<Contested> in(Cloze cloze, Response.Filled filled, Verdict verdict) {
        List<Contested> gaps = new ArrayList<>();
        for (Verdict.Part part : verdict.parts()) {
            boolean typed = cloze.gaps().stream()
                    .anyMatch(gap -> gap instanceof Gap.TypedGap && gap.id().equals(part.id()));
            Outcome outcome = part.verdict().outcome();
            boolean wrong = outcome == Outcome.REJECT || outcome == Outcome.PROMPT;
            if (typed && wrong && !Contest.isNamedAsWrong(part.verdict())) {
                gaps.add(new Contested(part.id(), filled.gaps().getOrDefault(part.id(), "")));
            }
        }
        return gaps;
    }
}
