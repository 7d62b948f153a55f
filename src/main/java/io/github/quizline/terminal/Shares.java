package io.github.quizline.terminal;

import io.github.quizline.markup.Markup;
import io.github.quizline.quiz.Passage;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.session.Feedback;
import io.github.quizline.session.Sitting;
import io.github.quizline.session.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the parts of a quiz came to: its tags or, where questions have none, its passages. */
final class Shares {

    private final Map<String, Share> byName = new LinkedHashMap<>();

    private Shares() {}

    /**
     * What the questions of one part came to.
     *
     * @param earned points
     * @param possible points
     */
    record Share(String name, double earned, double possible) {

        double share() {
            return possible == 0 ? 1 : Math.min(1, earned / possible);
        }

        Share plus(Share other) {
            return new Share(name, earned + other.earned, possible + other.possible);
        }
    }

    /** The parts in the order of the sitting; none if there is only one. */
    static List<Share> of(Quiz quiz, Sitting sitting) {
        Shares tags = new Shares();
        Shares passages = new Shares();
        List<Standing> standings = sitting.overview();
        for (Feedback feedback : sitting.review()) {
            quiz.question(standings.get(feedback.number() - 1).id()).ifPresent(question -> {
                question.common().tags().forEach(tag -> tags.add(tag, feedback));
                passages.add(nameOfPassage(quiz, question), feedback);
            });
        }
        List<Share> all = tags.byName.isEmpty() ? passages.all() : tags.all();
        return all.size() > 1 ? all : List.of();
    }

    private static String nameOfPassage(Quiz quiz, Question question) {
        return quiz.passageOf(question)
                .map(Passage::title)
                .map(Markup::plain)
                .filter(title -> !title.isEmpty())
                .orElse(Words.of("passage.untitled"));
    }

    private void add(String name, Feedback feedback) {
        byName.merge(name, new Share(name, feedback.earned(), feedback.points()), Share::plus);
    }

    private List<Share> all() {
        return List.copyOf(byName.values());
    }
}
