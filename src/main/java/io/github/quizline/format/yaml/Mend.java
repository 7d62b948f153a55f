package io.github.quizline.format.yaml;

import io.github.quizline.problem.Edit;
import io.github.quizline.problem.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An {@link Edit} whose places are offsets in UTF-16 units, not yet lines and columns.
 *
 * @param from the first offset that changes
 * @param to the offset after the last one that changes
 * @param isSure whether it makes what was surely meant; otherwise it only serves to read on, and its author decides
 */
record Mend(int from, int to, String replacement, boolean isSure) {

    Mend(int from, int to, String replacement) {
        this(from, to, replacement, true);
    }

    /** Takes away what could not be read. */
    static Mend cut(int from, int to) {
        return new Mend(from, to, "", false);
    }

    /** The same, but not offered as an edit if something else may have been meant. */
    Mend sureIf(boolean isSure) {
        return new Mend(from, to, replacement, this.isSure && isSure);
    }

    /** What will stand there, for a sentence. */
    String shown() {
        return Excerpt.of(replacement);
    }

    /** The edit that is offered to an author; empty if it is not sure. */
    Optional<Edit> in(Source source) {
        return Optional.of(new Edit(source.position(from), source.position(to), replacement))
                .filter(edit -> isSure);
    }

    /** The same as mends that each change one line only, if as many lines stand there afterwards. */
    List<Mend> byLine(String text) {
        String[] before = text.substring(from, to).split("\n", -1);
        String[] after = replacement.split("\n", -1);
        if (before.length != after.length) {
            return List.of(this);
        }
        List<Mend> lines = new ArrayList<>();
        int start = from;
        for (int i = 0; i < before.length; i++) {
            if (!before[i].equals(after[i]) || before.length == 1) {
                lines.add(new Mend(start, start + before[i].length(), after[i], isSure).withoutCommonEnd(text));
            }
            start += before[i].length() + 1;
        }
        return lines;
    }

    private Mend withoutCommonEnd(String text) {
        int end = to;
        int length = replacement.length();
        while (end > from && length > 0 && text.charAt(end - 1) == replacement.charAt(length - 1)) {
            end--;
            length--;
        }
        return new Mend(from, end, replacement.substring(0, length), isSure);
    }
}
