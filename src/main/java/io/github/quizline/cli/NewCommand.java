package io.github.quizline.cli;

import io.github.quizline.Quizline;
import io.github.quizline.format.Reading;
import io.github.quizline.format.Resolver;
import io.github.quizline.format.yaml.QuizYaml;
import io.github.quizline.problem.Problem;
import io.github.quizline.terminal.Clean;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a quiz: a file with an example of what a quiz needs, and comments that explain it. */
@Command(name = "new", resourceBundle = Texts.BUNDLE, mixinStandardHelpOptions = true, versionProvider = Version.class)
final class NewCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "FILE", descriptionKey = "quizline.new.file")
    private String name = "";

    @Option(names = "--title", paramLabel = "TITLE")
    private Optional<String> title = Optional.empty();

    NewCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Path file = new Shelf(shell.folder()).path(name);
        String shown = Clean.shown(name);
        if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
            throw Fault.of("new.ending", shown);
        }
        String text = title.map(QuizYaml::starter).orElseGet(QuizYaml::starter);
        Reading reading = Quizline.read(text, name, Resolver.NONE);
        Optional<Problem> problem = reading.problems().stream().findFirst();
        if (problem.isPresent()) {
            throw Fault.of("new.title", Clean.shown(problem.get().sentence()));
        }
        write(file, shown, text.getBytes(StandardCharsets.UTF_8));
        shell.err().println(Texts.of("new.done", shown));
        return ExitCode.DONE;
    }

    private static void write(Path file, String shown, byte[] bytes) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw Fault.of("export.exists", shown);
        }
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            writeWholly(file, out, bytes);
        } catch (FileAlreadyExistsException e) {
            throw Fault.of("export.exists", shown);
        } catch (NoSuchFileException e) {
            throw Fault.of("export.no-folder", shown);
        } catch (IOException e) {
            throw new Fault(QuizFile.sentenceOf(e, file.toString()));
        }
    }

    private static void writeWholly(Path file, OutputStream out, byte[] bytes) throws IOException {
        try {
            out.write(bytes);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }
}
