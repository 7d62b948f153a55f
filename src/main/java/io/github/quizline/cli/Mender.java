package io.github.quizline.cli;

import io.github.quizline.format.Reading;
import io.github.quizline.problem.Edit;
import io.github.quizline.problem.Problem;
import io.github.quizline.terminal.Clean;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Makes the mends of problems in a file, until there are none left to make. */
final class Mender {

    // Each round mends what the one before has uncovered; there are no ten layers of mistakes.
    private static final int MOST_ROUNDS = 10;

    // It is no part of what is read, but stays in the file.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final QuizFile.OnDisk file;
    private final List<Problem> mended = new ArrayList<>();

    Mender(QuizFile.OnDisk file) {
        this.file = file;
    }

    /** The problems that were mended, in the order in which that was done. */
    List<Problem> mended() {
        return mended;
    }

    /**
     * Mends what can be mended and reads the file again.
     *
     * @throws Fault if it cannot be read or written; what was mended before then stays so
     */
    Reading mend(Reading first) {
        Reading reading = first;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Problem> mendable = mendable(reading);
            String text = reading.source()
                    .edited(mendable.stream()
                            .map(problem -> problem.mend().orElseThrow())
                            .toList());
            if (mendable.isEmpty() || !write(reading, text)) {
                break;
            }
            mended.addAll(mendable);
            reading = file.read();
        }
        return reading;
    }

    /** Problems with a mend; of mends that overlap only the first. */
    private static List<Problem> mendable(Reading reading) {
        List<Problem> inOrder = reading.problems().stream()
                .filter(problem -> problem.mend().isPresent()
                        && problem.source().equals(reading.source().name()))
                .sorted(Comparator.comparing(
                        problem -> problem.mend().orElseThrow().from()))
                .toList();
        List<Problem> mendable = new ArrayList<>();
        for (Problem problem : inOrder) {
            Edit edit = problem.mend().orElseThrow();
            boolean free = mendable.isEmpty()
                    || !mendable.get(mendable.size() - 1).mend().orElseThrow().overlaps(edit);
            if (free) {
                mendable.add(problem);
            }
        }
        return mendable;
    }

    private boolean write(Reading reading, String text) {
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
