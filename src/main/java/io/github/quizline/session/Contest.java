package io.github.quizline.session;

import io.github.quizline.grade.Outcome;
import io.github.quizline.grade.Verdict;
import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Gap;
import io.github.quizline.quiz.Listing;
import io.github.quizline.quiz.Matching;
import io.github.quizline.quiz.Multiple;
import io.github.quizline.quiz.Ordering;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Response;
import io.github.quizline.quiz.Scoring;
import io.github.quizline.quiz.TrueFalse;
import io.github.quizline.quiz.Typed;
import java.util.List;

/**
 * What an answer would score if all that was typed in it were right after all. What was chosen, or left out, stays as it
 * was judged, and so does what the quiz itself names as wrong: there its author has spoken.
 */
final class Contest implements Question.Cases<Double> {

    private static final String NAMED_AS_WRONG = "listed-wrong";

    private final Verdict verdict;

    private Contest(Verdict verdict) {
        this.verdict = verdict;
    }

    /** The score, from 0 to 1, and never below that of the verdict. */
    static double upheld(Question question, Fact.Answered answer) {
        Verdict verdict = answer.verdict();
        boolean typed = answer.response() instanceof Response.Text || answer.response() instanceof Response.Filled;
        return typed && !verdict.outcome().isRight()
                ? Math.max(verdict.score(), question.match(new Contest(verdict)))
                : verdict.score();
    }

    @Override
    public Double typed(Typed question) {
        return isNamedAsWrong(verdict) ? verdict.score() : 1.0;
    }

    @Override
    public Double listing(Listing question) {
        long wrong = verdict.parts().stream()
                .filter(part -> isNamedAsWrong(part.verdict()))
                .count();
        double right = Math.min(verdict.parts().size() - wrong, question.count());
        return scored(question.scoring(), Math.max(0, (right - wrong) / question.count()));
    }

    @Override
    public Double cloze(Cloze question) {
        List<String> typed = question.gaps().stream()
                .filter(gap -> gap instanceof Gap.TypedGap)
                .map(Gap::id)
                .toList();
        double mean = verdict.parts().stream()
                .mapToDouble(part -> upheld(part.verdict(), typed.contains(part.id())))
                .average()
                .orElse(0);
        return scored(question.scoring(), mean);
    }

    private static double upheld(Verdict gap, boolean typed) {
        boolean contested = gap.outcome() == Outcome.REJECT || gap.outcome() == Outcome.PROMPT;
        return typed && contested && !isNamedAsWrong(gap) ? 1 : gap.score();
    }

    /** Whether the quiz itself lists an answer as wrong. */
    static boolean isNamedAsWrong(Verdict verdict) {
        return verdict.reason().rule().equals(NAMED_AS_WRONG);
    }

    private static double scored(Scoring scoring, double share) {
        return scoring == Scoring.ALL_OR_NOTHING && share < 1 ? 0 : share;
    }

    @Override
    public Double choice(Choice question) {
        return 0.0;
    }

    @Override
    public Double multiple(Multiple question) {
        return 0.0;
    }

    @Override
    public Double trueFalse(TrueFalse question) {
        return 0.0;
    }

    @Override
    public Double ordering(Ordering question) {
        return 0.0;
    }

    @Override
    public Double matching(Matching question) {
        return 0.0;
    }
}
