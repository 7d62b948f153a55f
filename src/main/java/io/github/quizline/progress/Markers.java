package io.github.quizline.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which quizzes somebody has left unfinished, told by empty files in a folder beside the store, so that the store need not
 * be opened to know. A file may be left over: it is set before the sitting that it tells of is in the store, and taken
 * away after that one is finished.
 */
final class Markers {

    private final Path folder;

    Markers(Path store) {
        this.folder = store.resolveSibling(store.getFileName() + "-unfinished");
    }

    /** Whether a learner may have left a quiz unfinished. */
    boolean isSet(String learner, String quiz) {
        return Files.exists(of(learner, quiz));
    }

    void set(String learner, String quiz) throws IOException {
        Path marker = of(learner, quiz);
        if (!Files.exists(marker)) {
            PrivateFiles.makeFolder(folder);
            PrivateFiles.makeFile(marker);
        }
    }

    void remove(String learner, String quiz) throws IOException {
        Files.deleteIfExists(of(learner, quiz));
    }

    // Names may hold what no name of a file may.
    private Path of(String learner, String quiz) {
        return folder.resolve(Chain.next(learner, quiz));
    }
}
