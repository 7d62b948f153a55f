package io.github.quizline.cli;

import io.github.quizline.format.Reading;
import io.github.quizline.format.yaml.QuizYaml;
import io.github.quizline.problem.Problem;
import io.github.quizline.terminal.Clean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings quiz files into the house style. */
@Command(name = "fmt", resourceBundle = Texts.BUNDLE, mixinStandardHelpOptions = true, versionProvider = Version.class)
final class FmtCommand implements Callable<Integer> {

    /** Standard input, and the result goes to standard output. */
    private static final String STANDARD = "-";

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final Shell shell;

    @Parameters(paramLabel = "QUIZ", arity = "1..*", descriptionKey = "fmt.quizzes")
    private List<String> quizzes = List.of();

    @Option(names = "--check")
    private boolean check;

    FmtCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        int worst = ExitCode.DONE;
        for (String quiz : quizzes) {
            try {
                worst = Math.max(worst, quiz.equals(STANDARD) ? formatInput() : format(quiz));
            } catch (Fault fault) {
                shell.out().flush();
                shell.err().println(Texts.of("message", String.valueOf(fault.getMessage())));
                worst = ExitCode.UNDONE;
            }
        }
        return worst;
    }

    private int format(String quiz) {
        if (!(new Shelf(shell.folder()).find(quiz) instanceof QuizFile.OnDisk file)) {
            throw Fault.of("fix.built-in", quiz);
        }
        Reading reading = file.read();
        if (reading.quiz().isEmpty()) {
            return tell(reading, shell.out());
        }
        String text = formatted(file.path(), reading);
        if (check) {
            return compare(file.name(), reading, text);
        }
        if (new Rewriter(file).write(reading, text)) {
            shell.err().println(Texts.of("fmt.done", Clean.shown(file.name())));
        }
        return ExitCode.DONE;
    }

    private int formatInput() {
        Path input = new Shelf(shell.folder()).path(STANDARD);
        Reading reading;
        byte[] mark;
        try (PushbackInputStream in = new PushbackInputStream(shell.in(), BYTE_ORDER_MARK.length)) {
            mark = in.readNBytes(BYTE_ORDER_MARK.length);
            in.unread(mark);
            reading = QuizYaml.read(input, in);
        } catch (IOException e) {
            throw new Fault(QuizFile.sentenceOf(e, STANDARD));
        }
        if (reading.quiz().isEmpty()) {
            // What is written to standard output may go back into an editor.
            return tell(reading, shell.err());
        }
        String text = formatted(input, reading);
        if (check) {
            return compare(STANDARD, reading, text);
        }
        // It is no part of what is read, but stays.
        shell.out().print(Arrays.equals(mark, BYTE_ORDER_MARK) ? "\uFEFF" + text : text);
        return ExitCode.DONE;
    }

    private static String formatted(Path file, Reading reading) {
        return QuizYaml.format(file, reading)
                .orElseThrow(() -> Fault.of("fmt.impossible", Clean.shown(file.toString())))
                .source()
                .edited(List.of());
    }

    private int compare(String name, Reading reading, String text) {
        if (text.equals(reading.source().edited(List.of()))) {
            return ExitCode.DONE;
        }
        shell.out().println(Clean.shown(name));
        return ExitCode.NEGATIVE;
    }

    private static int tell(Reading reading, PrintStream out) {
        ProblemPrinter printer = new ProblemPrinter(out);
        for (Problem problem : reading.problems()) {
            printer.print(problem, reading.source());
        }
        return ExitCode.NEGATIVE;
    }
}
