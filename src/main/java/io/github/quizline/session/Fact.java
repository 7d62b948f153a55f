package io.github.quizline.session;

import io.github.quizline.grade.Outcome;
import io.github.quizline.grade.Verdict;
import io.github.quizline.quiz.FeedbackTime;
import io.github.quizline.quiz.PassageView;
import io.github.quizline.quiz.Response;
import io.github.quizline.quiz.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Something that happened in a sitting. Facts are enough to replay it without judging or shuffling again. */
public sealed interface Fact {

    /** When it happened. */
    Instant at();

    /** Calls the one method of {@code cases} that fits this fact. */
    <R> R match(Cases<R> cases);

    /** One method for each fact. */
    interface Cases<R> {
        R started(Started fact);

        R moved(Moved fact);

        R answered(Answered fact);

        R skipped(Skipped fact);

        R hinted(Hinted fact);

        R flagged(Flagged fact);

        R finished(Finished fact);

        R appealed(Appealed fact);

        R regraded(Regraded fact);

        R left(Left fact);

        R resumed(Resumed fact);
    }

    /**
     * The sitting began; everything that chance decides is in here, and everything that a later edit of the quiz's
     * settings is not to change for it.
     *
     * @param questions in the order they are asked
     */
    record Started(Instant at, Terms terms, List<Sat> quizzes, List<Drawn> questions) implements Fact {
        public Started {
            quizzes = List.copyOf(quizzes);
            questions = List.copyOf(questions);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.started(this);
        }
    }

    /**
     * What holds for a sitting until its end; each as in {@link Settings}.
     *
     * @param time how long it may last; empty means as long as it takes
     * @param pass the share of the points that passes, from 0 to 1; empty means there is no pass mark
     */
    record Terms(
            FeedbackTime feedback,
            double penalty,
            double hintCost,
            Optional<Duration> time,
            OptionalDouble pass,
            boolean certainty) {

        /** @throws IllegalArgumentException if a share does not lie within 0 and 1, or {@code time} is not positive */
        public Terms {
            time.filter(limit -> limit.isZero() || limit.isNegative()).ifPresent(limit -> {
                throw new IllegalArgumentException("the time must be positive, but was " + limit);
            });
            share("penalty", penalty);
            share("hint cost", hintCost);
            share("pass mark", pass.orElse(0));
        }

        static Terms of(Settings settings, ExtraTime extra) {
            return new Terms(
                    settings.feedback(),
                    settings.penalty(),
                    settings.hintCost(),
                    settings.time().flatMap(extra::of),
                    settings.pass(),
                    settings.certainty());
        }

        private static void share(String what, double value) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("the " + what + " lies within 0 and 1, but was " + value);
            }
        }
    }

    /**
     * A quiz that is sat.
     *
     * @param digest tells whether any of its questions has been edited since
     */
    record Sat(String quiz, String digest) {}

    /**
     * A question that was drawn, and what holds for it until the end of the sitting.
     *
     * @param digest tells whether the question has been edited since
     * @param points what a right answer earns, at least 0
     * @param tries how often it may be answered, at least 1
     * @param shown the ids of what can be chosen, ordered or matched, as shown; one list for each part that has such
     */
    record Drawn(
            String quiz,
            String question,
            String digest,
            double points,
            int tries,
            PassageView passageView,
            List<List<String>> shown) {

        /** @throws IllegalArgumentException if {@code points} is negative or not finite, or {@code tries} below 1 */
        public Drawn {
            if (!(points >= 0 && points <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("points must be >= 0, but were " + points);
            }
            if (tries < 1) {
                throw new IllegalArgumentException("tries must be >= 1, but were " + tries);
            }
            shown = shown.stream().map(List::copyOf).toList();
        }
    }

    /**
     * The learner went to another question.
     *
     * @param number the place of that question among those drawn, from 1; one more than there are is past the last
     */
    record Moved(Instant at, int number) implements Fact {

        /** @throws IllegalArgumentException if {@code number} is below 1 */
        public Moved {
            if (number < 1) {
                throw new IllegalArgumentException("questions are numbered from 1, but was " + number);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.moved(this);
        }
    }

    /**
     * A response was given and judged.
     *
     * @param certainty how certain the learner said to be; empty where that is not asked
     */
    record Answered(
            Instant at, String quiz, String question, Response response, Optional<Certainty> certainty, Verdict verdict)
            implements Fact {

        /** @throws IllegalArgumentException if {@code verdict} says that it was no answer */
        public Answered {
            anAnswer(verdict);
        }

        private static void anAnswer(Verdict verdict) {
            if (verdict.outcome() == Outcome.UNFIT || verdict.outcome() == Outcome.SKIPPED) {
                throw new IllegalArgumentException("an answer was judged, but was " + verdict.outcome());
            }
        }

        Answered judged(Verdict anew) {
            return new Answered(at, quiz, question, response, certainty, anew);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.answered(this);
        }
    }

    /** A question was passed over. */
    record Skipped(Instant at, String quiz, String question) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.skipped(this);
        }
    }

    /** The next hint was given. */
    record Hinted(Instant at, String quiz, String question) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.hinted(this);
        }
    }

    /** A mark to come back was set or taken away. */
    record Flagged(Instant at, String quiz, String question, boolean on) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.flagged(this);
        }
    }

    /** The sitting ended. */
    record Finished(Instant at, boolean outOfTime) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.finished(this);
        }
    }

    /** The learner went away; it does not by itself stop the time. */
    record Left(Instant at) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.left(this);
        }
    }

    /**
     * The learner came back: the time while they were away does not count.
     *
     * @param since from when on they were away
     */
    record Resumed(Instant at, Instant since) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.resumed(this);
        }
    }

    /** The learner contests the verdict on an answer; it may be after the end. */
    record Appealed(Instant at, String quiz, String question) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.appealed(this);
        }
    }

    /** Somebody gave an answer another verdict, or the same once more; it may be after the end. */
    record Regraded(Instant at, String quiz, String question, Verdict verdict) implements Fact {

        /** @throws IllegalArgumentException if {@code verdict} says that it was no answer */
        public Regraded {
            Answered.anAnswer(verdict);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.regraded(this);
        }
    }
}
