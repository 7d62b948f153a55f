package io.github.quizline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.progress.Opening;
import io.github.quizline.progress.PreferencesFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody at a terminal who visits the menu, line by line. */
class VisitTest {

    private static final String TOWNS = """
            title: Towns
            settings: {pass: 50%}
            questions:
              - question: Where was the factory park?
                type: place
                answer: Kaesong
              - question: Which is a capital?
                type: place
                answer: Seoul
            """;

    @TempDir
    private Path folder;

    private Path home;
    private String shown = "";

    @BeforeEach
    void a_quiz_at_hand() throws IOException {
        Files.writeString(folder.resolve("towns.yaml"), TOWNS);
        home = folder.resolve("home");
    }

    @Test
    void who_is_here_for_the_first_time_can_say_how_they_sit_and_is_not_asked_again() {
        assertThat(visit("1", "Anna", "", "")).isZero();
        assertThat(shown).startsWith("Welcome to Quizline!");
        assertThat(new PreferencesFile(home.resolve("preferences")).read().learner())
                .isEqualTo("Anna");

        visit("");
        assertThat(shown).startsWith("Quizzes at hand:\n");
    }

    @Test
    void looking_at_the_menu_makes_no_store() {
        visit("", "");

        assertThat(home).isDirectoryContaining("glob:**/preferences").isDirectoryNotContaining("glob:**/progress*");
    }

    @Test
    void after_a_result_the_menu_tells_it() {
        visit("", "1", "Kaesong", "Busan", "", "");

        String last = shown.substring(shown.lastIndexOf("Quizzes at hand:")).replaceAll("\\s+", " ");
        assertThat(last).contains("2 questions. Last result: 1 of 2 points, 50%, passed, ");
    }

    @Test
    void what_was_left_is_told_and_gone_on_with() {
        visit("", "1", "Kaesong", ":quit", "yes", "1", "yes", "Seoul", "");

        String all = shown.replaceAll("\\s+", " ");
        assertThat(all)
                .contains("2 questions. Unfinished: 1 of 2 answered, ", "Go on there?", "2 of 2 points: 100%")
                .doesNotContain("in another window");
    }

    @Test
    void each_learner_sees_their_own_results() {
        visit("", "1", "Kaesong", "Seoul", ":settings", "1", "Anna", "", "");

        assertThat(shown.substring(shown.lastIndexOf("Quizzes at hand:"))).doesNotContain("Last result");
    }

    @Test
    void settings_that_cannot_be_kept_hold_all_the_same() throws IOException {
        Files.createDirectories(home.resolve("preferences"));

        visit(":settings", "3", "1", "", "");

        assertThat(shown.replaceAll("\\s+", " ")).contains("Your settings could not be kept (");
        assertThat(shown.substring(shown.lastIndexOf("Quizzes at hand:")).lines())
                .allMatch(line -> line.length() <= 40);
    }

    @Test
    void a_store_that_cannot_be_used_is_told_once() throws IOException {
        Files.createDirectories(home);
        Files.writeString(home.resolve("progress.db"), "Dear diary, ".repeat(100));

        visit("", ":settings", "", "");

        assertThat(shown.replaceAll("\\s+", " "))
                .containsOnlyOnce("So nothing is told of earlier sittings. Quizzes at hand:");
        assertThat(home.resolve("progress.db")).hasContent("Dear diary, ".repeat(100));
    }

    @Test
    void a_file_that_is_broken_is_told_and_the_others_are_sat() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "title: x\nquestions: 3\n");

        visit("", "3", "1", "Kaesong", "Seoul", "");

        assertThat(shown.replaceAll("\\s+", " ")).contains("1. Towns (", "a.yaml. It has mistakes;", "2 of 2 points");
    }

    @Test
    void a_file_that_is_no_yaml_may_be_a_quiz_with_a_mistake_and_is_told() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), "x: [\n");
        Files.writeString(folder.resolve("quoted.yml"), "title: \"Towns\nsettings: 1\n");
        Files.writeString(folder.resolve("list.yaml"), "- a\n- b: {c: 1}\n");
        Files.writeString(folder.resolve("typed.yaml"), "a: !Ref &b c\n---\nd: *b\n---\na: 1\na: 2\n");
        Files.writeString(folder.resolve("empty.yaml"), "");
        Files.writeString(folder.resolve("deep.yaml"), "[".repeat(60) + "]".repeat(60));

        visit("", "");

        assertThat(shown.replaceAll("\\s+", " "))
                .contains("bad.yaml. It has mistakes;", "quoted.yml. It has mistakes;");
        assertThat(shown).doesNotContain("list.yaml", "typed.yaml", "empty.yaml", "deep.yaml");
    }

    private int visit(String... lines) {
        InputStream in = new ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes(UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, String> environment = Map.of("QUIZLINE_HOME", home.toString());
        Shell shell = Shell.of(in, out, OutputStream.nullOutputStream(), environment, folder, true);
        Learner learner = Learner.of(shell, new StoreOptions());
        try (Terminal terminal = new DumbTerminal("visit", Terminal.TYPE_DUMB, in, out, UTF_8);
                Sitter sitter = new Sitter(shell, learner, Optional.empty(), terminal, Opening.of(learner.store()))) {
            int code = new Visit(shell, sitter).stay();
            shown = out.toString(UTF_8);
            return code;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
