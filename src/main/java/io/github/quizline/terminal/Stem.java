package io.github.quizline.terminal;

import io.github.quizline.markup.Markup;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Question;

/** What a question asks, as one paragraph. */
final class Stem {

    private static final String GAP = "____";

    private Stem() {}

    static String of(Question question) {
        String stem = Markup.plain(question.common().question());
        String whole = question instanceof Cloze cloze ? stem + " " + String.join(GAP, cloze.words()) : stem;
        return Clean.shown(whole.replace('\n', ' '));
    }
}
