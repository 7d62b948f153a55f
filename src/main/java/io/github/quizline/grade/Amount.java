package io.github.quizline.grade;

import java.util.List;
import java.util.Optional;

/**
 * A number as it was written, and what it counts.
 *
 * @param value in {@code unit}
 * @param unit the unit, if one was written and is known
 * @param mantissa what stands before a word such as "million", if there is one
 * @param otherwise the value where its point parts thousands, if it may
 * @param fraction whether it was written as a fraction: ¼, a quarter
 * @param rest the words behind it
 */
record Amount(
        Ratio value,
        Optional<Unit> unit,
        Optional<Ratio> mantissa,
        Optional<Ratio> otherwise,
        boolean fraction,
        List<String> rest) {

    Amount withUnit(Unit other) {
        return new Amount(value, Optional.of(other), mantissa, otherwise, fraction, rest);
    }

    Amount plus(Ratio more) {
        Ratio sum = value.numerator().signum() < 0 ? value.plus(more.negate()) : value.plus(more);
        return new Amount(sum, unit, Optional.empty(), Optional.empty(), fraction, rest);
    }

    /** The value in the base of its unit's dimension, or as it is where it has no unit. */
    Ratio base() {
        return unit.map(known -> known.toBase(value)).orElse(value);
    }
}
