package io.github.quizline.format.yaml;

import io.github.quizline.quiz.Tolerance;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers, shares and times of settings; not those that are answers. */
final class Numbers {

    private static final int LONGEST = 2_000;
    private static final Pattern TIME = Pattern.compile("(?:(\\d{1,15})h)?(?:(\\d{1,15})m)?(?:(\\d{1,15})s)?");

    private Numbers() {}

    /** A whole number that is at least 1. */
    static OptionalInt count(String key, Node node, Values values) {
        String text = values.text(key, node);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        Optional<BigDecimal> number = decimal(text);
        boolean fits = number.isPresent()
                && number.get().stripTrailingZeros().scale() <= 0
                && number.get().signum() > 0
                && number.get().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        if (!fits) {
            values.report().error(node, "no-count", key, Excerpt.of(text));
            return OptionalInt.empty();
        }
        return OptionalInt.of(number.get().intValueExact());
    }

    /** A number that is at least 0. */
    static Optional<BigDecimal> amount(String key, Node node, Values values) {
        String text = values.text(key, node);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = decimal(text);
        if (number.isPresent() && number.get().signum() >= 0) {
            return number;
        }
        Report report = values.report();
        Optional<String> meant = Optional.of(text.replace(',', '.')).filter(Numbers::isDecimal);
        if (number.isPresent()) {
            String positive = number.get().negate().toPlainString();
            // A tolerance goes both ways; of anything else the sign may say more.
            Mend mend = Report.replace(node, positive).sureIf(key.equals("tolerance"));
            report.error(node, mend, "negative", key, Excerpt.of(text), positive);
        } else if (meant.isPresent() && report.isReplaceable(node)) {
            // Before three digits a comma may part thousands.
            Mend mend = Report.replace(node, meant.get()).sureIf(!text.matches(".*,\\d{3}"));
            report.error(node, mend, "no-number-near", key, Excerpt.of(text), meant.get());
        } else {
            report.error(node, key.equals("tolerance") ? "no-tolerance" : "no-number", key, Excerpt.of(text));
        }
        return Optional.empty();
    }

    private static boolean isDecimal(String text) {
        return decimal(text).filter(number -> number.signum() >= 0).isPresent();
    }

    /** A share of a whole, from 0 to 1: {@code 0.25} or {@code 25%}. */
    static Optional<Double> share(String key, Node node, Values values) {
        String text = values.text(key, node);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> share = percentage(text).or(() -> decimal(text));
        if (share.isEmpty() || share.get().signum() < 0 || share.get().compareTo(BigDecimal.ONE) > 0) {
            values.report().error(node, "no-share", key, Excerpt.of(text));
            return Optional.empty();
        }
        return share.map(BigDecimal::doubleValue);
    }

    /** A percentage from 0% to 100%, as a share. */
    static Optional<Double> percent(String key, Node node, Values values) {
        String text = values.text(key, node);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> share = percentage(text);
        if (share.filter(Numbers::isShare).isPresent()) {
            return share.map(BigDecimal::doubleValue);
        }
        Report report = values.report();
        Optional<String> meant = decimal(text).flatMap(Numbers::asPercentage);
        if (meant.isPresent() && report.isReplaceable(node)) {
            // Up to 1 it may be a share or a percentage.
            boolean isSure = decimal(text).filter(Numbers::isShare).isEmpty();
            Mend mend = Report.replace(node, meant.get()).sureIf(isSure);
            report.error(node, mend, "no-percentage-near", key, text, meant.get());
        } else {
            report.error(node, "no-percentage", key, Excerpt.of(text));
        }
        return Optional.empty();
    }

    private static boolean isShare(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
    }

    /** What a number without its sign was to be: 60 is 60 %, and 0.6 is as well. */
    private static Optional<String> asPercentage(BigDecimal number) {
        if (isShare(number)) {
            return Optional.of(percentage(number));
        }
        return Optional.of(number.movePointLeft(2)).filter(Numbers::isShare).map(Numbers::percentage);
    }

