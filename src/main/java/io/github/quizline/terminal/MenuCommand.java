package io.github.quizline.terminal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be asked for at the menu by a line that begins with a colon. */
enum MenuCommand {
    SETTINGS,
    QUIT;

    private static final String COLONS = ":：";

    /** Whether a line is meant as a command. */
    static boolean isBegun(String line) {
        return !line.isEmpty() && COLONS.indexOf(line.charAt(0)) >= 0;
    }

    /** The command that a line asks for by its word, or the beginning of it. */
    static Optional<MenuCommand> of(String line) {
        String word = Fold.of(HangulKeys.asLatin(Fold.of(line.substring(1))));
        return Arrays.stream(values())
                .filter(command -> !word.isEmpty()
                        && command.name().toLowerCase(Locale.ROOT).startsWith(word))
                .findFirst();
    }
}
