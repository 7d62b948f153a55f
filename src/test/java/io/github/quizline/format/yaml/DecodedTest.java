package io.github.quizline.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.problem.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTest {

    @Test
    void a_byte_order_mark_is_dropped() {
        Decoded decoded = Decoded.of("\uFEFFa: é😀\n".getBytes(StandardCharsets.UTF_8), "quiz.yaml");

        assertThat(decoded.source().text()).isEqualTo("a: é😀\n");
        assertThat(decoded.problems().inFileOrder()).isEmpty();
    }

    @Test
    void a_replacement_character_that_was_written_is_a_character() {
        Decoded decoded = Decoded.of("a: \uFFFD\n".getBytes(StandardCharsets.UTF_8), "quiz.yaml");

        assertThat(decoded.source().text()).isEqualTo("a: \uFFFD\n");
        assertThat(decoded.problems().inFileOrder()).isEmpty();
    }

    @Test
    void the_first_byte_that_is_no_utf_8_is_told_with_its_place() {
        byte[] bytes = "\uFEFFa: \uFFFD 😀\nb: x é\n".getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(bytes, bytes.length - 2);

        assertThat(told(broken))
                .containsExactly("quiz.yaml:2:6: error: the byte C3 is not UTF-8; the file seems to be saved as"
                        + " Windows-1252 or the like. Save it as UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32BE", "UTF-32LE"})
    void other_encodings_of_unicode_are_named(String encoding) {
        byte[] bytes = "title: A quiz\n".getBytes(Charset.forName(encoding));

        Decoded decoded = Decoded.of(bytes, "quiz.yaml");

        assertThat(decoded.problems().inFileOrder())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("saved as " + encoding.substring(0, 6)));
        assertThat(decoded.source().text()).isEqualTo("title: A quiz\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FEFF0041", "FFFE4100", "FFFE000041000000", "FF", "FE"})
    void a_mark_of_another_encoding_is_enough(String hex) {
        byte[] bytes = new byte[hex.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }

        assertThat(told(bytes)).singleElement().asString().contains("is not UTF-8");
    }

    @Test
    void what_is_no_text_is_told_as_such() {
        assertThat(told(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0}))
                .singleElement()
                .asString()
                .contains("this is not a text file");
    }

    @Test
    void one_control_does_not_make_a_file_binary() {
        assertThat(told("a: b\0\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void a_file_is_read_with_its_name(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("quiz.yaml"), "a: b\n");

        Decoded decoded = Decoded.read(file);

        assertThat(decoded.source().name()).isEqualTo(file.toString());
        assertThat(decoded.source().text()).isEqualTo("a: b\n");
    }

    @Test
    void a_file_that_is_too_large_is_not_read(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("quiz.yaml");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100_000_000_000L);
        }

        assertThat(Decoded.read(file).problems().inFileOrder())
                .extracting(Problem::rule)
                .containsExactly("file-too-large");
    }

    private static List<String> told(byte[] bytes) {
        return Decoded.of(bytes, "quiz.yaml").problems().inFileOrder().stream()
                .map(Problem::toString)
                .toList();
    }
}
