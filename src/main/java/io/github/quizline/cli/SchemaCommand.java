package io.github.quizline.cli;

import io.github.quizline.Quizline;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of the quiz format. */
@Command(
        name = "schema",
        resourceBundle = Texts.BUNDLE,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {

    private final Shell shell;

    SchemaCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        shell.out().print(Quizline.schema());
        return ExitCode.DONE;
    }
}
