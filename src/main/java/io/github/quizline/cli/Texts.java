package io.github.quizline.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this room, from {@code commands.properties}; those of the commands' own help are picocli's to read. */
final class Texts {

    /** The name of the bundle, for picocli. */
    static final String BUNDLE = "io.github.quizline.cli.commands";

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);

    private Texts() {}

    /** A text; {@code {0}}, {@code {1}} and so on in it stand for the arguments. */
    static String of(String key, String... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
    }

    /** So many of something: the text {@code key.one} for one, {@code key.many} for any other number. */
    static String count(String key, long number) {
        return of(number == 1 ? key + ".one" : key + ".many", String.valueOf(number));
    }
}
