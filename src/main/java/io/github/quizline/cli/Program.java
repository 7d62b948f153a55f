package io.github.quizline.cli;

import io.github.quizline.terminal.Clean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Runs one command. Whatever happens, it ends with a sentence and an exit code. */
final class Program {

    private static final int NARROWEST_HELP = 55;
    private static final int WIDEST_HELP = 100;

    private final Shell shell;

    Program(Shell shell) {
        this.shell = shell;
    }

    /** The exit code of a command. */
    int run(String... arguments) {
        int code;
        try {
            code = commandLine().execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError e) {
            // The last resort: it would otherwise end with a stack trace.
            code = fail(Texts.of("internal", e.getClass().getSimpleName()));
        }
        shell.out().flush();
        Optional<IOException> failure = shell.output().failure();
        return failure.isPresent() ? fail(outputFailed(failure.get())) : code;
    }

    /** The command line with all its commands. */
    CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new QuizlineCommand(shell))
                .addSubcommand(new PlayCommand(shell))
                .addSubcommand(new CheckCommand(shell))
                .addSubcommand(new GradeCommand(shell))
                .addSubcommand(new ResultsCommand(shell))
                .addSubcommand(new AppealsCommand(shell))
                .addSubcommand(new SchemaCommand(shell))
                .setOut(writer(shell.out()))
                .setErr(writer(shell.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(helpWidth())
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, unused) -> misused(e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e));
        return commandLine;
    }

    private int helpWidth() {
        int columns = shell.number("COLUMNS");
        return columns == 0 ? 80 : Math.max(NARROWEST_HELP, Math.min(WIDEST_HELP, columns));
    }

    private int misused(CommandLine.ParameterException e) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println(Texts.of("message", messageOf(e)));
        CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
        err.println(Texts.of("usage", e.getCommandLine().getCommandSpec().qualifiedName()));
        err.flush();
        return ExitCode.UNDONE;
    }

    private int failed(Exception e) {
        if (e instanceof Fault) {
            return fail(String.valueOf(e.getMessage()));
        }
        if (e instanceof UncheckedIOException) {
            // A failed output is told of in the end, whoever met it first.
            return shell.output().failure().isPresent()
                    ? ExitCode.UNDONE
                    : fail(Texts.of("terminal", messageOf(e.getCause() == null ? e : e.getCause())));
        }
        return fail(Texts.of("internal", Clean.shown(e.toString())));
    }

    private int fail(String sentence) {
        shell.err().println(Texts.of("message", sentence));
        return ExitCode.UNDONE;
    }

    private static String outputFailed(IOException e) {
        return Texts.of("output", messageOf(e));
    }

    private static String messageOf(Throwable e) {
        return Clean.shown(String.valueOf(e.getMessage()));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
