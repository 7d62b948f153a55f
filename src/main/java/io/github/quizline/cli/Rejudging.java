package io.github.quizline.cli;

import io.github.quizline.grade.Judge;
import io.github.quizline.grade.Verdict;
import io.github.quizline.progress.KeptAnswer;
import io.github.quizline.progress.KeptSitting;
import io.github.quizline.progress.Store;
import io.github.quizline.progress.StoreException;
import io.github.quizline.progress.Which;
import io.github.quizline.quiz.Quiz;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges the answers in a store by a quiz as it is now. Nobody loses points by that, and who did not contest an answer
 * gains as well. An appeal is decided once nothing in its answer is left to decide.
 */
final class Rejudging {

    private final Quiz quiz;
    private final Judge judge;
    private final Set<AppealedAnswer.Point> rejected;
    private final Set<Export.Origin> origins = new HashSet<>();
    private int raised;
    private int dismissed;

    /** @param rejected what was contested and stays wrong */
    Rejudging(Quiz quiz, Set<AppealedAnswer.Point> rejected) {
        this.quiz = quiz;
        this.judge = Judge.of(quiz);
        this.rejected = Set.copyOf(rejected);
    }

    /** How many answers have more points than before. */
    int raised() {
        return raised;
    }

    /** How many contested answers were decided, though their points stay the same. */
    int dismissed() {
        return dismissed;
    }

    /**
     * Judges all sittings of the quiz that are in a store.
     *
     * @param questions the ids of those that are judged
     */
    void run(Store store, Set<String> questions) throws StoreException {
        for (KeptSitting sitting : store.sittings(Which.ALL.ofQuiz(quiz.id()))) {
            origins.add(Export.Origin.of(sitting));
            // Of several quizzes only one is at hand.
            if (sitting.quizzes().size() == 1) {
                for (KeptAnswer answer : KeptAnswer.last(store.facts(sitting.id()))) {
                    if (questions.contains(answer.question())) {
                        judge(store, sitting, answer);
                    }
                }
            }
        }
    }

    private void judge(Store store, KeptSitting sitting, KeptAnswer answer) throws StoreException {
        Optional<Verdict> anew = decided(sitting.learner(), answer);
        if (anew.isPresent()
                && store.regrade(
                        sitting.id(),
                        List.of(quiz),
                        quiz.id(),
                        answer.question(),
                        anew.get(),
                        InstantSource.system())) {
            if (anew.get().score() > answer.verdict().score()) {
                raised++;
            } else {
                dismissed++;
            }
        }
    }

    /** The verdict that an answer gets; empty if it keeps the one it has. */
    private Optional<Verdict> decided(String learner, KeptAnswer answer) {
        if (quiz.question(answer.question()).isEmpty()) {
            return Optional.empty();
        }
        Verdict now = judge.judge(answer.question(), answer.response());
        boolean more = now.score() > answer.verdict().score();
        Verdict better = more ? now : answer.verdict();
        if (!answer.isContested()) {
            return Optional.of(better).filter(unused -> more);
        }
        boolean open = AppealedAnswer.open(quiz, judge, learner, answer).stream()
                .map(AppealedAnswer::point)
                .anyMatch(point -> !rejected.contains(point));
        return open ? Optional.empty() : Optional.of(better);
    }

    /** How many contested answers of sittings that are in no store would earn more by the quiz as it is now. */
    long raisedElsewhere(List<Export.Sitting> sittings, Set<String> questions) {
        return sittings.stream()
                .filter(sitting -> !origins.contains(sitting.origin()))
                .flatMap(sitting -> KeptAnswer.last(sitting.facts()).stream())
                .filter(answer -> answer.isContested() && questions.contains(answer.question()))
                .filter(this::isRaised)
                .count();
    }

    private boolean isRaised(KeptAnswer answer) {
        return answer.quiz().equals(quiz.id())
                && quiz.question(answer.question()).isPresent()
                && judge.judge(answer.question(), answer.response()).score()
                        > answer.verdict().score();
    }
}
