package io.github.quizline.session;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How much longer than others a learner may take, where a quiz has a time limit.
 *
 * @param factor what the limit is multiplied by, from 1 to 3; empty takes the limit away
 */
public record ExtraTime(OptionalDouble factor) {

    /** As long as everybody. */
    public static final ExtraTime NONE = times(1);

    /** As long as it takes. */
    public static final ExtraTime UNLIMITED = new ExtraTime(OptionalDouble.empty());

    private static final double MOST = 3;

    /** @throws IllegalArgumentException if {@code factor} does not lie within 1 and 3 */
    public ExtraTime {
        double by = factor.orElse(1);
        if (!(by >= 1 && by <= MOST)) {
            throw new IllegalArgumentException("the factor lies within 1 and 3, but was " + by);
        }
    }

    /** So many times as long as others. */
    public static ExtraTime times(double factor) {
        return new ExtraTime(OptionalDouble.of(factor));
    }

    /** What becomes of a time limit; empty if it falls away. */
    Optional<Duration> of(Duration limit) {
        if (factor.isEmpty()) {
            return Optional.empty();
        }
        double seconds = (factor.getAsDouble() - 1) * limit.toSeconds();
        // The longest limits there are cannot become longer.
        boolean fits = seconds < Long.MAX_VALUE - (double) limit.toSeconds() - 1;
        return Optional.of(fits ? limit.plusSeconds(Math.round(seconds)) : limit);
    }
}
