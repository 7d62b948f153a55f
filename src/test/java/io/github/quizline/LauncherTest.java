package io.github.quizline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text at the head of {@code target/quizline}, with programs in the place of Java that tell how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final Path LAUNCHER = Path.of("src/program/quizline.sh").toAbsolutePath();

    /** Tells what follows {@code -jar}, one argument a line. */
    private static final String TELLS_ARGUMENTS = """
            while [ "$1" != -jar ]; do shift; done
            shift 2
            printf '[%s]\\n' "$@"
            """;

    /** Tells what precedes {@code -jar}, in one line. */
    private static final String TELLS_OPTIONS = """
            options=
            while [ "$1" != -jar ]; do options="$options $1"; shift; done
            echo "$options"
            """;

    @TempDir
    private Path folder;

    private Path tools;

    @BeforeEach
    void a_path_without_java() throws IOException {
        tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : List.of("readlink", "sed")) {
            write(tools.resolve(tool), "exec '%s' \"$@\"".formatted(which(tool).orElseThrow()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "dash", "bash", "bash --posix", "busybox sh", "ksh", "mksh", "yash"})
    void every_shell_hands_arguments_on_as_they_are(String shell) throws Exception {
        List<String> command = new ArrayList<>(List.of(shell.split(" ", -1)));
        Optional<Path> found = which(command.get(0));
        assumeTrue(found.isPresent(), () -> shell + " is not installed");
        command.set(0, found.orElseThrow().toString());
        command.add(LAUNCHER.toString());
        List<String> arguments =
                List.of("a b", "", "*", "?", "\"", "it's", "$HOME", "`ls`", "\\n", "é한", "-x", "--", "a\nb");
        command.addAll(arguments);
        Path home = java("jdk", "17.0.1", TELLS_ARGUMENTS);

        Ended ended = Ended.run(process(command, Map.of("JAVA_HOME", home.toString())));

        assertThat(ended).isEqualTo(new Ended(0, "[" + String.join("]\n[", arguments) + "]\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "dash", "bash", "busybox sh", "ksh", "mksh", "yash"})
    void what_is_closed_is_not_left_for_java_to_fill(String shell) throws Exception {
        Optional<Path> found = which(shell.split(" ", -1)[0]);
        assumeTrue(found.isPresent(), () -> shell + " is not installed");
        Path home =
                java("jdk", "17.0.1", "exec 3<&0 || exit 1; read -r line <&3 && exit 2; echo told; echo >&2; exit 0");
        String launched = found.orElseThrow() + shell.replaceFirst("^\\S+", "") + " '" + LAUNCHER + "' ";

        assertThat(inShell(launched + "<&-", home)).isEqualTo(new Ended(0, "told\n", "\n"));
        assertThat(inShell(launched + "</dev/null 2>&-", home)).isEqualTo(new Ended(0, "told\n", ""));
        // The descriptor is there, but cannot be written.
        assertThat(inShell(launched + "</dev/null >&-", home).err()).isNotEmpty();
    }

    @Test
    void java_home_goes_before_path() throws Exception {
        Path home = java("chosen", "17.0.1", "echo chosen");
        Path other = java("other", "25", "echo other");

        assertThat(launch(home, other)).isEqualTo(new Ended(0, "chosen\n", ""));
    }

    @Test
    void without_java_home_the_java_in_path_serves() throws Exception {
        assertThat(launch(null, java("in path", "25-ea", "echo started")).out()).isEqualTo("started\n");
    }

    @Test
    void where_java_home_holds_no_java_the_one_in_path_serves() throws Exception {
        assertThat(launch(folder.resolve("nothing"), java("in path", "21", "echo started")))
                .isEqualTo(new Ended(0, "started\n", ""));
    }

    @Test
    void where_java_home_is_too_old_the_java_in_path_serves() throws Exception {
        assertThat(launch(java("old", "11.0.2", "echo old"), java("new", "17", "echo new")))
                .isEqualTo(new Ended(0, "new\n", ""));
    }

    @Test
    void a_java_too_old_is_told_and_not_started() throws Exception {
        Path old = java("old", "11.0.2", "echo started");
        Path older = java("older", "1.8.0_362", "echo started");

        assertThat(launch(old, older)).isEqualTo(new Ended(2, "", """
                        quizline needs Java 17 or newer. It found %s/bin/java (Java 11), %s/bin/java (Java 8).
                        Install it, for example from https://adoptium.net, or set JAVA_HOME to the folder where it is.
                        """.formatted(old, older)));
    }

    @Test
    void a_machine_without_java_is_told_what_to_do() throws Exception {
        assertThat(launch(null, null)).isEqualTo(new Ended(2, "", """
                        quizline needs Java 17 or newer. It found none by JAVA_HOME or in PATH.
                        Install it, for example from https://adoptium.net, or set JAVA_HOME to the folder where it is.
                        """));
    }

    @Test
    void a_java_that_does_not_start_is_told() throws Exception {
        Path broken = java("broken", "", "echo Unable to locate a Java Runtime. >&2; exit 1");

        assertThat(launch(null, broken).err()).contains("It found " + broken + "/bin/java (no working Java).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"openjdk version \"17.0.15\" 2025-04-15", "java version \"21-internal\"", "x version \"25\""})
    void a_java_without_a_release_file_is_asked_for_its_version(String answer) throws Exception {
        String script = """
                if [ "$1" = -version ]; then
                    echo 'Picked up JAVA_TOOL_OPTIONS: -Da=b' >&2
                    echo '%s' >&2
                else
                    echo started
                fi
                """;

        assertThat(launch(null, java("shim", "", script.formatted(answer))).out())
                .isEqualTo("started\n");
        assertThat(launch(null, java("old", "", script.formatted("openjdk version \"11.0.2\" 2019-01-15")))
                        .status())
                .isEqualTo(2);
    }

    @Test
    void a_java_in_path_may_be_a_link() throws Exception {
        Path real = java("old", "11.0.2", "echo started");
        Path links = Files.createDirectories(folder.resolve("links/bin"));
        Files.createSymbolicLink(links.resolve("java"), real.resolve("bin/java"));

        assertThat(launch(null, links.getParent()).err()).contains("(Java 11)");
    }

    @Test
    void options_from_outside_come_last_and_are_parted_by_spaces() throws Exception {
        Path home = java("jdk", "17", TELLS_OPTIONS);
        Map<String, String> environment =
                Map.of("JAVA_HOME", home.toString(), "JAVA_OPTS", "-Xmx1g -Da=*", "QUIZLINE_OPTS", "-Xmx2g");

        assertThat(Ended.run(process(List.of("sh", LAUNCHER.toString()), environment))
                        .out())
                .endsWith(" -Xmx1g -Da=* -Xmx2g\n");
    }

    @Test
    void standard_input_and_the_exit_code_are_those_of_java() throws Exception {
        Path home = java("jdk", "17", "read -r line; echo \"read $line\"; exit 42");
        ProcessBuilder process = process(List.of("sh", LAUNCHER.toString()), Map.of("JAVA_HOME", home.toString()));

        assertThat(Ended.run(process, "a line\nanother\n")).isEqualTo(new Ended(42, "read a line\n", ""));
    }

    @Test
    void java_takes_the_place_of_the_shell_so_that_signals_reach_it() throws Exception {
        Path home = java("jdk", "17", "echo $$");
        Process process = process(List.of("sh", LAUNCHER.toString()), Map.of("JAVA_HOME", home.toString()))
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).isEqualTo(process.pid() + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "en_US.ISO-8859-1", ""})
    void under_a_locale_that_is_not_utf_8_java_gets_one_that_is(String locale) throws Exception {
        Path home = java("jdk", "17", "echo \"${LC_ALL:-$LC_CTYPE}\"");

        for (String variable : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
            Map<String, String> environment = Map.of("JAVA_HOME", home.toString(), variable, locale);
            assertThat(Ended.run(process(List.of("sh", LAUNCHER.toString()), environment)))
                    .as(variable)
                    .isEqualTo(new Ended(0, "C.UTF-8\n", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko_KR.UTF-8", "de_DE.utf8"})
    void a_locale_that_is_utf_8_is_left_alone(String locale) throws Exception {
        Path home = java("jdk", "17", "echo \"$LANG,$LC_CTYPE,$LC_ALL\"");
        Map<String, String> environment = Map.of("JAVA_HOME", home.toString(), "LC_ALL", locale, "LANG", "C");

        assertThat(Ended.run(process(List.of("sh", LAUNCHER.toString()), environment))
                        .out())
                .isEqualTo("C,," + locale + "\n");
    }

    /** A folder that looks like a Java: {@code bin/java} is {@code script}, and {@code release} tells the version, if any. */
    private Path java(String name, String version, String script) throws IOException {
        Path home = folder.resolve(name);
        write(Files.createDirectories(home.resolve("bin")).resolve("java"), script);
        if (!version.isEmpty()) {
            Files.writeString(
                    home.resolve("release"),
                    "IMPLEMENTOR=\"x = y\"\nJAVA_VERSION=\"" + version + "\"\nOS_ARCH=\"a\"\n");
        }
        return home;
    }

    private static void write(Path program, String script) throws IOException {
        Files.writeString(program, "#!/bin/sh\n" + script);
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    private Ended launch(Path javaHome, Path inPath) throws Exception {
        ProcessBuilder process = process(List.of("sh", LAUNCHER.toString()), Map.of());
        if (javaHome != null) {
            process.environment().put("JAVA_HOME", javaHome.toString());
        }
        if (inPath != null) {
            process.environment().merge("PATH", inPath.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
        }
        return Ended.run(process);
    }

    private Ended inShell(String command, Path javaHome) throws Exception {
        return Ended.run(process(List.of("sh", "-c", command), Map.of("JAVA_HOME", javaHome.toString())));
    }

    /** A process that finds no Java in its {@code PATH}, with {@code environment} and nothing else in its environment. */
    private ProcessBuilder process(List<String> command, Map<String, String> environment) {
        List<String> absolute = new ArrayList<>(command);
        absolute.set(0, which(command.get(0)).orElseThrow().toString());
        ProcessBuilder process = new ProcessBuilder(absolute);
        process.environment().clear();
        process.environment().put("PATH", tools.toString());
        process.environment().putAll(environment);
        return process;
    }

    private static Optional<Path> which(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).resolve(program).toAbsolutePath())
                .filter(Files::isExecutable)
                .findFirst();
    }
}
