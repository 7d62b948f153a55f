package io.github.quizline.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentence of every rule, from {@code problems.properties}. */
final class Sentences {

    private static final ResourceBundle CATALOGUE =
            ResourceBundle.getBundle("io.github.quizline.problem.problems", Locale.ROOT);

    private Sentences() {}

    static boolean knows(String rule) {
        return CATALOGUE.containsKey(rule);
    }

    static String of(String rule, List<String> arguments) {
        return new MessageFormat(CATALOGUE.getString(rule), Locale.ROOT).format(arguments.toArray());
    }
}
