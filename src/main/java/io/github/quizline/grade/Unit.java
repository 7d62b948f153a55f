package io.github.quizline.grade;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A unit of measure: a value in it is {@code value * factor + offset} in the base of its dimension.
 *
 * @param dimension what is measured; only values of one dimension compare
 */
record Unit(String dimension, BigDecimal factor, BigDecimal offset) {

    private static final Set<String> MEASURED =
            Set.of("length", "area", "volume", "mass", "speed", "temperature", "energy");

    private static final Map<String, List<Unit>> BY_NAME = new HashMap<>();

    static {
        for (String line : WordTable.lines("units")) {
            add(line.split(" +", -1));
        }
    }

    /** The most words in the name of a unit. */
    static final int LONGEST_NAME = 3;

    private static void add(String[] words) {
        boolean hasOffset = words[2].matches("-?[0-9.]+");
        BigDecimal offset = hasOffset ? new BigDecimal(words[2]) : BigDecimal.ZERO;
        Unit unit = new Unit(words[0], new BigDecimal(words[1]), offset);
        for (int i = hasOffset ? 3 : 2; i < words.length; i++) {
            BY_NAME.computeIfAbsent(words[i].replace('_', ' '), name -> new ArrayList<>())
                    .add(unit);
        }
    }

    /** The units that a name can mean, likeliest first; none if it is not known. */
    static List<Unit> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        List<String> forms = new ArrayList<>(List.of(name, lower));
        if (lower.length() > 2 && lower.endsWith("s")) {
            forms.add(lower.substring(0, lower.length() - 1));
        }
        for (String form : forms) {
            List<Unit> units = BY_NAME.get(form);
            if (units != null) {
                return units;
            }
        }
        return List.of();
    }

    static Set<String> names() {
        return BY_NAME.keySet();
    }

    /** Whether a value in one of two units is rarely a short figure in the other: miles in kilometres. */
    boolean isUnlike(Unit other) {
        if (!dimension.equals(other.dimension) || !MEASURED.contains(dimension)) {
            return false;
        }
        BigDecimal ratio = factor.max(other.factor).divide(factor.min(other.factor), MathContext.DECIMAL64);
        return offset.compareTo(other.offset) != 0
                || ratio.stripTrailingZeros().unscaledValue().abs().compareTo(BigInteger.ONE) != 0;
    }

    boolean isSmallerThan(Unit other) {
        boolean oneZero = offset.signum() == 0 && other.offset.signum() == 0;
        return dimension.equals(other.dimension) && oneZero && factor.compareTo(other.factor) < 0;
    }

    /** A value in this unit, in the base of its dimension. */
    Ratio toBase(Ratio value) {
        return value.times(factor).plus(offset);
    }

    /** A value in the base of the dimension, in this unit. */
    Ratio fromBase(Ratio base) {
        return base.plus(offset.negate()).dividedBy(factor);
    }
}
