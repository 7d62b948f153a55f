package io.github.quizline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the project a second time, in another place of the world. */
class ReproducibleBuildIT {

    private static final Path PROGRAM = Path.of(System.getProperty("quizline.program"));

    @TempDir
    private Path elsewhere;

    @Test
    void two_builds_give_the_same_bytes() throws Exception {
        Path copy = elsewhere.resolve("a copy");
        MavenBuild.copy(Path.of("").toAbsolutePath(), copy, Set.of("target", ".git"));

        Ended build = MavenBuild.run(
                copy,
                Map.of("TZ", "Asia/Seoul", "LC_ALL", "C"),
                "-Dmaven.repo.local=" + MavenBuild.REPOSITORY,
                "-Dmaven.test.skip=true",
                "-Dspotless.check.skip=true",
                "-Djacoco.skip=true",
                "package");

        assertThat(build).isEqualTo(new Ended(0, "", ""));
        List<Path> results = results(copy.resolve("target"));
        assertThat(results).as("the program, its archive, and three jars").hasSize(5);
        for (Path result : results) {
            assertThat(result).hasSameBinaryContentAs(PROGRAM.resolveSibling(result.getFileName()));
        }
    }

    /** The program and the jars in a folder. */
    private static List<Path> results(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().equals(PROGRAM.getFileName())
                            || file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }
}
