package io.github.quizline.terminal;

import io.github.quizline.markup.Markup;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.session.Score;
import io.github.quizline.session.Sitting;

/** Shows what is going to be sat. */
final class TitlePage {

    private final Page page;

    TitlePage(Page page) {
        this.page = page;
    }

    /** Shows all about it, and how to begin with lines. */
    void show(Quiz quiz, Sitting sitting) {
        about(quiz, sitting);
        page.paragraph(Words.of("title.help"));
    }

    /** Shows its title and description, how much it is, how long it may take and what passes. */
    void about(Quiz quiz, Sitting sitting) {
        Score score = sitting.score();
        page.heading(Markup.plain(quiz.title()));
        if (!quiz.description().isEmpty()) {
            new TextPage(page).show(quiz.description());
        }
        page.gap();
        StringBuilder facts = new StringBuilder(Words.of(
                "title.size", Words.count("questions", score.questions()), Words.count("points", score.possible())));
        sitting.timeLeft().ifPresent(left -> facts.append(' ').append(Words.of("time.left", Amounts.time(left))));
        score.passMark().ifPresent(mark -> facts.append(' ').append(Words.of("title.pass", Amounts.percent(mark))));
        page.paragraph(facts.toString());
        score.certainty().ifPresent(unused -> page.paragraph(Words.of("title.certainty")));
    }
}
