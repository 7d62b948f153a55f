package io.github.quizline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes what lies beside the program: a man page for each command, and a script by which bash and zsh complete
 * commands. The build runs it; it is not part of the program.
 */
public final class Manual {

    /** So wide that no line is broken by picocli: man does that. */
    private static final int WIDTH = 10_000;

    private Manual() {}

    /** Writes the files to {@code man} and {@code completion} in the folder that is the only argument. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        CommandLine program = new Program(Shell.ofProcess()).commandLine().setUsageHelpWidth(WIDTH);
        Path script = folder.resolve("completion/quizline.bash");
        Files.createDirectories(script.getParent());
        Files.writeString(script, AutoComplete.bash(program.getCommandName(), program));
        Files.createDirectories(folder.resolve("man"));
        write(program, folder.resolve("man"));
    }

    private static void write(CommandLine command, Path folder) throws IOException {
        Files.writeString(folder.resolve(pageName(command) + ".1"), page(command));
        for (CommandLine subcommand : command.getSubcommands().values()) {
            write(subcommand, folder);
        }
    }

    private static String page(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        List<String> lines = new ArrayList<>();
        lines.add(".TH \"" + escaped(pageName(command)).toUpperCase(Locale.ROOT) + "\" \"1\" \"\" \""
                + escaped(spec.version()[0]) + "\"");
        lines.addAll(List.of(".SH NAME", escaped(pageName(command)) + " \\- " + escaped(summary(spec))));
        lines.addAll(List.of(".SH SYNOPSIS", ".B " + escaped(spec.qualifiedName()), escaped(afterName(command))));
        List<String> description =
                text(spec.usageMessage().description(), spec.usageMessage().footer());
        section(lines, "DESCRIPTION", Stream.of(String.join("\n.PP\n", description)));
        section(lines, "ARGUMENTS", spec.positionalParameters().stream().map(Manual::item));
        section(lines, "OPTIONS", spec.options().stream().map(Manual::item));
        section(lines, "COMMANDS", command.getSubcommands().values().stream().map(Manual::reference));
        if (spec.parent() != null) {
            section(lines, "SEE ALSO", Stream.of(".BR " + escaped(spec.parent().qualifiedName("-")) + " (1)"));
        }
        return String.join("\n", lines) + "\n";
    }

    private static void section(List<String> lines, String title, Stream<String> paragraphs) {
        List<String> said = paragraphs.filter(paragraph -> !paragraph.isEmpty()).toList();
        if (!said.isEmpty()) {
            lines.add(".SH " + title);
            lines.addAll(said);
        }
    }

    private static String item(OptionSpec option) {
        String names = Arrays.stream(option.names())
                .map(name -> "\\fB" + escaped(name) + "\\fR")
                .collect(Collectors.joining(", "));
        return item(names + (option.arity().max() > 0 ? " \\fI" + escaped(option.paramLabel()) + "\\fR" : ""), option);
    }

    private static String item(PositionalParamSpec parameter) {
        return item("\\fI" + escaped(parameter.paramLabel()) + "\\fR", parameter);
    }

    private static String item(String label, ArgSpec argument) {
        return ".TP\n" + label + "\n" + String.join(" ", text(argument.description()));
    }

    private static String reference(CommandLine command) {
        return ".TP\n.BR " + escaped(pageName(command)) + " (1)\n" + escaped(summary(command.getCommandSpec()));
    }

    private static String summary(CommandSpec spec) {
        return String.join(" ", spec.usageMessage().header());
    }

    /** What can be typed after the name of a command. */
    private static String afterName(CommandLine command) {
        return command.getHelp()
                .synopsis(0)
                .strip()
                .substring(command.getCommandSpec().qualifiedName().length())
                .strip();
    }

    private static String pageName(CommandLine command) {
        return command.getCommandSpec().qualifiedName("-");
    }

    /** The lines that picocli would print of {@code parts}, for roff. */
    private static List<String> text(String[]... parts) {
        return Stream.of(parts)
                .flatMap(Stream::of)
                .flatMap(part -> String.format(part).lines())
                .filter(line -> !line.isBlank())
                .map(line -> escaped(line.strip()))
                .toList();
    }

    /** The text for roff, which gives a meaning to backslashes, to hyphens, and to some signs that begin a line. */
    private static String escaped(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
