package io.github.quizline.grade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.grade.NormalForm.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormTest {

    private static final Language ENGLISH = Language.of("en");

    private static String keys(String text, Style style, String language) {
        return String.join(
                " ", NormalForm.of(text, style, Language.of(language)).keys());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Office                 | office
            a house of the lords       | hous of lord
            the                        | the
            vitamin A                  | vitamin a
            U.S.A.                     | usa
            U.S. Army                  | us army
            C++ and C#                 | c++ c#
            red & white                | red white
            and so on                  | and so on
            North’s                    | north
            don't                      | dont
            “quoted” words             | quoted word
            well-known                 | well known
            -5 degrees                 | -5 degree
            from 5-7                   | from 5 7
            12,500.5                   | 12500.5
            twelve hundred fifty       | 1250
            one hundred and five       | 105
            two and a half             | 2 half
            21st century               | 21 century
            twenty-first century       | 21 century
            Louis XIV                  | louis 14
            civil mix                  | civil mix
            MCMXCIV                    | 1994
            2.5 million                | 2500000
            nineteen eighty-four       | 1984
            twenty twenty              | 2020
            three million two thousand | 3002000
            St. Ives, Mt. Fuji         | saint ive mount fuji
            grey colours               | gray color
            mourning                   | mourning
            the centre                 | center
            organisations              | organization
            catalogues                 | catalog
            foetus                     | fetus
            shoes                      | sho
            movie movies               | movy movy
            glass glasses              | glass glass
            bus buses                  | bus bus
            crisis                     | crisis
            """)
    void english_terms_are_written_at_their_plainest(String text, String keys) {
        assertThat(keys(text, Style.TERM, "en")).isEqualTo(keys);
    }

    @ParameterizedTest
    @CsvSource({
        "Great Expectations, great expectations",
        "Ocean's Eleven, ocean 11",
        "The Grey Colours, grey colours",
    })
    void in_titles_and_places_plural_and_spelling_count(String text, String keys) {
        assertThat(keys(text, Style.PROPER, "en")).isEqualTo(keys);
    }

    @Test
    void in_names_numbers_and_initials_are_left_alone() {
        assertThat(keys("J.R. Eleven", Style.NAME, "en")).isEqualTo("j r eleven");
    }

    @ParameterizedTest
    @CsvSource({
        "de, der die das, der die das",
        "de, The two cats, the two cats",
        "en-GB, the cats, cat",
        "EN, the cats, cat"
    })
    void the_customs_of_english_hold_for_english_only(String language, String text, String keys) {
        assertThat(keys(text, Style.TERM, language)).isEqualTo(keys);
    }

    @ParameterizedTest
    @CsvSource({
        "Straße, strasse",
        "ÆRØ, aero",
        "Łódź, lodz",
        "Þór, thor",
        "œuvre, oeuvre",
        "Đà Nẵng, da nang",
        "ﬁn, fin"
    })
    void latin_letters_lose_their_ornaments(String text, String folded) {
        assertThat(Letters.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"が, が", "й, й", "ΜΆΪΟΣ, μαιοσ", "שָׁלוֹם, שלום", "مُحَمَّد, محمد"})
    void marks_are_dropped_only_where_a_reader_does_without_them(String text, String folded) {
        assertThat(Letters.fold(text)).isEqualTo(folded);
    }

    @Test
    void an_umlaut_has_two_spellings_and_a_possessive_too() {
        assertThat(Letters.spellings("Müller")).containsExactly("muller", "mueller");
        assertThat(Letters.spellings("Finnegan's")).containsExactly("finnegan's", "finnegans");
        assertThat(Letters.spellings("Kaesong")).containsExactly("kaesong");
    }

    @Test
    void signs_alone_have_an_empty_normal_form() {
        assertThat(NormalForm.of("🐁 !?", Style.TERM, ENGLISH).isEmpty()).isTrue();
    }

    @Test
    void digits_of_two_words_never_meet() {
        assertThat(NormalForm.of("1 23", Style.TERM, ENGLISH).joined())
                .doesNotContainAnyElementsOf(
                        NormalForm.of("12 3", Style.TERM, ENGLISH).joined());
    }
}
