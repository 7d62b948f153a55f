package io.github.quizline.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    @Test
    void lf_and_cr_lf_and_cr_alone_end_a_line() {
        Source source = source("one\ntwo\r\nthree\rfour\r\r\n\nseven");

        assertThat(linesOf(source)).containsExactly("one", "two", "three", "four", "", "", "seven");
    }

    @Test
    void a_text_has_at_least_one_line() {
        assertThat(linesOf(source(""))).containsExactly("");
        assertThat(linesOf(source("one"))).containsExactly("one");
        assertThat(linesOf(source("one\n"))).containsExactly("one", "");
        assertThat(linesOf(source("one\r"))).containsExactly("one", "");
        assertThat(linesOf(source("\n"))).containsExactly("", "");
        assertThat(linesOf(source("\r"))).containsExactly("", "");
        assertThat(linesOf(source("\r\n"))).containsExactly("", "");
        assertThat(linesOf(source("\n\r"))).containsExactly("", "", "");
    }

    @Test
    void other_signs_end_no_line() {
        assertThat(source("one\u2028two\u0085three\ffour").lines()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 3})
    void a_line_that_is_not_there_is_refused(int number) {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> source("one\ntwo").line(number));
    }

    @Test
    void a_byte_order_mark_at_the_start_is_no_part_of_the_text() {
        Source source = source("\uFEFFtitle: x");

        assertThat(source.text()).isEqualTo("title: x");
        assertThat(source.line(1)).isEqualTo("title: x");
        assertThat(source.position(0)).isEqualTo(Position.START);
        assertThat(source("a\uFEFF").text()).isEqualTo("a\uFEFF");
    }

    @Test
    void columns_count_code_points() {
        Source source = source("a😀b\n한😀😀c");

        assertThat(source.position(0)).hasToString("1:1");
        assertThat(source.position(1)).hasToString("1:2");
        assertThat(source.position(3)).hasToString("1:3");
        assertThat(source.position(4)).hasToString("1:4");
        assertThat(source.position(5)).hasToString("2:1");
        assertThat(source.position(10)).hasToString("2:4");
        assertThat(source.position(11)).hasToString("2:5");
    }

    @Test
    void the_second_half_of_a_pair_stands_where_the_pair_stands() {
        assertThat(source("a😀b").position(2)).hasToString("1:2");
        assertThat(source("😀").position(1)).hasToString("1:1");
    }

    @Test
    void halves_without_a_partner_count_as_one_each() {
        Source source = source("\uDE00\uD83Dx\uD83D");

        assertThat(source.position(3)).hasToString("1:4");
        assertThat(source.offset(new Position(1, 4))).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void an_offset_outside_the_text_is_refused(int offset) {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> source("abc").position(offset));
    }

    @ParameterizedTest
    @CsvSource({"1, 99, 3", "1, 4, 3", "2, 99, 6", "3, 1, 7", "9, 1, 7", "2147483647, 2147483647, 7", "1, 2147483647, 3"
    })
    void a_place_past_the_end_of_its_line_is_the_end_of_the_line(int line, int column, int offset) {
        assertThat(source("a😀\r\nb\n").offset(new Position(line, column))).isEqualTo(offset);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_offset_and_its_place_lead_to_each_other(long seed) {
        String text = randomText(new Random(seed), 5000);
        Source source = source(text);

        int line = 1;
        int column = 1;
        for (int offset = 0; offset < text.length(); offset += Character.charCount(text.codePointAt(offset))) {
            assertThat(source.position(offset)).isEqualTo(new Position(line, column));
            if (!text.startsWith("\r\n", offset - 1)) {
                assertThat(source.offset(new Position(line, column))).isEqualTo(offset);
            }
            boolean breaks =
                    text.charAt(offset) == '\n' || (text.charAt(offset) == '\r' && !text.startsWith("\r\n", offset));
            line += breaks ? 1 : 0;
            column = breaks ? 1 : column + 1;
        }
        assertThat(source.lines()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(ints = {1023, 1024, 1025, 2048, 5000})
    void code_points_are_counted_in_long_lines_too(int pairs) {
        Source source = source("a\n" + "😀".repeat(pairs) + "b\nc");

        for (int pair = 0; pair <= pairs; pair++) {
            assertThat(source.position(2 + 2 * pair)).isEqualTo(new Position(2, pair + 1));
            assertThat(source.offset(new Position(2, pair + 1))).isEqualTo(2 + 2 * pair);
        }
        assertThat(source("😀".repeat(pairs)).position(2 * pairs).column()).isEqualTo(pairs + 1);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void a_million_places_in_a_line_of_a_million_characters_are_found() {
        Source source = source("😀".repeat(500_000));

        for (int offset = 0; offset < 1_000_000; offset += 10) {
            assertThat(source.position(offset).column()).isEqualTo(offset / 2 + 1);
        }
        for (int column = 1; column < 500_000; column += 50) {
            assertThat(source.offset(new Position(1, column))).isEqualTo(2 * (column - 1));
        }
    }

    @Test
    void edits_are_made_in_any_order_at_their_places() {
        Source source = source("tile: x\nanswer: 한😀 y\n");

        assertThat(source.edited(List.of(
                        new Edit(new Position(2, 9), new Position(2, 11), "z"),
                        Edit.insert(new Position(1, 3), "t"),
                        new Edit(new Position(2, 12), new Position(2, 13), ""))))
                .isEqualTo("title: x\nanswer: z \n");
    }

    @Test
    void an_edit_may_go_over_lines() {
        assertThat(source("one\r\ntwo\r\nthree").edited(List.of(new Edit(new Position(1, 4), new Position(3, 1), "+"))))
                .isEqualTo("one+three");
    }

    @Test
    void of_edits_that_overlap_only_the_first_is_made() {
        assertThat(source("abcdef")
                        .edited(List.of(
                                new Edit(new Position(1, 3), new Position(1, 5), "Y"),
                                new Edit(new Position(1, 2), new Position(1, 4), "X"),
                                Edit.insert(new Position(1, 2), "Z"),
                                Edit.insert(new Position(1, 6), "!"))))
                .isEqualTo("aXde!f");
    }

    @Test
    void what_no_edit_touches_stays_byte_for_byte() {
        String text = "\uFEFFa\r\nb\rc\n\td\u0000\uD83D ";

        assertThat(source(text).edited(List.of())).isEqualTo(text);
        assertThat(source(text).edited(List.of(Edit.insert(Position.START, "x"))))
                .isEqualTo(text.replace("\uFEFF", "\uFEFFx"));
    }

    @Test
    void edits_past_the_end_are_made_at_the_end() {
        assertThat(source("a\nb")
                        .edited(List.of(Edit.insert(new Position(9, 9), "z"), Edit.insert(new Position(1, 9), "y"))))
                .isEqualTo("ay\nbz");
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    private static String randomText(Random random, int most) {
        String[] pieces = {"a", "한", "😀", "e\u0301", "\n", "\r\n", "\r", "\t", " ", "aaaaaaaaaaaaaaaa"};
        StringBuilder text = new StringBuilder();
        int pieceCount = random.nextInt(most);
        int kinds = 3 + random.nextInt(pieces.length - 2);
        for (int i = 0; i < pieceCount; i++) {
            text.append(pieces[random.nextInt(kinds)]);
        }
        return text.toString();
    }

    private static List<String> linesOf(Source source) {
        List<String> lines = new ArrayList<>();
        for (int number = 1; number <= source.lines(); number++) {
            lines.add(source.line(number));
        }
        return lines;
    }

    private static Source source(String text) {
        Source source = new Source("peru.yaml", text);
        assertThat(source.name()).isEqualTo("peru.yaml");
        return source;
    }
}
