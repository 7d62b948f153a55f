package io.github.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quizline.quiz.Gap.ChoiceGap;
import io.github.quizline.quiz.Gap.TypedGap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class QuestionTest {

    private static final Common COMMON = Common.of("Which?");
    private static final Option A = Option.right("A");
    private static final Option B = Option.wrong("B");
    private static final Option C = Option.wrong("C");

    @Test
    void options_made_from_words_have_ids_of_their_own() {
        Choice choice = Choice.of("Which language?", "C", "C++", "C#", "Java");

        assertThat(choice.options().all()).extracting(Option::id).containsExactly("c", "c-2", "c-3", "java");
        assertThat(choice.options().all()).extracting(Option::credit).containsExactly(1.0, 0.0, 0.0, 0.0);
        assertThat(choice.options().keys()).containsExactly("c");
        assertThat(choice.options().inOrder()).isFalse();
        assertThat(choice.common()).isEqualTo(Common.of("Which language?"));
    }

    @Test
    void every_kind_is_made_in_a_line() {
        Multiple multiple = Multiple.of("Which?", List.of("A", "B"), List.of("C"));
        assertThat(multiple.options().answers()).extracting(Option::text).containsExactly("A", "B");
        assertThat(multiple.options().distractors()).extracting(Option::text).containsExactly("C");
        assertThat(multiple.select()).isEmpty();

        assertThat(TrueFalse.of("It is.", false)).isEqualTo(new TrueFalse(Common.of("It is."), false, ""));
        assertThat(Typed.text("Which?", "A").expected()).isEqualTo(new Expected.Term(Answers.of("A")));

        Listing listing = Listing.of("Which?", "A", "B");
        assertThat(listing.items()).containsExactly(Expected.text("A"), Expected.text("B"));
        assertThat(listing.count()).isEqualTo(2);
        assertThat(listing.of()).isEqualTo(Kind.TEXT);

        Ordering ordering = Ordering.of("Which?", "A", "B", "a");
        assertThat(ordering.items()).extracting(Option::id).containsExactly("a", "b", "a-2");
        assertThat(ordering.ranks()).hasSize(3);
    }

    @Test
    void equal_right_sides_of_pairs_are_one_option() {
        Map<String, String> pairs = new LinkedHashMap<>();
        pairs.put("Seoul", "South");
        pairs.put("Pyongyang", "North");
        pairs.put("Busan", "South");

        Matching matching = Matching.of("Where?", pairs);

        assertThat(matching.lefts()).extracting(Option::text).containsExactly("Seoul", "Pyongyang", "Busan");
        assertThat(matching.rights()).extracting(Option::text).containsExactly("South", "North");
        assertThat(matching.key())
                .containsExactly(
                        Map.entry("seoul", "south"), Map.entry("pyongyang", "north"), Map.entry("busan", "south"));
    }

    @Test
    void what_is_expected_is_said_in_a_word() {
        assertThat(Expected.name("Kim"))
                .isEqualTo(new Expected.Name(Answers.of("Kim"), NameOrder.GIVEN_FIRST, Optional.empty()));
        assertThat(Expected.familyFirst("Kim"))
                .isEqualTo(new Expected.Name(Answers.of("Kim"), NameOrder.FAMILY_FIRST, Optional.empty()));
        assertThat(List.of(
                        Expected.text("x"),
                        Expected.name("x"),
                        Expected.familyFirst("x"),
                        Expected.place("x"),
                        Expected.title("x"),
                        Expected.number("1"),
                        Expected.date("2018")))
                .extracting(Expected::kind)
                .containsExactly(Kind.TEXT, Kind.NAME, Kind.NAME, Kind.PLACE, Kind.TITLE, Kind.NUMBER, Kind.DATE);
        assertThat(new Typed(COMMON, Expected.number("1")).kind()).isEqualTo(Kind.NUMBER);
    }

    @Test
    void every_kind_of_question_is_told_apart() {
        Matching matching = Matching.of("Which?", Map.of("A", "B"));
        Cloze cloze = cloze(List.of("", ""), List.of(new TypedGap("1", Expected.text("x"))), Scoring.MEAN);

        assertThat(List.of(
                                Choice.of("Which?", "A"),
                                Multiple.of("Which?", List.of("A"), List.of()),
                                TrueFalse.of("It is.", true),
                                Typed.text("Which?", "A"),
                                Listing.of("Which?", "A"),
                                Ordering.of("Which?", "A", "B"),
                                matching,
                                cloze)
                        .stream()
                        .map(question -> question.match(new Naming()) + " "
                                + question.kind().word()))
                .containsExactly(
                        "choice choice",
                        "multiple multiple",
                        "trueFalse true-false",
                        "typed text",
                        "listing list",
                        "ordering ordering",
                        "matching matching",
                        "cloze cloze");
    }

    private static final class Naming implements Question.Cases<String> {

        @Override
        public String choice(Choice question) {
            return "choice";
        }

        @Override
        public String multiple(Multiple question) {
            return "multiple";
        }

        @Override
        public String trueFalse(TrueFalse question) {
            return "trueFalse";
        }

        @Override
        public String typed(Typed question) {
            return "typed";
        }

        @Override
        public String listing(Listing question) {
            return "listing";
        }

        @Override
        public String ordering(Ordering question) {
            return "ordering";
        }

        @Override
        public String matching(Matching question) {
            return "matching";
        }

        @Override
        public String cloze(Cloze question) {
            return "cloze";
        }
    }

    @Test
    void every_kind_of_expected_answer_is_told_apart() {
        Expected.Cases<Kind> kinds = new Expected.Cases<>() {
            @Override
            public Kind term(Expected.Term expected) {
                return Kind.TEXT;
            }

            @Override
            public Kind name(Expected.Name expected) {
                return Kind.NAME;
            }

            @Override
            public Kind place(Expected.Place expected) {
                return Kind.PLACE;
            }

            @Override
            public Kind title(Expected.Title expected) {
                return Kind.TITLE;
            }

            @Override
            public Kind numeric(Expected.Numeric expected) {
                return Kind.NUMBER;
            }

            @Override
            public Kind dated(Expected.Dated expected) {
                return Kind.DATE;
            }
        };
        for (Expected expected : List.of(
                Expected.text("x"),
                Expected.name("x"),
                Expected.place("x"),
                Expected.title("x"),
                Expected.number("1"),
                Expected.date("2018"))) {
            assertThat(expected.match(kinds)).isEqualTo(expected.kind());
            assertThat(expected.kind().isTyped()).isTrue();
        }
    }

    @Test
    void gaps_are_typed_into_or_chosen_from() {
        Gap.Cases<String> sorts = new Gap.Cases<>() {
            @Override
            public String typed(TypedGap gap) {
                return "typed " + gap.id();
            }

            @Override
            public String choice(ChoiceGap gap) {
                return "choice " + gap.id();
            }
        };

        assertThat(new TypedGap("1", Expected.text("x")).match(sorts)).isEqualTo("typed 1");
        assertThat(new ChoiceGap("2", Options.of(List.of(A), List.of(B))).match(sorts))
                .isEqualTo("choice 2");
        assertRefused(() -> new TypedGap(" ", Expected.text("x")), "\" \"");
        assertRefused(() -> new ChoiceGap("", Options.of(List.of(A), List.of(B))), "\"\"");
    }

    @Test
    void right_options_come_first_unless_their_order_is_the_authors() {
        assertThat(new Options(List.of(B, A, C), Set.of("a"), false)).isEqualTo(Options.of(List.of(A), List.of(B, C)));
        assertThat(new Options(List.of(B, A, C), Set.of("a"), true).all()).containsExactly(B, A, C);
    }

    @Test
    void options_are_found_by_their_ids() {
        Options options = new Options(List.of(B, A, C), new LinkedHashSet<>(List.of("c", "b")), true);

        assertThat(options.find("a")).contains(A);
        assertThat(options.find("d")).isEmpty();
        assertThat(options.answers()).containsExactly(B, C);
        assertThat(options.distractors()).containsExactly(A);
        assertThat(options.keys()).containsExactly("c", "b").isUnmodifiable();
        assertThat(options.all()).isUnmodifiable();
    }

    @Test
    void options_that_hold_no_promise_are_refused() {
        assertRefused(() -> Options.of(List.of(), List.of(A)), "keys");
        assertRefused(() -> new Options(List.of(A), Set.of("x"), true), "[x]");
        assertRefused(() -> Options.of(List.of(A), List.of(A)), "a repeats");
        assertRefused(() -> Option.right(" "), "has none");
        assertRefused(() -> A.withId("x y"), "\"x y\"");
        assertRefused(() -> A.withCredit(1.1), "1.1");
        assertRefused(() -> A.withCredit(Double.NaN), "NaN");
    }

    @Test
    void an_option_is_changed_by_making_another() {
        assertThat(A.because("x").withId("y").withCredit(0.5))
                .isEqualTo(new Option("y", "A", "x", 0.5, false, Map.of()));
        assertThat(A).isEqualTo(new Option("a", "A", "", 1, false, Map.of()));
        assertThat(B.credit()).isZero();
    }

    @Test
    void answers_keep_what_else_is_right() {
        List<Option> accept = new ArrayList<>(List.of(B));
        Answers answers = new Answers(A, accept, List.of(), List.of(C));
        accept.clear();

        assertThat(answers.alternatives()).containsExactly(A, B).isUnmodifiable();
        assertThat(answers.accept()).isUnmodifiable();
        assertThat(answers.incomplete()).isUnmodifiable();
        assertThat(answers.reject()).isUnmodifiable();
    }

    @ParameterizedTest
    @EnumSource(Scoring.class)
    void a_kind_is_scored_by_its_own_rules_only(Scoring scoring) {
        Options options = Options.of(List.of(A), List.of(B));
        assertScored(
                scoring,
                "multiple",
                () -> new Multiple(COMMON, options, OptionalInt.empty(), scoring),
                Scoring.PLUS_MINUS,
                Scoring.ALL_OR_NOTHING,
                Scoring.EACH,
                Scoring.PARTIAL);
        assertScored(
                scoring,
                "ordering",
                () -> new Ordering(COMMON, List.of(List.of(A), List.of(B)), scoring),
                Scoring.KENDALL,
                Scoring.POSITION,
                Scoring.ALL_OR_NOTHING);
        assertScored(
                scoring,
                "matching",
                () -> new Matching(COMMON, List.of(A), List.of(B), Map.of("a", "b"), scoring),
                Scoring.MEAN,
                Scoring.ALL_OR_NOTHING);
        assertScored(
                scoring,
                "cloze",
                () -> cloze(List.of("", ""), List.of(new TypedGap("1", Expected.text("x"))), scoring),
                Scoring.MEAN,
                Scoring.ALL_OR_NOTHING);
        assertScored(
                scoring,
                "list",
                () -> new Listing(COMMON, List.of(Expected.text("x")), 1, false, scoring),
                Scoring.PLUS_MINUS,
                Scoring.ALL_OR_NOTHING);
        assertScored(
                scoring,
                "list",
                () -> new Listing(COMMON, List.of(Expected.text("x")), 1, true, scoring),
                Scoring.KENDALL,
                Scoring.ALL_OR_NOTHING);
    }

    private static void assertScored(Scoring scoring, String kind, ThrowingCallable made, Scoring... allowed) {
        if (!List.of(allowed).contains(scoring)) {
            assertRefused(made, "not scored by " + scoring.word());
        } else {
            assertThatCode(made).as(kind).doesNotThrowAnyException();
        }
    }

    @Test
    void as_many_options_are_selected_as_earn_anything_at_most() {
        Options options = Options.of(List.of(A), List.of(B));
        Options half = Options.of(List.of(A), List.of(B.withCredit(0.5)));
        assertRefused(() -> new Multiple(COMMON, options, OptionalInt.of(0), Scoring.EACH), "was 0");
        assertRefused(() -> new Multiple(COMMON, options, OptionalInt.of(3), Scoring.EACH), "within 1 and 1");
        assertRefused(() -> new Multiple(COMMON, options, OptionalInt.of(2), Scoring.EACH), "within 1 and 1");
        assertThat(new Multiple(COMMON, half, OptionalInt.of(2), Scoring.EACH).select())
                .hasValue(2);
    }

    @Test
    void an_order_has_two_ranks_or_more_and_each_item_once() {
        assertRefused(() -> new Ordering(COMMON, List.of(List.of(A, B)), Scoring.KENDALL), "two ranks");
        assertRefused(() -> new Ordering(COMMON, List.of(List.of(A), List.of()), Scoring.KENDALL), "none empty");
        assertRefused(() -> new Ordering(COMMON, List.of(List.of(A), List.of(B, A)), Scoring.KENDALL), "a repeats");
        List<Option> rank = new ArrayList<>(List.of(B, C));
        Ordering ordering = new Ordering(COMMON, List.of(List.of(A), rank), Scoring.KENDALL);
        rank.clear();
        assertThat(ordering.items()).containsExactly(A, B, C).isUnmodifiable();
        assertThat(ordering.ranks().get(1)).isUnmodifiable();
    }

    @Test
    void every_left_side_has_a_right_one() {
        assertRefused(() -> matching(List.of(), List.of(B), Map.of()), "{}");
        assertRefused(() -> matching(List.of(A, C), List.of(B), Map.of("a", "b")), "{a=b}");
        assertRefused(() -> matching(List.of(A), List.of(B), Map.of("a", "x")), "{a=x}");
        assertRefused(() -> matching(List.of(A, A), List.of(B), Map.of("a", "b")), "a repeats");
        assertThat(matching(List.of(A), List.of(B, C), Map.of("a", "b")).key()).isUnmodifiable();
    }

    private static Matching matching(List<Option> lefts, List<Option> rights, Map<String, String> key) {
        return new Matching(COMMON, lefts, rights, key, Scoring.MEAN);
    }

    @Test
    void a_cloze_has_one_text_more_than_gaps() {
        List<Gap> gaps = List.of(new TypedGap("1", Expected.text("x")), new TypedGap("2", Expected.text("y")));
        assertThat(cloze(List.of("a ", " b ", ""), gaps, Scoring.MEAN).filled(List.of("X", "Y")))
                .isEqualTo("a X b Y");
        assertRefused(() -> cloze(List.of("a"), List.of(), Scoring.MEAN), "0 and 1");
        assertRefused(() -> cloze(List.of("a", "b"), gaps, Scoring.MEAN), "2 and 2");
        assertRefused(
                () -> cloze(List.of("a", "b", "c"), List.of(gaps.get(0), gaps.get(0)), Scoring.MEAN), "1 repeats");
    }

    private static Cloze cloze(List<String> words, List<Gap> gaps, Scoring scoring) {
        return new Cloze(COMMON, words, gaps, scoring);
    }

    @Test
    void the_items_of_a_list_are_of_one_kind_and_as_many_as_are_wanted() {
        List<Expected> mixed = List.of(Expected.text("x"), Expected.date("2018"));
        List<Expected> two = List.of(Expected.place("x"), Expected.place("y"));
        assertRefused(() -> listing(List.of(), 1), "one kind");
        assertRefused(() -> listing(mixed, 1), "one kind");
        assertRefused(() -> listing(two, 3), "within 1 and 2");
        assertRefused(() -> listing(two, 0), "was 0");
        assertThat(listing(two, 1).of()).isEqualTo(Kind.PLACE);
    }

    private static Listing listing(List<Expected> items, int count) {
        return new Listing(COMMON, items, count, false, Scoring.PLUS_MINUS);
    }

    @Test
    void tolerances_are_equal_however_they_are_written() {
        assertThat(new Tolerance(new BigDecimal("0.50"), true)).isEqualTo(new Tolerance(new BigDecimal("0.5"), true));
        assertThat(new Tolerance(new BigDecimal("0.00"), false)).isEqualTo(Tolerance.NONE);
        assertRefused(() -> new Tolerance(new BigDecimal("-1"), false), "-1");
    }

    @Test
    void a_span_goes_forward() {
        assertRefused(() -> new Span(-1, 2), "-1");
        assertRefused(() -> new Span(3, 2), "3 to 2");
        assertThat(new Span(1, 3).of("abcd")).isEqualTo("bc");
        assertThat(new Span(1, 5).contains(new Span(1, 5))).isTrue();
        assertThat(new Span(1, 5).contains(new Span(0, 3))).isFalse();
        assertThat(new Span(1, 5).contains(new Span(3, 6))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_kind_is_known_by_its_word(Kind kind) {
        assertThat(Kind.of(kind.word())).contains(kind);
        assertThat(Kind.of(kind.name())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            mode = Mode.INCLUDE,
            names = {"CHOICE", "MULTIPLE", "TRUE_FALSE", "LIST", "ORDERING", "MATCHING", "CLOZE"})
    void kinds_of_several_terms_or_of_options_are_not_typed(Kind kind) {
        assertThat(kind.isTyped()).isFalse();
    }

    @Test
    void the_words_of_the_format_are_as_documented() {
        assertThat(words(Kind.values(), Kind::word))
                .isEqualTo("choice multiple true-false text name place title number date list ordering matching cloze");
        assertThat(words(Scoring.values(), Scoring::word))
                .isEqualTo("plus-minus all-or-nothing each partial kendall position mean");
        assertThat(words(Shuffle.values(), Shuffle::word)).isEqualTo("none questions options all");
        assertThat(words(Typing.values(), Typing::word)).isEqualTo("exact normal lenient");
        assertThat(words(FeedbackTime.values(), FeedbackTime::word)).isEqualTo("each end");
        assertThat(words(PassageView.values(), PassageView::word)).isEqualTo("open before after never");
        assertThat(words(Layout.values(), Layout::word)).isEqualTo("prose verse");
        assertThat(words(Precision.values(), Precision::word)).isEqualTo("year month day");
        assertThat(words(NameOrder.values(), NameOrder::word)).isEqualTo("given-first family-first");
        assertThat(words(NamePart.values(), NamePart::word)).isEqualTo("surname given full");
    }

    private static <T> String words(T[] values, Function<T, String> word) {
        return String.join(" ", Arrays.stream(values).map(word).toList());
    }

    @Test
    void a_shuffle_is_of_questions_or_options_or_both() {
        assertThat(List.of(Shuffle.values()))
                .filteredOn(Shuffle::shufflesQuestions)
                .containsExactly(Shuffle.QUESTIONS, Shuffle.ALL);
        assertThat(List.of(Shuffle.values()))
                .filteredOn(Shuffle::shufflesOptions)
                .containsExactly(Shuffle.OPTIONS, Shuffle.ALL);
    }

    @Test
    void responses_are_equal_by_value_and_cannot_be_changed() {
        assertThat(Response.ticked("a", "b")).isEqualTo(Response.ticked("b", "a"));
        assertThat(Response.ordered("a", "b")).isNotEqualTo(Response.ordered("b", "a"));
        assertThat(((Response.Ticked) Response.ticked("b", "a")).options())
                .containsExactly("b", "a")
                .isUnmodifiable();
        assertThat(((Response.Ordered) Response.ordered("a")).items()).isUnmodifiable();
        assertThat(((Response.Paired) Response.paired(Map.of("a", "b"))).pairs())
                .isUnmodifiable();
        assertThat(((Response.Filled) Response.filled(Map.of("a", "b"))).gaps()).isUnmodifiable();
        assertThat(new Fit.Misfit("x", List.of("y")).arguments()).isUnmodifiable();
    }

    private static void assertRefused(ThrowingCallable made, String told) {
        assertThatIllegalArgumentException().isThrownBy(made).withMessageContaining(told);
    }
}
