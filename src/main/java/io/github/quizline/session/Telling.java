package io.github.quizline.session;

import io.github.quizline.grade.Outcome;
import io.github.quizline.grade.Verdict;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.FeedbackTime;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.PassageView;
import io.github.quizline.quiz.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** What a learner is told of a question: before an answer, nothing of its key; after it, why. */
final class Telling {

    private final Course course;

    Telling(Course course) {
        this.course = course;
    }

    /** The question without its key. */
    Asked asked(Item item) {
        Progress progress = course.of(item);
        Common common = item.question().common();
        return new Asked(
                item.quizId(),
                item.id(),
                item.number(),
                course.paper().items().size(),
                item.question().kind(),
                common.question(),
                item.passage(),
                isPassageShown(item),
                doesPassageComeFirst(item),
                item.drawn().points(),
                Forms.of(item),
                progress.settled() ? 0 : item.drawn().tries() - progress.tries(),
                common.hints()
                        .subList(0, Math.min(progress.hints(), common.hints().size())),
                hintsLeft(item),
                course.paper().terms().certainty(),
                progress.flagged(),
                progress.settled());
    }

    /** How many hints to a question may still be asked for. */
    int hintsLeft(Item item) {
        int left = item.question().common().hints().size() - course.of(item).hints();
        return course.of(item).settled() ? 0 : Math.max(0, left);
    }

    /** How a question stands, without its key. */
    Standing standing(Item item) {
        return new Standing(
                item.number(),
                item.quizId(),
                item.id(),
                item.question().common().question(),
                state(course.of(item)),
                course.of(item).flagged());
    }

    private Standing.State state(Progress progress) {
        if (progress.last().isPresent()) {
            return course.isOver(progress) ? Standing.State.SETTLED : Standing.State.ANSWERED;
        }
        return progress.skipped() ? Standing.State.SKIPPED : Standing.State.OPEN;
    }

    /**
     * What the learner is told of a response.
     *
     * @param settled whether the key may be told
     */
    Feedback feedback(Item item, Response given, Verdict verdict, boolean settled) {
        Common common = item.question().common();
        Key key = Key.of(item.question());
        return new Feedback(
                item.number(),
                common.question(),
                given,
                verdict,
                because(verdict, settled ? Set.of() : key.options()),
                settled ? key.words() : List.of(),
                settled ? common.explanation() : "",
                settled ? common.evidence() : List.of(),
                earned(item),
                item.drawn().points(),
                certaintyOf(item, verdict),
                settled ? mark(item) : OptionalDouble.empty(),
                settled,
                appeal(item));
    }

    private Optional<Certainty> certaintyOf(Item item, Verdict verdict) {
        return course.of(item)
                .last()
                .filter(unused -> verdict.outcome() != Outcome.UNFIT)
                .flatMap(Fact.Answered::certainty);
    }

    private OptionalDouble mark(Item item) {
        if (!course.paper().terms().certainty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                CertaintyScore.of(course.of(item).last().stream().toList()).meanMark());
    }

    /** The feedback to the last answer to a question; empty if there is none, or if feedback waits for the end. */
    Optional<Feedback> lastFeedback(Item item) {
        boolean told = course.paper().terms().feedback() == FeedbackTime.EACH;
        Progress progress = course.of(item);
        return progress.last()
                .filter(unused -> told)
                .map(answer -> feedback(item, answer.response(), answer.verdict(), progress.settled()));
    }

    /** Whether the verdict on a question may be contested, or was. */
    Appeal appeal(Item item) {
        Progress progress = course.of(item);
        if (progress.appeal() != Appeal.NONE || !course.isOver(progress)) {
            return progress.appeal();
        }
        return progress.last()
                .filter(answer -> Contest.upheld(item.question(), answer)
                        > answer.verdict().score())
                .map(unused -> Appeal.POSSIBLE)
                .orElse(Appeal.NONE);
    }

    /** What the learner is told of a question when all is over. */
    Feedback reviewed(Item item) {
        Response given = course.of(item).last().map(Fact.Answered::response).orElse(Response.skipped());
        Verdict verdict = course.of(item)
                .last()
                .map(Fact.Answered::verdict)
                .orElseGet(() -> course.paper().judgeOf(item).judge(item.id(), Response.skipped()));
        return feedback(item, given, verdict, true);
    }

    /** What all questions that are left come to. */
    Score score() {
        List<Item> items = course.paper().items();
        List<Fact.Answered> answers =
                items.stream().flatMap(item -> course.of(item).last().stream()).toList();
        return new Score(
                items.stream().mapToDouble(this::earned).sum(),
                items.stream().mapToDouble(item -> item.drawn().points()).sum(),
                (int) answers.stream()
                        .filter(answer -> answer.verdict().score() == 1)
                        .count(),
                answers.size(),
                items.size(),
                (int) items.stream().filter(this::isContested).count(),
                items.stream().mapToDouble(this::upheld).sum(),
                course.paper().terms().pass(),
                Optional.of(CertaintyScore.of(answers))
                        .filter(unused -> course.paper().terms().certainty()));
    }

    private boolean isContested(Item item) {
        return course.of(item).appeal() == Appeal.OPEN;
    }

    /** The points that the last answer to a question earns or, while it is contested, would if it proves right. */
    private double upheld(Item item) {
        Progress progress = course.of(item);
        return progress.last()
                .filter(unused -> isContested(item))
                .map(answer -> Contest.upheld(item.question(), answer))
                .map(score -> progress.earned(
                        score, item.drawn().points(), course.paper().terms()))
                .orElseGet(() -> earned(item));
    }

    /** The points that the last answer to a question earns. */
    private double earned(Item item) {
        return course.of(item).earned(item.drawn().points(), course.paper().terms());
    }

    /** The reasons of what was recognised, each once; a reason why something is right would tell that it is. */
    private static List<String> because(Verdict verdict, Set<Option> hidden) {
        Set<String> reasons = new LinkedHashSet<>();
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.add(verdict);
        verdict.parts().forEach(part -> verdicts.add(part.verdict()));
        for (Verdict each : verdicts) {
            for (Option option : each.recognised()) {
                if (!hidden.contains(option) && !option.because().isEmpty()) {
                    reasons.add(option.because());
                }
            }
        }
        return List.copyOf(reasons);
    }

    private boolean isPassageShown(Item item) {
        return switch (item.drawn().passageView()) {
            case OPEN -> !item.passage().isEmpty();
            case AFTER -> !item.passage().isEmpty() && isPassageDone(item);
            case BEFORE, NEVER -> false;
        };
    }

    // A passage that is kept for later stays closed until no question about it is left to answer: else one could go
    // back to an answered question and read the answers to the others.
    private boolean isPassageDone(Item item) {
        List<Item> others = course.paper().aboutThePassageOf(item);
        for (int i = others.size() - 1; i >= 0; i--) {
            if (!course.of(others.get(i)).settled()) {
                return false;
            }
        }
        return true;
    }

    private boolean doesPassageComeFirst(Item item) {
        PassageView view = item.drawn().passageView();
        boolean mayBeRead = view == PassageView.OPEN || view == PassageView.BEFORE;
        return mayBeRead
                && !item.passage().isEmpty()
                && course.paper().aboutThePassageOf(item).stream()
                        .noneMatch(other -> course.of(other).met());
    }
}
