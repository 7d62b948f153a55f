package io.github.quizline.terminal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this room, from {@code plain.properties}. */
final class Words {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("io.github.quizline.terminal.plain", Locale.ROOT);

    private Words() {}

    /** A text; {@code {0}}, {@code {1}} and so on in it stand for the arguments. */
    static String of(String key, String... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
    }

    /** So many of something, in words: the text {@code key.one} for one, {@code key.many} for any other number. */
    static String count(String key, double number) {
        return of(number == 1 ? key + ".one" : key + ".many", Amounts.number(number));
    }
}
