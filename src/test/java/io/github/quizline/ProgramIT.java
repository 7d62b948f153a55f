package io.github.quizline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void it_starts_from_the_archive_that_an_earlier_run_left() throws Exception {
        Path program = Files.copy(PROGRAM, folder.resolve("quizline"));
        assertThat(keeping(program, "")).isEqualTo(VERSION);
        Path archive = madeArchive();

        // Java refuses to start where it may not go without and must.
        assertThat(keeping(program, "-Xshare:on")).isEqualTo(VERSION);
        assertThat(keeping(program, "-Xlog:class+load:stdout", "play", "kaesong-liaison-office")
                        .out())
                .contains("picocli.CommandLine source: shared objects file")
                .contains("io.github.quizline.terminal.PlainSitting source: shared objects file")
                .contains("io.github.quizline.progress.Store source: shared objects file");

        for (long length : List.of(Files.size(archive) - 5000, 70_000L, 100L, 1L)) {
            harm(program, archive, length);
            assertThat(keeping(program, "")).as("cut to %d", length).isEqualTo(VERSION);
        }
        assertThat(keeping(program, "-Xshare:on").status()).isNotZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void where_java_takes_little_from_an_archive_it_runs_all_the_same() throws Exception {
        // Java leaves out what lies where an address of the web would have to be escaped.
        Path place = Files.createDirectory(folder.resolve("fünf Städte 한국"));
        Path program = Files.copy(PROGRAM, place.resolve("a quizline"));

        assertThat(keeping(program, "")).isEqualTo(VERSION);
        madeArchive();
        assertThat(keeping(program, "")).isEqualTo(VERSION);
    }

    /** Cuts an archive, and leaves its age as it was. */
    private static void harm(Path program, Path archive, long length) throws IOException {
        assertThat(archive.toFile().setWritable(true)).isTrue();
        try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
        Files.setLastModifiedTime(archive, Files.getLastModifiedTime(program));
    }

    private Ended keeping(Path program, String options) throws Exception {
        return keeping(program, options, "--version");
    }

    private Ended keeping(Path program, String options, String... arguments) throws Exception {
        ProcessBuilder call = new ProcessBuilder(new ArrayList<>(List.of(program.toString())));
        call.command().addAll(List.of(arguments));
        call.environment().put("JAVA_HOME", JAVA_HOME.toString());
        call.environment().put("XDG_CACHE_HOME", folder.resolve("the cache").toString());
        call.environment().put("QUIZLINE_HOME", folder.resolve("home").toString());
        call.environment().put("QUIZLINE_OPTS", options);
        call.environment().remove("QUIZLINE_ARCHIVE");
        return Ended.run(call);
    }

    private Path madeArchive() throws Exception {
        while (true) {
            try (Stream<Path> kept = Files.list(folder.resolve("the cache/quizline"))) {
                List<Path> files = kept.toList();
                if (files.size() == 1 && files.get(0).toString().endsWith(".jsa")) {
                    return files.get(0);
                }
            } catch (NoSuchFileException e) {
                // Not begun yet.
            }
            Thread.sleep(100);
        }
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
