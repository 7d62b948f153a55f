package io.github.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quizline.quiz.Fit.Fits;
import io.github.quizline.quiz.Fit.Misfit;
import io.github.quizline.quiz.Gap.ChoiceGap;
import io.github.quizline.quiz.Gap.TypedGap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseFormTest {

    private static final Choice TOWN = Choice.of("Which town?", "Kaesong", "New York", "a; b", "E=mc²");
    private static final Multiple TOWNS =
            Multiple.of("Which towns?", List.of("Kaesong", "Seoul"), List.of("New York", "Paris"));
    private static final Multiple TWO_TOWNS =
            new Multiple(Common.of("Which two?"), TOWNS.options(), OptionalInt.of(2), Scoring.PLUS_MINUS);
    private static final TrueFalse STATEMENT = TrueFalse.of("It opened.", true);
    private static final Typed TYPED = Typed.text("Where?", "Kaesong");
    private static final Listing LISTING = Listing.of("Which?", "Kaesong", "Seoul");
    private static final Ordering ORDER = Ordering.of("In which order?", "First thing", "Second", "Third");
    private static final Matching PAIRS = Matching.of("Whose capital?", pairs());
    private static final Cloze CLOZE = new Cloze(
            Common.of("Fill in."),
            List.of("It opened in ", " ", " in ", "."),
            List.of(
                    new TypedGap("month", Expected.date("September")),
                    new TypedGap("year", Expected.number("2018")),
                    new ChoiceGap("town", TOWN.options())),
            Scoring.MEAN);

    private static Map<String, String> pairs() {
        Map<String, String> pairs = new LinkedHashMap<>();
        pairs.put("Peru", "Lima");
        pairs.put("South Korea", "Seoul");
        pairs.put("a=b", "x; y");
        return pairs;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothing_is_skipped_whatever_the_kind(Question question) {
        for (String blank : List.of("", " ", "\n\t", "\u00A0", "\u200B", "\uFEFF")) {
            assertThat(fit(question, blank)).isEqualTo(new Fits(Response.skipped()));
        }
        assertThat(ResponseForm.fit(question, Response.skipped())).isEqualTo(new Fits(Response.skipped()));
        assertThat(ResponseForm.text(question, Response.skipped())).isEmpty();
    }

    @Test
    void shapes_without_content_are_skipped() {
        assertSkipped(TOWNS, Response.ticked());
        assertSkipped(ORDER, Response.ordered());
        assertSkipped(PAIRS, Response.paired(Map.of()));
        assertSkipped(PAIRS, Response.paired(Map.of("peru", " ")));
        assertSkipped(CLOZE, Response.filled(Map.of()));
        assertSkipped(CLOZE, Response.filled(Map.of("month", " ", "town", "")));
        assertSkipped(TOWNS, Response.text(" ; ;"));
        assertSkipped(ORDER, Response.text(";"));
        assertSkipped(PAIRS, Response.text(";;"));
        assertSkipped(CLOZE, Response.text("; ;; ;"));
    }

    private static void assertSkipped(Question question, Response response) {
        assertThat(ResponseForm.fit(question, response)).isEqualTo(new Fits(Response.skipped()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"new-york", "New York", " NEW\u00A0YORK ", "new \n york", "Ｎｅｗ York"})
    void an_option_is_chosen_by_its_id_or_its_words(String text) {
        assertThat(fit(TOWN, text)).isEqualTo(new Fits(Response.chosen("new-york")));
    }

    @Test
    void the_words_of_a_single_option_may_hold_any_sign() {
        assertThat(fit(TOWN, "A; B")).isEqualTo(new Fits(Response.chosen("a-b")));
        assertThat(fit(TOWN, "e=mc²")).isEqualTo(new Fits(Response.chosen("e-mc²")));
    }

    @Test
    void an_id_comes_before_words_and_exact_words_before_others() {
        List<Option> options = List.of(
                option("first", "second"), option("second", "third"), option("upper", "CO"), option("mixed", "Co"));
        Choice question = new Choice(Common.of("Which?"), Options.of(options, List.of()));

        assertThat(fit(question, "second")).isEqualTo(new Fits(Response.chosen("second")));
        assertThat(fit(question, "CO")).isEqualTo(new Fits(Response.chosen("upper")));
        assertThat(fit(question, "Co")).isEqualTo(new Fits(Response.chosen("mixed")));
        assertThat(fit(question, "co")).isEqualTo(misfit("unknown-option", "co"));
    }

    @Test
    void an_option_that_is_not_there_is_unknown() {
        assertThat(fit(TOWN, "Pyongyang")).isEqualTo(misfit("unknown-option", "Pyongyang"));
        assertThat(ResponseForm.fit(TOWN, Response.chosen("New York"))).isEqualTo(misfit("unknown-option", "New York"));
        assertThat(ResponseForm.fit(STATEMENT, Response.chosen("TRUE"))).isEqualTo(misfit("unknown-option", "TRUE"));
        assertThat(fit(STATEMENT, "maybe")).isEqualTo(misfit("unknown-option", "maybe"));
        assertThat(fit(TOWNS, "Seoul; Rome")).isEqualTo(misfit("unknown-option", "Rome"));
        assertThat(ResponseForm.fit(TOWNS, Response.ticked("seoul", "Rome")))
                .isEqualTo(misfit("unknown-option", "Rome"));
        assertThat(fit(ORDER, "Second; Fourth")).isEqualTo(misfit("unknown-option", "Fourth"));
        assertThat(fit(PAIRS, "Chile = Lima")).isEqualTo(misfit("unknown-option", "Chile"));
        assertThat(fit(PAIRS, "Peru = Rome")).isEqualTo(misfit("unknown-option", "Rome"));
        assertThat(ResponseForm.fit(PAIRS, Response.paired(Map.of("Peru", "lima"))))
                .isEqualTo(misfit("unknown-option", "Peru"));
        assertThat(fit(CLOZE, ";; Rome")).isEqualTo(misfit("unknown-option", "Rome"));
    }

    @Test
    void what_a_misfit_tells_is_cut() {
        Misfit misfit = (Misfit) fit(TOWN, "x" + "😀".repeat(5000));

        assertThat(misfit.arguments()).containsExactly("x" + "😀".repeat(49) + "…");
        assertThat(((Misfit) fit(TOWN, "x".repeat(100))).arguments()).containsExactly("x".repeat(100));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "T, true", " Yes , true", "FALSE, false", "f, false", "no, false"})
    void a_statement_is_answered_in_words(String text, String option) {
        assertThat(fit(STATEMENT, text)).isEqualTo(new Fits(Response.chosen(option)));
        assertThat(ResponseForm.fit(STATEMENT, Response.chosen(option))).isEqualTo(new Fits(Response.chosen(option)));
    }

    @ParameterizedTest
    @ValueSource(strings = {" Kaesong ", "a; b", "a\\;b=c", "x\ny"})
    void what_is_typed_stays_as_it_is(String text) {
        assertThat(fit(TYPED, text)).isEqualTo(new Fits(Response.text(text)));
        assertThat(fit(LISTING, text)).isEqualTo(new Fits(Response.text(text)));
        assertThat(ResponseForm.text(TYPED, Response.text(text))).isEqualTo(text);
    }

    @Test
    void some_options_are_ticked() {
        assertThat(fit(TOWNS, "seoul; NEW  york;")).isEqualTo(new Fits(Response.ticked("seoul", "new-york")));
        assertThat(ResponseForm.fit(TOWNS, Response.ticked("paris"))).isEqualTo(new Fits(Response.ticked("paris")));
    }

    @Test
    void no_more_options_are_ticked_than_the_question_says() {
        assertThat(fit(TWO_TOWNS, "seoul; paris")).isEqualTo(new Fits(Response.ticked("seoul", "paris")));
        assertThat(fit(TWO_TOWNS, "seoul")).isEqualTo(new Fits(Response.ticked("seoul")));
        assertThat(fit(TWO_TOWNS, "seoul; paris; kaesong")).isEqualTo(misfit("too-many", "3", "2"));
        assertThat(fit(TWO_TOWNS, "seoul; paris; rome")).isEqualTo(misfit("unknown-option", "rome"));
    }

    @Test
    void nothing_comes_twice() {
        assertThat(fit(TOWNS, "seoul; Seoul")).isEqualTo(misfit("repeated", "Seoul"));
        assertThat(fit(ORDER, "Second; Third; second")).isEqualTo(misfit("repeated", "Second"));
        assertThat(ResponseForm.fit(ORDER, Response.ordered("third", "third"))).isEqualTo(misfit("repeated", "Third"));
        assertThat(fit(PAIRS, "Peru=Lima; peru=Seoul")).isEqualTo(misfit("repeated", "Peru"));
    }

    @Test
    void an_order_has_all_items() {
        assertThat(fit(ORDER, "Third; first thing; Second"))
                .isEqualTo(new Fits(Response.ordered("third", "first-thing", "second")));
        assertThat(fit(ORDER, "Third")).isEqualTo(misfit("missing-item", "First thing", "2"));
        assertThat(ResponseForm.fit(ORDER, Response.ordered("third", "first-thing")))
                .isEqualTo(misfit("missing-item", "Second", "1"));
    }

    @Test
    void pairs_name_a_left_and_a_right_side() {
        assertThat(fit(PAIRS, "South  korea = seoul; Peru=Seoul;"))
                .isEqualTo(new Fits(Response.paired(Map.of("south-korea", "seoul", "peru", "seoul"))));
        assertThat(fit(PAIRS, "a\\=b = x\\; y; Peru =")).isEqualTo(new Fits(Response.paired(Map.of("a-b", "x-y"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Peru", "Peru - Lima", "a=b = x", "Peru\\=Lima", "=x=y"})
    void a_part_that_is_no_pair_is_of_the_wrong_shape(String text) {
        assertThat(fit(PAIRS, text)).isEqualTo(misfit("wrong-shape", "matching", text));
    }

    @Test
    void gaps_are_filled_in_their_order() {
        assertThat(fit(CLOZE, "Sept; 2018; NEW YORK"))
                .isEqualTo(new Fits(Response.filled(Map.of("month", "Sept", "year", "2018", "town", "new-york"))));
        assertThat(fit(CLOZE, "; 2018")).isEqualTo(new Fits(Response.filled(Map.of("year", "2018"))));
        assertThat(fit(CLOZE, " a\\;b = \\\\c\\d ; ; e\\=mc²;;"))
                .isEqualTo(new Fits(Response.filled(Map.of("month", "a;b = \\c\\d", "town", "e-mc²"))));
    }

    @Test
    void gaps_are_filled_by_their_ids() {
        assertThat(ResponseForm.fit(CLOZE, Response.filled(Map.of("town", "Kaesong", "month", " x "))))
                .isEqualTo(new Fits(Response.filled(Map.of("town", "kaesong", "month", "x"))));
        assertThat(ResponseForm.fit(CLOZE, Response.filled(Map.of("town", "kaesong", "day", "14"))))
                .isEqualTo(misfit("unknown-gap", "day"));
    }

    @Test
    void no_more_texts_come_than_there_are_gaps() {
        assertThat(fit(CLOZE, "a;b;kaesong;; d;")).isEqualTo(misfit("too-many", "5", "3"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_response_of_another_shape_is_told_so(Question question) {
        List<Response> shapes = List.of(
                Response.chosen("true"),
                Response.ticked("seoul"),
                Response.ordered("first-thing"),
                Response.paired(Map.of("peru", "lima")),
                Response.filled(Map.of("month", "x")));

        long wrong = shapes.stream()
                .filter(response -> ResponseForm.fit(question, response)
                        .equals(misfit(
                                "wrong-shape",
                                question.kind().word(),
                                ResponseForm.map(response).keySet().iterator().next())))
                .count();

        assertThat(wrong).isEqualTo(question.kind().isTyped() || question.kind() == Kind.LIST ? 5 : 4);
    }

    @Test
    void a_misfit_has_no_text_form() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResponseForm.text(TOWN, Response.chosen("rome")))
                .withMessageContaining("which-town")
                .withMessageContaining("rome");
    }

    @Test
    void the_text_form_names_options_by_their_ids() {
        assertThat(ResponseForm.text(TOWN, Response.text("NEW YORK"))).isEqualTo("new-york");
        assertThat(ResponseForm.text(TOWNS, Response.ticked("seoul", "new-york")))
                .isEqualTo("seoul; new-york");
        assertThat(ResponseForm.text(ORDER, Response.ordered("third", "second", "first-thing")))
                .isEqualTo("third; second; first-thing");
        assertThat(ResponseForm.text(PAIRS, Response.paired(Map.of("peru", "lima"))))
                .isEqualTo("peru=lima");
        assertThat(ResponseForm.text(CLOZE, Response.filled(Map.of("year", "1;\\2", "month", "x=y"))))
                .isEqualTo("x=y; 1\\;\\\\2");
        assertThat(ResponseForm.text(CLOZE, Response.filled(Map.of("town", "kaesong"))))
                .isEqualTo("; ; kaesong");
    }

    @Test
    void the_map_form_has_one_key() {
        assertThat(ResponseForm.map(Response.skipped())).isEmpty();
        assertThat(ResponseForm.map(Response.text("x"))).isEqualTo(Map.of("text", "x"));
        assertThat(ResponseForm.map(Response.chosen("x"))).isEqualTo(Map.of("chosen", "x"));
        assertThat(ResponseForm.map(Response.ticked("x", "y"))).isEqualTo(Map.of("ticked", List.of("x", "y")));
        assertThat(ResponseForm.map(Response.ordered("x", "y"))).isEqualTo(Map.of("ordered", List.of("x", "y")));
        assertThat(ResponseForm.map(Response.paired(Map.of("x", "y")))).isEqualTo(Map.of("paired", Map.of("x", "y")));
        assertThat(ResponseForm.map(Response.filled(Map.of("x", "y")))).isEqualTo(Map.of("filled", Map.of("x", "y")));
    }

    @ParameterizedTest
    @MethodSource("mapsThatAreNone")
    void a_map_that_stands_for_no_response_is_refused(Map<String, Object> map, String told) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResponseForm.of(map))
                .withMessageContaining(told);
    }

    static Stream<Arguments> mapsThatAreNone() {
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("text", null);
        return Stream.of(
                arguments(Map.of("answer", "x"), "\"answer\""),
                arguments(Map.of("text", "x", "chosen", "y"), "one key"),
                arguments(Map.of("text", 1945), "1945"),
                arguments(nothing, "null"),
                arguments(Map.of("chosen", List.of("x")), "[x]"),
                arguments(Map.of("ticked", "x"), "a list"),
                arguments(Map.of("ordered", List.of("x", true)), "true"),
                arguments(Map.of("ordered", Arrays.asList("x", null)), "null"),
                arguments(Map.of("paired", List.of("x")), "a mapping"),
                arguments(Map.of("paired", Map.of("x", 1)), "1"),
                arguments(Map.of("filled", Map.of(1, "x")), "1"));
    }

    private static Arguments arguments(Map<String, Object> map, String told) {
        return Arguments.of(map, told);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_fits_is_read_back_from_both_forms(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            Question question = randomQuestion(random);
            Response response = question.match(new RandomResponse(random));

            Fit fit = ResponseForm.fit(question, response);

            assertThat(fit).as("%s to %s", response, question).isInstanceOf(Fits.class);
            Response fitting = ((Fits) fit).response();
            assertThat(ResponseForm.fit(question, fitting)).isEqualTo(fit);
            String text = ResponseForm.text(question, fitting);
            assertThat(fit(question, text)).as(text).isEqualTo(fit);
            assertThat(ResponseForm.of(ResponseForm.map(response))).isEqualTo(response);
            assertThat(ResponseForm.of(ResponseForm.map(fitting))).isEqualTo(fitting);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_text_is_too_odd_to_be_fitted(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String text = nastyText(random);
            for (Question question : kinds().toList()) {
                Fit fit = fit(question, text);
                if (fit instanceof Fits fits) {
                    assertThat(fit(question, ResponseForm.text(question, fits.response())))
                            .isEqualTo(fit);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "=", "\\", "x;", "x=", "kaesong;", "Σ", "a\u0301\u0323", " ", "\\;"})
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void endless_texts_are_fitted_quickly(String piece) {
        String text = "x" + piece.repeat(1_000_000);
        kinds().forEach(question -> assertThat(fit(question, text)).isNotNull());
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    static Stream<Question> kinds() {
        return Stream.of(TOWN, TOWNS, TWO_TOWNS, STATEMENT, TYPED, LISTING, ORDER, PAIRS, CLOZE);
    }

    private static Question randomQuestion(Random random) {
        Common common = Common.of("Question " + random.nextInt(1000));
        List<Option> options = randomOptions(random);
        List<Option> others = randomOptions(random);
        return switch (random.nextInt(8)) {
            case 0 -> new Choice(common, Options.of(options, List.of()));
            case 1 -> new Multiple(common, Options.of(options, List.of()), OptionalInt.empty(), Scoring.EACH);
            case 2 -> new TrueFalse(common, random.nextBoolean(), "");
            case 3 -> new Typed(common, Expected.text("x"));
            case 4 -> Listing.of("Which?", "x", "y");
            case 5 -> new Ordering(common, options.stream().map(List::of).toList(), Scoring.POSITION);
            case 6 -> {
                Map<String, String> key = new HashMap<>();
                options.forEach(option -> key.put(option.id(), others.get(0).id()));
                yield new Matching(common, options, others, key, Scoring.MEAN);
            }
            default -> {
                List<Gap> gaps = new ArrayList<>();
                for (Option option : options) {
                    gaps.add(
                            random.nextBoolean()
                                    ? new TypedGap(option.id(), Expected.text("x"))
                                    : new ChoiceGap(option.id(), Options.of(others, List.of())));
                }
                yield new Cloze(common, Collections.nCopies(gaps.size() + 1, ""), gaps, Scoring.MEAN);
            }
        };
    }

    private static List<Option> randomOptions(Random random) {
        List<Option> options = new ArrayList<>();
        Set<String> taken = new LinkedHashSet<>();
        for (int count = 2 + random.nextInt(5); options.size() < count; ) {
            String text = "x" + nastyText(random);
            String id = Id.unused(text, taken);
            taken.add(id);
            options.add(option(id, text));
        }
        return options;
    }

    private static String nastyText(Random random) {
        String[] pieces = {
            ";", "=", "\\", " ", "a", "B", "\n", "é", "e\u0301", "한", "😀", "\u00A0", "\u200B", "true", "\uD83D"
        };
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(8), 0, pieces.length).forEach(i -> text.append(pieces[i]));
        return text.toString();
    }

    /** Answers a question by chance, in its own shape. */
    private record RandomResponse(Random random) implements Question.Cases<Response> {

        @Override
        public Response choice(Choice question) {
            return Response.chosen(someOf(question.options().all()).get(0));
        }

        @Override
        public Response multiple(Multiple question) {
            return Response.ticked(someOf(question.options().all()).toArray(String[]::new));
        }

        @Override
        public Response trueFalse(TrueFalse question) {
            return Response.chosen(Boolean.toString(random.nextBoolean()));
        }

        @Override
        public Response typed(Typed question) {
            return Response.text(nastyText(random));
        }

        @Override
        public Response listing(Listing question) {
            return Response.text(nastyText(random));
        }

        @Override
        public Response ordering(Ordering question) {
            List<Option> items = new ArrayList<>(question.items());
            Collections.shuffle(items, random);
            return Response.ordered(items.stream().map(Option::id).toArray(String[]::new));
        }

        @Override
        public Response matching(Matching question) {
            Map<String, String> pairs = new LinkedHashMap<>();
            someOf(question.lefts())
                    .forEach(left -> pairs.put(left, someOf(question.rights()).get(0)));
            return Response.paired(pairs);
        }

        @Override
        public Response cloze(Cloze question) {
            Map<String, String> gaps = new LinkedHashMap<>();
            for (Gap gap : question.gaps()) {
                if (random.nextInt(3) > 0) {
                    gaps.put(gap.id(), content(gap));
                }
            }
            return Response.filled(gaps);
        }

        private String content(Gap gap) {
            return gap instanceof ChoiceGap choice
                    ? someOf(choice.options().all()).get(0)
                    : nastyText(random);
        }

        private List<String> someOf(List<Option> options) {
            List<Option> mixed = new ArrayList<>(options);
            Collections.shuffle(mixed, random);
            return mixed.subList(0, 1 + random.nextInt(options.size())).stream()
                    .map(Option::id)
                    .toList();
        }
    }

    private static Fit fit(Question question, String text) {
        return ResponseForm.fit(question, Response.text(text));
    }

    private static Misfit misfit(String rule, String... arguments) {
        return new Misfit(rule, List.of(arguments));
    }

    private static Option option(String id, String text) {
        return new Option(id, text, "", 1, false, Map.of());
    }
}
