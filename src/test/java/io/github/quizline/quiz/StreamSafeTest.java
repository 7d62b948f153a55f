package io.github.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamSafeTest {

    @Test
    void letters_and_their_accents_become_one_character() {
        assertThat(StreamSafe.nfc("cafe\u0301 ﬁ ½")).isEqualTo("café ﬁ ½");
    }

    @Test
    void variants_of_a_character_are_made_plain() {
        assertThat(StreamSafe.nfkc("cafe\u0301 ﬁ ½\u00A0Ａ")).isEqualTo("café fi 1⁄2 A");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void texts_without_long_runs_of_marks_have_unicodes_normal_form(long seed) {
        StringBuilder text = new StringBuilder();
        new Random(seed).ints(300, 0, 0x3100).forEach(text::appendCodePoint);

        assertThat(StreamSafe.nfc(text.toString())).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
        assertThat(StreamSafe.nfkc(text.toString())).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    @Test
    void thirty_marks_on_a_letter_are_kept_as_they_are() {
        String marks = "\u0323".repeat(30);

        assertThat(StreamSafe.nfc("q" + marks)).isEqualTo("q" + marks);
        assertThat(StreamSafe.nfc("q" + marks + "\u0323x")).isEqualTo("q" + marks + "\u034F\u0323x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0301\u0323", "\uFF9E\u0334", "\uD834\uDD65\uD834\uDD67"})
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void endless_marks_take_no_endless_time(String marks) {
        String text = "a" + marks.repeat(500_000);

        assertThat(StreamSafe.nfc(text)).hasSizeGreaterThan(900_000);
        assertThat(StreamSafe.nfkc(text)).hasSizeGreaterThan(900_000);
    }

    @ParameterizedTest
    @CsvSource({
        "Straße, STRASSE",
        "ΟΔΟΣ, οδος",
        "οδοσ, οδος",
        "İZMİR, izmir",
        "ﬁn, FIN",
        "Ｋａｅｓｏｎｇ, kaesong",
        "cafe\u0301, CAFÉ",
        "ǆ, ǅ",
        "\u212A, k"
    })
    void texts_of_other_case_and_form_are_folded_to_one(String one, String other) {
        assertThat(StreamSafe.folded(one)).isEqualTo(StreamSafe.folded(other));
    }

    @Test
    void other_letters_are_not_folded_to_one() {
        assertThat(StreamSafe.folded("é")).isNotEqualTo(StreamSafe.folded("e"));
        assertThat(StreamSafe.folded("か")).isNotEqualTo(StreamSafe.folded("が"));
    }

    @Test
    void folding_does_not_depend_on_the_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(StreamSafe.folded("TITLE")).isEqualTo("title");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void endless_sigmas_take_no_endless_time() {
        assertThat(StreamSafe.folded("Σ".repeat(1_000_000))).isEqualTo("σ".repeat(1_000_000));
        assertThat(Id.of("Σ".repeat(1_000_000))).startsWith("σσσ");
    }
}
