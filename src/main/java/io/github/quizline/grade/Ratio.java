package io.github.quizline.grade;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact number: a decimal, or a fraction of two.
 *
 * @param denominator more than 0
 */
record Ratio(BigDecimal numerator, BigDecimal denominator) implements Comparable<Ratio> {

    Ratio {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("a denominator is more than 0, but was " + denominator);
        }
    }

    static Ratio of(BigDecimal value) {
        return new Ratio(value, BigDecimal.ONE);
    }

    Ratio times(BigDecimal factor) {
        return new Ratio(numerator.multiply(factor), denominator);
    }

    /** @param divisor more than 0 */
    Ratio dividedBy(BigDecimal divisor) {
        return new Ratio(numerator, denominator.multiply(divisor));
    }

    Ratio plus(BigDecimal term) {
        return new Ratio(numerator.add(term.multiply(denominator)), denominator);
    }

    Ratio plus(Ratio term) {
        return new Ratio(
                numerator.multiply(term.denominator).add(term.numerator.multiply(denominator)),
                denominator.multiply(term.denominator));
    }

    Ratio negate() {
        return new Ratio(numerator.negate(), denominator);
    }

    Ratio abs() {
        return new Ratio(numerator.abs(), denominator);
    }

    /**
     * Whether another number is this one when it is rounded to as many decimals as this one was written with. A figure of one
     * digit is too rough to tell.
     */
    boolean isRoundingOf(Ratio exact) {
        return denominator.compareTo(BigDecimal.ONE) == 0
                && numerator.precision() > 1
                && exact.numerator
                                .divide(exact.denominator, numerator.scale(), RoundingMode.HALF_UP)
                                .compareTo(numerator)
                        == 0;
    }

    /** How far apart two numbers are. */
    Ratio distance(Ratio other) {
        return plus(other.negate()).abs();
    }

    boolean isEqual(Ratio other) {
        return compareTo(other) == 0;
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
