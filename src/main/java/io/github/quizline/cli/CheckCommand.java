package io.github.quizline.cli;

import io.github.quizline.check.Check;
import io.github.quizline.format.Reading;
import io.github.quizline.format.yaml.QuizYaml;
import io.github.quizline.problem.Problem;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.terminal.Clean;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what is wrong with quizzes and what could be better, and mends what can be mended. */
@Command(
        name = "check",
        resourceBundle = Texts.BUNDLE,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "QUIZ", arity = "0..*", descriptionKey = "quizzes")
    private List<String> quizzes = List.of();

    @Option(names = "--fix")
    private boolean fix;

    @Option(names = "--write-ids")
    private boolean writeIds;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--sarif")
    private boolean sarif;

    @Option(names = "--rules")
    private boolean rules;

    private boolean foreign;

    @Spec
    private @Nullable CommandSpec spec;

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (json && sarif) {
            throw new ParameterException(commandLine(), Texts.of("check.json-or-sarif"));
        }
        if (rules) {
            return listRules();
        }
        if (quizzes.isEmpty()) {
            throw new ParameterException(commandLine(), Texts.of("check.no-quiz"));
        }
        List<Problem> found = new ArrayList<>();
        int unreadable = 0;
        for (String quiz : quizzes) {
            try {
                found.addAll(check(new Shelf(shell.folder()).find(quiz)));
            } catch (Fault fault) {
                shell.out().flush();
                shell.err().println(Texts.of("message", String.valueOf(fault.getMessage())));
                unreadable++;
            }
        }
        if (sarif) {
            shell.out().println(Sarif.of(new Version().number(), found));
        }
        shell.out().flush();
        long errors = found.stream().filter(Problem::isError).count();
        if (unreadable < quizzes.size()) {
            shell.err().println(summary(found, errors, quizzes.size() - unreadable));
            if (foreign) {
                shell.err().println(Texts.of("summary.foreign"));
            }
        }
        if (unreadable > 0) {
            return ExitCode.UNDONE;
        }
        return errors > 0 || (strict && !found.isEmpty()) ? ExitCode.NEGATIVE : ExitCode.DONE;
    }

    private static boolean isForeign(Quiz quiz) {
        return quiz.questions().stream().anyMatch(question -> !Check.isEnglish(quiz.languageOf(question)));
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec, "picocli sets it").commandLine();
    }

    private int listRules() {
        RuleList list = new RuleList(shell.out());
        if (json) {
            list.printJson();
        } else {
            list.print();
        }
        return ExitCode.DONE;
    }

    private List<Problem> check(QuizFile file) {
        Reading reading = fix || writeIds ? written(file) : file.read();
        List<Problem> problems = Examined.of(reading).problems();
        foreign |= reading.quiz().filter(CheckCommand::isForeign).isPresent();
        ProblemPrinter printer = new ProblemPrinter(shell.out());
        for (Problem problem : problems) {
            if (json) {
                shell.out().println(ProblemJson.of(problem));
            } else if (!sarif) {
                printer.print(problem, reading.source());
            }
        }
        return problems;
    }

    private Reading written(QuizFile file) {
        if (!(file instanceof QuizFile.OnDisk onDisk)) {
            throw Fault.of("fix.built-in", file.name());
        }
        Reading reading = onDisk.read();
        if (fix) {
            reading = fixed(onDisk, reading);
        }
        return writeIds && reading.quiz().isPresent() ? withIds(onDisk, reading) : reading;
    }

    private Reading fixed(QuizFile.OnDisk file, Reading reading) {
        Mender mender = new Mender(file);
        try {
            return mender.mend(reading);
        } finally {
            mender.mended().forEach(problem -> shell.err().println(Clean.shown(Texts.of("fixed", problem.toString()))));
        }
    }

    private Reading withIds(QuizFile.OnDisk file, Reading reading) {
        String name = Clean.shown(file.name());
        Reading edited = QuizYaml.writeIds(file.path(), reading).orElseThrow(() -> Fault.of("check.ids.no-room", name));
        if (new Rewriter(file).write(reading, edited.source().edited(List.of()))) {
            shell.err().println(Texts.of("check.ids", name));
        }
        return edited;
    }

    private String summary(List<Problem> found, long errors, int files) {
        String checked = Texts.count("files", files);
        if (found.isEmpty()) {
            return Texts.of("summary.none", checked);
        }
        String counts = Texts.of(
                "summary", checked, Texts.count("errors", errors), Texts.count("warnings", found.size() - errors));
        long mendable =
                found.stream().filter(problem -> problem.mend().isPresent()).count();
        return mendable > 0 && !fix ? Texts.of("summary.mendable", counts, String.valueOf(mendable)) : counts;
    }
}
