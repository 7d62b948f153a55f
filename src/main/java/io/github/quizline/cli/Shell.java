package io.github.quizline.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jline.terminal.Terminal;

/**
 * What the program was started from.
 *
 * @param output standard output, in bytes
 * @param out the same for text; always UTF-8, whatever the locale says
 * @param err standard error; always UTF-8
 * @param folder what relative names of files are relative to
 * @param interactive whether somebody sits at a terminal: both standard input and output are one
 */
record Shell(
        InputStream in,
        Output output,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path folder,
        boolean interactive) {

    /** What the running program was started from. */
    static Shell ofProcess() {
        return of(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                Path.of(""),
                isTerminal());
    }

    static Shell of(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Map<String, String> environment,
            Path folder,
            boolean interactive) {
        Output output = new Output(out);
        return new Shell(
                in,
                output,
                new PrintStream(new BufferedOutputStream(output), false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                folder,
                interactive);
    }

    /** A number from the environment; 0 if there is none. */
    int number(String variable) {
        String value = environment.getOrDefault(variable, "");
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 0;
    }

    /** How wide the terminal is, in columns; 0 if that is not known, as of a pipe. */
    int columns() {
        int columns = number("COLUMNS");
        if (columns > 0 || !interactive) {
            return columns;
        }
        try (Terminal terminal = Terminals.ofSystem(environment)) {
            return terminal.getColumns();
        } catch (IOException e) {
            return 0;
        }
    }

    /** A line that somebody types; empty if the input has ended. */
    Optional<String> line() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    return Optional.empty();
                }
                line.write(next);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(line.toString(StandardCharsets.UTF_8));
    }

    // Before Java 22 there is a console only at a terminal; since then there may always be one, and it tells.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
