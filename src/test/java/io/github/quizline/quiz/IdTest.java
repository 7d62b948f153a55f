package io.github.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Where was the factory park?, where-was-the-factory-park",
                "  Kaesong  , kaesong",
                "North's order, norths-order",
                "the North’s order, the-norths-order",
                "rock'n'roll, rocknroll",
                "'quoted' words', quoted-words",
                "C, c",
                "C++, c",
                "C#, c",
                "2.5 million, 2-5-million",
                "AZ az 09 Z9, az-az-09-z9",
                "-5 °C, 5-c",
                "Ĉu Straße 1½?, ĉu-straße-1½",
                "개성 공단, 개성-공단",
                "ΟΔΟΣ, οδοσ",
                "İzmir, izmir",
                "x_y.z, x-y-z",
                "a\u200Bb, a-b",
            })
    void an_id_is_made_from_words(String words, String id) {
        assertThat(Id.of(words)).isEqualTo(id);
    }

    @Test
    void letters_with_accents_make_the_same_id_however_they_are_encoded() {
        assertThat(Id.of("Café e\u0301té")).isEqualTo(Id.of("Cafe\u0301 été")).isEqualTo("café-été");
    }

    @Test
    void words_without_a_letter_are_told_apart_by_a_checksum() {
        assertThat(Id.of("🎉")).matches("id-[0-9a-f]{8}").isNotEqualTo(Id.of("🎈"));
        assertThat(Id.of("")).isEqualTo("id-00000000");
        assertThat(Id.of("\u0301 -")).startsWith("id-");
    }

    @Test
    void a_long_text_is_cut_at_a_word_and_told_apart_by_a_checksum() {
        String begin = "which of these agreements did the two governments sign at their first";
        String id = Id.of(begin + " summit?");

        assertThat(id).matches("which-of-these-agreements-did-the-two-governments-sign-at-[0-9a-f]{8}");
        assertThat(Id.of(begin + " meeting?")).isNotEqualTo(id).startsWith(id.substring(0, 50));
    }

    @Test
    void a_word_of_60_letters_stays_and_one_of_61_is_cut() {
        assertThat(Id.of("x".repeat(60) + "!")).isEqualTo("x".repeat(60));
        assertThat(Id.of("x".repeat(61))).matches("x{60}-[0-9a-f]{8}");
    }

    @Test
    void no_surrogate_pair_is_cut() {
        assertThat(Id.of("x" + "𝕏".repeat(40))).matches("x(𝕏){29}-[0-9a-f]{8}");
    }

    @Test
    void small_letters_do_not_depend_on_the_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Id.of("TITLE")).isEqualTo("title");
            assertThat(Id.of("TITLE Ö")).isEqualTo("title-ö");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_id_that_is_made_is_what_its_rule_says_and_well_formed(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String words = randomWords(random);

            String id = Id.of(words);

            assertThat(id).as("id of \"%s\"", words).isEqualTo(byTheRule(words));
            assertThat(Id.isWellFormed(id)).as(id).isTrue();
        }
    }

    /** The rule in the words of regular expressions. */
    private static String byTheRule(String words) {
        String slug = Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("([\\p{L}\\p{M}])['’](?=\\p{L})", "$1")
                .codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^[-\\p{M}]+|-+$", "");
        CRC32 crc = new CRC32();
        crc.update(words.getBytes(StandardCharsets.UTF_8));
        String checksum = String.format(Locale.ROOT, "%08x", crc.getValue());
        if (slug.isEmpty()) {
            return "id-" + checksum;
        }
        if (slug.length() <= 60) {
            return slug;
        }
        int end = slug.lastIndexOf('-', 60);
        if (end < 30) {
            end = Character.isHighSurrogate(slug.charAt(59)) ? 59 : 60;
        }
        return slug.substring(0, end) + "-" + checksum;
    }

    private static String randomWords(Random random) {
        String[] pieces = {
            "a", "B", "word", "Kaesong", " ", " ", "'", "’", "-", ".", "_", "5", "½", "é", "e\u0301", "\u0301", "한",
            "😀", "𝕏", "\uD83D", "\u0080", "\u00AD", "ſ", "Σ", "ﬁ", "\n", "؟", "\u200D"
        };
        int kinds = random.nextBoolean() ? 8 : pieces.length;
        StringBuilder words = new StringBuilder();
        int count = random.nextInt(40);
        for (int i = 0; i < count; i++) {
            words.append(pieces[random.nextInt(kinds)]);
        }
        return words.toString();
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void endless_marks_are_read_quickly() {
        String marks = "a" + "\u0301\u0323".repeat(500_000);

        assertThat(Id.isWellFormed(Id.of(marks))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "kaesong-office", "v1.2_3", "Kaesong", "개성", "é", "e\u0301", "𝕏", "½-"})
    void letters_digits_marks_and_three_signs_make_an_id(String id) {
        assertThat(Id.isWellFormed(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-a", ".a", "_a", "\u0301a", "a b", "a/b", "a:b", "a;b", "a=b", "😀", "a\uD83D", "a\n", "a'"
            })
    void nothing_else_makes_an_id(String id) {
        assertThat(Id.isWellFormed(id)).isFalse();
    }

    @Test
    void an_id_has_at_most_100_characters() {
        assertThat(Id.isWellFormed("x".repeat(100))).isTrue();
        assertThat(Id.isWellFormed("x".repeat(101))).isFalse();
    }

    @Test
    void an_id_that_is_taken_is_followed_by_a_number() {
        assertThat(Id.unused("C", Set.of())).isEqualTo("c");
        assertThat(Id.unused("C++", Set.of("c"))).isEqualTo("c-2");
        assertThat(Id.unused("C#", Set.of("c", "c-2", "c-4"))).isEqualTo("c-3");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void ten_thousand_equal_words_get_ids_in_turn() {
        Set<String> taken = new HashSet<>();
        for (int n = 1; n <= 10_000; n++) {
            String id = Id.unused("Where is this?", taken);
            assertThat(id).isEqualTo(n == 1 ? "where-is-this" : "where-is-this-" + n);
            taken.add(id);
        }
    }
}
