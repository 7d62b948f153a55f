package io.github.quizline.format.yaml;

import io.github.quizline.problem.Edit;
import io.github.quizline.problem.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * An {@link Edit} whose places are offsets in UTF-16 units, not yet lines and columns.
 *
 * @param from the first offset that changes
 * @param to the offset after the last one that changes
 * @param isCut whether it mends nothing, but takes away what could not be read
 */
record Mend(int from, int to, String replacement, boolean isCut) {

    Mend(int from, int to, String replacement) {
        this(from, to, replacement, false);
    }

    static Mend cut(int from, int to) {
        return new Mend(from, to, "", true);
    }

    /** What will stand there, for a sentence. */
    String shown() {
        return Excerpt.of(replacement);
    }

    Edit in(Source source) {
        return new Edit(source.position(from), source.position(to), replacement);
    }

    /** The same as mends that each change one line only, if as many lines stand there afterwards. */
    List<Mend> byLine(String text) {
        String[] before = text.substring(from, to).split("\n", -1);
        String[] after = replacement.split("\n", -1);
        if (isCut || before.length != after.length) {
            return List.of(this);
        }
        List<Mend> lines = new ArrayList<>();
        int start = from;
        for (int i = 0; i < before.length; i++) {
            if (!before[i].equals(after[i]) || before.length == 1) {
                lines.add(new Mend(start, start + before[i].length(), after[i]).withoutCommonEnd(text));
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
        return new Mend(from, end, replacement.substring(0, length));
    }
}
