package io.github.quizline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The file {@code target/quizline}, called in every way that people call a program. */
class ProgramIT {

    private static final Path PROGRAM = Path.of(System.getProperty("quizline.program"));

    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    private static final Ended VERSION =
            new Ended(0, "quizline " + System.getProperty("quizline.version") + System.lineSeparator(), "");

    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void it_runs_when_called() throws Exception {
        assertThat(call(PROGRAM.toString(), "--version")).isEqualTo(VERSION);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void copied_alone_into_a_folder_with_a_space_it_runs() throws Exception {
        Path copy = Files.createDirectory(folder.resolve("my programs é")).resolve("a quizline");
        Files.copy(PROGRAM, copy);

        assertThat(call(copy.toString(), "--version")).isEqualTo(VERSION);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void through_a_link_it_runs() throws Exception {
        Path copy = Files.copy(
                PROGRAM, Files.createDirectory(folder.resolve("programs")).resolve("program"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("programs", "program"));
        Path linkToLink = Files.createSymbolicLink(folder.resolve("link to link"), link);

        assertThat(copy).isExecutable();
        assertThat(call(linkToLink.toString(), "--version")).isEqualTo(VERSION);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void found_in_path_it_runs() throws Exception {
        ProcessBuilder call = new ProcessBuilder("sh", "-c", "quizline --version");
        call.environment().merge("PATH", PROGRAM.getParent().toString(), (path, ours) -> ours + ":" + path);

        assertThat(end(call)).isEqualTo(VERSION);
    }

    @Test
    void java_runs_it_as_a_jar() throws Exception {
        String java = JAVA_HOME.resolve("bin").resolve("java").toString();
        ProcessBuilder call = new ProcessBuilder(java, "-jar", PROGRAM.toString(), "--version");

        assertThat(Ended.run(call)).isEqualTo(VERSION);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_commands_of_the_readme_run() throws Exception {
        Matcher blocks = Pattern.compile("(?ms)^```sh\n(.*?)^```$").matcher(Files.readString(Path.of("README.md")));
        // What needs a window, WindowIT shows.
        List<String> commands = blocks.results()
                .map(block -> block.group(1))
                .filter(command -> !command.startsWith("tmux "))
                .toList();

        assertThat(commands).isNotEmpty();
        for (String command : commands) {
            Ended ended = end(new ProcessBuilder("sh", "-c", command.replace("target/quizline", "'" + PROGRAM + "'")));

            // A sitting that is broken off is not passed.
            assertThat(ended.status()).as(command).isLessThan(2);
            assertThat(ended.out()).contains(command.contains(" grade ") ? "announced-by" : "Result");
            assertThat(ended.err()).isEmpty();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void names_and_texts_arrive_whole_whatever_the_locale() throws Exception {
        Path quiz = folder.resolve("fünf Städte 한국.yaml");
        Files.writeString(quiz, "title: Städte 한국\nfrage: ☃\n");
        ProcessBuilder call = new ProcessBuilder(
                PROGRAM.toString(), "check", quiz.getFileName().toString());
        call.directory(folder.toFile()).environment().keySet().removeIf(name -> name.matches("LANG|LC_.*"));
        call.environment().put("LC_ALL", "C");

        Ended ended = end(call);

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).contains("fünf Städte 한국.yaml:2:1: error: ").contains("frage: ☃");
    }

    private Ended call(String... command) throws Exception {
        return end(new ProcessBuilder(List.of(command)));
    }

    /** Runs the program to its end with the Java that runs this test; what it covers counts. */
    private Ended end(ProcessBuilder call) throws Exception {
        call.environment().put("JAVA_HOME", JAVA_HOME.toString());
        call.environment().put("QUIZLINE_HOME", folder.resolve("home").toString());
        String watch = System.getProperty("quizline.jvm.args");
        // The launcher parts options by spaces and knows no quotes.
        if (!watch.contains(" ")) {
            call.environment().put("QUIZLINE_OPTS", watch);
        }
        return Ended.run(call);
    }
}
