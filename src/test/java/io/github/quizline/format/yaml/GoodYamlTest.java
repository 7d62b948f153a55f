package io.github.quizline.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.format.yaml.Node.Entry;
import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.format.yaml.Node.Scalar;
import io.github.quizline.format.yaml.Node.Sequence;
import io.github.quizline.format.yaml.Node.Style;
import io.github.quizline.problem.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What YAML allows and a quiz may use is read as written, and everything knows where it stands. */
class GoodYamlTest {

    static final Path EVERY_SHAPE = Path.of("src/test/resources/yaml/good/every-shape.yaml");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No",
                "yes",
                "On",
                "012",
                "08",
                "12:30",
                "1.10",
                "2018-09-14",
                "~",
                "null",
                "true",
                "1_000",
                "0o14",
                "0x1F",
                ".5",
                "+1",
                "-0",
                "1e400",
                ".inf",
                "123456789012345678901234567890",
                "=",
                "-5",
                "?x",
                ":x",
                "it's",
                "a#b",
                "a:b",
                "50%",
                "x]",
                "a & b",
                "Q&A",
                "C*",
                "wow!",
                "a | b",
                "<<x",
                "\u2028x",
                "\u200Dx"
            })
    void a_text_is_taken_as_written(String written) {
        Trees trees = sound("a: " + written + "\nb:\n  - " + written + "\n" + written + ": c\n");

        assertThat(trees.text("a")).isEqualTo(written);
        assertThat(trees.text("b", 0)).isEqualTo(written);
        assertThat(trees.text(written)).isEqualTo("c");
    }

    @Test
    void every_shape_is_read() throws IOException {
        Trees trees = sound(Files.readString(EVERY_SHAPE));

        assertThat(trees.text("authors", 1)).isEqualTo("Lee: the other");
        assertThat(trees.text("authors", 2)).isEqualTo("O'Hara");
        assertThat(trees.text("description")).isEqualTo("One news story, folded.");
        assertThat(trees.text("passage", "text"))
                .startsWith("The office opened in Kaesong: in September 2018. # no comment\n\n- question: \"not one\n")
                .endsWith("  answer: 'no\n");
        assertThat(trees.text("questions", 0, "evidence", 1)).isEqualTo("home to … the park");
        assertThat(trees.text("questions", 1, "question")).isEqualTo("When did it open? é \"quoted\"");
        assertThat(trees.text("questions", 2, "question")).isEqualTo("Who announced it, and to whom in the South?");
        assertThat(trees.text("questions", 2, "answer")).isEqualTo("Chun Hae-sung, the minister");
        assertThat(Trees.shown(trees.find("questions", 2, "distractors", 1, "x-list")))
                .isEqualTo("[[nested, twice], [on its own line]]");
        assertThat(trees.text("questions", 2, "explanation")).isEqualTo("  indented by two more\nends here");
        assertThat(Trees.shown(trees.find("questions", 3)))
                .isEqualTo("{question: In braces?, answer: yes, tags: [a, b], x: }");
        assertThat(Trees.shown(trees.find("questions", 4, "accept"))).isEqualTo("[12:30, ~, null, , -5, .5, +1]");
        assertThat(Trees.shown(trees.find("questions", 4, "pairs")))
                .isEqualTo("{Kaesong: North, Seoul: South, Busan: South}");
    }

    @Test
    void every_value_knows_where_it_stands() {
        Trees trees = sound("# 😀\n\"😀\": 'it''s' # 😀\nlist: [a, {b: 😀c}]\nblock: |\n  x 😀\n\nnone:\n");

        Mapping root = (Mapping) trees.root().orElseThrow();
        assertThat(root.start()).isEqualTo(5);
        assertThat(root.entries().get(0).key()).isEqualTo(new Scalar(5, 9, "😀", Style.DOUBLE_QUOTED));
        assertThat(trees.find("😀")).isEqualTo(new Scalar(11, 18, "it's", Style.SINGLE_QUOTED));
        Sequence list = (Sequence) trees.find("list");
        assertThat(list.start()).isEqualTo(30);
        assertThat(list.end()).isEqualTo(43);
        assertThat(list.items().get(0)).isEqualTo(new Scalar(31, 32, "a", Style.PLAIN));
        Mapping inner = (Mapping) list.items().get(1);
        assertThat(inner.start()).isEqualTo(34);
        assertThat(inner.end()).isEqualTo(42);
        assertThat(trees.find("list", 1, "b")).isEqualTo(new Scalar(38, 41, "😀c", Style.PLAIN));
        assertThat(trees.find("block")).isEqualTo(new Scalar(51, 59, "x 😀\n", Style.LITERAL));
        Scalar none = (Scalar) trees.find("none");
        assertThat(none).isEqualTo(new Scalar(66, 66, "", Style.PLAIN));
        assertThat(none.isAbsent()).isTrue();
        assertThat(root.end()).isEqualTo(66);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void every_line_break_will_do(String lineBreak) {
        String yaml = "a: b\nc:\n  - d\n  - |\n    e\n    f\n".replace("\n", lineBreak);

        Trees trees = sound(yaml);

        assertThat(trees.shown()).isEqualTo("{a: b, c: [d, e\nf\n]}");
        assertThat(trees.source().position(trees.find("c", 0).start())).hasToString("3:5");
    }

    @Test
    void what_stands_there_is_what_was_read() throws IOException {
        Trees trees = sound(Files.readString(EVERY_SHAPE));

        Trees.visit(trees.root().orElseThrow(), node -> assertThatItStandsThere(node, trees.source()));
    }

    static void assertThatItStandsThere(Node node, Source source) {
        assertThat(node.start()).isBetween(0, node.end());
        assertThat(node.end()).isLessThanOrEqualTo(source.text().length());
        if (node instanceof Scalar scalar) {
            String there = source.text().substring(node.start(), node.end());
            switch (scalar.style()) {
                case PLAIN ->
                    assertThat(there.replaceAll("\\s+", " "))
                            .isEqualTo(scalar.text().replaceAll("\\s+", " "));
                case SINGLE_QUOTED -> assertThat(there).startsWith("'").endsWith("'");
                case DOUBLE_QUOTED -> assertThat(there).startsWith("\"").endsWith("\"");
                case LITERAL -> assertThat(there).startsWith("|");
                case FOLDED -> assertThat(there).startsWith(">");
            }
        } else if (node instanceof Sequence sequence) {
            int last = sequence.start();
            for (Node item : sequence.items()) {
                assertThat(item.start()).isBetween(last, sequence.end());
                last = item.end();
            }
        } else if (node instanceof Mapping mapping) {
            int last = mapping.start();
            for (Entry entry : mapping.entries()) {
                assertThat(entry.key().start()).isBetween(last, mapping.end());
                assertThat(entry.value().start()).isBetween(entry.key().end(), mapping.end());
                last = entry.value().end();
            }
        }
    }

    private static Trees sound(String yaml) {
        Trees trees = Trees.read(yaml);
        assertThat(trees.sentences()).isEmpty();
        return trees;
    }
}
