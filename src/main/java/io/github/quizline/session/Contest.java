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
 * was judged.
 */
final class Contest implements Question.Cases<Double> {

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
        return 1.0;
    }

    @Override
    public Double listing(Listing question) {
        return scored(question.scoring(), Math.min(1, verdict.parts().size() / (double) question.count()));
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
        return typed && contested ? 1 : gap.score();
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
