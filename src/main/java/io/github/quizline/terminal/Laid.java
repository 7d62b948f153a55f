package io.github.quizline.terminal;

import java.util.List;
import java.util.function.Supplier;

/** Remembers lines that take long to lay out, as long as what they depend on stays the same. */
final class Laid {

    private String state = "";
    private List<Styled> lines = List.of();

    /**
     * The lines.
     *
     * @param now all that they depend on
     */
    List<Styled> lines(String now, Supplier<List<Styled>> layingOut) {
        if (!now.equals(state)) {
            lines = layingOut.get();
            state = now;
        }
        return lines;
    }
}
