package io.github.quizline.session;

import static io.github.quizline.session.Sample.choice;
import static io.github.quizline.session.Sample.choices;
import static io.github.quizline.session.Sample.common;
import static io.github.quizline.session.Sample.last;
import static io.github.quizline.session.Sample.option;
import static io.github.quizline.session.Sample.quiz;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Gap;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Options;
import io.github.quizline.quiz.Ordering;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Scoring;
import io.github.quizline.quiz.Shuffle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawTest {

    private static final int SEEDS = 200;

    @Test
    void a_seed_decides_everything() {
        Quiz quiz = quiz(settings -> settings.shuffle(Shuffle.ALL).pick(5), choices(20));

        assertThat(drawn(quiz, 7)).isEqualTo(drawn(quiz, 7)).isNotEqualTo(drawn(quiz, 8));
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "OPTIONS"})
    void questions_come_as_written_where_they_are_not_shuffled(Shuffle shuffle) {
        Quiz quiz = quiz(shuffle, List.of(about("q1", "town", ""), about("q2", "moon", ""), about("q3", "town", "")));

        assertThat(ids(quiz, 1)).containsExactly("q1", "q2", "q3");
    }

    @ParameterizedTest
    @EnumSource(names = {"QUESTIONS", "ALL"})
    void shuffled_questions_come_in_every_order(Shuffle shuffle) {
        Quiz quiz = quiz(shuffle, choices(3));

        assertThat(seeds(quiz)).hasSize(6);
    }

    @Test
    void shuffled_questions_of_one_passage_stay_together() {
        Quiz quiz = quiz(
                Shuffle.QUESTIONS,
                List.of(
                        about("t1", "town", ""),
                        about("m1", "moon", ""),
                        about("n1", "", ""),
                        about("t2", "town", ""),
                        about("m2", "moon", "")));

        assertThat(seeds(quiz)).hasSize(3 * 2 * 2 * 2).allSatisfy(order -> {
            assertThat(Math.abs(order.indexOf("t1") - order.indexOf("t2"))).isEqualTo(1);
            assertThat(Math.abs(order.indexOf("m1") - order.indexOf("m2"))).isEqualTo(1);
        });
    }

    @Test
    void a_group_stays_together_within_its_passage_and_keeps_its_order() {
        Quiz quiz = quiz(
                Shuffle.ALL,
                List.of(
                        about("t1", "town", "series"),
                        about("t2", "town", ""),
                        about("m1", "moon", ""),
                        about("t3", "town", "series"),
                        about("t4", "town", "series")));

        assertThat(seeds(quiz)).hasSize(2 * 2).allSatisfy(order -> {
            assertThat(order.subList(order.indexOf("t1"), order.indexOf("t1") + 3))
                    .containsExactly("t1", "t3", "t4");
            assertThat(order.indexOf("m1")).isIn(0, 4);
        });
    }

    @Test
    void a_group_over_two_passages_goes_where_its_first_question_belongs() {
        Quiz quiz = quiz(
                Shuffle.ALL,
                List.of(about("t1", "town", "series"), about("m1", "moon", "series"), about("m2", "moon", "")));

        assertThat(seeds(quiz)).containsExactlyInAnyOrder(List.of("t1", "m1", "m2"), List.of("m2", "t1", "m1"));
    }

    @Test
    void questions_of_a_quiz_with_one_passage_are_shuffled_although_all_belong_to_it() {
        Quiz two = quiz(Shuffle.ALL, choices(3));
        Quiz one = Quiz.builder("One")
                .passages(List.of(Sample.TOWN))
                .settings(two.settings())
                .questions(two.questions())
                .build();

        assertThat(seeds(one)).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource
    void pick_draws_so_many_questions_and_each_may_be_among_them(Shuffle shuffle) {
        Quiz quiz = quiz(settings -> settings.shuffle(shuffle).pick(4), inOrder(9));
        Set<String> seen = new HashSet<>();

        for (List<String> order : seeds(quiz)) {
            assertThat(order).hasSize(4).doesNotHaveDuplicates();
            seen.addAll(order);
            if (!shuffle.shufflesQuestions()) {
                assertThat(order).isSorted();
            }
        }
        assertThat(seen).hasSize(9);
    }

    @Test
    void pick_asks_everything_where_there_is_no_more() {
        assertThat(ids(quiz(settings -> settings.pick(9), choices(3)), 1)).containsExactly("q1", "q2", "q3");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6})
    void pick_draws_groups_whole_where_the_number_can_be_made_up_so(int count) {
        List<Question> questions = new ArrayList<>(choices(4));
        questions.addAll(List.of(about("g1", "", "g"), about("g2", "", "g"), about("g3", "", "g")));
        Quiz quiz = quiz(settings -> settings.shuffle(Shuffle.ALL).pick(count), questions);

        assertThat(seeds(quiz)).allSatisfy(order -> {
            assertThat(order).hasSize(count);
            List<String> ofGroup =
                    order.stream().filter(id -> id.startsWith("g")).toList();
            assertThat(ofGroup).isIn(List.of(), List.of("g1", "g2", "g3"), List.of("g1"), List.of("g1", "g2"));
            if (!ofGroup.isEmpty() && ofGroup.size() < 3) {
                assertThat(order).as("cut short only when nothing else is left").contains("q1", "q2", "q3", "q4");
            }
        });
    }

    @Test
    void a_group_that_must_be_cut_short_is_asked_from_its_beginning() {
        Quiz quiz = quiz(
                settings -> settings.pick(2),
                List.of(about("g1", "", "g"), about("g2", "", "g"), about("g3", "", "g")));

        assertThat(ids(quiz, 1)).containsExactly("g1", "g2");
    }

    @Test
    void options_are_shuffled_by_default_into_every_order() {
        Quiz quiz = quiz(Shuffle.OPTIONS, choices(1));
        Set<List<String>> orders = new HashSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            orders.add(drawn(quiz, seed).questions().get(0).shown().get(0));
        }

        assertThat(orders).hasSize(6);
    }

    @Test
    void an_option_that_is_fixed_stays_last() {
        Choice none = new Choice(
                common("none", UnaryOperator.identity()),
                new Options(
                        List.of(
                                option("a", "A", 1),
                                last("z", "None of these"),
                                option("b", "B", 0),
                                option("c", "C", 0)),
                        Set.of("a"),
                        true));

        for (int seed = 0; seed < SEEDS; seed++) {
            assertThat(drawn(quiz(Shuffle.OPTIONS, List.of(none)), seed)
                            .questions()
                            .get(0)
                            .shown()
                            .get(0))
                    .hasSize(4)
                    .endsWith("z");
        }
    }

    @Test
    void options_written_in_order_are_shown_so_where_nothing_is_shuffled() {
        assertThat(shown(quiz(Shuffle.NONE, inOrder(1)))).containsExactly("right", "wrong", "worse");
    }

    @Test
    void a_question_may_keep_its_options_from_being_shuffled() {
        Choice written = inOrder(1).get(0);
        Choice kept = new Choice(common("kept", common -> common.shuffle(false)), written.options());

        for (int seed = 0; seed < SEEDS; seed++) {
            assertThat(drawn(quiz(Shuffle.ALL, List.of(kept)), seed)
                            .questions()
                            .get(0)
                            .shown())
                    .containsExactly(List.of("right", "wrong", "worse"));
        }
    }

    @Test
    void without_an_order_the_key_stands_at_every_place_about_as_often() {
        int[] places = new int[3];
        for (int i = 0; i < 600; i++) {
            places[shown(quiz(Shuffle.NONE, List.of(choice("question-" + i)))).indexOf("right")]++;
        }

        assertThat(places)
                .satisfies(counts ->
                        IntStream.of(counts).forEach(count -> assertThat(count).isBetween(150, 250)));
    }

    @Test
    void without_an_order_the_options_stand_in_the_same_order_on_every_machine() {
        Quiz quiz = quiz(Shuffle.NONE, choices(1));

        assertThat(shown(quiz)).containsExactly("right", "worse", "wrong");
    }

    @Test
    void without_an_order_numbers_ascend_and_what_is_fixed_follows() {
        Choice years = new Choice(
                common("years", UnaryOperator.identity()),
                Options.of(
                        List.of(option("c", "2018", 1)),
                        List.of(
                                option("d", "2019", 0),
                                last("z", "Never"),
                                option("a", "1945", 0),
                                option("b", "953", 0))));

        assertThat(shown(quiz(Shuffle.NONE, List.of(years)))).containsExactly("b", "a", "c", "d", "z");
    }

    @ParameterizedTest
    @EnumSource
    void items_to_put_in_order_are_never_shown_in_the_right_one(Shuffle shuffle) {
        for (int size = 2; size <= 4; size++) {
            List<List<Option>> ranks = IntStream.range(0, size)
                    .mapToObj(i -> List.of(option("i" + i, "Item " + i, 1)))
                    .toList();
            Ordering ordering = new Ordering(common("o", UnaryOperator.identity()), ranks, Scoring.KENDALL);
            Set<List<String>> orders = new HashSet<>();
            for (int seed = 0; seed < SEEDS; seed++) {
                orders.add(drawn(quiz(shuffle, List.of(ordering)), seed)
                        .questions()
                        .get(0)
                        .shown()
                        .get(0));
            }
            assertThat(orders).noneMatch(order -> new ArrayList<>(new TreeSet<>(order)).equals(order));
            int permutations = List.of(2, 6, 24).get(size - 2);
            assertThat(orders).hasSize(shuffle.shufflesOptions() ? permutations - 1 : 1);
        }
    }

    @Test
    void items_of_one_rank_count_as_in_the_right_order_either_way() {
        Question ordering = Sample.everyKind().stream()
                .filter(Ordering.class::isInstance)
                .findFirst()
                .orElseThrow();

        for (int seed = 0; seed < SEEDS; seed++) {
            assertThat(drawn(quiz(Shuffle.ALL, List.of(ordering)), seed)
                            .questions()
                            .get(0)
                            .shown()
                            .get(0))
                    .isNotIn(List.of("a", "b", "c", "d"), List.of("a", "c", "b", "d"));
        }
    }

    @Test
    void no_item_to_put_in_order_has_a_fixed_place() {
        Ordering ordering = new Ordering(
                common("o", UnaryOperator.identity()),
                List.of(List.of(last("i1", "First")), List.of(option("i2", "Second", 1))),
                Scoring.KENDALL);

        assertThat(shown(quiz(Shuffle.ALL, List.of(ordering)))).containsExactly("i2", "i1");
    }

    @Test
    void gaps_with_the_same_options_show_them_in_different_orders() {
        Options towns = choice("town").options();
        List<Gap> gaps = IntStream.range(0, 9)
                .<Gap>mapToObj(i -> new Gap.ChoiceGap("gap" + i, towns))
                .toList();
        Cloze cloze = new Cloze(
                common("cloze", UnaryOperator.identity()), Collections.nCopies(10, "In "), gaps, Scoring.MEAN);

        assertThat(Set.copyOf(drawn(quiz(Shuffle.NONE, List.of(cloze)), 1)
                        .questions()
                        .get(0)
                        .shown()))
                .hasSizeGreaterThan(1);
    }

    @Test
    void every_part_with_options_has_its_own_order() {
        List<Fact.Drawn> drawn =
                drawn(quiz(Shuffle.OPTIONS, Sample.everyKind()), 1).questions();

        assertThat(drawn)
                .allSatisfy(one -> assertThat(one.shown())
                        .as(one.question())
                        .hasSize(Set.of("true-false", "text", "date", "list").contains(one.question()) ? 0 : 1));
    }

    @Test
    void a_sitting_may_span_quizzes_under_the_settings_of_the_first() {
        Quiz first = quiz(settings -> settings.tries(3).pick(3), choices(2));
        Quiz second = Quiz.builder("Second").questions(choices(2)).build();

        Fact.Started started = Draw.of(List.of(first, second), new Random(1), Watch.NOON, ExtraTime.NONE);

        assertThat(started.quizzes()).extracting(Fact.Sat::quiz).containsExactly("kaesong", "second");
        assertThat(started.questions()).hasSize(3).allMatch(drawn -> drawn.tries() == 3);
        assertThat(started.questions())
                .extracting(drawn -> drawn.quiz() + " " + drawn.question())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_sitting_needs_quizzes_with_ids_of_their_own() {
        Quiz quiz = quiz(Shuffle.ALL, choices(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Draw.of(List.of(), new Random(1), Watch.NOON, ExtraTime.NONE))
                .withMessageContaining("there was none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Draw.of(List.of(quiz, quiz), new Random(1), Watch.NOON, ExtraTime.NONE))
                .withMessageContaining("kaesong repeats");
    }

    private static Question about(String id, String passage, String group) {
        return choice(id, common -> common.passage(passage).group(group));
    }

    /** Questions whose options were written in the order to show. */
    private static List<Choice> inOrder(int count) {
        return choices(count).stream()
                .map(Choice.class::cast)
                .map(choice -> new Choice(
                        choice.common(),
                        new Options(choice.options().all(), choice.options().keys(), true)))
                .toList();
    }

    private static Set<List<String>> seeds(Quiz quiz) {
        Set<List<String>> orders = new HashSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            orders.add(ids(quiz, seed));
        }
        return orders;
    }

    private static List<String> ids(Quiz quiz, long seed) {
        return drawn(quiz, seed).questions().stream().map(Fact.Drawn::question).toList();
    }

    private static List<String> shown(Quiz quiz) {
        return drawn(quiz, 1).questions().get(0).shown().get(0);
    }

    private static Fact.Started drawn(Quiz quiz, long seed) {
        return Draw.of(List.of(quiz), new Random(seed), Watch.NOON, ExtraTime.NONE);
    }
}
