package io.github.quizline.grade;

import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Typing;
import java.util.HashSet;
import java.util.Set;

/**
 * What steers the judging of a typed answer beside the answer itself.
 *
 * @param asked the words of the question, folded as the keys of a normal form are
 * @param stem the question as it is asked, with its letters folded
 */
record Circumstances(Language language, Typing typing, String stem, Set<String> asked, Surroundings surroundings) {

    static Circumstances of(Quiz quiz, Question question, Surroundings surroundings) {
        Language language = Language.of(quiz.languageOf(question));
        String stem = Letters.fold(question.common().question());
        Set<String> asked = new HashSet<>();
        for (NormalForm.Style style : NormalForm.Style.values()) {
            asked.addAll(NormalForm.ofFolded(stem, style, language).keys());
        }
        return new Circumstances(language, quiz.typingOf(question), stem, asked, surroundings);
    }

    Typos typos() {
        return new Typos(surroundings, typing);
    }

    boolean isLenient() {
        return typing == Typing.LENIENT;
    }
}
