package io.github.quizline.terminal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this room: those of both modes from {@code plain.properties}, more for a full screen beside it. */
final class Words {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("io.github.quizline.terminal.plain", Locale.ROOT);

    private Words() {}

    /** A text that only a full screen shows, from {@code screen.properties}. */
    static String onScreen(String key, String... arguments) {
        return new MessageFormat(Screen.TEXTS.getString(key), Locale.ROOT).format(arguments);
    }

    /** A text; {@code {0}}, {@code {1}} and so on in it stand for the arguments. */
    static String of(String key, String... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
    }

    /** So many of something, in words: the text {@code key.one} for one, {@code key.many} for any other number. */
    static String count(String key, double number) {
        return of(number == 1 ? key + ".one" : key + ".many", Amounts.number(number));
    }

    /** Read when the first of them is shown. */
    private static final class Screen {

        static final ResourceBundle TEXTS = ResourceBundle.getBundle("io.github.quizline.terminal.screen", Locale.ROOT);
    }
}
