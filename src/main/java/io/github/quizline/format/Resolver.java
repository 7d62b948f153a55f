package io.github.quizline.format;

import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** Finds the files that a quiz names, such as the text of a passage. */
@FunctionalInterface
public interface Resolver {

    /** Knows no files. */
    Resolver NONE = (path, limit) -> {
        throw new NoSuchFileException(path);
    };

    /**
     * The bytes of a file.
     *
     * @param path as the quiz names it: relative to the quiz, and never outside its folder
     * @param limit the most bytes wanted; a longer file may be cut one byte after them
     * @throws IOException if there is no such file, or it cannot be read
     */
    byte[] read(String path, int limit) throws IOException;
}
