package io.github.quizline.cli;

import io.github.quizline.progress.KeptQuestion;
import io.github.quizline.progress.KeptSitting;
import io.github.quizline.progress.Store;
import io.github.quizline.progress.StoreException;
import io.github.quizline.progress.Which;
import io.github.quizline.quiz.FeedbackTime;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.session.Fact;
import io.github.quizline.terminal.Clean;
import io.github.quizline.terminal.SittingPage;
import io.github.quizline.terminal.SittingsPage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells of past sittings, hands them on, and forgets them. */
@Command(
        name = "results",
        resourceBundle = Texts.BUNDLE,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ResultsCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "QUIZ", arity = "0..1", descriptionKey = "results.quiz")
    private Optional<String> quiz = Optional.empty();

    @Option(names = "--sitting", paramLabel = "N")
    private Optional<Long> number = Optional.empty();

    @Option(names = "--all")
    private boolean all;

    @ArgGroup
    private Purpose purpose = new Purpose();

    @Option(names = "--yes")
    private boolean yes;

    @Mixin
    private StoreOptions options = new StoreOptions();

    ResultsCommand(Shell shell) {
        this.shell = shell;
    }

    /** What is done with the sittings; one of these, or they are shown. */
    private static final class Purpose {

        @Option(names = "--json")
        private boolean json;

        @Option(names = "--csv")
        private boolean csv;

        @Option(names = "--export", paramLabel = "FILE")
        private Optional<String> export = Optional.empty();

        @Option(names = "--verify", paramLabel = "FILE")
        private Optional<String> verify = Optional.empty();

        @Option(names = "--forget")
        private boolean forget;
    }

    @Override
    public Integer call() {
        if (purpose.verify.isPresent()) {
            return verify(purpose.verify.get());
        }
        Learner learner = Learner.of(shell, options);
        Asked asked = new Asked(quiz.map(name -> new NamedQuiz(shell, name)), learner.name());
        // To look for a store is no reason to make one.
        if (!Files.exists(learner.store())) {
            asked.quiz().ifPresent(NamedQuiz::mustExist);
            return none(asked);
        }
        try (Store store = Store.open(learner.store())) {
            return tell(store, asked);
        } catch (StoreException e) {
            throw new Fault(Clean.shown(String.valueOf(e.getMessage())));
        }
    }

    /** Whose sittings of what are asked for. */
    private record Asked(Optional<NamedQuiz> quiz, String learner) {}

    private int tell(Store store, Asked asked) throws StoreException {
        Which which = which(asked);
        List<KeptSitting> sittings = new ArrayList<>(store.sittings(which));
        Collections.reverse(sittings);
        if (sittings.isEmpty()) {
            asked.quiz().ifPresent(NamedQuiz::mustExist);
            return none(asked);
        }
        if (purpose.forget) {
            return forget(store, which, sittings.size(), asked);
        }
        if (purpose.export.isPresent()) {
            return export(store, sittings, purpose.export.get());
        }
        if (number.isPresent()) {
            tell(store, sittings.get(0), asked);
        } else if (purpose.json) {
            sittings.forEach(sitting -> shell.out().println(SittingJson.of(sitting)));
        } else if (purpose.csv) {
            new SittingCsv(shell.out()).sittings(sittings);
        } else {
            print(new SittingsPage(sittings, ZoneId.systemDefault()).lines(shell.columns()));
        }
        return ExitCode.DONE;
    }

    private Which which(Asked asked) {
        Which which = number.map(Which::ofId).orElse(Which.ALL);
        which = asked.quiz().isPresent() ? which.ofQuiz(asked.quiz().get().id()) : which;
        return all ? which : which.by(asked.learner());
    }

    private void tell(Store store, KeptSitting sitting, Asked asked) throws StoreException {
        List<Fact> facts = store.facts(sitting.id());
        List<KeptQuestion> questions = KeptQuestion.all(facts);
        Fact.Started started = (Fact.Started) facts.get(0);
        boolean told = sitting.finished() || started.terms().feedback() == FeedbackTime.EACH;
        Optional<Quiz> sat = asked.quiz()
                .orElseGet(() -> new NamedQuiz(shell, sitting.quizzes().get(0)))
                .quiz()
                .filter(found -> sitting.quizzes().contains(found.id()));
        if (purpose.json) {
            questions.forEach(question -> shell.out().println(SittingJson.of(sitting, question, told)));
        } else if (purpose.csv) {
            new SittingCsv(shell.out()).questions(sitting, questions, sat, told);
        } else {
            print(new SittingPage(sitting, questions, sat, told).lines(shell.columns(), ZoneId.systemDefault()));
        }
    }

    private int export(Store store, List<KeptSitting> sittings, String name) throws StoreException {
        List<KeptSitting> over = sittings.stream().filter(KeptSitting::finished).toList();
        if (over.isEmpty()) {
            throw Fault.of("export.unfinished-only");
        }
        Export export = new Export(Instant.now());
        for (KeptSitting sitting : over) {
            export.add(sitting, store.state(sitting.id()), KeptQuestion.all(store.facts(sitting.id())));
        }
        export.write(file(name), name);
        shell.err().println(Texts.of("export.done", Texts.count("sittings", over.size()), Clean.shown(name)));
        int left = sittings.size() - over.size();
        if (left > 0) {
            shell.err().println(Texts.count("export.left-out", left));
        }
        return ExitCode.DONE;
    }

    private int verify(String name) {
        try {
            int sittings = Export.read(file(name), name).size();
            shell.out().println(Texts.of("export.sound", Clean.shown(name), Texts.count("sittings", sittings)));
            return ExitCode.DONE;
        } catch (Export.Broken e) {
            shell.err().println(Texts.of("message", String.valueOf(e.getMessage())));
            return ExitCode.NEGATIVE;
        }
    }

    private int forget(Store store, Which which, int count, Asked asked) throws StoreException {
        String meant = Texts.of("results.meant", Texts.count("sittings", count), scope(asked));
        if (!yes && !shell.interactive()) {
            throw Fault.of("forget.yes", meant);
        }
        if (!yes && !isAgreed(meant)) {
            shell.err().println(Texts.of("forget.nothing"));
            return ExitCode.DONE;
        }
        shell.out().println(Texts.of("forget.done", Texts.count("sittings", store.forget(which))));
        return ExitCode.DONE;
    }

    private boolean isAgreed(String meant) {
        shell.out().print(Texts.of("forget.ask", meant));
        shell.out().flush();
        return shell.line().filter(line -> line.strip().equalsIgnoreCase("yes")).isPresent();
    }

    private int none(Asked asked) {
        if (number.isPresent()) {
            throw Fault.of("results.no-such", String.valueOf(number.get()), scope(asked));
        }
        if (purpose.export.isPresent()) {
            throw Fault.of("results.none", scope(asked));
        }
        if (purpose.csv) {
            new SittingCsv(shell.out()).sittings(List.of());
        }
        shell.err().println(Texts.of("message", Texts.of("results.none", scope(asked))));
        return ExitCode.DONE;
    }

    /** Whose sittings of what are meant, to be said behind "sittings". */
    private String scope(Asked asked) {
        String learner = all ? "" : Texts.of("results.by", Clean.shown(asked.learner()));
        return asked.quiz()
                        .map(named -> Texts.of("results.of", Clean.shown(named.id())))
                        .orElse("")
                + learner;
    }

    private Path file(String name) {
        return new Shelf(shell.folder()).path(name);
    }

    private void print(List<String> lines) {
        lines.forEach(shell.out()::println);
    }
}
