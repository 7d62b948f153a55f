package io.github.quizline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * A command that was called in this process.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Called(int code, String out, String err) {

    /** The learner's own files are in a folder beside the quizzes. */
    private static Map<String, String> environment(Path folder) {
        return Map.of("QUIZLINE_HOME", folder.resolve("home").toString());
    }

    /** Calls a command in a folder. */
    static Called in(Path folder, String... arguments) {
        return withInput(folder, "", arguments);
    }

    /** Calls a command in a folder, with something on its standard input. */
    static Called withInput(Path folder, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Called called = writingTo(out, folder, input, arguments);
        return new Called(called.code, out.toString(UTF_8), called.err);
    }

    static Called writingTo(OutputStream out, Path folder, String input, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell =
                Shell.of(new ByteArrayInputStream(input.getBytes(UTF_8)), out, err, environment(folder), folder, false);
        int code = new Program(shell).run(arguments);
        return new Called(code, "", err.toString(UTF_8));
    }
}
