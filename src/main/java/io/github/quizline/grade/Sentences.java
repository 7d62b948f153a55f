package io.github.quizline.grade;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The sentences of every rule, from {@code reasons.properties} and {@code shortfalls.properties}. */
final class Sentences {

    private static final ResourceBundle REASONS =
            ResourceBundle.getBundle("io.github.quizline.grade.reasons", Locale.ROOT);

    private static final ResourceBundle SHORTFALLS =
            ResourceBundle.getBundle("io.github.quizline.grade.shortfalls", Locale.ROOT);

    private Sentences() {}

    static String of(String rule, List<String> arguments) {
        return filled(REASONS.getString(rule), arguments);
    }

    static Optional<String> ofShortfall(String rule, List<String> arguments) {
        return SHORTFALLS.containsKey(rule)
                ? Optional.of(filled(SHORTFALLS.getString(rule), arguments))
                : Optional.empty();
    }

    private static String filled(String pattern, List<String> arguments) {
        return new MessageFormat(pattern, Locale.ROOT).format(arguments.toArray());
    }
}
