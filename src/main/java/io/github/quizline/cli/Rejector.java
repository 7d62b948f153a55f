package io.github.quizline.cli;

import io.github.quizline.quiz.Quiz;
import io.github.quizline.terminal.Clean;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides against answers. Before anything is written it is known whether that can be done.
 *
 * @param before the quiz as it is
 * @param after the quiz as it will be, with what is accepted in the same call
 */
record Rejector(Appeals appeals, Quiz before, Quiz after, List<Decision> accepted) {

    /**
     * What is decided against.
     *
     * @throws Fault if one of the answers is right, is not contested, or is so only where no decision can be taken down
     */
    Set<AppealedAnswer.Point> points(List<Decision> rejected) {
        rejected.forEach(this::check);
        return rejected.stream().map(Decision::point).collect(Collectors.toSet());
    }

    private void check(Decision decision) {
        AppealedAnswer.Point point = decision.point();
        if (decision.isWhollyRightIn(before)) {
            throw fault("reject.right", decision);
        }
        if (decision.isWhollyRightIn(after)
                || accepted.stream().map(Decision::point).anyMatch(point::equals)) {
            throw fault("reject.accepted", decision);
        }
        if (!appeals.has(point)) {
            throw fault("reject.uncontested", decision);
        }
        if (!appeals.isInStore(point)) {
            throw fault("reject.files-only", decision);
        }
    }

    private static Fault fault(String key, Decision decision) {
        return Fault.of(key, decision.question().id(), Clean.shown(decision.answer()));
    }
}
