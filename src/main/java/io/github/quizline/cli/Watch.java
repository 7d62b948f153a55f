package io.github.quizline.cli;

import io.github.quizline.format.Reading;
import io.github.quizline.problem.Problem;
import io.github.quizline.terminal.Clean;
import io.github.quizline.terminal.Previewed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Looks whether a quiz was saved anew, and reads it then. It asks the file system again and again: editors save in so many
 * ways, and disks in a network tell so little, that nothing else sees every change.
 */
final class Watch implements Supplier<Optional<Previewed>> {

    private static final long BETWEEN_LOOKS = 200;
    private static final int LOOKS_BEFORE_TROUBLE = 5;

    private final QuizFile file;
    private List<Path> texts = List.of();
    private List<Stamp> stamps = List.of();
    private int missed;

    /** By what a saved file can be told from the one before. */
    private record Stamp(String time, long size, String key) {

        /** While there is no file. */
        static final Stamp NONE = new Stamp("", -1, "");

        static Stamp of(Path path) {
            try {
                BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
                // A pipe that took the file's place may never end.
                if (found.isRegularFile()) {
                    return new Stamp(
                            found.lastModifiedTime().toString(), found.size(), String.valueOf(found.fileKey()));
                }
                return NONE;
            } catch (IOException e) {
                return NONE;
            }
        }
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
        List<Stamp> before = stampsNow();
        Examined examined = Examined.of(file.read());
        Reading reading = examined.reading();
        List<Path> named = textsOf(reading);
        // What has come in only now is looked at from now on.
        stamps = named.equals(texts) ? before : stamps(named);
        texts = named;
        missed = 0;
        List<List<Problem>> ofQuestions = examined.ofQuestions();
        return new Previewed(
                name(),
                reading.quiz(),
                examined.problems().stream()
                        .filter(problem -> ofQuestions.stream().noneMatch(some -> some.contains(problem)))
                        .toList(),
                ofQuestions);
    }

    /** The quiz as it is now, if it or a text of it was saved since it was last read. Without a file, it is being saved. */
    @Override
    public Optional<Previewed> get() {
        List<Stamp> found = stampsNow();
        if (found.isEmpty() || found.equals(stamps)) {
            return Optional.empty();
        }
        try {
            return found.get(0).equals(Stamp.NONE) ? missed(Texts.of("watch.gone", name())) : Optional.of(now());
        } catch (Fault fault) {
            return missed(String.valueOf(fault.getMessage()));
        }
    }

    /** Told once, if it lasts: the file may be being saved just now. */
    private Optional<Previewed> missed(String trouble) {
        missed++;
        return missed == LOOKS_BEFORE_TROUBLE ? Optional.of(Previewed.unreadable(name(), trouble)) : Optional.empty();
    }

    private String name() {
        return Clean.shown(Path.of(file.name()).getFileName().toString());
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

    private List<Path> textsOf(Reading reading) {
        return file instanceof QuizFile.OnDisk onDisk
                ? reading.files().stream()
                        .flatMap(name -> beside(onDisk.path(), name).stream())
                        .toList()
                : List.of();
    }

    /** Empty if no file can have that name. */
    private static Optional<Path> beside(Path quiz, String name) {
        try {
            return Optional.of(quiz.resolveSibling(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private List<Stamp> stampsNow() {
        return stamps(texts);
    }

    /** The stamp of the quiz, and of what else belongs to it; none for what is built in. */
    private List<Stamp> stamps(List<Path> others) {
        return file instanceof QuizFile.OnDisk onDisk
                ? Stream.concat(Stream.of(onDisk.path()), others.stream())
                        .map(Stamp::of)
                        .toList()
                : List.of();
    }
}
