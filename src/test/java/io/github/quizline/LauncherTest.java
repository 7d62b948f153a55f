package io.github.quizline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text at the head of {@code target/quizline}, with programs in the place of Java that tell how they were called. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 20, unit = TimeUnit.MINUTES)
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

    /** Makes archives, and tells which one it starts from. */
    private static final String KEEPS_ARCHIVE = """
            archive=none
            for option; do
                case $option in
                -XX:DumpLoadedClassList=*) echo classes >"${option#*=}"; exit 0 ;;
                -XX:SharedArchiveFile=*) archive=${option#*=} ;;
                -Xshare:dump) dump=yes ;;
                esac
            done
            if [ "${dump:-}" ]; then
                echo dumped >>"${JAVA_HOME:?}/dumps"
                echo "an archive" >"$archive"
                exit 0
            fi
            echo "from $archive"
            """;

    @TempDir
    private Path folder;

    private Path tools;

    @BeforeEach
    void a_path_without_java() throws IOException {
        tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : List.of("readlink", "sed", "cksum", "nice", "mkdir", "find", "touch", "mv", "rm")) {
            write(tools.resolve(tool), "exec '%s' \"$@\"".formatted(which(tool).orElseThrow()));
        }
    }

    /** What makes an archive goes on behind the program's back, in a folder that is about to be deleted. */
    @AfterEach
    void nothing_is_left_running() throws Exception {
        until(() -> ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .noneMatch(command -> command.contains(LAUNCHER.toString()) || command.contains(folder.toString())));
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

    @ParameterizedTest
    @CsvSource({"play, true", "'', true", "check, false", "fmt, false", "grade, false"})
    void what_waits_for_a_learner_is_compiled_later(String command, boolean later) throws Exception {
        Path home = java("jdk", "17", TELLS_OPTIONS);
        ProcessBuilder process =
                process(List.of("sh", LAUNCHER.toString(), command), Map.of("JAVA_HOME", home.toString()));

        assertThat(Ended.run(process).out().contains(" -XX:CompileThresholdScaling=4 "))
                .isEqualTo(later);
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

    @ParameterizedTest
    @ValueSource(strings = {"sh", "dash", "bash", "bash --posix", "busybox sh", "ksh", "mksh", "yash"})
    void the_first_run_leaves_an_archive_and_the_second_starts_from_it(String shell) throws Exception {
        Optional<Path> found = which(shell.split(" ", -1)[0]);
        assumeTrue(found.isPresent(), () -> shell + " is not installed");
        List<String> command = new ArrayList<>(List.of(shell.split(" ", -1)));
        command.add(LAUNCHER.toString());
        Map<String, String> environment = Map.of(
                "JAVA_HOME", java("jdk", "17", KEEPS_ARCHIVE).toString(),
                "HOME", folder.resolve("a home").toString());

        assertThat(Ended.run(process(command, environment))).isEqualTo(new Ended(0, "from none\n", ""));
        Path archive = madeArchive(folder.resolve("a home/.cache/quizline"));
        assertThat(Ended.run(process(command, environment))).isEqualTo(new Ended(0, "from " + archive + "\n", ""));
        assertThat(folder.resolve("jdk/dumps")).hasContent("dumped");
    }

    @Test
    void an_archive_serves_one_program_of_one_age_and_one_java() throws Exception {
        Path program = Files.copy(LAUNCHER, folder.resolve("quizline"));
        Path cache = folder.resolve("cache");
        Path home = java("jdk", "17.0.1", KEEPS_ARCHIVE);
        launch(program, home, cache);
        Path archive = madeArchive(cache.resolve("quizline"));

        assertThat(launch(program, java("jdk", "17.0.2", KEEPS_ARCHIVE), cache).out())
                .isEqualTo("from none\n");
        assertThat(launch(Files.copy(LAUNCHER, folder.resolve("copy")), home, cache)
                        .out())
                .isEqualTo("from none\n");
        java("jdk", "17.0.1", KEEPS_ARCHIVE);
        assertThat(launch(program, home, cache).out()).isEqualTo("from " + archive + "\n");
        for (String time : List.of("2001-02-03T04:05:06Z", "2031-02-03T04:05:06Z")) {
            FileTime age = FileTime.from(Instant.parse(time));
            Files.setLastModifiedTime(program, age);
            assertThat(launch(program, home, cache).out()).as(time).isEqualTo("from none\n");
            until(() -> Files.getLastModifiedTime(archive).equals(age));
            assertThat(launch(program, home, cache).out()).as(time).isEqualTo("from " + archive + "\n");
        }
    }

    @Test
    void nobody_waits_for_the_archive_and_one_process_makes_it() throws Exception {
        Path go = folder.resolve("go");
        Path home = java(
                "jdk",
                "17",
                "case \"$*\" in *-XX:Dump*) while [ ! -e '%s' ]; do sleep 1; done ;; esac\n".formatted(go)
                        + KEEPS_ARCHIVE);
        write(
                tools.resolve("sleep"),
                "exec '%s' \"$@\"".formatted(which("sleep").orElseThrow()));
        Path cache = folder.resolve("cache");

        // The end of its output is not waited for either.
        for (int run = 0; run < 2; run++) {
            Process first = process(List.of("sh", LAUNCHER.toString()), environment(home, cache))
                    .start();
            assertThat(new String(first.getInputStream().readAllBytes(), UTF_8)).isEqualTo("from none\n");
        }
        Files.createFile(go);

        madeArchive(cache.resolve("quizline"));
        assertThat(home.resolve("dumps")).hasContent("dumped");
    }

    @Test
    void an_archive_that_cannot_be_made_is_not_tried_again_at_once() throws Exception {
        Path home = java("jdk", "17", """
                case "$*" in
                *-Xshare:dump*) echo tried >>"${JAVA_HOME:?}/tries"; echo half >"${5#*=}"; exit 1 ;;
                *-XX:Dump*) exit 0 ;;
                esac
                echo started
                """);
        Path cache = folder.resolve("cache");

        for (int run = 0; run < 3; run++) {
            assertThat(launch(LAUNCHER, home, cache)).isEqualTo(new Ended(0, "started\n", ""));
            until(() -> Files.exists(home.resolve("tries")));
        }

        assertThat(home.resolve("tries")).hasContent("tried");
        assertThat(filesIn(cache.resolve("quizline")))
                .allMatch(made -> made.toString().endsWith(".new"));
    }

    @Test
    void where_nothing_can_be_kept_it_runs_without() throws Exception {
        Path home = java("jdk", "17", KEEPS_ARCHIVE);
        Path file = Files.createFile(folder.resolve("a file"));
        Ended without = new Ended(0, "from none\n", "");

        assertThat(launch(LAUNCHER, home, file)).isEqualTo(without);
        assertThat(launch(LAUNCHER, home, Path.of("/proc/nowhere"))).isEqualTo(without);
        assertThat(Ended.run(process(List.of("sh", LAUNCHER.toString()), Map.of("JAVA_HOME", home.toString()))))
                .isEqualTo(without);
        assertThat(launch(LAUNCHER, home, Path.of("relative"))).isEqualTo(without);
        assertThat(Path.of("relative")).doesNotExist();
    }

    @Test
    void without_tools_it_runs_without() throws Exception {
        Path home = java("jdk", "17", KEEPS_ARCHIVE);
        for (String tool : List.of("nice", "touch", "find", "mkdir", "cksum")) {
            Files.delete(tools.resolve(tool));

            assertThat(launch(LAUNCHER, home, folder.resolve(tool)))
                    .as(tool)
                    .isEqualTo(new Ended(0, "from none\n", ""));
        }
    }

    @Test
    void the_archive_can_be_turned_off() throws Exception {
        Path home = java("jdk", "17", KEEPS_ARCHIVE);
        Path cache = folder.resolve("cache");
        launch(LAUNCHER, home, cache);
        madeArchive(cache.resolve("quizline"));
        ProcessBuilder off = process(List.of("sh", LAUNCHER.toString()), environment(home, cache));
        off.environment().put("QUIZLINE_ARCHIVE", "off");

        assertThat(Ended.run(off).out()).isEqualTo("from none\n");
    }

    @Test
    void archives_that_nobody_read_for_a_month_go_when_one_is_made() throws Exception {
        Path kept = Files.createDirectories(folder.resolve("cache/quizline"));
        Path old = Files.writeString(kept.resolve("1.jsa"), "old");
        FileTime then = FileTime.from(Instant.now().minus(Duration.ofDays(32)));
        Files.getFileAttributeView(old, BasicFileAttributeView.class).setTimes(then, then, then);
        Path others = Files.writeString(kept.resolve("2.jsa"), "in use");
        Path leftover = Files.createDirectory(kept.resolve("3.jsa.new"));
        Files.setLastModifiedTime(leftover, then);

        launch(LAUNCHER, java("jdk", "17", KEEPS_ARCHIVE), folder.resolve("cache"));
        until(() -> !Files.exists(old));

        assertThat(others).exists();
        assertThat(leftover).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JAVA_OPTS", "QUIZLINE_OPTS", "JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"})
    void a_collector_that_somebody_chose_is_the_only_one(String variable) throws Exception {
        Path home = java("jdk", "17", TELLS_OPTIONS);
        ProcessBuilder chosen = process(List.of("sh", LAUNCHER.toString()), Map.of("JAVA_HOME", home.toString()));
        chosen.environment().put(variable, "-Xmx1g -XX:+UseZGC -Da=b");

        assertThat(launch(home, null).out()).contains(" -XX:+UseSerialGC ");
        assertThat(Ended.run(chosen).out()).doesNotContain("UseSerialGC");
    }

    /** The only archive in a folder, once it is there and all that its making needed is gone. */
    private static Path madeArchive(Path kept) throws Exception {
        until(() -> filesIn(kept).stream().map(Path::toString).anyMatch(name -> name.endsWith(".jsa"))
                && filesIn(kept).size() == 1);
        return filesIn(kept).get(0);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Waits until something holds, which is made in the background. */
    private static void until(Callable<Boolean> holds) throws Exception {
        while (!holds.call()) {
            Thread.sleep(20);
        }
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

    private Ended launch(Path program, Path javaHome, Path cache) throws Exception {
        return Ended.run(process(List.of("sh", program.toString()), environment(javaHome, cache)));
    }

    private static Map<String, String> environment(Path javaHome, Path cache) {
        return Map.of("JAVA_HOME", javaHome.toString(), "XDG_CACHE_HOME", cache.toString());
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
