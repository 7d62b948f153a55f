package io.github.quizline.session;

import io.github.quizline.quiz.Fit;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.quiz.ResponseForm;
import java.util.ArrayList;
import java.util.List;

/**
 * A question that was drawn, found in its quiz as it is now.
 *
 * @param place its place among the drawn questions, from 0; those that are gone count
 * @param number its place among those that are left, from 1
 * @param passage the id of the passage it is about; empty if there is none
 */
record Item(int place, int number, Fact.Drawn drawn, Quiz quiz, Question question, String passage) {

    Item(int place, int number, Fact.Drawn drawn, Quiz quiz, Question question) {
        this(place, number, drawn, quiz, question, passageOf(quiz, question));
    }

    /** The id of the passage that a question is about; empty if there is none. */
    static String passageOf(Quiz quiz, Question question) {
        String named = question.common().passage();
        return named.isEmpty() && quiz.passages().size() == 1
                ? quiz.passages().get(0).id()
                : named;
    }

    String quizId() {
        return drawn.quiz();
    }

    String id() {
        return drawn.question();
    }

    /** A response in the shape of this question, if it has one. */
    Response fitted(Response response) {
        return ResponseForm.fit(question, response) instanceof Fit.Fits fits ? fits.response() : response;
    }

    boolean isEdited() {
        return !Content.digest(question).equals(drawn.digest());
    }

    /** The options of each part, as shown. */
    List<List<Option>> arranged() {
        List<Part> parts = Part.of(question);
        List<List<Option>> arranged = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<String> shown = i < drawn.shown().size() ? drawn.shown().get(i) : List.of();
            arranged.add(Arrangement.kept(parts.get(i), shown, quiz.languageOf(question)));
        }
        return arranged;
    }
}
