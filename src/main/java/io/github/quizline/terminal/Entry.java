package io.github.quizline.terminal;

import java.util.Optional;

/** What a line that was typed is meant as. */
sealed interface Entry {

    /** Nothing was typed. */
    record Blank() implements Entry {}

    /** An answer; of two colons at its beginning one is left. */
    record Answer(String text) implements Entry {}

    /**
     * A command.
     *
     * @param argument what stands behind it; may be empty
     */
    record Asked(Command command, String argument) implements Entry {}

    /**
     * A command that there is not.
     *
     * @param nearest the one that may have been meant
     */
    record Unknown(String word, Optional<Command> nearest) implements Entry {}

    /** Understands a line. */
    static Entry of(String line) {
        String typed = line.strip();
        if (typed.isEmpty()) {
            return new Blank();
        }
        if (!isColon(typed, 0)) {
            return new Answer(typed);
        }
        if (isColon(typed, 1)) {
            return new Answer(typed.substring(1));
        }
        String[] words = typed.substring(1).strip().split("\\s+", 2);
        String argument = words.length == 2 ? words[1] : "";
        return Command.of(words[0])
                .<Entry>map(command -> new Asked(command, argument))
                .orElseGet(() -> new Unknown(words[0], Command.nearest(words[0])));
    }

    // The second one is what the key types while the keyboard is set to full width.
    private static boolean isColon(String typed, int at) {
        return at < typed.length() && (typed.charAt(at) == ':' || typed.charAt(at) == '\uFF1A');
    }
}
