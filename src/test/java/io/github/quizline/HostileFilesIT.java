package io.github.quizline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Files made to make a reader throw, hang or run out of memory, read in a process of 512 MB. */
class HostileFilesIT {

    @Test
    void each_is_read_to_its_first_problem() throws Exception {
        Ended ended = Ended.run(new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.quizline.format.yaml.HostileFiles"));

        assertThat(ended.err()).isEmpty();
        assertThat(ended.out().lines())
                .containsExactlyElementsOf(Files.readAllLines(Path.of("src/test/resources/hostile-files.txt")));
        assertThat(ended.status()).isZero();
    }
}
