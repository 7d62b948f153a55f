package io.github.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Response;
import io.github.quizline.session.Asked;
import io.github.quizline.session.Asked.Blank;
import io.github.quizline.session.Asked.Form;
import io.github.quizline.session.Asked.Shown;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {

    private static final Form TOWNS = new Asked.One(shown("Kaesong", "Seoul", "New York", "the `Hanoi` summit"));
    private static final Form STATEMENT =
            new Asked.One(List.of(new Shown("true", "True"), new Shown("false", "False")));
    private static final Form NUMBERS = new Asked.One(shown("3", "4", "2"));
    private static final Form MANY =
            new Asked.Any(shown("Telephone", "Fax", "Radio, short wave", "Post"), OptionalInt.empty());
    private static final Form STEPS = new Asked.Order(shown("up", "down", "home"));
    private static final Form PAIRS =
            new Asked.Pairs(shown("Saturn", "Eagle", "Columbia"), shown("rocket", "lander", "ship", "sea"));

    @ParameterizedTest
    @CsvSource({
        "1, Kaesong",
        "４, the `Hanoi` summit",
        "b, Seoul",
        "C, New York",
        "ｂ, Seoul",
        "ㅠ, Seoul",
        "ㅁ, Kaesong",
        "seoul, Seoul",
        "NEW  york, New York",
        "The Hanoi summit, the `Hanoi` summit"
    })
    void one_option_is_named_by_number_letter_or_words(String typed, String chosen) {
        assertThat(read(TOWNS, typed)).isEqualTo(given(Response.chosen(chosen)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "e", "Busan", "1 7", "99999999999", "-", "!"})
    void what_names_no_option_is_told(String typed) {
        assertThat(read(TOWNS, typed))
                .isEqualTo(new Understood.Amiss("“" + typed + "” is none of them. They go from 1 to 4."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "12", "a, b", "Kaesong; Seoul"})
    void of_options_of_which_one_is_right_only_one_is_named(String typed) {
        assertThat(read(TOWNS, typed)).isEqualTo(new Understood.Amiss("Choose 1, please: you named 2."));
    }

    @Test
    void options_that_are_numbers_have_letters() {
        assertThat(read(NUMBERS, "2")).isEqualTo(given(Response.chosen("2")));
        assertThat(read(NUMBERS, "b")).isEqualTo(given(Response.chosen("4")));
        // No option says 1, so that only the first can be meant.
        assertThat(read(NUMBERS, "1")).isEqualTo(given(Response.chosen("3")));
    }

    @Test
    void options_that_differ_in_case_are_told_apart_by_it() {
        Form metals = new Asked.One(shown("Co", "CO", "NO"));

        assertThat(read(metals, "CO")).isEqualTo(given(Response.chosen("CO")));
        assertThat(read(metals, "co")).isInstanceOf(Understood.Amiss.class);
        assertThat(read(metals, "no")).isEqualTo(given(Response.chosen("NO")));
    }

    @ParameterizedTest
    @CsvSource({
        "t, true",
        "T, true",
        "true, true",
        "1, true",
        "a, true",
        "yes, true",
        "ㅅ, true",
        "f, false",
        "FALSE, false",
        "2, false",
        "n, false",
        "ㄹ, false"
    })
    void a_statement_is_judged_in_many_ways(String typed, String chosen) {
        assertThat(read(STATEMENT, typed)).isEqualTo(given(Response.chosen(chosen)));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1 1, 1", "telephone, 1", "1 2 3, 3"})
    void as_many_options_are_named_as_are_to_be_chosen(String typed, String named) {
        Form two = new Asked.Any(shown("Telephone", "Fax", "Post"), OptionalInt.of(2));

        assertThat(read(two, typed)).isEqualTo(new Understood.Amiss("Choose 2, please: you named " + named + "."));
        assertThat(read(two, "1 1 2")).isInstanceOf(Understood.Given.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 2|Telephone;Fax",
                "2,1|Fax;Telephone",
                "4;1|Post;Telephone",
                "b d|Fax;Post",
                "13|Telephone;Radio, short wave",
                "3|Radio, short wave",
                "radio, short wave|Radio, short wave",
                "fax; radio, short wave|Fax;Radio, short wave",
                "Telephone, Post|Telephone;Post",
                "1 1|Telephone",
                "１，２|Telephone;Fax",
                "1, 3; 4|Telephone;Radio, short wave;Post"
            })
    void several_options_are_named_in_one_line(String typed, String ticked) {
        List<String> ids = Arrays.asList(ticked.split(";", -1));

        assertThat(read(MANY, typed)).isEqualTo(given(new Response.Ticked(new LinkedHashSet<>(ids))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 5|5",
                "1 telegraph|telegraph",
                "smoke signals|smoke signals",
                "fax; pigeons|pigeons",
                "15|15",
                ";|;",
                ",,|,,"
            })
    void what_is_none_of_several_is_named(String typed, String unknown) {
        assertThat(read(MANY, typed))
                .isEqualTo(new Understood.Amiss("“" + unknown + "” is none of them. They go from 1 to 4."));
    }

    @Test
    void letters_in_one_word_will_do_where_letters_are_shown() {
        Form years = new Asked.Any(shown("1945", "48", "50", "53"), OptionalInt.of(2));

        assertThat(read(years, "bd")).isEqualTo(given(Response.ticked("48", "53")));
        assertThat(read(years, "48 53")).isEqualTo(given(Response.ticked("48", "53")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 1 2", "3,1,2", "312", "c a b", "home; up; down", "home, up, down", "３ １ ２"})
    void an_order_is_the_items_from_first_to_last(String typed) {
        assertThat(read(STEPS, typed)).isEqualTo(given(Response.ordered("home", "up", "down")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 2|Name all of them; 3 is missing.",
                "1 2 2|You named 2 twice.",
                "1 2 4|“4” is none of them. They go from 1 to 3.",
                "up|Name all of them; 2 is missing."
            })
    void an_order_has_every_item_once(String typed, String sentence) {
        assertThat(read(STEPS, typed)).isEqualTo(new Understood.Amiss(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a1 b2 c3", "c3,b2;a1", "A1B2C3", "a=1 b:2 c-3", "a 1 b 2 c 3", "1 2 3", "ａ１ ｂ２ ｃ３", "ㅁ1 ㅠ2 ㅊ3"})
    void pairs_are_letters_with_numbers(String typed) {
        assertThat(read(PAIRS, typed))
                .isEqualTo(given(Response.paired(Map.of("Saturn", "rocket", "Eagle", "lander", "Columbia", "ship"))));
    }

    @Test
    void a_pair_may_be_left_open_and_a_partner_serve_twice() {
        assertThat(read(PAIRS, "a1 b- c1"))
                .isEqualTo(given(Response.paired(Map.of("Saturn", "rocket", "Columbia", "rocket"))));
        assertThat(read(PAIRS, "1 - 1"))
                .isEqualTo(given(Response.paired(Map.of("Saturn", "rocket", "Columbia", "rocket"))));
        assertThat(read(PAIRS, "- - -")).isEqualTo(given(Response.skipped()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a1 b2|There is no pair for c yet. Type all pairs; c- leaves c open.",
                "a1 a2 b1|You named a twice.",
                "a5|“a5” is no pair. The letters go from a to c, the numbers from 1 to 4.",
                "d1|“d1” is no pair. The letters go from a to c, the numbers from 1 to 4.",
                "a1 what b2|“what b2” is no pair. The letters go from a to c, the numbers from 1 to 4.",
                "a1 b2 !|“!” is no pair. The letters go from a to c, the numbers from 1 to 4.",
                "a1 What b2|“What b2” is no pair. The letters go from a to c, the numbers from 1 to 4.",
                "hello|“hello” is no pair. The letters go from a to c, the numbers from 1 to 4.",
                "1 2|Type 3 numbers, one for each letter, or pairs such as a2 b1."
            })
    void pairs_that_cannot_be_are_told(String typed, String sentence) {
        assertThat(read(PAIRS, typed)).isEqualTo(new Understood.Amiss(sentence));
    }

    @Test
    void what_is_typed_arrives_as_it_is() {
        assertThat(read(new Asked.Term(Kind.PLACE, ""), "Gaeseong; a")).isEqualTo(given(Response.text("Gaeseong; a")));
        assertThat(read(new Asked.Several(Kind.NAME, 2, false), "Kim, Trump"))
                .isEqualTo(given(Response.text("Kim, Trump")));
    }

    @Test
    void labels_go_on_after_z() {
        assertThat(Stream.of(0, 25, 26, 51, 52, 99).map(Labels.LETTERS::of))
                .containsExactly("a", "z", "aa", "az", "ba", "cv");
        for (int i = 0; i < 100; i++) {
            assertThat(Labels.LETTERS.read(Labels.LETTERS.of(i), 100)).hasValue(i);
            assertThat(Labels.NUMBERS.read(Labels.NUMBERS.of(i), 100)).hasValue(i);
        }
        assertThat(Labels.LETTERS.read("cw", 100)).isEmpty();
        assertThat(Labels.LETTERS.read("zzzzzzzzzzzzzzzzzzzzzzzzzzzz", 100)).isEmpty();
        assertThat(Labels.LETTERS.read("", 100)).isEmpty();
    }

    @Test
    void gaps_are_filled_one_after_the_other() {
        GapEntry entry = gaps();

        entry = further(entry, "1945");
        entry = further(entry, "2");
        assertThat(entry.canGoBack()).isTrue();
        assertThat(entry.back().blank().id()).isEqualTo("rank");
        assertThat(entry.read(" capitalist "))
                .isEqualTo(given(filled("year", "1945", "rank", "second", "side", "capitalist")));
    }

    @Test
    void gaps_are_filled_all_at_once_with_semicolons_between_them() {
        assertThat(gaps().read("1945; First ;capitalist"))
                .isEqualTo(given(filled("year", "1945", "rank", "first", "side", "capitalist")));
        assertThat(gaps().read("1945;fourth;x"))
                .isEqualTo(new Understood.Amiss("“fourth” is none of them. They go from 1 to 3."));
        assertThat(further(gaps(), "a;b").contents()).containsExactly("a;b");
    }

    @Test
    void a_gap_may_be_left_open() {
        assertThat(gaps().read("1945;;")).isEqualTo(given(filled("year", "1945")));
        assertThat(gaps().read(";;")).isEqualTo(given(Response.skipped()));
    }

    @Test
    void another_try_keeps_what_is_not_typed_anew() {
        GapEntry again = gaps().again(filled("year", "1944", "rank", "first"));

        assertThat(again.read("1945;;south"))
                .isEqualTo(given(filled("year", "1945", "rank", "first", "side", "south")));
        assertThat(gaps().again(Response.text("x")).former()).containsExactly("", "", "");
    }

    private static GapEntry gaps() {
        Asked.Gaps form = new Asked.Gaps(
                List.of("In ", ", the ", " and ", "."),
                List.of(
                        new Blank("year", Kind.DATE, List.of()),
                        new Blank("rank", Kind.CHOICE, shown("first", "second", "third")),
                        new Blank("side", Kind.TEXT, List.of())));
        return new GapEntry(form, List.of("", "", ""), List.of());
    }

    private static GapEntry further(GapEntry entry, String typed) {
        return ((Understood.Further) entry.read(typed)).entry();
    }

    private static Response filled(String... idsAndContents) {
        Map<String, String> gaps = new LinkedHashMap<>();
        for (int i = 0; i < idsAndContents.length; i += 2) {
            gaps.put(idsAndContents[i], idsAndContents[i + 1]);
        }
        return Response.filled(gaps);
    }

    private static Understood read(Form form, String typed) {
        return form.match(new AnswerReader(typed));
    }

    private static Understood given(Response response) {
        return new Understood.Given(response);
    }

    private static List<Shown> shown(String... words) {
        return Stream.of(words).map(word -> new Shown(word, word)).toList();
    }
}
