package io.github.quizline.quiz;

import java.math.BigDecimal;

/**
 * The largest error of a number that is still right.
 *
 * @param amount at least 0; in the answer's own unit, or as a share of the answer (0.05 is 5 %)
 * @param relative whether {@code amount} is a share of the answer
 */
public record Tolerance(BigDecimal amount, boolean relative) {

    /** Only the very number is right. */
    public static final Tolerance NONE = new Tolerance(BigDecimal.ZERO, false);

    /** @throws IllegalArgumentException if {@code amount} is negative */
    public Tolerance {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("tolerance must be >= 0, but was " + amount);
        }
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }
}
