package io.github.quizline.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quizline.Quizline;
import io.github.quizline.format.Reading;
import io.github.quizline.problem.Problem;
import io.github.quizline.quiz.Passage;
import java.io.IOException;
import java.io.RandomAccessFile;
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
            strings = {
                "../secret.txt",
                "texts/../../secret.txt",
                "texts/../texts/moon.txt",
                "/secret.txt",
                "//server/share/secret.txt",
                "..",
                "C:/secret.txt",
                "'C:\\secret.txt'",
                "'\\\\server\\share\\secret.txt'",
                "moon.txt:stream",
                "file:///secret.txt",
                "a\\b.txt"
            })
    void a_path_never_leads_out_of_the_folder(String path) throws IOException {
        Files.writeString(outside.resolve("secret.txt"), "secret");

        assertThat(rules(path)).containsExactly("file-outside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'~/secret.txt'", "'%2e%2e/secret.txt'", "'..%2fsecret.txt'", "'$HOME/secret.txt'"})
    void a_path_stands_for_nothing_but_itself(String path) throws IOException {
        Files.writeString(outside.resolve("secret.txt"), "secret");

        assertThat(rules(path)).containsExactly("file-missing");
    }

    @Test
    void the_whole_path_to_a_file_within_the_folder_is_refused() throws IOException {
        Path moon = Files.writeString(folder.resolve("texts/moon.txt"), "The Moon.");

        assertThat(rules(moon.toString())).containsExactly("file-outside");
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
    void a_link_from_link_to_link_never_leads_out() throws IOException {
        Files.writeString(outside.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("texts/up"), Path.of("../.."));
        Files.createSymbolicLink(folder.resolve("first.txt"), Path.of("texts/up/secret.txt"));
        Files.createSymbolicLink(folder.resolve("second.txt"), Path.of("first.txt"));
        Files.createSymbolicLink(folder.resolve("zero.txt"), Path.of("/dev/zero"));

        assertThat(rules("second.txt")).containsExactly("file-outside");
        assertThat(rules("zero.txt")).containsExactly("file-outside");
        Files.delete(folder.resolve("zero.txt"));
    }

    @Test
    void a_folder_beside_whose_name_begins_alike_is_outside() throws IOException {
        Path beside = Files.createDirectories(outside.resolve("quizzes-of-others"));
        Files.writeString(beside.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("others"), beside);

        assertThat(rules("others/secret.txt")).containsExactly("file-outside");
    }

    @Test
    void links_that_lead_nowhere_are_told() throws IOException {
        Files.createSymbolicLink(folder.resolve("dangling.txt"), folder.resolve("gone.txt"));
        Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("b.txt"));
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("a.txt"));

        assertThat(rules("dangling.txt")).containsExactly("file-missing");
        assertThat(rules("a.txt")).containsExactly("file-unreadable");
    }

    @Test
    void a_quiz_in_a_folder_that_is_a_link_finds_its_files() throws IOException {
        Files.writeString(folder.resolve("texts/moon.txt"), "The Moon.");
        quiz("texts/moon.txt", "");
        Path link = Files.createSymbolicLink(outside.resolve("my-quizzes"), folder);

        assertThat(Quizline.read(link.resolve("quiz.yaml")).problems()).isEmpty();
    }

    @Test
    void a_pipe_is_not_waited_for() throws Exception {
        Process made = new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString()).start();
        assumeTrue(made.waitFor() == 0, "no pipes here");
        Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("pipe.txt"));

        assertThat(rules("pipe.txt")).containsExactly("file-unreadable");
        assertThat(rules("link.txt")).containsExactly("file-unreadable");
    }

    @Test
    void of_an_endless_file_no_more_is_read_than_a_passage_may_have() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
            file.setLength(1L << 36);
        }
        Files.writeString(folder.resolve("korean.txt"), "한".repeat(1_200_000));

        assertThat(rules("huge.txt")).containsExactly("file-too-long");
        assertThat(rules("korean.txt")).containsExactly("file-too-long");
    }

    @Test
    void a_file_that_may_not_be_read_is_not_called_outside() throws IOException {
        Path moon = Files.writeString(folder.resolve("moon.txt"), "The Moon.");
        assumeTrue(moon.toFile().setReadable(false) && !Files.isReadable(moon), "all may read here");

        assertThat(rules("moon.txt")).containsExactly("file-unreadable");
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
        assertThat(rules("\"a\\u0000b\"")).contains("forbidden-escape");
        assertThat(rules("latin.txt/moon.txt")).containsExactly("file-unreadable");
        assertThat(rules(".")).containsExactly("file-unreadable");
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
