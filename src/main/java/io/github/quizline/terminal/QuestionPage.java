package io.github.quizline.terminal;

import io.github.quizline.quiz.Quiz;
import io.github.quizline.session.Asked;
import io.github.quizline.session.Feedback;
import io.github.quizline.session.Sitting;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Shows a question and what came of its answer. */
final class QuestionPage {

    private final Page page;
    private final Quiz quiz;
    private final FormPage formPage;
    private final FeedbackPage feedbackPage;
    private final Set<String> passagesShown = new HashSet<>();

    QuestionPage(Page page, Quiz quiz) {
        this.page = page;
        this.quiz = quiz;
        this.formPage = new FormPage(page);
        this.feedbackPage = new FeedbackPage(page, quiz);
    }

    /** Shows all of a question, and its passage when that comes first. */
    void show(Asked asked, Sitting sitting, Optional<GapEntry> gaps) {
        if (asked.passageComesFirst() && passagesShown.add(asked.passage())) {
            quiz.passage(asked.passage()).ifPresent(new PassagePage(page)::show);
        }
        page.gap();
        page.paragraph(headingOf(asked));
        sitting.timeLeft().ifPresent(left -> page.paragraph(Words.of("time.left", Amounts.time(left))));
        page.gap();
        new TextPage(page).show(asked.question());
        asked.form().match(formPage);
        asked.hints().forEach(hint -> new TextPage(page).show(Words.of("hint") + " ", hint));
        if (asked.readOnly()) {
            sitting.feedback().ifPresent(feedback -> given(feedback, asked));
        }
        page.gap();
        prompt(asked, gaps);
    }

    /** Tells what can be typed. */
    void prompt(Asked asked, Optional<GapEntry> gaps) {
        if (asked.readOnly()) {
            page.paragraph(Words.of("read-only"));
            return;
        }
        if (gaps.map(GapEntry::canGoBack).orElse(false)) {
            page.gap();
        } else {
            page.paragraph(Prompt.of(asked));
        }
        gaps.ifPresent(formPage::gap);
    }

    /**
     * Asks the same question once more, without showing all of it.
     *
     * @param tried whether the answer before cost a try
     */
    void again(Asked asked, boolean tried, Optional<GapEntry> gaps) {
        page.gap();
        if (tried) {
            page.paragraph(
                    asked.triesLeft() == 1
                            ? Words.of("again.last")
                            : Words.of("again.tries", String.valueOf(asked.triesLeft())));
            double penalty = quiz.settings().penalty();
            if (penalty > 0) {
                page.paragraph(Words.of("again.penalty", Amounts.percent(penalty)));
            }
        }
        prompt(asked, gaps);
    }

    /** Shows what came of an answer. */
    void feedback(Feedback feedback, Asked asked) {
        quiz.question(asked.id()).ifPresent(question -> feedbackPage.show(feedback, question));
        feedbackPage.offer(feedback);
    }

    private void given(Feedback feedback, Asked asked) {
        page.gap();
        quiz.question(asked.id())
                .map(question -> Names.of(question).of(feedback.given()))
                .filter(given -> !given.isEmpty())
                .ifPresent(given -> page.paragraph(Words.of("given", given)));
        feedback(feedback, asked);
    }

    private static String headingOf(Asked asked) {
        String heading = Words.of(
                "question",
                String.valueOf(asked.number()),
                String.valueOf(asked.of()),
                Words.count("points", asked.points()));
        return asked.flagged() ? Words.of("flagged", heading) : heading;
    }
}
