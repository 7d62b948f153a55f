package io.github.quizline.grade;

import io.github.quizline.quiz.Matching;
import io.github.quizline.quiz.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges each pair of a matching alone. */
final class MatchingScorer {

    private final Matching question;
    private final Map<String, Option> rights = new HashMap<>();

    MatchingScorer(Matching question) {
        this.question = question;
        question.rights().forEach(right -> rights.put(right.id(), right));
    }

    /** @param pairs the ids of right sides, by the ids of left sides */
    Verdict judge(Map<String, String> pairs) {
        List<Verdict.Part> parts = new ArrayList<>();
        for (Option left : question.lefts()) {
            Option right = rights.get(pairs.getOrDefault(left.id(), ""));
            parts.add(new Verdict.Part(left.id(), right == null ? Verdicts.blank() : judge(left, right)));
        }
        return PartsScorer.judge(parts, question.scoring());
    }

    /** A pair is right or wrong: the credit of options belongs to kinds where one is chosen for itself. */
    private Verdict judge(Option left, Option right) {
        boolean fits = right.id().equals(question.key().get(left.id()));
        return Verdicts.ofOption(fits, right.withCredit(fits ? 1 : 0));
    }
}
