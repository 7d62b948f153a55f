package io.github.quizline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ProgramTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "play", "check", "schema"})
    void every_command_tells_how_it_is_used_and_its_version(String command) {
        String[] help = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};
        String[] version = command.isEmpty() ? new String[] {"--version"} : new String[] {command, "-V"};

        Called helped = Called.in(folder, help);
        assertThat(helped.code()).isZero();
        assertThat(helped.out()).contains("Usage: " + ("quizline " + command).strip(), "--help", "--version");
        assertThat(helped.out()).doesNotContain("usage.", "null");
        assertThat(helped.err()).isEmpty();
        assertThat(Called.in(folder, version).out()).matches("quizline \\d+\\.\\d+\\S*\\R");
    }

    @Test
    void a_command_is_used_alike_alone_and_among_all() {
        Shell shell = Shell.of(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Map.of(),
                folder,
                false);
        Map<String, CommandLine> all = new Program(shell).commandLine().getSubcommands();

        assertThat(all).isNotEmpty();
        all.forEach((name, command) ->
                assertThat(Called.in(folder, name, "--help").out()).isEqualTo(command.getUsageMessage()));
    }

    @Test
    void every_command_is_listed_with_what_it_does() {
        assertThat(Called.in(folder, "--help").out())
                .contains("play", "Sits a quiz.", "check", "Tells what is wrong", "schema", "Prints the JSON Schema");
    }

    @Test
    void a_misspelt_command_or_option_is_told_with_the_one_that_may_be_meant() {
        assertThat(Called.in(folder, "plya")).isEqualTo(new Called(2, "", """
                        quizline: Unmatched argument at index 0: 'plya'
                        Did you mean: quizline play?
                        Type "quizline --help" to see what can be typed.
                        """));
        assertThat(Called.in(folder, "check", "--jsn", "x.yaml").err())
                .contains("Unknown option: '--jsn'", "Possible solutions: --json", "Type \"quizline check --help\"");
    }

    @Test
    void an_option_that_nobody_knows_is_told_before_what_is_missing() {
        assertThat(Called.in(folder, "play", "--se\u001B[31m")).isEqualTo(new Called(2, "", """
                        quizline: Unknown option: '--se\uFFFD[31m'
                        Possible solutions: --seed
                        Type "quizline play --help" to see what can be typed.
                        """));
        assertThat(Called.in(folder, "play", "--plain").err()).contains("Missing required parameter: 'QUIZ'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"play", "check", "play --seed x q", "play a b", "schema x", "\u001B[2J"})
    void wrong_usage_is_told_on_standard_error(String arguments) {
        Called called = Called.in(folder, arguments.split(" ", -1));

        assertThat(called.code()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).startsWith("quizline: ").contains("--help").doesNotContain("\u001B", "\tat ");
    }

    @Test
    void the_schema_is_printed() {
        Called called = Called.in(folder, "schema");

        assertThat(called.code()).isZero();
        assertThat(called.out())
                .startsWith("{")
                .endsWith("}\n")
                .contains("https://json-schema.org/draft/2020-12/schema");
        assertThat(called.err()).isEmpty();
    }

    @Test
    void output_that_cannot_be_written_is_told() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        for (String[] arguments : new String[][] {{"schema"}, {"--help"}, {"play", "kaesong-liaison-office"}, {}}) {
            assertThat(Called.writingTo(full, folder, "", arguments))
                    .isEqualTo(
                            new Called(2, "", "quizline: the output could not be written: No space left on device\n"));
        }
    }

    @Test
    void a_mistake_of_the_program_itself_is_told_without_a_stack_trace() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("broken");
            }
        };

        Called called = Called.writingTo(broken, folder, "", "play", "kaesong-liaison-office");

        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err())
                .contains("something went wrong inside (java.lang.IllegalStateException: broken)")
                .doesNotContain("\tat ");
    }
}
