package io.github.quizline.cli;

import io.github.quizline.format.Reading;
import io.github.quizline.terminal.Clean;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.List;

/** Writes a quiz file anew: wholly or not at all, and only while it is as it was read. */
final class Rewriter {

    // It is no part of what is read, but stays in the file.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final QuizFile.OnDisk file;

    Rewriter(QuizFile.OnDisk file) {
        this.file = file;
    }

    /**
     * Gives the file another text; false if that is what it has.
     *
     * @param reading what was last read from it
     * @throws Fault if the file has changed since, is not wholly text, or cannot be written
     */
    boolean write(Reading reading, String text) {
        String before = withoutMark(reading.source().edited(List.of()));
        String after = withoutMark(text);
        try {
            Path target = file.path().toRealPath();
            byte[] bytes = Files.readAllBytes(target);
            String mark = new String(bytes, StandardCharsets.UTF_8).startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
            if (!Arrays.equals(bytes, (mark + before).getBytes(StandardCharsets.UTF_8))) {
                // Not all of it could be read as text, or somebody has just changed it: a mend would lose something.
                throw Fault.of("fix.unsafe", Clean.shown(file.name()));
            }
            if (before.equals(after)) {
                return false;
            }
            replace(target, (mark + after).getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            throw new Fault(QuizFile.sentenceOf(e, file.name()));
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    // Beside the file and then into its place, so that it is never half written.
    private static void replace(Path target, byte[] bytes) throws IOException {
        if (!Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path fresh = Files.createTempFile(target.toAbsolutePath().getParent(), ".quizline", ".yaml");
        try {
            Files.write(fresh, bytes);
            PosixFileAttributeView rights = Files.getFileAttributeView(target, PosixFileAttributeView.class);
            if (rights != null) {
                Files.setPosixFilePermissions(fresh, rights.readAttributes().permissions());
            }
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