    /** A share as the format writes it, such as {@code 60%}. */
    static String percentage(BigDecimal share) {
        return plain(share.movePointRight(2)) + "%";
    }

    /**
     * A number without exponent and needless zeros.
     *
     * @throws IllegalArgumentException if it has more digits than are read
     */
    static String plain(BigDecimal number) {
        if (number.precision() + Math.abs((long) number.scale()) > LONGEST) {
            throw new IllegalArgumentException("the quiz format has no numbers as long as " + number);
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Optional<BigDecimal> percentage(String text) {
        if (!text.endsWith("%")) {
            return Optional.empty();
        }
        return decimal(text.substring(0, text.length() - 1).stripTrailing()).map(number -> number.movePointLeft(2));
    }

    /** Largest error of a number: {@code 0.5}, or {@code 5%} of the answer. */
    static Optional<Tolerance> tolerance(Node node, Values values) {
        String text = values.text("tolerance", node);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> share = percentage(text);
        if (share.filter(number -> number.signum() >= 0).isPresent()) {
            return Optional.of(new Tolerance(share.get(), true));
        }
        if (share.isPresent()) {
            String positive = percentage(share.get().negate());
            values.report()
                    .error(node, Report.replace(node, positive), "negative", "tolerance", Excerpt.of(text), positive);
            return Optional.empty();
        }
        return amount("tolerance", node, values).map(number -> new Tolerance(number, false));
    }

    /** A time: {@code 90s}, {@code 20m} or {@code 1h30m}. */
    static Optional<Duration> time(String key, Node node, Values values) {
        String text = values.text(key, node);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Duration> time = time(text);
        if (time.isPresent()) {
            return time;
        }
        Report report = values.report();
        String meant = text.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "")
                .replaceAll("(?<=\\d)(?:hours?|hrs?)", "h")
                .replaceAll("(?<=\\d)(?:minutes?|mins?)", "m")
                .replaceAll("(?<=\\d)(?:seconds?|secs?)", "s");
        if (time(meant).isPresent() && report.isReplaceable(node)) {
            report.error(node, Report.replace(node, meant), "no-time-near", key, Excerpt.of(text), meant);
        } else {
            report.error(node, "no-time", key, Excerpt.of(text));
        }
        return Optional.empty();
    }

    private static Optional<Duration> time(String text) {
        Matcher time = TIME.matcher(text);
        if (text.isEmpty() || !time.matches()) {
            return Optional.empty();
        }
        BigDecimal seconds = part(time, 1)
                .multiply(BigDecimal.valueOf(3600))
                .add(part(time, 2).multiply(BigDecimal.valueOf(60)))
                .add(part(time, 3));
        return Optional.of(Duration.ofSeconds(seconds.longValueExact())).filter(limit -> !limit.isZero());
    }

    private static BigDecimal part(Matcher time, int group) {
        String digits = time.group(group);
        return digits == null ? BigDecimal.ZERO : new BigDecimal(digits);
    }

    /** A time as the format writes it. */
    static String time(Duration time) {
        StringBuilder text = new StringBuilder();
        long seconds = time.toSeconds();
        append(text, seconds / 3600, "h");
        append(text, seconds % 3600 / 60, "m");
        append(text, seconds % 60, "s");
        return text.toString();
    }

    private static void append(StringBuilder text, long amount, String unit) {
        if (amount > 0) {
            text.append(amount).append(unit);
        }
    }

    /** Digits, perhaps with a sign before and a point within; nothing else, so that no figure takes long to read. */
    static Optional<BigDecimal> decimal(String text) {
        int digits = 0;
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.') {
                points++;
            } else if (i > 0 || (c != '-' && c != '+')) {
                return Optional.empty();
            }
        }
        return digits > 0 && digits <= LONGEST && points <= 1 ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
