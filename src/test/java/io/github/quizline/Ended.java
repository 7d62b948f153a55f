package io.github.quizline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A process that has ended.
 *
 * @param status its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Ended(int status, String out, String err) {

    /** After so long it hangs, even on a busy machine. */
    private static final int MOST_MINUTES = 20;

    /** Runs a process that reads nothing to its end. */
    static Ended run(ProcessBuilder builder) throws IOException, InterruptedException {
        return run(builder, "");
    }

    /** Runs a process to its end, with {@code input} on its standard input. */
    static Ended run(ProcessBuilder builder, String input) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", null);
        Path err = Files.createTempFile("err", null);
        try {
            Process process = builder.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            try (OutputStream toProcess = process.getOutputStream()) {
                toProcess.write(input.getBytes(UTF_8));
            }
            boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
            if (!ended) {
                process.destroyForcibly().waitFor();
            }
            Ended result = new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
            assertThat(ended).as("%s ends: %s", builder.command(), result).isTrue();
            return result;
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
