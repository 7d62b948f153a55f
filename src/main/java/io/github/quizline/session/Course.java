package io.github.quizline.session;

import io.github.quizline.quiz.FeedbackTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What the facts of a sitting come to: how each question stands, and which is at hand. It follows from the facts alone,
 * so that a sitting that is replayed stands as it did.
 *
 * @param progress of each question drawn
 * @param absence how long the learner was away, and when they were last there
 * @param reached the place of the question at hand, from 0; as many as were drawn is past the last
 */
record Course(Paper paper, SharedList<Progress> progress, int reached, Optional<Fact.Finished> end, Absence absence) {

    /** When the sitting has just started. */
    static Course begin(Paper paper) {
        return new Course(
                paper,
                SharedList.of(Collections.nCopies(paper.size(), Progress.NONE)),
                0,
                Optional.empty(),
                Absence.none(paper.started().at()));
    }

    /** After all facts, of which the first is that the sitting started. */
    static Course replay(Paper paper, List<Fact> facts) {
        Course course = begin(paper);
        for (Fact fact : facts.subList(1, facts.size())) {
            course = course.after(fact);
        }
        return course;
    }

    /** The question at hand: the one reached or, if that is gone, the next one that is not settled. */
    Optional<Item> atHand() {
        if (end.isPresent()) {
            return Optional.empty();
        }
        return itemAt(reached).or(() -> itemAt(nextOpen(reached)));
    }

    /** How a question stands. */
    Progress of(Item item) {
        return progress.get(item.place());
    }

    /** Whether a question may no longer be answered. */
    boolean isOver(Progress question) {
        return question.settled() || end.isPresent();
    }

    /** The place of the first question from a place on that is left and not settled; past the last if there is none. */
    int nextOpen(int from) {
        for (int place = from; place < paper.size(); place++) {
            if (paper.at(place).isPresent() && !progress.get(place).settled()) {
                return place;
            }
        }
        return paper.size();
    }

    /** What the facts come to with one more. */
    Course after(Fact fact) {
        boolean sees = !(fact instanceof Fact.Regraded || fact instanceof Fact.Left || fact instanceof Fact.Resumed);
        return fact.match(new Next(sees ? met() : this)).during(absence.after(fact));
    }

    // What a learner does happens while the question at hand is before them.
    private Course met() {
        return atHand().filter(item -> !of(item).met())
                .map(item -> with(item.place(), of(item).meetsLearner()))
                .orElse(this);
    }

    /** How much of the time is left at some instant; at least 0; empty if there is no limit. */
    Optional<Duration> timeLeft(Instant now) {
        return paper.terms().time().map(limit -> {
            Duration passed = Duration.between(paper.started().at(), now).minus(absence.time());
            if (passed.isNegative()) {
                return limit;
            }
            return passed.compareTo(limit) < 0 ? limit.minus(passed) : Duration.ZERO;
        });
    }

    /** When time is up. To be asked only where there is a limit, and it has passed. */
    Instant timeIsUp() {
        Duration limit = paper.terms().time().orElseThrow();
        return paper.started().at().plus(limit).plus(absence.time());
    }

    /** When the learner took the last step. */
    Instant lastStep() {
        return absence.lastStep();
    }

    /** Whether time is up at some instant, and the sitting has not ended before. */
    boolean isOutOfTime(Instant now) {
        return end.isEmpty() && timeLeft(now).filter(Duration::isZero).isPresent();
    }

    private Optional<Item> itemAt(int place) {
        return place < paper.size() ? paper.at(place) : Optional.empty();
    }

    private Course with(int place, Progress changed) {
        return new Course(paper, progress.with(place, changed), reached, end, absence);
    }

    private Course reaching(int place) {
        return new Course(paper, progress, place, end, absence);
    }

    private Course during(Absence changed) {
        return new Course(paper, progress, reached, end, changed);
    }

    /** One more fact, by its kind. */
    private record Next(Course course) implements Fact.Cases<Course> {

        @Override
        public Course started(Fact.Started fact) {
            return course;
        }

        @Override
        public Course moved(Fact.Moved fact) {
            return course.reaching(fact.number() - 1);
        }

        @Override
        public Course answered(Fact.Answered fact) {
            FeedbackTime feedback = course.paper.terms().feedback();
            int place = course.paper.placeOf(fact.quiz(), fact.question());
            int allowed = course.paper.started().questions().get(place).tries();
            Progress answered = course.progress.get(place).answered(fact, feedback, allowed);
            Course next = course.with(place, answered);
            boolean goesOn = answered.settled() || feedback == FeedbackTime.END;
            return next.reaching(goesOn ? next.nextOpen(place + 1) : place);
        }

        @Override
        public Course skipped(Fact.Skipped fact) {
            int place = course.paper.placeOf(fact.quiz(), fact.question());
            Course next = course.with(place, course.progress.get(place).passedOver());
            return next.reaching(next.nextOpen(place + 1));
        }

        @Override
        public Course hinted(Fact.Hinted fact) {
            int place = course.paper.placeOf(fact.quiz(), fact.question());
            return course.with(place, course.progress.get(place).hinted());
        }

        @Override
        public Course flagged(Fact.Flagged fact) {
            int place = course.paper.placeOf(fact.quiz(), fact.question());
            return course.with(place, course.progress.get(place).flagged(fact.on()));
        }

        @Override
        public Course appealed(Fact.Appealed fact) {
            int place = course.paper.placeOf(fact.quiz(), fact.question());
            return course.with(place, course.progress.get(place).appealed());
        }

        @Override
        public Course regraded(Fact.Regraded fact) {
            int place = course.paper.placeOf(fact.quiz(), fact.question());
            return course.with(place, course.progress.get(place).regraded(fact.verdict()));
        }

        @Override
        public Course finished(Fact.Finished fact) {
            return new Course(course.paper, course.progress, course.reached, Optional.of(fact), course.absence);
        }

        @Override
        public Course left(Fact.Left fact) {
            return course;
        }

        @Override
        public Course resumed(Fact.Resumed fact) {
            return course;
        }
    }
}
