package io.github.quizline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program in a real terminal, which tmux draws: what a learner sees on a full screen, and what is left of it. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 300, threadMode = ThreadMode.SEPARATE_THREAD)
class WindowIT {

    private static final Path PROGRAM =
            Path.of(System.getProperty("quizline.program", "target/quizline")).toAbsolutePath();
    private static final Path QUIZ = Path.of("src/test/resources/terminal/screens/all-forms.yaml");
    private static final Path EXAMPLE = Path.of("quizzes/kaesong-liaison-office.yaml");
    private static final String SOCKET = "quizline-" + ProcessHandle.current().pid();
    private static final int MOST_LOOKS = 600;

    @TempDir
    private Path folder;

    @BeforeEach
    void there_is_tmux_and_a_quiz_at_hand() throws IOException {
        boolean found = List.of(System.getenv("PATH").split(":", -1)).stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, "tmux")));
        assumeTrue(found, "tmux is not installed");
        Files.copy(QUIZ, folder.resolve("office.yaml"));
    }

    @AfterEach
    void the_window_is_closed() throws Exception {
        tmux("kill-server");
    }

    @ParameterizedTest
    @CsvSource({"40,10", "80,24", "200,60"})
    void a_quiz_is_sat_from_the_menu_to_its_result(int columns, int rows) throws Exception {
        open(columns, rows);
        String before = settings();
        run("");

        see("Your settings");
        press("Enter");
        see("7 questions.");
        type("공동");
        see("Search: 공동", "1 of 2");
        press("Enter");
        see("Enter begin");
        press("Enter");
        see("One side missing");
        press("Enter");
        see("Who announced the withdrawal?");
        press("1", "Enter");
        see("Right.");
        tmux("resize-window", "-x", "70", "-y", "18");
        see("Question 1 of 7 (1 point)", "Enter go on");
        press("Enter");
        see("Question 2 of 7");
        type("개성");
        see("Your answer: 개성");
        press("Enter");
        see("Right");
        press("Enter");
        see("Question 3 of 7");
        type(":q");
        press("Enter");
        see("Leave the sitting?");
        type("y");
        see("Unfinished: 2 of 7 answered");
        press("Enter");
        see("Go on there");
        press("Enter");
        see("Question 3 of 7");
        type(":o");
        press("Enter");
        see("All questions:");
        press("Escape");
        see("Space tick");
        for (int number = 3; number <= 7; number++) {
            see("Question " + number + " of 7");
            type(":s");
            press("Enter");
        }
        see("Not answered yet");
        press("Enter");
        see("2 of 7 points");
        type("q");
        see("Last result: 2 of 7");
        press("Escape");
        see("left=0");

        isLeftAsFound(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void interrupted_it_leaves_the_terminal_as_it_was(String signal) throws Exception {
        open(80, 24);
        String before = settings();
        run("play office.yaml");
        see("Enter begin");
        press("Enter", "Enter");
        see("Who announced the withdrawal?");
        press("1", "Enter");
        see("Right.");

        interrupt(signal);

        see(
                "Interrupted. 1 of 7 questions answered, 1 of 7 points so far.",
                "To go on later, type: quizline play office.yaml");
        see(signal.equals("INT") ? "left=130" : "left=143");
        isLeftAsFound(before);
    }

    @Test
    void interrupted_at_the_menu_it_leaves_the_terminal_as_it_was() throws Exception {
        open(80, 24);
        String before = settings();
        run("");
        see("Your settings");
        press("Enter");
        see("Quizzes at hand");

        interrupt("INT");

        see("left=130");
        isLeftAsFound(before);
    }

    @Test
    void suspended_it_gives_the_terminal_back_and_goes_on_where_it_was() throws Exception {
        open(80, 24);
        String before = settings();
        run("play office.yaml");
        see("Enter begin");
        press("Enter", "Enter");
        see("Who announced the withdrawal?");
        press("Down");
        see("(•) 1.");

        press("C-z");
        see("Stopped");
        isLeftAsFound(before);
        type("fg");
        press("Enter");

        see("(•) 1.", "F1 help");
        press("Down");
        see("(•) 2.");
    }

    @Test
    void the_screen_of_the_readme_is_what_is_seen() throws Exception {
        Files.copy(EXAMPLE, folder.resolve("example.yaml"));
        open(64, 18);
        run("play --seed 1 example.yaml");
        see("Enter begin");
        press("Enter", "Enter");
        see("Your answer:");
        type("Chun Haesung");
        press("Enter");
        see("Enter go on");

        String readme = Files.readString(Path.of("README.md"));
        String seen = tmux("capture-pane", "-p")
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(readme).contains("```text\n" + seen.stripTrailing() + "\n```\n");
    }

    private void open(int columns, int rows) throws Exception {
        String home = folder.resolve("home").toString();
        tmux(
                "-f",
                "/dev/null",
                "new-session",
                "-d",
                "-x",
                String.valueOf(columns),
                "-y",
                String.valueOf(rows),
                "-c",
                folder.toString(),
                "env -u CI -u ACCESSIBLE -u NO_COLOR QUIZLINE_HOME='" + home + "' PS1='$ ' bash --norc --noprofile -i");
        see("$");
    }

    private static void run(String arguments) throws Exception {
        type("clear; '" + PROGRAM + "' " + arguments + "; echo left=$?");
        press("Enter");
    }

    private static void interrupt(String signal) throws Exception {
        if (signal.equals("INT")) {
            press("C-c");
        } else {
            long shell =
                    Long.parseLong(tmux("display-message", "-p", "#{pane_pid}").strip());
            List<ProcessHandle> programs =
                    ProcessHandle.of(shell).orElseThrow().children().toList();
            assertThat(programs).hasSize(1);
            programs.get(0).destroy();
        }
    }

    private static void isLeftAsFound(String before) throws Exception {
        assertThat(tmux("display-message", "-p", "#{alternate_on} #{cursor_flag}"))
                .isEqualTo("0 1\n");
        assertThat(settings()).isEqualTo(before);
    }

    // Neither the size nor the number of the line discipline, which JLine sets at random and no system heeds, counts.
    private static String settings() throws Exception {
        String window = tmux("display-message", "-p", "#{pane_tty}").strip();
        return said("sh", "-c", "stty -a < " + window).replaceFirst("rows \\d+; columns \\d+; +line = \\d+;", "");
    }

    private static void type(String text) throws Exception {
        tmux("send-keys", "-l", text);
    }

    private static void press(String... keys) throws Exception {
        List<String> command = new ArrayList<>(List.of("send-keys"));
        command.addAll(List.of(keys));
        tmux(command.toArray(String[]::new));
    }

    /** Waits until some words are on the screen, wherever its lines end. */
    private static void see(String... words) throws Exception {
        String screen = "";
        for (int look = 0; look < MOST_LOOKS; look++) {
            screen = tmux("capture-pane", "-p");
            String flat = screen.replaceAll("\\s+", " ");
            if (List.of(words).stream().allMatch(flat::contains)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        fail("“" + String.join("”, “", words) + "” is not to be seen in\n" + screen);
    }

    private static String tmux(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("tmux", "-u", "-L", SOCKET));
        command.addAll(List.of(arguments));
        return said(command.toArray(String[]::new));
    }

    private static String said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
