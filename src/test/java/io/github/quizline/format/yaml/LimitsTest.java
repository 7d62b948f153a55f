package io.github.quizline.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is as large as it may be is read, and what is larger by one is told, at its place. */
@Timeout(120)
class LimitsTest {

    private static final int MILLION = 1_000_000;

    @Test
    void a_file_has_sixteen_mebibytes_and_no_more() {
        String line = "#" + "é".repeat(511) + "\n";
        String most = line.repeat(16 * 1024) + "a: b\n";

        assertThat(told("a: b\n" + "#\n".repeat(8 * 1024 * 1024 - 3))).isEmpty();
        assertThat(told(most)).containsExactly("1:1 file-too-large");
        assertThat(told(new String(new char[16 * 1024 * 1024 + 1]).replace('\0', '\n')))
                .containsExactly("1:1 file-too-large");
    }

    @Test
    void characters_and_not_units_of_utf_16_are_counted_in_a_line() {
        String smiles = "😀".repeat(MILLION - 1);

        assertThat(told("a: b\n#" + smiles)).isEmpty();
        assertThat(told("a: b\n#" + smiles + "x\n")).containsExactly("2:1 line-too-long");
    }

    @Test
    void a_text_of_many_lines_has_a_million_characters_and_no_more() {
        String lines = "  a" + "\n  a".repeat(MILLION / 2 - 1);

        assertThat(told("a: |\n" + lines + "\n")).isEmpty();
        assertThat(told("a: |\n" + lines + "\n  a\n")).containsExactly("1:4 text-too-long");
    }

    @Test
    void there_are_fifty_levels_and_no_more() {
        assertThat(told("a: " + "[".repeat(49) + "]".repeat(49))).isEmpty();
        assertThat(told("a: " + "[".repeat(50) + "]".repeat(50))).containsExactly("1:53 too-deep");
    }

    @Test
    void there_are_a_million_values_and_no_more() {
        String most = "a:\n" + "- \n".repeat(MILLION - 2);

        assertThat(told(most)).isEmpty();
        assertThat(told(most + "- \n")).containsExactly("1000000:2 too-many-values");
    }

    /** The places and the rules of what is told of a text. */
    private static List<String> told(String yaml) {
        return Trees.read(yaml.getBytes(StandardCharsets.UTF_8), "quiz.yaml").problems().stream()
                .map(problem -> problem.at() + " " + problem.rule())
                .toList();
    }
}
