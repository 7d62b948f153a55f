package io.github.quizline.format.yaml;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import io.github.quizline.format.Resolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Finds files in the folder of a quiz and below it, wherever links may lead. */
record FolderResolver(Path folder) implements Resolver {

    /** The folder that a quiz stands in. */
    static FolderResolver beside(Path quiz) {
        Path folder = quiz.toAbsolutePath().getParent();
        return new FolderResolver(folder == null ? Path.of("").toAbsolutePath() : folder);
    }

    @Override
    public byte[] read(String path, int limit) throws IOException {
        Path inside = folder.toRealPath();
        Path file = real(inside, path);
        if (!file.startsWith(inside)) {
            throw new AccessDeniedException(path);
        }
        // A pipe or a device may never end.
        if (!Files.isRegularFile(file, NOFOLLOW_LINKS)) {
            throw new IOException(path + " is no file");
        }
        // A link that took the file's place since then is not followed.
        try (InputStream bytes = Files.newInputStream(file, NOFOLLOW_LINKS)) {
            return bytes.readNBytes(limit + 1);
        } catch (AccessDeniedException e) {
            throw unreadable(path, e);
        }
    }

    private static Path real(Path folder, String path) throws IOException {
        try {
            return resolved(folder, path).toRealPath();
        } catch (AccessDeniedException e) {
            throw unreadable(path, e);
        }
    }

    // That access is denied means here that a file is outside.
    private static IOException unreadable(String path, AccessDeniedException cause) {
        return new IOException(path + " cannot be read", cause);
    }

    private static Path resolved(Path folder, String path) throws NoSuchFileException {
        try {
            return folder.resolve(path);
        } catch (InvalidPathException e) {
            throw new NoSuchFileException(path);
        }
    }
}
