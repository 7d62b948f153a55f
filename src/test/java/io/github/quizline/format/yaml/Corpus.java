package io.github.quizline.format.yaml;

import io.github.quizline.check.Rule;
import io.github.quizline.format.Reading;
import io.github.quizline.format.Resolver;
import io.github.quizline.problem.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The quizzes in the tests' resources. */
final class Corpus {

    static final Path CATALOGUE = Path.of("src/test/resources/catalogue");

    private static final Path QUIZZES = Path.of("src/test/resources/quizzes");

    private Corpus() {}

    static List<Path> good() {
        return Stream.concat(files(QUIZZES.resolve("good")).stream(), files(Path.of("quizzes")).stream())
                .toList();
    }

    static List<Path> bad() {
        return files(QUIZZES.resolve("bad"));
    }

    /** The bad and the good example of each problem. */
    static List<Path> catalogue() {
        return files(CATALOGUE);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a quiz by its bare name, so that problems look the same everywhere. */
    static Reading read(Path file) {
        return read(file.getFileName().toString(), text(file));
    }

    static Reading read(String name, String text) {
        return QuizYaml.read(new Source(name, text), Resolver.NONE);
    }

    static Reading read(String text) {
        return read("quiz.yaml", text);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a rule is told in reading a file; those that only say what could be better are not. */
    static boolean isOfTheReader(String rule) {
        return Rule.of(rule).isEmpty();
    }
}
