package io.github.quizline.cli;

import io.github.quizline.grade.Outcome;
import io.github.quizline.grade.Verdict;

/**
 * What is kept of a verdict, for totals.
 *
 * @param answers whether there was an answer at all, and one that the question can have
 * @param right whether the verdict is that it is right; options may earn less for that, and more though they are wrong
 * @param score from 0 to 1
 */
record Mark(boolean answers, boolean right, double score) {

    static Mark of(Verdict verdict) {
        Outcome outcome = verdict.outcome();
        boolean answers = outcome != Outcome.SKIPPED && outcome != Outcome.UNFIT;
        return new Mark(answers, outcome.isRight(), verdict.score());
    }
}
