package io.github.quizline.cli;

import io.github.quizline.format.yaml.QuizYaml;
import io.github.quizline.problem.Source;
import io.github.quizline.terminal.Clean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The quizzes at hand: the YAML files of a folder and of {@code quizzes} in it that ask questions, those in which a mistake
 * hides what they are for, and the example.
 */
final class Shelf {

    private static final List<String> ENDINGS = List.of(".yaml", ".yml");
    private static final int MOST_FILES = 500;
    private static final long LARGEST_FILE = 16 << 20;

    // A larger file that names no questions is hardly a quiz, and parsing it would keep the menu waiting.
    private static final int MOST_CHARACTERS_PARSED = 200_000;

    private final Path folder;

    Shelf(Path folder) {
        this.folder = folder;
    }

    /** All of them, in the order of their names, the example last. */
    List<QuizFile> all() {
        List<QuizFile> all = new ArrayList<>();
        for (Path path : files()) {
            if (mayBeQuiz(path)) {
                all.add(new QuizFile.OnDisk(path));
            }
        }
        if (all.stream().noneMatch(file -> nameOf(Path.of(file.name())).equals(QuizFile.BuiltIn.NAME))) {
            all.add(new QuizFile.BuiltIn());
        }
        return all;
    }

    /**
     * The quiz that somebody asks for: a file, or one at hand by its name without ending.
     *
     * @throws Fault if there is none
     */
    QuizFile find(String asked) {
        Path path = path(asked);
        // A link that leads nowhere is told as such when it is read.
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return new QuizFile.OnDisk(path);
        }
        Optional<Path> named = named(asked);
        if (named.isPresent()) {
            return new QuizFile.OnDisk(named.get());
        }
        if (asked.equals(QuizFile.BuiltIn.NAME)) {
            return new QuizFile.BuiltIn();
        }
        throw nearest(asked)
                .map(nearest -> Fault.of("quiz.nearest", Clean.shown(asked), Clean.shown(nearest)))
                .orElseGet(() -> Fault.of("quiz.unknown", Clean.shown(asked)));
    }

    /**
     * The path of a file.
     *
     * @throws Fault if there can be none of that name
     */
    Path path(String asked) {
        try {
            return folder.resolve(asked);
        } catch (InvalidPathException e) {
            throw Fault.of("file.impossible", Clean.shown(asked));
        }
    }

    // Asked for one by one: there may be more files in a folder than are worth listing.
    private Optional<Path> named(String name) {
        return Stream.of(folder, folder.resolve("quizzes"))
                .flatMap(place -> ENDINGS.stream().map(ending -> place.resolve(name + ending)))
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .findFirst();
    }

    private Optional<String> nearest(String asked) {
        LevenshteinDistance distance = new LevenshteinDistance(3);
        return Stream.concat(
                        files().stream().flatMap(file -> Stream.of(nameOf(file), file.toString())),
                        Stream.of(QuizFile.BuiltIn.NAME))
                .filter(name -> distance.apply(name, asked) >= 0)
                .min(Comparator.comparing(name -> distance.apply(name, asked)));
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>(filesIn(folder));
        files.addAll(filesIn(folder.resolve("quizzes")));
        return files;
    }

    private static List<Path> filesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            // A folder that may not be looked into has nothing at hand.
            return List.of();
        }
    }

    // There are YAML files for many purposes; those that ask no questions are none of ours.
    private static boolean mayBeQuiz(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_FILE) {
                return false;
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.lines().anyMatch(line -> line.startsWith("questions:"))
                    || (text.length() <= MOST_CHARACTERS_PARSED && !QuizYaml.isYaml(new Source(nameOf(file), text)));
        } catch (IOException e) {
            return false;
        }
    }

    private static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return ENDINGS.stream()
                .filter(name::endsWith)
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .findFirst()
                .orElse(name);
    }
}
