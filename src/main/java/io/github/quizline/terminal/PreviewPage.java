package io.github.quizline.terminal;

import io.github.quizline.problem.Problem;
import io.github.quizline.quiz.Passage;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.QuizBuilder;
import io.github.quizline.quiz.Settings;
import io.github.quizline.quiz.Shuffle;
import io.github.quizline.session.Asked;
import io.github.quizline.session.Feedback;
import io.github.quizline.session.Sitting;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;

/** Shows a whole quiz: each question as learners see it, in the order of the file, and below it what only its author sees. */
final class PreviewPage {

    private final Page page;
    private final boolean withKeys;

    /** @param withKeys whether to show answers, evidence and what was found */
    PreviewPage(Page page, boolean withKeys) {
        this.page = page;
        this.withKeys = withKeys;
    }

    /** @param beforeQuestion is called before each question is shown, but for what stands above the first */
    void show(Previewed previewed, Runnable beforeQuestion) {
        previewed.trouble().ifPresent(page::paragraph);
        previewed.ofFile().forEach(this::problem);
        previewed.quiz().ifPresent(quiz -> show(quiz, previewed, beforeQuestion));
    }

    private void show(Quiz quiz, Previewed previewed, Runnable beforeQuestion) {
        page.gap();
        new TitlePage(page).about(quiz, Sitting.start(quiz, new Random(0), InstantSource.fixed(Instant.EPOCH)));
        for (Passage passage : quiz.passages()) {
            new PassagePage(page).show(passage);
        }
        Sitting sitting = Sitting.start(asWritten(quiz), new Random(0), InstantSource.fixed(Instant.EPOCH));
        List<Feedback> keys = sitting.finish().review();
        for (int i = 0; i < quiz.questions().size(); i++) {
            page.gap();
            beforeQuestion.run();
            sitting.goTo(i + 1).current().ifPresent(this::asked);
            if (withKeys) {
                key(quiz, quiz.questions().get(i), keys.get(i));
                previewed.ofQuestion(i).forEach(this::problem);
            }
        }
    }

    /** The same quiz with all of its questions, as their author has put them, and with no clock. */
    private static Quiz asWritten(Quiz quiz) {
        QuizBuilder builder = Quiz.builder(quiz.title())
                .id(quiz.id())
                .language(quiz.language())
                .passages(quiz.passages())
                .settings(Settings.builder().shuffle(Shuffle.NONE).build())
                .questions(quiz.questions());
        return builder.build();
    }

    private void asked(Asked asked) {
        page.heading(QuestionPage.headingOf(asked));
        page.gap();
        new TextPage(page).show(asked.question());
        asked.form().match(new FormPage(page));
        page.gap();
        page.paragraph(Prompt.of(asked));
    }

    private void key(Quiz quiz, Question question, Feedback key) {
        page.gap();
        new FeedbackPage(page, quiz).key(key, question);
        new ListedPage(page).show(question);
        question.common().hints().forEach(hint -> new TextPage(page).show(Words.of("hint") + " ", hint));
    }

    private void problem(Problem problem) {
        if (withKeys || problem.isError()) {
            page.paragraph(sentenceOf(problem));
        }
    }

    /** What is wrong or could be better, and where. */
    static String sentenceOf(Problem problem) {
        return Words.of(
                problem.isError() ? "preview.error" : "preview.warning",
                String.valueOf(problem.at().line()),
                problem.sentence(),
                problem.rule());
    }
}
