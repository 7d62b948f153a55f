package io.github.quizline.progress;

import io.github.quizline.session.Appeal;
import io.github.quizline.session.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Finds the answers among the facts of a sitting, and how long each took. */
final class AnswerFinder implements Fact.Cases<AnswerFinder> {

    private final Map<Name, Fact.Drawn> drawn = new HashMap<>();
    private final Map<Name, Integer> last = new HashMap<>();
    private final List<KeptAnswer> answers = new ArrayList<>();
    private Instant cameUp = Instant.EPOCH;
    private Duration away = Duration.ZERO;

    private AnswerFinder() {}

    static AnswerFinder in(List<Fact> facts) {
        AnswerFinder finder = new AnswerFinder();
        facts.forEach(fact -> fact.match(finder));
        return finder;
    }

    List<KeptAnswer> all() {
        return List.copyOf(answers);
    }

    List<KeptAnswer> last() {
        return last.values().stream().sorted().map(answers::get).toList();
    }

    @Override
    public AnswerFinder started(Fact.Started fact) {
        fact.questions().forEach(one -> drawn.put(new Name(one.quiz(), one.question()), one));
        return comesUp(fact.at());
    }

    @Override
    public AnswerFinder moved(Fact.Moved fact) {
        return comesUp(fact.at());
    }

    @Override
    public AnswerFinder answered(Fact.Answered fact) {
        Name name = new Name(fact.quiz(), fact.question());
        Fact.Drawn question = drawn.get(name);
        if (question != null) {
            last.put(name, answers.size());
            answers.add(new KeptAnswer(
                    fact.at(),
                    taken(fact.at()),
                    fact.quiz(),
                    fact.question(),
                    question.digest(),
                    question.points(),
                    fact.response(),
                    fact.certainty(),
                    fact.verdict(),
                    Appeal.NONE));
        }
        return comesUp(fact.at());
    }

    @Override
    public AnswerFinder skipped(Fact.Skipped fact) {
        return comesUp(fact.at());
    }

    @Override
    public AnswerFinder hinted(Fact.Hinted fact) {
        return this;
    }

    @Override
    public AnswerFinder flagged(Fact.Flagged fact) {
        return this;
    }

    @Override
    public AnswerFinder finished(Fact.Finished fact) {
        return this;
    }

    @Override
    public AnswerFinder appealed(Fact.Appealed fact) {
        return change(new Name(fact.quiz(), fact.question()), KeptAnswer::contested);
    }

    @Override
    public AnswerFinder regraded(Fact.Regraded fact) {
        return change(new Name(fact.quiz(), fact.question()), answer -> answer.decided(fact.verdict()));
    }

    @Override
    public AnswerFinder left(Fact.Left fact) {
        return this;
    }

    @Override
    public AnswerFinder resumed(Fact.Resumed fact) {
        Instant from = fact.since().isAfter(cameUp) ? fact.since() : cameUp;
        if (fact.at().isAfter(from)) {
            away = away.plus(Duration.between(from, fact.at()));
        }
        return this;
    }

    private AnswerFinder comesUp(Instant at) {
        cameUp = at;
        away = Duration.ZERO;
        return this;
    }

    // A clock may have been put back meanwhile.
    private Duration taken(Instant at) {
        Duration taken = Duration.between(cameUp, at).minus(away);
        return taken.isNegative() ? Duration.ZERO : taken;
    }

    private AnswerFinder change(Name name, UnaryOperator<KeptAnswer> change) {
        Integer place = last.get(name);
        if (place != null) {
            answers.set(place, change.apply(answers.get(place)));
        }
        return this;
    }

    private record Name(String quiz, String question) {}
}
