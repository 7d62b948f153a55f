package io.github.quizline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process: what only a process has, such as signals, a locale and a terminal. */
@Timeout(value = 300, threadMode = ThreadMode.SEPARATE_THREAD)
class CommandLineIT {

    private static final String TOWNS = """
            title: 개성 시험
            questions:
              - question: Where was the factory park?
                type: place
                answer: Kaesong
                accept: 개성
              - question: Which is a capital?
                answer: Seoul
                distractors: [Busan]
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void a_quiz_at_hand() throws IOException {
        Files.writeString(folder.resolve("towns.yaml"), TOWNS);
    }

    @Test
    void answers_come_through_a_pipe() throws Exception {
        Ended ended = Ended.run(quizline("play", "towns.yaml"), "Kaesong\nSeoul\n");

        assertThat(ended.status()).isZero();
        assertThat(ended.out()).contains("2 of 2 points: 100%");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void everything_is_utf_8_whatever_the_locale() throws Exception {
        ProcessBuilder builder = quizline("play", "towns.yaml");
        builder.environment().put("LC_ALL", "C");

        Ended ended = Ended.run(builder, "개성\nSeoul\n");

        assertThat(ended.out()).startsWith("개성 시험\n").contains("2 of 2 points");
    }

    @Test
    void a_pipe_is_as_wide_as_columns_says() throws Exception {
        ProcessBuilder builder = quizline("play", "kaesong-liaison-office");
        builder.environment().put("COLUMNS", "30");

        assertThat(Ended.run(builder).out().lines()).allMatch(line -> line.length() <= 30);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_full_disk_is_told() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full");
        for (String[] arguments :
                new String[][] {{"--help"}, {"check", "towns.yaml", "--help"}, {"play", "towns.yaml"}}) {
            Process process =
                    quizline(arguments).redirectOutput(new File("/dev/full")).start();
            process.getOutputStream().close();
            String err = new String(process.getErrorStream().readAllBytes(), UTF_8);

            assertThat(process.waitFor()).isEqualTo(2);
            assertThat(err)
                    .startsWith("quizline: the output could not be written: ")
                    .hasLineCount(1);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void an_output_that_nobody_reads_any_more_is_told() throws Exception {
        Process process = quizline("play", "towns.yaml").start();
        readUntil(process.getInputStream(), "Question 1");
        process.getInputStream().close();
        process.getOutputStream().write("Kaesong\nSeoul\n".getBytes(UTF_8));
        process.getOutputStream().close();
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(err)
                .startsWith("quizline: the output could not be written: ")
                .hasLineCount(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void an_interrupt_ends_with_130_and_tells_what_was_answered() throws Exception {
        assumeThatInterruptsArrive();
        Process process = quizline("play", "towns.yaml").start();
        process.getOutputStream().write("Kaesong\n".getBytes(UTF_8));
        process.getOutputStream().flush();
        readUntil(process.getInputStream(), "Question 2");
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();

        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEqualTo("""

                        Interrupted. 1 of 2 questions answered, 1 of 2 points so far.
                        To go on later, type: quizline play towns.yaml --resume
                        """);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_terminal_shows_and_asks() throws Exception {
        Process process = atTerminal("play", "towns.yaml");
        readUntil(process.getInputStream(), "Your answer: ");
        process.getOutputStream().write("개성\r".getBytes(UTF_8));
        process.getOutputStream().flush();
        readUntil(process.getInputStream(), "Question 2", "Your answer: ");
        process.getOutputStream().write("Seoul\r".getBytes(UTF_8));
        process.getOutputStream().flush();

        readUntil(process.getInputStream(), "2 of 2 points: 100%");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void ctrl_c_at_a_terminal_ends_at_once() throws Exception {
        assumeThatInterruptsArrive();
        Process process = atTerminal("play", "towns.yaml");
        readUntil(process.getInputStream(), "Your answer: ");
        process.getOutputStream().write(3);
        process.getOutputStream().flush();

        readUntil(process.getInputStream(), "Interrupted. 0 of 2 questions answered");
        assertThat(process.waitFor(2, TimeUnit.MINUTES))
                .as("ends without another key")
                .isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void ctrl_d_at_a_terminal_ends_the_sitting() throws Exception {
        Process process = atTerminal("play", "towns.yaml");
        readUntil(process.getInputStream(), "Your answer: ");
        process.getOutputStream().write(4);
        process.getOutputStream().flush();

        readUntil(process.getInputStream(), "The input ended. 0 of 2 questions answered", "Result");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_is_forgotten_at_a_terminal_is_asked_about_first() throws Exception {
        Ended.run(quizline("play", "towns.yaml", "--learner=Anna", "--store=kept"), "Kaesong\n");
        for (String answer : List.of("no", "yes")) {
            Process process = atTerminal("results", "--learner=Anna", "--store=kept", "--forget");
            readUntil(process.getInputStream(), "Delete 1 sitting by Anna for good? Type yes: ");
            process.getOutputStream().write((answer + "\r").getBytes(UTF_8));
            process.getOutputStream().flush();

            readUntil(process.getInputStream(), answer.equals("yes") ? "1 sitting deleted." : "Nothing was deleted.");
            assertThat(process.waitFor()).isZero();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_list_at_a_terminal_is_nothing_but_text() throws Exception {
        Ended.run(quizline("play", "towns.yaml", "--learner=Anna", "--store=kept"), "Kaesong\n");

        Process process = atTerminal("results", "--learner=Anna", "--store=kept");

        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
                .contains("towns")
                .doesNotContain("\u001B");
    }

    private ProcessBuilder quizline(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Stream.of(System.getProperty("quizline.jvm.args", "").split(" ", -1))
                .filter(argument -> !argument.isBlank())
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.github.quizline.cli.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        // What one test leaves unfinished is not to be gone on with in another.
        builder.environment().put("QUIZLINE_HOME", folder.resolve("home").toString());
        return builder;
    }

    /** Starts the program in a terminal of its own, which the program script makes. */
    private Process atTerminal(String... arguments) throws Exception {
        boolean hasScript = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "script")));
        assumeTrue(hasScript, "there is no program script here");
        ProcessBuilder builder = quizline(arguments);
        StringBuilder line = new StringBuilder("exec");
        for (String word : builder.command()) {
            line.append(" '").append(word.replace("'", "'\\''")).append('\'');
        }
        builder.command("script", "-q", "-e", "-c", line.toString(), "/dev/null");
        builder.environment().put("TERM", "xterm");
        return builder.start();
    }

    private static void assumeThatInterruptsArrive() throws IOException {
        assumeTrue(!isInterruptIgnored(), "the tests were started so that they and their processes ignore Ctrl-C");
    }

    /** Whether this process was started with SIGINT ignored, as nohup and a shell's & do; its children inherit that. */
    private static boolean isInterruptIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return false;
        }
        int interrupt = 1 << (2 - 1);
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(
                                        line.substring("SigIgn:".length()).strip(), 16)
                                & interrupt)
                        != 0);
    }

    private static void readUntil(InputStream stream, String... words) throws IOException {
        StringBuilder read = new StringBuilder();
        for (String word : words) {
            int from = read.length();
            while (read.indexOf(word, from) < 0) {
                int next = stream.read();
                assertThat(next).as("%s comes after: %s", word, read).isNotNegative();
                read.append((char) next);
            }
        }
    }
}
