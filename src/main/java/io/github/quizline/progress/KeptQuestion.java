package io.github.quizline.progress;

import io.github.quizline.session.Fact;
import io.github.quizline.session.Kept;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question of a kept sitting as it stands now. Its quiz need not be at hand.
 *
 * @param number its place among those drawn, from 1
 * @param quiz the id of the quiz
 * @param question its own id
 * @param points what there is to earn
 * @param earned the points that it earns, penalties and hints taken off
 * @param answer the answer that counts; empty if there is none
 */
public record KeptQuestion(
        int number, String quiz, String question, double points, double earned, Optional<KeptAnswer> answer) {

    /**
     * Every question that was drawn for a sitting, in order.
     *
     * @param facts all that happened in it
     */
    public static List<KeptQuestion> all(List<Fact> facts) {
        Map<List<String>, KeptAnswer> answers = new HashMap<>();
        KeptAnswer.last(facts).forEach(answer -> answers.put(List.of(answer.quiz(), answer.question()), answer));
        List<Double> earned = Kept.earned(facts);
        List<KeptQuestion> all = new ArrayList<>();
        for (Fact.Drawn drawn : ((Fact.Started) facts.get(0)).questions()) {
            all.add(new KeptQuestion(
                    all.size() + 1,
                    drawn.quiz(),
                    drawn.question(),
                    drawn.points(),
                    earned.get(all.size()),
                    Optional.ofNullable(answers.get(List.of(drawn.quiz(), drawn.question())))));
        }
        return List.copyOf(all);
    }
}
