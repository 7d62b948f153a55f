package io.github.quizline.grade;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentence of every rule, from {@code reasons.properties}. */
final class Sentences {

    private static final ResourceBundle REASONS =
            ResourceBundle.getBundle("io.github.quizline.grade.reasons", Locale.ROOT);

    private Sentences() {}

    static String of(String rule, List<String> arguments) {
        return new MessageFormat(REASONS.getString(rule), Locale.ROOT).format(arguments.toArray());
    }
}
