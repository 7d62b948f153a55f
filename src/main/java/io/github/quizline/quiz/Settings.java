package io.github.quizline.quiz;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How a quiz is sat.
 *
 * @param pick how many questions a sitting asks; empty means all
 * @param time how long a sitting may last; empty means as long as it takes
 * @param pass the share of the points that passes, from 0 to 1; empty means there is no pass mark
 * @param tries how often a question may be answered, at least 1
 * @param penalty the share of a question's points taken off for each further try, from 0 to 1
 * @param hintCost the share of a question's points taken off for each hint, from 0 to 1
 * @param certainty whether a learner says with each answer how certain it is
 */
public record Settings(
        Shuffle shuffle,
        OptionalInt pick,
        Optional<Duration> time,
        OptionalDouble pass,
        Typing typing,
        FeedbackTime feedback,
        int tries,
        double penalty,
        double hintCost,
        PassageView passageView,
        boolean certainty,
        Map<String, Extra> extras) {

    /** What holds where a quiz says nothing. */
    public static final Settings DEFAULT = builder().build();

    /** @throws IllegalArgumentException if a number lies outside its range, or {@code time} is not positive */
    public Settings {
        atLeastOne("pick", pick.orElse(1));
        atLeastOne("tries", tries);
        share("pass", pass.orElse(0));
        share("penalty", penalty);
        share("hint-cost", hintCost);
        time.filter(limit -> limit.isZero() || limit.isNegative()).ifPresent(limit -> {
            throw new IllegalArgumentException("time must be positive, but was " + limit);
        });
        extras = Extra.copyOf(extras);
    }

    private static void atLeastOne(String what, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(what + " must be >= 1, but was " + value);
        }
    }

    private static void share(String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(what + " lies within 0 and 1, but was " + value);
        }
    }

    /** A builder that starts from every default. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what is not as the defaults have it. */
    public static final class Builder {

        private Shuffle shuffle = Shuffle.OPTIONS;
        private OptionalInt pick = OptionalInt.empty();
        private Optional<Duration> time = Optional.empty();
        private OptionalDouble pass = OptionalDouble.empty();
        private Typing typing = Typing.NORMAL;
        private FeedbackTime feedback = FeedbackTime.EACH;
        private int tries = 1;
        private double penalty;
        private double hintCost;
        private PassageView passageView = PassageView.OPEN;
        private boolean certainty;
        private Map<String, Extra> extras = Map.of();

        private Builder() {}

        public Builder shuffle(Shuffle value) {
            shuffle = value;
            return this;
        }

        public Builder pick(int value) {
            pick = OptionalInt.of(value);
            return this;
        }

        public Builder time(Duration value) {
            time = Optional.of(value);
            return this;
        }

        public Builder pass(double value) {
            pass = OptionalDouble.of(value);
            return this;
        }

        public Builder typing(Typing value) {
            typing = value;
            return this;
        }

        public Builder feedback(FeedbackTime value) {
            feedback = value;
            return this;
        }

        public Builder tries(int value) {
            tries = value;
            return this;
        }

        public Builder penalty(double value) {
            penalty = value;
            return this;
        }

        public Builder hintCost(double value) {
            hintCost = value;
            return this;
        }

        public Builder passageView(PassageView value) {
            passageView = value;
            return this;
        }

        public Builder certainty(boolean value) {
            certainty = value;
            return this;
        }

        public Builder extras(Map<String, Extra> values) {
            extras = values;
            return this;
        }

        /** @throws IllegalArgumentException as {@link Settings} does */
        public Settings build() {
            return new Settings(
                    shuffle,
                    pick,
                    time,
                    pass,
                    typing,
                    feedback,
                    tries,
                    penalty,
                    hintCost,
                    passageView,
                    certainty,
                    extras);
        }
    }
}
