package io.github.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WrappingTest {

    @Test
    void lines_end_between_words() {
        assertThat(Wrapping.words("The same  town was home\nto the park.", 12))
                .containsExactly("The same", "town was", "home to the", "park.");
    }

    @Test
    void a_line_may_be_full_to_the_last_column() {
        assertThat(Wrapping.words("abc def ghi", 7)).containsExactly("abc def", "ghi");
    }

    @Test
    void a_word_that_is_too_long_is_broken() {
        assertThat(Wrapping.words("an abcdefghijkl is", 5)).containsExactly("an", "abcde", "fghij", "kl is");
    }

    @Test
    void wide_characters_take_two_columns() {
        assertThat(Wrapping.width("한국어 a")).isEqualTo(8);
        assertThat(Wrapping.words("한국어 시험 문제", 11)).containsExactly("한국어 시험", "문제");
        assertThat(Wrapping.words("가나다라마", 5)).containsExactly("가나", "다라", "마");
    }

    @Test
    void combining_marks_take_no_column_and_stay_with_their_letter() {
        assertThat(Wrapping.width("e\u0301")).isEqualTo(1);
        assertThat(Wrapping.words("e\u0301e\u0301e\u0301", 2)).containsExactly("e\u0301e\u0301", "e\u0301");
    }

    @Test
    void an_emoji_of_several_parts_is_not_torn() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

        assertThat(Wrapping.letters("ab" + family + family, 7)).containsExactly("ab", family, family);
    }

    @Test
    void chinese_and_japanese_lines_end_between_characters_but_not_before_a_full_stop() {
        assertThat(Wrapping.words("これは試験です。", 14)).containsExactly("これは試験で", "す。");
    }

    @Test
    void spaces_count_where_letters_are_wrapped() {
        assertThat(Wrapping.letters("  a  b", 4)).containsExactly("  a ", " b");
    }

    @Test
    void no_words_are_one_empty_line() {
        assertThat(Wrapping.words("  ", 20)).containsExactly("");
        assertThat(Wrapping.letters("", 20)).containsExactly("");
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_line_is_too_wide_and_no_word_gets_lost(long seed) {
        Random chance = new Random(seed);
        String[] scraps = {
            "a", "word", " ", "  ", "가", "漢字", "e\u0301", "\uD83D\uDE00", "—", "very-long-word-indeed", "。"
        };
        StringBuilder text = new StringBuilder();
        for (int i = chance.nextInt(60); i > 0; i--) {
            text.append(scraps[chance.nextInt(scraps.length)]);
        }
        int columns = 2 + chance.nextInt(30);

        assertThat(Wrapping.words(text.toString(), columns))
                .allSatisfy(line -> assertThat(Wrapping.width(line)).isLessThanOrEqualTo(columns));
        assertThat(String.join("", Wrapping.words(text.toString(), columns)).replace(" ", ""))
                .isEqualTo(text.toString().replace(" ", ""));
        assertThat(String.join("", Wrapping.letters(text.toString(), columns))).isEqualTo(text.toString());
    }
}
