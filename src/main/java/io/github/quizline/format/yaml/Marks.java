package io.github.quizline.format.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the parser's marks, which count code points, into offsets in UTF-16 units. */
final class Marks {

    private final Draft draft;
    private int codePoints;
    private int units;

    Marks(Draft draft) {
        this.draft = draft;
    }

    int offset(Mark mark) {
        int index = mark.getIndex();
        if (draft.whole().hasPairs()) {
            // Marks come nearly in order, so that each is a short way from the one before.
            units = draft.text().offsetByCodePoints(units, index - codePoints);
        } else {
            units = index;
        }
        codePoints = index;
        return units;
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    int offset(Optional<Mark> mark) {
        return offset(mark.orElseThrow());
    }

    /** The offset asked for last. */
    int last() {
        return units;
    }
}
