package io.github.quizline.terminal;

import io.github.quizline.markup.Markup;
import io.github.quizline.quiz.FeedbackTime;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.session.Feedback;
import io.github.quizline.session.Score;
import io.github.quizline.session.Sitting;
import io.github.quizline.session.Standing;
import java.util.List;

/** Shows what a sitting came to. */
final class ResultPage {

    private final Page page;
    private final Quiz quiz;

    ResultPage(Page page, Quiz quiz) {
        this.page = page;
        this.quiz = quiz;
    }

    /** @param sitting one that is over */
    void show(Sitting sitting) {
        List<Feedback> review = sitting.review();
        boolean untold = quiz.settings().feedback() == FeedbackTime.END;
        if (untold) {
            review(review, sitting.overview());
        }
        score(sitting);
        List<Feedback> again = review.stream()
                .filter(feedback -> isAnswered(feedback) && isIncomplete(feedback))
                .toList();
        if (!again.isEmpty() && !untold) {
            page.gap();
            page.heading(Words.of("again"));
            again.forEach(feedback -> page.paragraph(stemOf(feedback)));
        }
    }

    /** The questions that did not earn all of their points. */
    static List<Feedback> toLookAtAgain(Sitting sitting) {
        return sitting.review().stream().filter(ResultPage::isIncomplete).toList();
    }

    private static boolean isIncomplete(Feedback feedback) {
        return feedback.earned() < feedback.points() - 1e-9;
    }

    private void review(List<Feedback> review, List<Standing> standings) {
        FeedbackPage feedbackPage = new FeedbackPage(page, quiz);
        for (Feedback feedback : review) {
            Question question =
                    quiz.question(standings.get(feedback.number() - 1).id()).orElseThrow();
            page.gap();
            page.paragraph(Words.of("review", String.valueOf(feedback.number()), pointsOf(feedback)));
            new TextPage(page).show(feedback.question());
            String given = Names.of(question).of(feedback.given());
            if (isAnswered(feedback)) {
                page.paragraph(Words.of("given", given));
            }
            feedbackPage.show(feedback, question);
        }
    }

    /** Shows what a sitting that is over came to, as a whole and part by part. */
    void score(Sitting sitting) {
        List<Feedback> review = sitting.review();
        Score score = sitting.score();
        page.gap();
        page.heading(Words.of("score.title"));
        page.paragraph(total(score));
        page.paragraph(
                Words.of("score.right", String.valueOf(score.right()), Words.count("questions", score.questions())));
        List<String> unanswered = review.stream()
                .filter(feedback -> !isAnswered(feedback))
                .map(feedback -> String.valueOf(feedback.number()))
                .toList();
        if (!unanswered.isEmpty()) {
            String key = unanswered.size() == 1 ? "score.unanswered.one" : "score.unanswered.many";
            page.paragraph(Words.of(key, String.join(", ", unanswered)));
        }
        score.certainty().ifPresent(new CertaintyPage(page)::score);
        if (score.contested() > 0) {
            page.paragraph(contested(score));
        }
        if (score.passMark().isPresent()) {
            String mark = Amounts.percent(score.passMark().getAsDouble());
            page.verdict(
                    score.passed() ? Style.RIGHT : Style.WRONG,
                    Words.of(score.passed() ? "score.passed" : "score.failed", mark));
        }
        shares(Shares.of(quiz, sitting));
    }

    private void shares(List<Shares.Share> shares) {
        if (!shares.isEmpty()) {
            page.gap();
        }
        for (Shares.Share each : shares) {
            String points =
                    Words.of("points.of", Amounts.number(each.earned()), Words.count("points", each.possible()));
            page.share(each.share(), Words.of("score.share", each.name(), points, Amounts.percent(each.share())));
        }
    }

    /** What all came to, in a sentence. */
    static String total(Score score) {
        return Words.of(
                "score",
                Amounts.number(score.earned()),
                Words.count("points", score.possible()),
                Amounts.percent(score.share()));
    }

    /**
     * What was answered so far, in a sentence.
     *
     * @param told whether the learner may know the points
     */
    static String soFar(Score score, boolean told) {
        String answered = String.valueOf(score.answered());
        String questions = Words.count("questions", score.questions());
        return told
                ? Words.of(
                        "so-far",
                        answered,
                        questions,
                        Amounts.number(score.earned()),
                        Words.count("points", score.possible()))
                : Words.of("so-far.untold", answered, questions);
    }

    /** How many answers are contested, and what the points are with them. */
    static String contested(Score score) {
        return Words.of(
                score.contested() == 1 ? "score.contested.one" : "score.contested.many",
                String.valueOf(score.contested()),
                Amounts.number(score.upheld()),
                Words.count("points", score.possible()));
    }

    /** A question to look at again, and the points it earned. */
    static String stemOf(Feedback feedback) {
        String stem = Markup.plain(feedback.question());
        return Words.of("again.question", String.valueOf(feedback.number()), stem, pointsOf(feedback));
    }

    private static boolean isAnswered(Feedback feedback) {
        return !(feedback.given() instanceof Response.Skipped);
    }

    /** The points that a question earned, of those it could. */
    static String pointsOf(Feedback feedback) {
        return Words.of("points.of", Amounts.number(feedback.earned()), Words.count("points", feedback.points()));
    }
}
