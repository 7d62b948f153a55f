package io.github.quizline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.progress.KeptAnswer;
import io.github.quizline.progress.KeptSitting;
import io.github.quizline.progress.Store;
import io.github.quizline.progress.Which;
import io.github.quizline.quiz.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program, killed in the middle of sittings. */
@DisabledOnOs(OS.WINDOWS)
class CrashIT {

    private static final int KILLS = Integer.getInteger("quizline.kills", 200);

    private static final int QUESTIONS = 30;

    /** What a whole sitting writes, about. */
    private static final int OUTPUT = QUESTIONS * 150;

    private static final Pattern TOLD = Pattern.compile("(\\d+) of " + QUESTIONS + " questions answered");
    private static final Pattern ASKED = Pattern.compile("Question (\\d+) of " + QUESTIONS);

    @TempDir
    private Path folder;

    private final Random random = new Random(20190322);
    private Path store;

    @BeforeEach
    void a_quiz() throws IOException {
        StringBuilder quiz = new StringBuilder("title: Towns\nquestions:\n");
        for (int i = 1; i <= QUESTIONS; i++) {
            quiz.append("  - {question: Which town is number ").append(i).append("?, answer: Kaesong}\n");
        }
        Files.writeString(folder.resolve("towns.yaml"), quiz);
        Files.writeString(folder.resolve("answers"), "Kaesong\n".repeat(QUESTIONS));
        Files.createDirectory(folder.resolve("tmp"));
        store = folder.resolve("home/progress.db");
    }

    @Test
    void whatever_was_told_is_kept_whenever_the_program_is_killed() throws Exception {
        int told = 0;
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            Optional<KeptSitting> unfinished = random.nextInt(3) > 0 ? latestUnfinished() : Optional.empty();
            Process process = play(unfinished.isPresent());
            killed += killAtSomeMoment(process) ? 1 : 0;
            String output = Files.readString(folder.resolve("output"));

            int answered = lastOf(TOLD, output);
            told += answered > 0 ? 1 : 0;
            check(unfinished, answered, output);
            emptyTemporaryFolder();
        }
        assertThat(killed).as("killed before the end").isGreaterThan(KILLS / 2);
        assertThat(told).as("killed after something was told").isGreaterThan(KILLS / 2);
    }

    @Test
    void a_sitting_is_sat_in_one_window_until_that_is_gone() throws Exception {
        Process first = command("play", "towns")
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        OutputStream typed = first.getOutputStream();
        typed.write("Kaesong\n".getBytes(UTF_8));
        typed.flush();
        awaitTold(first, 1);

        Ended second = Ended.run(fed("play", "towns", "--resume"));
        assertThat(second.status()).isEqualTo(2);
        assertThat(second.out()).isEmpty();
        assertThat(second.err()).startsWith("quizline: you are sitting this quiz in another window.");
        first.destroyForcibly().waitFor();
        typed.close();

        assertThat(Ended.run(fed("play", "towns", "--resume")).out())
                .contains("Question 2 of")
                .doesNotContain("Question 1 of");
    }

    @Test
    void who_interrupts_the_program_is_told_the_way_back() throws Exception {
        Process process = command("play", "towns")
                .redirectOutput(folder.resolve("output").toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        process.getOutputStream().write("Kaesong\n".getBytes(UTF_8));
        process.getOutputStream().flush();
        awaitTold(process, 1);

        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();

        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(Files.readString(folder.resolve("errors")))
                .contains("Interrupted. 1 of 30 questions answered", "type: quizline play towns --resume");
        try (Store kept = Store.open(store)) {
            assertThat(kept.facts(1)).hasSize(3);
        }
    }

    private Process play(boolean resume) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("play", "towns"));
        if (resume) {
            arguments.add("--resume");
        }
        return fed(arguments.toArray(String[]::new))
                .redirectOutput(folder.resolve("output").toFile())
                .start();
    }

    /** Kills the program at some moment, by what it has written so far; false if it had ended by then. */
    private boolean killAtSomeMoment(Process process) throws Exception {
        long written = random.nextInt(OUTPUT);
        int thenMicros = random.nextInt(5_000);
        Path output = folder.resolve("output");
        while (process.isAlive() && Files.size(output) < written) {
            Thread.sleep(1);
        }
        TimeUnit.MICROSECONDS.sleep(thenMicros);
        boolean alive = process.isAlive();
        process.destroyForcibly().waitFor();
        return alive;
    }

    private void check(Optional<KeptSitting> resumed, int told, String output) throws IOException {
        if (!Files.exists(store)) {
            assertThat(told).isZero();
            return;
        }
        // It looks through the whole file as well.
        try (Store kept = Store.open(store)) {
            for (KeptSitting each : kept.sittings(Which.ALL)) {
                kept.facts(each.id());
                if (!each.finished()) {
                    assertThat(Store.mayBeUnfinished(store, each.learner(), "towns"))
                            .isTrue();
                }
            }
            if (told == 0) {
                return;
            }
            KeptSitting sitting = resumed.isPresent()
                    ? kept.sittings(Which.ofId(resumed.get().id())).get(0)
                    : kept.sittings(Which.ALL).get(0);
            List<KeptAnswer> answers = KeptAnswer.last(kept.facts(sitting.id()));
            assertThat(answers)
                    .hasSizeGreaterThanOrEqualTo(told)
                    .allMatch(answer -> answer.response().equals(Response.text("Kaesong")));
            assertThat(sitting.answered()).isEqualTo(answers.size());
            assertThat(firstOf(ASKED, output))
                    .as("the question that was gone on at")
                    .isEqualTo(resumed.map(KeptSitting::answered).orElse(0) + 1);
        }
    }

    private Optional<KeptSitting> latestUnfinished() throws IOException {
        if (!Files.exists(store)) {
            return Optional.empty();
        }
        try (Store kept = Store.open(store)) {
            return kept.sittings(Which.ALL.thatAreUnfinished()).stream()
                    .findFirst()
                    .filter(sitting -> sitting.answered() < QUESTIONS);
        }
    }

    private void awaitTold(Process process, int answers) throws Exception {
        while (lastOf(TOLD, Files.readString(folder.resolve("output"))) < answers) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(5);
        }
    }

    private ProcessBuilder fed(String... arguments) {
        return command(arguments).redirectInput(folder.resolve("answers").toFile());
    }

    private ProcessBuilder command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(System.getProperty("quizline.program")));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("QUIZLINE_HOME", folder.resolve("home").toString());
        // Who is killed leaves SQLite's library behind.
        builder.environment().put("QUIZLINE_OPTS", "-Djava.io.tmpdir=" + folder.resolve("tmp"));
        return builder;
    }

    private void emptyTemporaryFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("tmp"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private static int lastOf(Pattern pattern, String output) {
        return pattern.matcher(output)
                .results()
                .map(result -> Integer.parseInt(result.group(1)))
                .reduce(0, (before, after) -> after);
    }

    private static int firstOf(Pattern pattern, String output) {
        return pattern.matcher(output)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .map(words -> Integer.parseInt(words.replaceAll("Question | of.*", "")))
                .orElse(0);
    }
}
