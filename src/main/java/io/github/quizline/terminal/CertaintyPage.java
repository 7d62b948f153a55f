package io.github.quizline.terminal;

import io.github.quizline.grade.Outcome;
import io.github.quizline.session.Asked;
import io.github.quizline.session.Certainty;
import io.github.quizline.session.CertaintyScore;
import io.github.quizline.session.Fact;
import io.github.quizline.session.Feedback;
import io.github.quizline.session.Sitting;
import io.github.quizline.session.Step;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows what certainty brought. */
final class CertaintyPage {

    private final Page page;

    CertaintyPage(Page page) {
        this.page = page;
    }

    /** The certainty that was typed; empty if it is none. */
    static Optional<Certainty> read(Entry entry) {
        String typed = entry instanceof Entry.Answer answer ? Fold.of(answer.text()) : "";
        return Labels.isDigits(typed) ? Certainty.of(Integer.parseInt(typed)) : Optional.empty();
    }

    /**
     * Whether it is to be asked how certain an answer is: it was taken, and that is not known yet. Where more is asked for,
     * that is told at once and costs nothing, so there is nothing yet to be certain of.
     */
    static boolean isAsked(Asked asked, Sitting before, Step step) {
        List<Fact> facts = step.sitting().facts();
        boolean prompted = step.feedback()
                .filter(feedback -> feedback.verdict().outcome() == Outcome.PROMPT)
                .isPresent();
        return asked.certainty()
                && !prompted
                && facts.size() > before.facts().size()
                && facts.get(facts.size() - 1) instanceof Fact.Answered;
    }

    /** Shows the mark for one answer, if it was to say how certain it is. */
    void mark(Feedback feedback) {
        feedback.certainty()
                .ifPresent(certainty -> feedback.mark()
                        .ifPresent(mark ->
                                page.paragraph(Words.of("certainty.mark", words(certainty), Amounts.number(mark)))));
    }

    /** Shows what all answers came to; nothing if there are none. */
    void score(CertaintyScore score) {
        if (score.answered() == 0) {
            return;
        }
        page.paragraph(
                Words.of("certainty.mean", Amounts.number(score.meanMark()), Amounts.number(score.bestUniform())));
        page.paragraph(Words.of(
                "certainty.accuracy", Amounts.percent(score.accuracy()), Amounts.percent(score.adjustedAccuracy())));
        for (CertaintyScore.Level level : score.levels()) {
            if (level.answered() > 0) {
                page.paragraph(Words.of(
                        "certainty.level",
                        Words.of("certainty.begin." + key(level.certainty())),
                        String.valueOf(level.right()),
                        String.valueOf(level.answered())));
            }
        }
    }

    private static String words(Certainty certainty) {
        return Words.of("certainty." + key(certainty));
    }

    private static String key(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }
}
