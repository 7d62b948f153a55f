package io.github.quizline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    @Test
    void texts_are_read_as_they_were_written() {
        String text = "a \"b\" \\ \t\n\r\u001B\u202E 개성 \uD83D\uDE00";
        JsonLine line = new JsonLine()
                .number("n", -1.5)
                .text("t", text)
                .any("l", List.of("a", List.of(), Map.of("b", "c")))
                .flag("f", true)
                .nothing("o");

        assertThat(JsonReader.texts(line.toString())).containsEntry("t", text).containsEntry("n", "");
        assertThat(JsonReader.texts(" { \"a\" : \"\\/\\b\\f\" } ")).containsExactly(Map.entry("a", "/\b\f"));
        assertThat(JsonReader.texts("{}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "}",
                "{}x",
                "[]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":\"",
                "{\"a\":\"\\",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12",
                "{\"a\":\"\\uzzzz\"}",
                "{\"a\":[}",
                "{\"a\":?}",
                "{\"a\":\"b\",\"a\":\"c\"}",
            })
    void what_is_no_object_is_refused(String json) {
        assertThatThrownBy(() -> JsonReader.texts(json)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonReader.texts("{\"a\":" + "[".repeat(100_000)))
                .as("however deep")
                .isInstanceOf(IllegalArgumentException.class);
    }
}
