package io.github.quizline.cli;

import io.github.quizline.format.Reading;
import io.github.quizline.progress.Store;
import io.github.quizline.progress.StoreException;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.terminal.AppealsPage;
import io.github.quizline.terminal.Clean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what learners contest, and decides it. */
@Command(
        name = "appeals",
        resourceBundle = Texts.BUNDLE,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AppealsCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "QUIZ", index = "0", descriptionKey = "quiz")
    private String name = "";

    @Parameters(paramLabel = "FILE", index = "1..*", arity = "0..*", descriptionKey = "appeals.files")
    private List<String> files = List.of();

    @Option(names = "--accept", paramLabel = "QUESTION=ANSWER")
    private List<String> accept = List.of();

    @Option(names = "--reject", paramLabel = "QUESTION=ANSWER")
    private List<String> reject = List.of();

    @Option(names = "--regrade")
    private boolean regrade;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--store", paramLabel = "FILE", descriptionKey = "store")
    private Optional<Path> store = Optional.empty();

    AppealsCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        QuizFile file = new Shelf(shell.folder()).find(name);
        Reading reading = file.read();
        Quiz quiz = reading.quiz().orElseThrow(() -> {
            ProblemPrinter printer = new ProblemPrinter(shell.err());
            reading.problems().forEach(problem -> printer.print(problem, reading.source()));
            return Fault.of("appeals.broken", Clean.shown(name));
        });
        List<Export.Sitting> exported = exported();
        try {
            Appeals appeals = appeals(quiz, exported);
            if (accept.isEmpty() && reject.isEmpty() && !regrade) {
                tell(appeals);
            } else {
                decide(file, reading, quiz, appeals, exported);
            }
            return ExitCode.DONE;
        } catch (StoreException e) {
            throw new Fault(Clean.shown(String.valueOf(e.getMessage())));
        }
    }

    private List<Export.Sitting> exported() {
        List<Export.Sitting> all = new ArrayList<>();
        for (String each : files) {
            try {
                all.addAll(Export.read(new Shelf(shell.folder()).path(each), each));
            } catch (Export.Broken e) {
                throw new Fault(String.valueOf(e.getMessage()));
            }
        }
        return all;
    }

    private Appeals appeals(Quiz quiz, List<Export.Sitting> exported) throws StoreException {
        Appeals appeals = new Appeals(quiz);
        if (hasStore()) {
            try (Store open = Store.open(storeFile())) {
                appeals.add(open);
            }
        }
        exported.forEach(appeals::add);
        return appeals;
    }

    private void tell(Appeals appeals) {
        if (json) {
            appeals.json().forEach(shell.out()::println);
        } else {
            AppealsPage.lines(appeals.places(), shell.columns()).forEach(shell.out()::println);
        }
        shell.out().flush();
        if (appeals.isEmpty()) {
            shell.err()
                    .println(
                            Texts.of("message", Texts.of(appeals.isAllDecided() ? "appeals.decided" : "appeals.none")));
        } else if (!json) {
            shell.err().println();
            shell.err().println(Texts.of("appeals.how"));
        }
    }

    private void decide(QuizFile file, Reading reading, Quiz quiz, Appeals appeals, List<Export.Sitting> exported)
            throws StoreException {
        List<Decision> accepted =
                accept.stream().map(typed -> Decision.of(quiz, typed).ofItem()).toList();
        List<Decision> rejected =
                reject.stream().map(typed -> Decision.of(quiz, typed)).toList();
        Optional<Acceptor> acceptor =
                accepted.isEmpty() ? Optional.empty() : Optional.of(acceptor(file, reading, accepted));
        Quiz changed = acceptor.map(Acceptor::quiz).orElse(quiz);
        Rejudging rejudging = new Rejudging(changed, new Rejector(appeals, quiz, changed, accepted).points(rejected));
        acceptor.ifPresent(Acceptor::write);
        acceptor.map(Acceptor::told).ifPresent(told -> told.forEach(shell.out()::println));
        Stream<Question> questions = regrade
                ? changed.questions().stream()
                : Stream.concat(accepted.stream(), rejected.stream()).map(Decision::question);
        Set<String> ids = questions.map(Question::id).collect(Collectors.toSet());
        if (hasStore()) {
            try (Store open = Store.open(storeFile())) {
                rejudging.run(open, ids);
            }
        }
        tell(rejudging, exported, ids);
    }

    private static Acceptor acceptor(QuizFile file, Reading reading, List<Decision> accepted) {
        if (!(file instanceof QuizFile.OnDisk onDisk)) {
            throw Fault.of("fix.built-in", file.name());
        }
        Acceptor acceptor = new Acceptor(onDisk, reading);
        accepted.forEach(acceptor::add);
        return acceptor;
    }

    private void tell(Rejudging rejudging, List<Export.Sitting> exported, Set<String> questions) {
        if (rejudging.raised() > 0) {
            shell.out().println(Texts.count("appeals.raised", rejudging.raised()));
        } else {
            shell.out().println(Texts.of("appeals.unchanged"));
        }
        if (rejudging.dismissed() > 0) {
            shell.out().println(Texts.count("appeals.dismissed", rejudging.dismissed()));
        }
        long right = rejudging.raisedElsewhere(exported, questions);
        if (right > 0) {
            shell.out().println(Texts.count("appeals.files", right));
        }
    }

    private boolean hasStore() {
        // To look for a store is no reason to make one.
        return Files.exists(storeFile());
    }

    private Path storeFile() {
        return store.map(file -> shell.folder().resolve(file).toAbsolutePath())
                .orElseGet(() -> Learner.of(shell, new StoreOptions()).store());
    }
}
