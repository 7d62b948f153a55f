package io.github.quizline.terminal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What a learner can ask for by a line that begins with a colon. */
enum Command {
    PASSAGE("passage", "p"),
    HINT("hint", "h"),
    FLAG("flag", "f"),
    SKIP("skip", "s"),
    TIME("time", "t"),
    BACK("back", "b"),
    OVERVIEW("overview", "o"),
    GO("go", "g"),
    APPEAL("appeal", "a"),
    QUIT("quit", "q"),
    HELP("help", "?");

    private static final List<Command> FUNCTION_KEYS =
            List.of(HELP, PASSAGE, HINT, FLAG, SKIP, BACK, OVERVIEW, TIME, APPEAL, QUIT);

    private final String word;
    private final String letter;

    Command(String word, String letter) {
        this.word = word;
        this.letter = letter;
    }

    /** The word that asks for it, without the colon. */
    String word() {
        return word;
    }

    /** The one sign that asks for it, without the colon. */
    String letter() {
        return letter;
    }

    /** The command that a word, its one sign or the beginning of its word asks for. */
    static Optional<Command> of(String typed) {
        String asked = Fold.of(HangulKeys.asLatin(Fold.of(typed)));
        for (Command command : values()) {
            if (command.word.equals(asked) || command.letter.equals(asked)) {
                return Optional.of(command);
            }
        }
        List<Command> begun = Arrays.stream(values())
                .filter(command -> asked.length() > 1 && command.word.startsWith(asked))
                .toList();
        return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
    }

    /** The command of a function key. */
    static Optional<Command> of(int function) {
        return function >= 1 && function <= FUNCTION_KEYS.size()
                ? Optional.of(FUNCTION_KEYS.get(function - 1))
                : Optional.empty();
    }

    /** The number of the function key that asks for it; 0 if there is none. */
    int function() {
        return FUNCTION_KEYS.indexOf(this) + 1;
    }

    /** Whether it does something to the question at hand, and to no other. */
    boolean isOfQuestion() {
        return this == HINT || this == FLAG || this == SKIP;
    }

    /** The command whose word differs from another by at most two letters, and is not another word altogether. */
    static Optional<Command> nearest(String typed) {
        LevenshteinDistance distance = new LevenshteinDistance(Math.min(2, typed.length() / 2));
        return Arrays.stream(values())
                .filter(command -> distance.apply(command.word, Fold.of(typed)) >= 0)
                .min(Comparator.comparing(command -> distance.apply(command.word, Fold.of(typed))));
    }
}
