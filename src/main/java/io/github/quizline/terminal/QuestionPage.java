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

    /**
     * Shows all of a question, and its passage when that comes first.
     *
     * @param timed whether to tell the time left
     */
    void show(Asked asked, Sitting sitting, boolean timed, Optional<GapEntry> gaps) {
        if (asked.passageComesFirst() && passagesShown.add(asked.passage())) {
            quiz.passage(asked.passage()).ifPresent(new PassagePage(page)::show);
        }
        page.gap();
        page.heading(headingOf(asked));
        sitting.timeLeft()
                .filter(unused -> timed)
                .ifPresent(left -> page.paragraph(Words.of("time.left", Amounts.time(left))));
        page.gap();
        new TextPage(page).show(asked.question());
        asked.form().match(formPage);
        hints(asked);
        if (asked.readOnly()) {
            sitting.feedback().ifPresent(feedback -> given(feedback, asked.id()));
        }
        page.gap();
        prompt(asked, gaps);
    }

    /** Shows what is asked, and the hints to it. */
    void stem(Asked asked) {
        new TextPage(page).show(asked.question());
        page.gap();
        hints(asked);
    }

    private void hints(Asked asked) {
        asked.hints().forEach(hint -> new TextPage(page).show(Words.of("hint") + " ", hint));
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
            tries(asked);
        }
        prompt(asked, gaps);
    }

    /** Tells how often a question may still be answered, and what that costs. */
    void tries(Asked asked) {
        page.paragraph(
                asked.triesLeft() == 1
                        ? Words.of("again.last")
                        : Words.of("again.tries", String.valueOf(asked.triesLeft())));
        double penalty = quiz.settings().penalty();
        if (penalty > 0) {
            page.paragraph(Words.of("again.penalty", Amounts.percent(penalty)));
        }
    }

    /** Shows what came of an answer. */
    void feedback(Feedback feedback, String questionId) {
        quiz.question(questionId).ifPresent(question -> feedbackPage.show(feedback, question));
        feedbackPage.offer(feedback);
    }

    /** Shows an answer, and what came of it. */
    void given(Feedback feedback, String questionId) {
        page.gap();
        quiz.question(questionId)
                .map(question -> Names.of(question).of(feedback.given()))
                .filter(given -> !given.isEmpty())
                .ifPresent(given -> page.paragraph(Words.of("given", given)));
        feedback(feedback, questionId);
    }

    /** A question's place in the sitting, and its points. */
    static String headingOf(Asked asked) {
        String heading = Words.of(
                "question",
                String.valueOf(asked.number()),
                String.valueOf(asked.of()),
                Words.count("points", asked.points()));
        return asked.flagged() ? Words.of("flagged", heading) : heading;
    }
}
