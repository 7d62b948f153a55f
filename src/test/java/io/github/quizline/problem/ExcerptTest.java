package io.github.quizline.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

    @Test
    void the_caret_stands_under_the_place() {
        assertThat(excerpt("title: x\r\nanwser: Kaesong\r\n", 2, 1)).isEqualTo("anwser: Kaesong\n^");
        assertThat(excerpt("title: x\nanwser: Kaesong\n", 2, 9)).isEqualTo("anwser: Kaesong\n        ^");
    }

    @Test
    void a_place_at_the_end_is_pointed_at_behind_the_line() {
        assertThat(excerpt("answer:", 1, 8)).isEqualTo("answer:\n       ^");
        assertThat(excerpt("answer:", 1, 80)).isEqualTo("answer:\n       ^");
        assertThat(excerpt("a\nb", 7, 1)).isEqualTo("b\n ^");
        assertThat(excerpt("", 1, 1)).isEqualTo("\n^");
    }

    @Test
    void tabs_stay_tabs_so_that_the_caret_goes_as_far_as_the_line() {
        assertThat(excerpt("\ta\tb", 1, 4)).isEqualTo("\ta\tb\n\t \t^");
    }

    @Test
    void wide_characters_take_two_blanks_and_marks_none() {
        assertThat(excerpt("개성 x", 1, 4)).isEqualTo("개성 x\n     ^");
        assertThat(excerpt("😀Ｆx", 1, 3)).isEqualTo("😀Ｆx\n    ^");
        assertThat(excerpt("e\u0301\u200Dx", 1, 4)).isEqualTo("e\u0301\u200Dx\n ^");
        assertThat(excerpt("\u1100\u1161\u11A8x", 1, 4)).isEqualTo("\u1100\u1161\u11A8x\n  ^");
        assertThat(excerpt("é–ж→x", 1, 5)).isEqualTo("é–ж→x\n    ^");
    }

    /** As terminals count that draw each character by itself; what joins characters takes no column. */
    @ParameterizedTest
    @CsvSource({
        "한국어, 6",
        "中文, 4",
        "ｶﾅ, 2",
        "カナ, 4",
        "e\u0301, 1",
        "\u1112\u1161\u11AB, 2",
        "😀, 2",
        "👍🏽, 4",
        "🌡, 1",
        "🌡\uFE0F, 1",
        "❤\uFE0F, 1",
        "⭐\uFE0F, 2",
        "🇰🇷, 2",
        "👩\u200D💻, 4",
        "👨\u200D👩\u200D👧, 6",
        "\u05E9\u05B8, 1",
        "می\u200Cخواهم, 7",
        "ก\u0E34, 1",
        "x\u20DD, 1",
        "①, 1",
        "㉈, 1",
        "㊙, 2"
    })
    void the_caret_stands_behind_the_columns_of_what_is_before_it(String before, int columns) {
        int place = before.codePointCount(0, before.length()) + 1;

        assertThat(excerpt(before + "x", 1, place)).isEqualTo(before + "x\n" + " ".repeat(columns) + "^");
        assertThat(excerpt("\t" + before + "\tx", 1, place + 2))
                .isEqualTo("\t" + before + "\tx\n\t" + " ".repeat(columns) + "\t^");
    }

    @Test
    void what_would_steer_a_terminal_is_shown_as_a_dot() {
        assertThat(excerpt("a\u001B[31m\u0000\u007F\u0085\u202E\u2066\uFEFF\u2028\uD83Dx", 1, 14))
                .isEqualTo("a·[31m········x\n             ^");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0, 0x8, 0xB, 0x1F, 0x7F, 0x80, 0x9F, 0x202A, 0x202E, 0x2066, 0x2069, 0x2028, 0x2029, 0xFEFF, 0xDFFF
            })
    void no_sign_that_steers_a_terminal_comes_through(int codePoint) {
        assertThat(excerpt("a" + Character.toString(codePoint) + "b", 1, 3)).isEqualTo("a·b\n  ^");
    }

    @Test
    void a_line_of_100_columns_is_shown_whole() {
        String line = "x".repeat(100);

        assertThat(excerpt(line, 1, 100)).isEqualTo(line + "\n" + " ".repeat(99) + "^");
    }

    @Test
    void of_a_long_line_the_columns_around_the_place_are_shown() {
        String line = "abcdefghij".repeat(30);

        assertThat(excerpt(line, 1, 1)).isEqualTo(line.substring(0, 100) + "…\n^");
        assertThat(excerpt(line, 1, 151)).isEqualTo("…" + line.substring(90, 190) + "…\n" + " ".repeat(61) + "^");
        assertThat(excerpt(line, 1, 301)).isEqualTo("…" + line.substring(240) + "\n" + " ".repeat(61) + "^");
    }

    @Test
    void a_long_line_is_cut_by_columns_and_between_characters() {
        assertThat(excerpt("한".repeat(200), 1, 101)).isEqualTo("…" + "한".repeat(50) + "…\n" + " ".repeat(61) + "^");
        assertThat(excerpt("😀".repeat(200), 1, 101)).isEqualTo("…" + "😀".repeat(50) + "…\n" + " ".repeat(61) + "^");
    }

    @Test
    void a_long_line_is_not_cut_between_a_letter_and_its_mark() {
        String line = "e\u0301".repeat(200);

        assertThat(excerpt(line, 1, 201)).isEqualTo("…" + "e\u0301".repeat(100) + "…\n" + " ".repeat(61) + "^");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0301", "a", "한", "\t", "\u202E", "😀", "\uD83D"})
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void an_endless_line_gives_a_short_excerpt(String character) {
        Source source = new Source("long.yaml", character.repeat(1_000_000));

        for (int column = 1; column < 1_000_000; column += 1000) {
            String[] lines = source.excerpt(new Position(1, column)).split("\n", -1);
            assertThat(lines).hasSize(2);
            assertThat(lines[0].length()).isLessThan(1000);
            assertThat(lines[1].length()).isLessThan(200);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_excerpt_holds_a_control_character_or_ends_before_its_caret(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(400), 0, 0x3000).forEach(text::appendCodePoint);
        Source source = new Source("random.yaml", text.toString());

        for (int i = 0; i < 50; i++) {
            Position at = new Position(1 + random.nextInt(source.lines()), 1 + random.nextInt(120));
            String[] lines = source.excerpt(at).split("\n", -1);
            assertThat(lines).hasSize(2);
            assertThat(lines[0].replace("\t", "")).doesNotContainPattern("\\p{Cc}");
            assertThat(lines[1]).matches("[ \t]*\\^");
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    private static String excerpt(String text, int line, int column) {
        return new Source("peru.yaml", text).excerpt(new Position(line, column));
    }
}
