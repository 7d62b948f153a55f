package io.github.quizline.format.yaml;

import java.util.List;
import java.util.Optional;

/**
 * What breaks YAML's grammar, in the words of a teacher; offsets are those of the text it was found in.
 *
 * @param mend what makes the text what was probably meant, be it sure or not
 */
record Trap(int at, String rule, List<String> arguments, Optional<Mend> mend) {

    // What would change more than a long passage is no mend of one mistake.
    private static final int MOST_MENDED = 100_000;

    Trap {
        mend = mend.filter(each -> each.replacement().length() <= MOST_MENDED);
    }

    static Trap of(int at, String rule, String... arguments) {
        return new Trap(at, rule, List.of(arguments), Optional.empty());
    }

    static Trap mended(int at, Mend mend, String rule, String... arguments) {
        return new Trap(at, rule, List.of(arguments), Optional.of(mend));
    }

    /** The same, but with a mend that only serves to read on if something else may have been meant. */
    Trap sureIf(boolean isSure) {
        return new Trap(at, rule, arguments, mend.map(each -> each.sureIf(isSure)));
    }

    /** A text that needs quotes. */
    static Trap quoted(int at, String text, int from, int to, String rule, String seen) {
        Mend mend = Quoting.mend(text, from, to);
        return mended(at, mend, rule, seen, mend.shown());
    }
}
