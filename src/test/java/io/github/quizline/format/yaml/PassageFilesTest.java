package io.github.quizline.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.Quizline;
import io.github.quizline.format.Reading;
import io.github.quizline.problem.Problem;
import io.github.quizline.quiz.Passage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageFilesTest {

    @TempDir
    Path outside;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(outside.resolve("quizzes/texts")).getParent();
    }

    @Test
    void a_passage_may_stand_in_a_file_beside_the_quiz() throws IOException {
        Files.writeString(folder.resolve("texts/moon.txt"), "\uFEFFThe Moon.\r\n\r\nIt is far.\n\n");

        Passage passage = read("texts/moon.txt").quiz().orElseThrow().passages().get(0);

        assertThat(passage.text()).isEqualTo("The Moon.\n\nIt is far.");
        assertThat(passage.id()).isEqualTo("moon");
    }

    @Test
    void evidence_that_is_not_there_is_told_with_the_line_of_the_file() throws IOException {
        Files.writeString(folder.resolve("moon.txt"), "The Moon.\n\nIt is far away.\n");
        Path quiz = quiz("moon.txt", "    evidence: It is very far away\n");

        assertThat(Quizline.read(quiz).problems())
                .singleElement()
                .extracting(Problem::sentence)
                .asString()
                .contains("in line moon.txt:3, is: \"It is far away.\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../secret.txt", "texts/../../secret.txt", "/secret.txt", "..", "C:/secret.txt", "a\\b.txt"})
    void a_path_never_leads_out_of_the_folder(String path) throws IOException {
        Files.writeString(outside.resolve("secret.txt"), "secret");

        assertThat(rules(path)).containsExactly("file-outside");
    }

    @Test
    void a_link_never_leads_out_of_the_folder() throws IOException {
        Files.writeString(outside.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("link.txt"), outside.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("links"), outside);

        assertThat(rules("link.txt")).containsExactly("file-outside");
        assertThat(rules("links/secret.txt")).containsExactly("file-outside");
    }

    @Test
    void a_link_within_the_folder_is_followed() throws IOException {
        Files.writeString(folder.resolve("texts/moon.txt"), "The Moon.");
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("texts/moon.txt"));

        assertThat(rules("link.txt")).isEmpty();
    }

    @Test
    void what_is_no_file_with_text_is_told() throws IOException {
        Files.write(folder.resolve("latin.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("empty.txt"), " \n");
        Files.writeString(folder.resolve("bell.txt"), "fine\nnot \u0007 fine");
        Files.writeString(folder.resolve("long.txt"), "a".repeat(1_000_001));
        Files.writeString(folder.resolve("longer.txt"), "a".repeat(3_100_000));

        assertThat(rules("latin.txt")).containsExactly("file-not-utf-8");
        assertThat(rules("empty.txt")).containsExactly("file-empty");
        assertThat(rules("bell.txt")).containsExactly("file-with-controls");
        assertThat(rules("long.txt")).containsExactly("file-too-long");
        assertThat(rules("longer.txt")).containsExactly("file-too-long");
        assertThat(rules("missing.txt")).containsExactly("file-missing");
        assertThat(rules("\"a\\u0000b\"")).isNotEmpty();
        assertThat(rules("texts")).containsExactly("file-unreadable");
    }

    @Test
    void a_passage_of_the_greatest_length_is_read() throws IOException {
        Files.writeString(folder.resolve("long.txt"), "한".repeat(1_000_000));

        assertThat(rules("long.txt")).isEmpty();
    }

    private List<String> rules(String path) throws IOException {
        return read(path).problems().stream().map(Problem::rule).toList();
    }

    private Reading read(String path) throws IOException {
        return Quizline.read(quiz(path, ""));
    }

    private Path quiz(String path, String more) throws IOException {
        String text = "title: T\npassage:\n  file: " + path + "\nquestions:\n  - question: a\n    answer: b\n" + more;
        return Files.writeString(folder.resolve("quiz.yaml"), text);
    }
}
