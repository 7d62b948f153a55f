package io.github.quizline.check;

import io.github.quizline.quiz.Precision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the words of an English question ask for. */
final class Asking {

    private static final Set<String> WHICH = Set.of("which", "what");

    private static final Set<String> AMOUNTS =
            Set.of("many", "much", "far", "long", "high", "tall", "deep", "wide", "thick", "heavy", "fast", "old");

    private static final Set<String> PERSONS = Set.of("who", "whose", "whom");

    private static final Map<String, Precision> PRECISIONS =
            Map.of("year", Precision.YEAR, "month", Precision.MONTH, "day", Precision.DAY, "date", Precision.DAY);

    private Asking() {}

    /** How exact a date is asked for, as by "in which year"; empty if the question does not say. */
    static Optional<Precision> precision(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            Precision precision = PRECISIONS.get(words.get(i + 1));
            if (precision != null && WHICH.contains(words.get(i))) {
                return Optional.of(precision);
            }
        }
        return Optional.empty();
    }

    /** Whether a time is asked for. */
    static boolean isForTime(List<String> words) {
        return (!words.isEmpty() && words.get(0).equals("when"))
                || (words.size() > 1
                        && words.get(0).equals("since")
                        && words.get(1).equals("when"))
                || precision(words).isPresent();
    }

    /** Whether a person is asked for. */
    static boolean isForPerson(List<String> words) {
        return (!words.isEmpty() && PERSONS.contains(words.get(0)))
                || (words.size() > 1 && words.get(1).equals("whom"));
    }

    /** Whether a number is asked for. */
    static boolean isForNumber(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            String next = words.get(i + 1);
            boolean isCount = words.get(i).equals("how") && AMOUNTS.contains(next);
            boolean isFigure = WHICH.contains(words.get(i)) && (next.equals("percentage") || next.equals("number"));
            if (isCount || isFigure) {
                return true;
            }
        }
        return false;
    }
}
