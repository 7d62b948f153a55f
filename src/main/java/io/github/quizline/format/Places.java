package io.github.quizline.format;

import io.github.quizline.problem.Position;
import java.util.Optional;

/** Where the values of a file stand in its text. */
@FunctionalInterface
public interface Places {

    /**
     * The place of a value.
     *
     * @param path keys and indices from the top (indices from 0), such as {@code "questions", 2, "answer"}
     */
    Optional<Position> find(Object... path);
}
