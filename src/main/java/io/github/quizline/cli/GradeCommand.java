package io.github.quizline.cli;

import io.github.quizline.format.Reading;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.terminal.Clean;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges many responses without a terminal. */
@Command(
        name = "grade",
        resourceBundle = Texts.BUNDLE,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class GradeCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Shell shell;
    private final Grader grader = new Grader();
    private final Tally tally = new Tally();
    private long errors;

    @Parameters(paramLabel = "QUIZ", arity = "1..*", descriptionKey = "quizzes")
    private List<String> quizzes = List.of();

    @Option(names = "--responses", paramLabel = "FILE", required = true)
    private String responses = "";

    @Option(names = "--json")
    private boolean json;

    GradeCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (!readAll()) {
            return ExitCode.UNDONE;
        }
        try (InputStream in = open()) {
            Responses table = new Responses(shownName(), in, grader.quizzes().size() > 1);
            table.columns().leftAlone().ifPresent(this::note);
            table.forEach(this::grade, (sentence, line) -> tell(line, sentence, Optional.empty()));
        } catch (IOException e) {
            throw new Fault(QuizFile.sentenceOf(e, shownName()));
        }
        if (!json) {
            tally.lines(grader.quizzes()).forEach(shell.out()::println);
            shell.out().flush();
            tally.lacks(grader.quizzes()).forEach(this::note);
        }
        return errors > 0 ? ExitCode.NEGATIVE : ExitCode.DONE;
    }

    /** Reads all quizzes; where something is wrong with one, that is told, and the others are read nevertheless. */
    private boolean readAll() {
        boolean all = true;
        Shelf shelf = new Shelf(shell.folder());
        for (String name : quizzes) {
            try {
                grader.add(read(shelf.find(name), name), name);
            } catch (Fault fault) {
                note(String.valueOf(fault.getMessage()));
                all = false;
            }
        }
        return all;
    }

    private Quiz read(QuizFile file, String name) {
        Reading reading = file.read();
        return reading.quiz().orElseThrow(() -> {
            ProblemPrinter printer = new ProblemPrinter(shell.err());
            reading.problems().forEach(problem -> printer.print(problem, reading.source()));
            return Fault.of("grade.broken", Clean.shown(name));
        });
    }

    private String shownName() {
        return responses.equals(STANDARD_INPUT) ? Texts.of("responses.standard-input") : responses;
    }

    private InputStream open() throws IOException {
        if (responses.equals(STANDARD_INPUT)) {
            return new FilterInputStream(shell.in()) {
                @Override
                public void close() {
                    // It is not ours.
                }
            };
        }
        Path file = new Shelf(shell.folder()).path(responses);
        if (Files.isDirectory(file)) {
            throw Fault.of("file.folder", Clean.shown(responses));
        }
        return Files.newInputStream(file);
    }

    private void grade(Responses.Row row) {
        Graded graded;
        try {
            graded = grader.grade(row);
        } catch (Fault fault) {
            tell(row.line(), String.valueOf(fault.getMessage()), Optional.of(row));
            return;
        }
        if (json) {
            print(graded.json());
        } else {
            tally.add(graded);
        }
    }

    private void print(String json) {
        shell.out().println(json);
        // Nobody takes what follows: a million rows need not be judged for that.
        shell.output().failure().ifPresent(failure -> {
            throw new UncheckedIOException(failure);
        });
    }

    private void note(String sentence) {
        shell.err().println(Texts.of("message", sentence));
    }

    private void tell(long line, String sentence, Optional<Responses.Row> row) {
        errors++;
        if (json) {
            String cells = row.map(each -> ",\"learner\":" + Json.text(each.learner())
                            + each.quiz()
                                    .map(id -> ",\"quiz\":" + Json.text(id))
                                    .orElse("")
                            + ",\"question\":" + Json.text(each.question()))
                    .orElse("");
            print("{\"line\":" + line + cells + ",\"error\":" + Json.text(sentence) + "}");
        } else {
            shell.err().println(Texts.of("grade.error", Clean.shown(shownName()), String.valueOf(line), sentence));
        }
    }
}
