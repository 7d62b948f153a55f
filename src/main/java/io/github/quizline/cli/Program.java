package io.github.quizline.cli;

import io.github.quizline.terminal.Clean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** Runs one command. Whatever happens, it ends with a sentence and an exit code. */
final class Program {

    private static final int NARROWEST_HELP = 55;
    private static final int WIDEST_HELP = 100;

    private static final List<Named> COMMANDS = List.of(
            new Named("play", PlayCommand::new),
            new Named("check", CheckCommand::new),
            new Named("preview", PreviewCommand::new),
            new Named("new", NewCommand::new),
            new Named("fmt", FmtCommand::new),
            new Named("grade", GradeCommand::new),
            new Named("results", ResultsCommand::new),
            new Named("appeals", AppealsCommand::new),
            new Named("schema", SchemaCommand::new));

    /** A command that is made when it is looked into. */
    private record Named(String name, Function<Shell, Object> make) {}

    private final Shell shell;

    Program(Shell shell) {
        this.shell = shell;
    }

    /** The exit code of a command. */
    int run(String... arguments) {
        int code;
        try {
            code = commandLine(arguments).execute(arguments);
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
        return commandLine(new CommandLine(new QuizlineCommand(shell)), COMMANDS);
    }

    // To look into every command takes longer than all else that is done before one runs.
    private CommandLine commandLine(String... arguments) {
        List<Named> meant = COMMANDS.stream()
                .filter(command -> arguments.length > 0 && command.name().equals(arguments[0]))
                .toList();
        CommandSpec nothingElse = CommandSpec.create().name("quizline");
        return meant.isEmpty() ? commandLine() : commandLine(new CommandLine(nothingElse), meant);
    }

    private CommandLine commandLine(CommandLine commandLine, List<Named> commands) {
        for (Named command : commands) {
            commandLine.addSubcommand(command.name(), command.make().apply(shell));
        }
        return commandLine
                .setOut(writer(shell.out()))
                .setErr(writer(shell.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(helpWidth())
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, arguments) -> misused(worst(e, arguments)))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e));
    }

    private int helpWidth() {
        int columns = shell.number("COLUMNS");
        return columns == 0 ? 80 : Math.max(NARROWEST_HELP, Math.min(WIDEST_HELP, columns));
    }

    // An option that nobody knows says more of what was typed than what is missing, which picocli finds first.
    private static CommandLine.ParameterException worst(CommandLine.ParameterException e, String... arguments) {
        if (!(e instanceof CommandLine.MissingParameterException)) {
            return e;
        }
        CommandLine command = e.getCommandLine();
        command.getCommandSpec().parser().collectErrors(true);
        return command.parseArgs(Arrays.copyOfRange(arguments, 1, arguments.length)).errors().stream()
                .filter(CommandLine.UnmatchedArgumentException.class::isInstance)
                .map(CommandLine.ParameterException.class::cast)
                .findFirst()
                .orElse(e);
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
