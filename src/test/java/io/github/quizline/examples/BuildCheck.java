package io.github.quizline.examples;

import io.github.quizline.Quizline;
import io.github.quizline.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A check for a build: it fails when a quiz of a folder has problems. */
final class BuildCheck {

    private BuildCheck() {}

    /** The exit code for the quizzes of a folder: 0 if all are fine, otherwise 1, with every problem on standard error. */
    static int run(Path folder) throws IOException {
        List<Problem> problems = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                problems.addAll(Quizline.read(file).problems());
            }
        }
        problems.forEach(System.err::println);
        return problems.isEmpty() ? 0 : 1;
    }
}
