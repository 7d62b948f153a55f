package io.github.quizline.progress;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What this room says to people, from {@code store.properties}. */
final class Sentences {

    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("io.github.quizline.progress.store", Locale.ROOT);

    private Sentences() {}

    static String of(String name, String... arguments) {
        return new MessageFormat(SENTENCES.getString(name), Locale.ROOT).format(arguments);
    }
}
