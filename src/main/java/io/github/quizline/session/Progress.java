package io.github.quizline.session;

import io.github.quizline.grade.Outcome;
import io.github.quizline.grade.Verdict;
import io.github.quizline.quiz.FeedbackTime;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How one question of a sitting stands.
 *
 * @param last the answer that counts: the last one, with its verdict as it is now
 * @param tries how many answers used up a try
 * @param before how many did so before the last answer
 * @param prompts how often the learner was asked for more; never with feedback at the end
 * @param hints how many hints were given
 * @param skipped whether it was passed over
 * @param met whether anything has happened while it was at hand
 * @param settled whether it is over: right, or out of tries
 * @param appeal whether its answer was contested, and that decided; never {@link Appeal#POSSIBLE}
 */
record Progress(
        Optional<Fact.Answered> last,
        int tries,
        int before,
        int prompts,
        int hints,
        boolean flagged,
        boolean skipped,
        boolean met,
        boolean settled,
        Appeal appeal) {

    private static final int MOST_PROMPTS = 2;

    static final Progress NONE = new Progress(Optional.empty(), 0, 0, 0, 0, false, false, false, false, Appeal.NONE);

    /** After an answer. At the end, the next one takes its place; after each, it uses up a try unless it is a prompt. */
    Progress answered(Fact.Answered answer, FeedbackTime feedback, int allowed) {
        Outcome outcome = answer.verdict().outcome();
        if (feedback == FeedbackTime.END) {
            return with(answer, 0, 0, prompts, false);
        }
        if (outcome == Outcome.PROMPT) {
            return with(answer, tries, tries, prompts + 1, false);
        }
        boolean over = outcome.isRight() || tries + 1 >= allowed;
        return with(answer, tries + 1, tries, prompts, over);
    }

    private Progress with(Fact.Answered answer, int nowTries, int nowBefore, int nowPrompts, boolean over) {
        return new Progress(
                Optional.of(answer), nowTries, nowBefore, nowPrompts, hints, flagged, skipped, met, over, Appeal.NONE);
    }

    /** A verdict on the next answer as it stands: after so many prompts another one is a rejection. */
    Verdict standing(Verdict verdict) {
        return verdict.outcome() != Outcome.PROMPT || prompts < MOST_PROMPTS
                ? verdict
                : new Verdict(Outcome.REJECT, verdict.score(), verdict.reason(), verdict.recognised(), verdict.parts());
    }

    Progress hinted() {
        return new Progress(last, tries, before, prompts, hints + 1, flagged, skipped, met, settled, appeal);
    }

    Progress flagged(boolean on) {
        return new Progress(last, tries, before, prompts, hints, on, skipped, met, settled, appeal);
    }

    Progress passedOver() {
        return new Progress(last, tries, before, prompts, hints, flagged, true, met, settled, appeal);
    }

    Progress meetsLearner() {
        return new Progress(last, tries, before, prompts, hints, flagged, skipped, true, settled, appeal);
    }

    /** After its answer was contested. */
    Progress appealed() {
        return new Progress(last, tries, before, prompts, hints, flagged, skipped, met, settled, Appeal.OPEN);
    }

    /** After its answer was given another verdict. */
    Progress regraded(Verdict verdict) {
        Optional<Fact.Answered> anew = last.map(answer -> answer.judged(verdict));
        return new Progress(anew, tries, before, prompts, hints, flagged, skipped, met, settled, Appeal.DECIDED);
    }

    /** The points that the last answer earns. */
    double earned(double points, Fact.Terms terms) {
        return earned(last.map(answer -> answer.verdict().score()).orElse(0.0), points, terms);
    }

    /**
     * The points that the last answer earns with some score: the score, less the penalty for each try before it and the
     * cost of each hint, never below 0, as a share of what there is to earn.
     */
    double earned(double score, double points, Fact.Terms terms) {
        if (score == 0 || (before == 0 && hints == 0)) {
            return points * score;
        }
        // In decimals, so that a score of 1 less 0.1 three times is 0.7.
        BigDecimal off = decimal(terms.penalty())
                .multiply(decimal(before))
                .add(decimal(terms.hintCost()).multiply(decimal(hints)));
        BigDecimal share = decimal(score).subtract(off).max(BigDecimal.ZERO);
        return share.multiply(decimal(points)).doubleValue();
    }

    private static BigDecimal decimal(double number) {
        return BigDecimal.valueOf(number);
    }
}
