package io.github.quizline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The man pages and the completion script that the build makes from the commands. */
class ManualIT {

    private static final Path BUILT =
            Path.of(System.getProperty("quizline.program")).getParent();

    @Test
    void each_command_has_a_page() throws IOException {
        assertThat(pages())
                .extracting(page -> page.getFileName().toString())
                .contains(
                        "quizline.1",
                        "quizline-play.1",
                        "quizline-check.1",
                        "quizline-results.1",
                        "quizline-appeals.1");
    }

    @Test
    void a_page_tells_all_that_the_help_tells() throws IOException {
        assertThat(BUILT.resolve("man/quizline-check.1"))
                .content()
                .contains(".TH \"QUIZLINE\\-CHECK\" \"1\"")
                .contains(
                        "quizline\\-check \\- Tells what is wrong with quiz files and what could be better, and where.")
                .contains(".B quizline check\n[\\-hV]")
                .contains("\n\\fIQUIZ\\fR\n")
                .contains("\n\\fB\\-\\-json\\fR\n")
                .contains("\n\\fB\\-h\\fR, \\fB\\-\\-help\\fR\n")
                .contains("\nExit code: 0; 1 ")
                .contains("\n.BR quizline (1)\n");
        assertThat(BUILT.resolve("man/quizline-play.1")).content().contains("\n\\fB\\-\\-seed\\fR \\fIN\\fR\n");
        assertThat(BUILT.resolve("man/quizline.1")).content().contains("\n.BR quizline\\-check (1)\n");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_no_flaw_that_groff_would_tell(Path page) throws Exception {
        assumeTrue(isInstalled("groff"), "groff is not installed");

        Ended groff = Ended.run(new ProcessBuilder("groff", "-man", "-Tutf8", "-ww", page.toString()));

        assertThat(groff.err()).isEmpty();
        assertThat(groff.out()).contains("General Commands Manual");
    }

    @ParameterizedTest
    @CsvSource({"pl,play", "check --js,--json"})
    void bash_completes_commands_and_options(String typed, String completed) throws Exception {
        assumeTrue(isInstalled("bash"), "bash is not installed");
        String script = """
                . "$1"
                COMP_WORDS=(quizline %s)
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _complete_quizline
                printf '%%s\\n' "${COMPREPLY[@]}"
                """.formatted(typed);

        Ended bash = Ended.run(new ProcessBuilder(
                "bash",
                "-c",
                script,
                "bash",
                BUILT.resolve("completion/quizline.bash").toString()));

        assertThat(bash).isEqualTo(new Ended(0, completed + "\n", ""));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(BUILT.resolve("man"))) {
            return pages.sorted().toList();
        }
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, program)));
    }
}
