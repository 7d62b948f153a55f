package io.github.quizline.terminal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers, shares and times as people read them. */
final class Amounts {

    private Amounts() {}

    /** A number with at most two decimals, and no zeros at its end. */
    static String number(double number) {
        BigDecimal rounded =
                BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** A share in whole percent, rounded down, so that no mark seems reached that is not. */
    static String percent(double share) {
        // Sums of thirds and tenths may miss a whole percent by less than anybody could see.
        return Math.round(Math.floor(share * 100 + 1e-7)) + "%";
    }

    /** A time in hours, minutes and seconds; a second that has begun counts. */
    static String time(Duration time) {
        long seconds = time.plusNanos(999_999_999).toSeconds();
        List<String> parts = new ArrayList<>();
        addPart(parts, "hours", seconds / 3600);
        addPart(parts, "minutes", seconds / 60 % 60);
        addPart(parts, "seconds", seconds % 60);
        return parts.isEmpty() ? Words.count("seconds", 0) : String.join(" ", parts);
    }

    /** A time as on a clock, such as 9:05 or 1:09:05; a second that has begun counts. */
    static String clock(Duration time) {
        long seconds = time.plusNanos(999_999_999).toSeconds();
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static void addPart(List<String> parts, String unit, long number) {
        if (number > 0) {
            parts.add(Words.count(unit, (double) number));
        }
    }
}
