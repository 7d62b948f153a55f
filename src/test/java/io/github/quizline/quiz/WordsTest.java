package io.github.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @Test
    void words_are_runs_of_letters_and_digits_without_case() {
        assertThat(words("The office opened, on 14 September-2018!"))
                .containsExactly("the", "office", "opened", "on", "14", "september", "2018");
        assertThat(words("x_y *Columbia* `code`")).containsExactly("x", "y", "columbia", "code");
        assertThat(words(" \n… — 🎉 ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"North's", "North’s", "NORTH‘S", "North`s", "north´s", "Northʼs", "north＇s", "north s"})
    void every_apostrophe_separates(String text) {
        assertThat(words(text)).containsExactly("north", "s");
    }

    @Test
    void the_form_of_letters_does_not_count() {
        assertThat(words("e\u0301té ﬁn Ｋim Straße ΟΔΟΣ CO₂ 𝐊"))
                .containsExactly("été", "fin", "kim", "strasse", "οδοσ", "co2", "k");
        assertThat(words("㎏ 5㎏ №5 Disney™")).containsExactly("kg", "5", "kg", "no", "5", "disney", "tm");
    }

    @Test
    void signs_that_only_steer_the_look_count_for_nothing() {
        assertThat(words("lia\u00ADison a\u200Db \uFEFFx\u200E 1\uFE0F\u20E3 ♥\uFE0F"))
                .containsExactly("liaison", "ab", "x", "1");
        assertThat(words("a\u200Bb")).containsExactly("a", "b");
    }

    @Test
    void a_mark_on_a_separator_belongs_to_the_separator() {
        assertThat(words("a=\u0338b \u0301c")).containsExactly("a", "b", "c");
    }

    @Test
    void where_words_are_not_spaced_every_character_is_one() {
        assertThat(words("開城のコーヒーは25円")).containsExactly("開", "城", "の", "コ", "ー", "ヒ", "ー", "は", "25", "円");
        assertThat(words("か\u3099ｶﾞ")).containsExactly("が", "ガ");
        assertThat(words("ที่นี่")).containsExactly("ที่", "นี่");
        assertThat(words("KF21이")).containsExactly("kf21", "이");
        assertThat(words("이KF")).containsExactly("이", "kf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"開𠀀", "ｱｲ", "ㄅㄆ", "ꀀꀁ", "ກຂ", "កខ", "ကခ", "ᥐᥑ", "ꦏꦐ", "ᬓᬔ", "가나", "ㄱㄴ", "ᄀᄂ", "〆々"})
    void characters_of_scripts_without_spaces_are_words(String text) {
        assertThat(words(text)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0xFE00, 0xFE0F, 0xE0100, 0xE01EF, 0x180B, 0x180F, 0x34F, 0x115F, 0x1160, 0xAD, 0x200C, 0x200D, 0x20E3,
                0xFEFF
            })
    void a_sign_without_a_look_does_not_count(int codePoint) {
        assertThat(words("a" + Character.toString(codePoint) + "b")).containsExactly("ab");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x1161, 0x11FF, 0xD7B0, 0xD7FB, 0x3131, 0x318E, 0xFFA1, 0xFFDC})
    void jamo_are_taken_with_the_syllable_before_them(int codePoint) {
        assertThat(places("x가" + Character.toString(codePoint) + "x")).contains("가" + Character.toString(codePoint));
    }

    @Test
    void thirty_marks_belong_to_a_letter_and_more_are_read_on_their_own() {
        assertThat(words("q" + "\u0323\u0301".repeat(15)))
                .containsExactly("q" + "\u0323".repeat(15) + "\u0301".repeat(15));
        assertThat(words("q" + "\u0301".repeat(30) + "\u0323")).containsExactly("q" + "\u0301".repeat(30) + "\u0323");
    }

    @Test
    void every_syllable_of_hangul_is_a_word() {
        assertThat(words("개성에 있다")).containsExactly("개", "성", "에", "있", "다");
        assertThat(words("\u1100\u1162\u1109\u1165\u11BC")).containsExactly("개", "성");
    }

    @Test
    void every_word_has_its_place_in_the_text() {
        assertThat(places("A 𝕏y, e\u0301t\u0301.")).containsExactly("A", "𝕏y", "e\u0301t\u0301");
        assertThat(places("「開\uDB40\uDD00城」")).containsExactly("開\uDB40\uDD00", "城");
        assertThat(places("5㎏ ½")).containsExactly("5", "㎏", "½", "½");
    }

    @Test
    void half_a_surrogate_pair_separates() {
        assertThat(words("a\uD83Db\uDE00\u0301c")).containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void words_follow_each_other_and_cut_no_pair(long seed) {
        StringBuilder random = new StringBuilder();
        Random chance = new Random(seed);
        int highest = chance.nextBoolean() ? 0x3100 : 0x1F700;
        chance.ints(500, 0, highest).forEach(random::appendCodePoint);
        String text = random.toString();
        int[] last = {0, 0};

        Words.each(text, (word, start, end) -> {
            assertThat(word).isNotEmpty();
            assertThat(start).isGreaterThanOrEqualTo(last[0]).isLessThan(end);
            assertThat(end).isGreaterThanOrEqualTo(last[1]);
            assertThat(cutsPair(text, start) || cutsPair(text, end)).isFalse();
            last[0] = start;
            last[1] = end;
        });
    }

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0301\u0323",
                "a\u0301\u0323",
                "ㅋ",
                "\u1100\u1161",
                "\uFF9E\u0334",
                "Σ",
                "ſ",
                "ａ ",
                "\uD83D",
                "ﷺ"
            })
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void hostile_texts_of_a_million_characters_are_read(String piece) {
        int[] count = {0};

        Words.each(piece.repeat(1_000_000 / piece.length()), (word, start, end) -> count[0]++);

        assertThat(count[0]).isBetween(0, 5_000_000);
    }

    private static boolean cutsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Words.each(text, (word, start, end) -> words.add(word));
        return words;
    }

    private static List<String> places(String text) {
        List<String> places = new ArrayList<>();
        Words.each(text, (word, start, end) -> places.add(text.substring(start, end)));
        return places;
    }
}
