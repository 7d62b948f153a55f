package io.github.quizline.format.yaml;

import io.github.quizline.quiz.Passage;
import io.github.quizline.quiz.Quotations;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** A passage as it was read, and where its text stands. */
final class ReadPassage {

    private final Passage passage;
    private final String file;
    private final IntUnaryOperator lineOfOffset;
    private @Nullable Quotations quotations;

    /**
     * @param file the file that the text stands in; empty if that is the quiz itself
     * @param lineOfOffset the line of that file for an offset of the text
     */
    ReadPassage(Passage passage, String file, IntUnaryOperator lineOfOffset) {
        this.passage = passage;
        this.file = file;
        this.lineOfOffset = lineOfOffset;
    }

    Passage passage() {
        return passage;
    }

    String id() {
        return passage.id();
    }

    /** Where an offset of the text stands, such as {@code 12} or {@code moon.txt:12}. */
    String place(int offset) {
        int line = lineOfOffset.applyAsInt(offset);
        return file.isEmpty() ? String.valueOf(line) : file + ":" + line;
    }

    Quotations quotations() {
        if (quotations == null) {
            quotations = Quotations.in(passage);
        }
        return quotations;
    }
}
