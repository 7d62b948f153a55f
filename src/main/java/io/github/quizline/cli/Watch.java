package io.github.quizline.cli;

import io.github.quizline.format.Reading;
import io.github.quizline.problem.Problem;
import io.github.quizline.terminal.Clean;
import io.github.quizline.terminal.Previewed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Looks whether a quiz was saved anew, and reads it then. It asks the file system again and again: editors save in so many
 * ways, and disks in a network tell so little, that nothing else sees every change.
 */
final class Watch implements Supplier<Optional<Previewed>> {

    private static final long BETWEEN_LOOKS = 200;

    private final QuizFile file;
    private Stamp stamp = Stamp.NONE;

    /** By what a saved file can be told from the one before. */
    private record Stamp(String time, long size, String key) {

        static final Stamp NONE = new Stamp("", -1, "");
    }

    Watch(QuizFile file) {
        this.file = file;
    }

    /**
     * The quiz as it is now.
     *
     * @throws Fault if it cannot be read
     */
    Previewed now() {
        stamp = stampNow();
        Examined examined = Examined.of(file.read());
        Reading reading = examined.reading();
        List<List<Problem>> ofQuestions = examined.ofQuestions();
        return new Previewed(
                Clean.shown(Path.of(file.name()).getFileName().toString()),
                reading.quiz(),
                examined.problems().stream()
                        .filter(problem -> ofQuestions.stream().noneMatch(some -> some.contains(problem)))
                        .toList(),
                ofQuestions);
    }

    /** The quiz as it is now, if it was saved since it was last read. While there is no file, it is being saved. */
    @Override
    public Optional<Previewed> get() {
        Stamp found = stampNow();
        if (found.equals(stamp) || found.equals(Stamp.NONE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(now());
        } catch (Fault fault) {
            // It will be looked at again: it may be locked, or half written.
            stamp = Stamp.NONE;
            return Optional.empty();
        }
    }

    /** Waits until the quiz is saved, and gives it as it then is. */
    Previewed next() throws InterruptedException {
        Optional<Previewed> changed = get();
        while (changed.isEmpty()) {
            Thread.sleep(BETWEEN_LOOKS);
            changed = get();
        }
        return changed.get();
    }

    private Stamp stampNow() {
        if (!(file instanceof QuizFile.OnDisk onDisk)) {
            return Stamp.NONE;
        }
        try {
            BasicFileAttributes found = Files.readAttributes(onDisk.path(), BasicFileAttributes.class);
            return new Stamp(found.lastModifiedTime().toString(), found.size(), String.valueOf(found.fileKey()));
        } catch (IOException e) {
            return Stamp.NONE;
        }
    }
}
