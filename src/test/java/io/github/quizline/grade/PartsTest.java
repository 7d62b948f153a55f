package io.github.quizline.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Gap;
import io.github.quizline.quiz.Listing;
import io.github.quizline.quiz.Matching;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.quiz.Scoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores of matchings, clozes and lists. */
class PartsTest {

    private static List<Option> options(String... texts) {
        return Stream.of(texts).map(Option::right).toList();
    }

    private static Matching matching(Scoring scoring) {
        return new Matching(
                Common.of("Which belongs to which?"),
                options("a", "b", "c"),
                options("x", "y", "z", "w"),
                Map.of("a", "x", "b", "y", "c", "z"),
                scoring);
    }

    private static Cloze cloze(Scoring scoring) {
        List<Gap> gaps = new ArrayList<>();
        for (String word : List.of("plan", "build", "test")) {
            gaps.add(new Gap.TypedGap("gap-" + word, new Expected.Term(Answers.of(word))));
        }
        return new Cloze(Common.of("Fill in the gaps."), List.of("First ", ", then ", ", then ", "."), gaps, scoring);
    }

    private static Listing list(boolean ordered, int count, Scoring scoring, String... items) {
        List<Expected> expected = new ArrayList<>();
        for (String item : items) {
            expected.add(new Expected.Term(Answers.of(item)));
        }
        return new Listing(Common.of("Name them."), expected, count, ordered, scoring);
    }

    private static Verdict judge(Question question, String response) {
        return Judge.of(Quiz.of("Quiz", question)).judge(question.id(), Response.text(response));
    }

    @ParameterizedTest
    @CsvSource({
        "MEAN,           a=x;b=y;c=z, ACCEPT, 1.0",
        "MEAN,           a=x;b=y;c=w, REJECT, 0.6666666666666666",
        "MEAN,           a=x;b=x;c=x, REJECT, 0.3333333333333333",
        "MEAN,           a=y;b=z;c=x, REJECT, 0.0",
        "MEAN,           a=x;b=y,     PROMPT, 0.6666666666666666",
        "MEAN,           a=x;b=w,     REJECT, 0.3333333333333333",
        "ALL_OR_NOTHING, a=x;b=y;c=z, ACCEPT, 1.0",
        "ALL_OR_NOTHING, a=x;b=y;c=w, REJECT, 0.0",
        "ALL_OR_NOTHING, a=x;b=y,     PROMPT, 0.0",
    })
    void a_matching_earns_the_share_of_its_right_pairs(Scoring scoring, String pairs, Outcome outcome, double score) {
        Verdict verdict = judge(matching(scoring), pairs);

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.score()).isEqualTo(score);
        assertThat(verdict.parts()).extracting(Verdict.Part::id).containsExactly("a", "b", "c");
    }

    @Test
    void chance_earns_one_in_as_many_as_there_are_right_sides() {
        Matching question = matching(Scoring.MEAN);
        MatchingScorer scorer = new MatchingScorer(question);
        double sum = 0;
        List<String> rights = List.of("x", "y", "z", "w");
        for (String a : rights) {
            for (String b : rights) {
                for (String c : rights) {
                    sum += scorer.judge(Map.of("a", a, "b", b, "c", c)).score();
                }
            }
        }

        assertThat(sum / 64).isCloseTo(1 / 4.0, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "MEAN,           plan;build;test,  ACCEPT, 1.0",
        "MEAN,           plan;biuld;test,  CLOSE,  1.0",
        "MEAN,           plan;paint;test,  REJECT, 0.6666666666666666",
        "MEAN,           plan;;test,       PROMPT, 0.6666666666666666",
        "MEAN,           plan;paint;,      REJECT, 0.3333333333333333",
        "ALL_OR_NOTHING, plan;paint;test,  REJECT, 0.0",
        "ALL_OR_NOTHING, plan;build;test,  ACCEPT, 1.0",
    })
    void a_cloze_earns_the_share_of_its_right_gaps(Scoring scoring, String gaps, Outcome outcome, double score) {
        Verdict verdict = judge(cloze(scoring), gaps);

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.score()).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MEAN           | plan;build;test | All of it is right.
            MEAN           | plan;biuld;test | All of it is right, though not all of it is spelt right.
            MEAN           | plan;paint;test | 2 right of 3: 2 / 3 = 0.67
            MEAN           | plan;;          | 2 still to complete.
            ALL_OR_NOTHING | plan;paint;test | 2 right of 3: only all of them count, so 0.
            """)
    void the_sum_of_parts_is_told(Scoring scoring, String gaps, String sentence) {
        assertThat(judge(cloze(scoring), gaps).reason().sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            red, yellow, blue        | ACCEPT | 1.0
            blue; red; yellow        | ACCEPT | 1.0
            red and blue             | PROMPT | 0.6666666666666666
            red, yellow, green       | REJECT | 0.3333333333333333
            red, green               | REJECT | 0.0
            red, yellow, blue, green | REJECT | 0.6666666666666666
            green, white, black, red | REJECT | 0.0
            red, red, red            | PROMPT | 0.3333333333333333
            """)
    void a_list_earns_right_less_wrong(String typed, Outcome outcome, double score) {
        Verdict verdict = judge(list(false, 3, Scoring.PLUS_MINUS, "red", "yellow", "blue"), typed);

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.score()).isEqualTo(score);
    }

    @Test
    void more_right_things_than_wanted_do_no_harm_and_make_up_for_nothing() {
        Listing two = list(false, 2, Scoring.PLUS_MINUS, "red", "yellow", "blue");

        assertThat(judge(two, "red, yellow, blue").score()).isEqualTo(1);
        assertThat(judge(two, "red, yellow, blue, green").score()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plan, build, test, ship        | ACCEPT | 1.0
            plan, test, build, ship        | REJECT | 0.6666666666666666
            ship, test, build, plan        | REJECT | 0.0
            plan, build, test              | PROMPT | 0.0
            plan, paint, test, ship        | REJECT | 0.0
            plan, build, test, ship, paint | REJECT | 0.75
            """)
    void an_ordered_list_earns_what_its_order_does(String typed, Outcome outcome, double score) {
        Verdict verdict = judge(list(true, 4, Scoring.KENDALL, "plan", "build", "test", "ship"), typed);

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.score()).isCloseTo(score, within(1e-12));
    }

    @Test
    void an_ordered_list_of_one_is_right_or_wrong() {
        Listing one = list(true, 1, Scoring.KENDALL, "plan", "build");

        assertThat(judge(one, "plan").score()).isEqualTo(1);
        assertThat(judge(one, "paint").score()).isZero();
    }

    @Test
    void the_sum_of_a_list_is_told() {
        assertThat(judge(list(false, 3, Scoring.PLUS_MINUS, "red", "yellow", "blue"), "red, yellow, green")
                        .reason()
                        .sentence())
                .isEqualTo("2 right, 1 wrong, of 3: (2 − 1) / 3 = 0.33");
        assertThat(judge(list(true, 3, Scoring.KENDALL, "red", "yellow", "blue"), "yellow, red, blue")
                        .reason()
                        .sentence())
                .isEqualTo("All of them belong there, but not in this order: 2 of 3 pairs in the right order: "
                        + "(2 × 2 − 3) / 3 = 0.33");
        assertThat(judge(list(true, 3, Scoring.KENDALL, "red", "yellow", "blue"), "red, green, blue")
                        .reason()
                        .sentence())
                .isEqualTo("2 right, 1 wrong, of 3, with 1 of 3 pairs in the right order: 0");
        assertThat(judge(list(false, 3, Scoring.PLUS_MINUS, "red", "yellow", "blue"), "red")
                        .reason()
                        .sentence())
                .isEqualTo("Right so far: 2 more, please.");
    }

    @Test
    void a_list_in_the_wrong_order_tells_which_things_are_out_of_place() {
        Verdict verdict = judge(list(true, 3, Scoring.KENDALL, "red", "yellow", "blue"), "yellow, red, blue");

        assertThat(verdict.parts().stream()
                        .map(part -> part.verdict().reason().sentence())
                        .toList())
                .containsExactly("Right, but not in its place.", "Right, but not in its place.", "Right.");
    }

    @Test
    void things_are_paired_so_that_as_many_as_possible_are_right() {
        Expected either = new Expected.Term(
                new Answers(Option.right("red"), List.of(Option.right("blue")), List.of(), List.of()));
        Expected only = new Expected.Term(Answers.of("red"));
        Listing question = new Listing(Common.of("Name them."), List.of(either, only), 2, false, Scoring.PLUS_MINUS);

        assertThat(judge(question, "red, blue").outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(judge(question, "blue, red").outcome()).isEqualTo(Outcome.ACCEPT);
    }

    @Test
    void each_thing_of_a_list_has_its_own_verdict() {
        Verdict verdict = judge(list(false, 3, Scoring.PLUS_MINUS, "red", "yellow", "blue"), "red, green, red");

        assertThat(verdict.parts()).extracting(Verdict.Part::id).containsExactly("1", "2", "3");
        assertThat(verdict.parts())
                .extracting(part -> part.verdict().reason().rule())
                .containsExactly("equal", "no-match", "said-before");
    }

    @Test
    void too_many_things_and_too_long_a_list_are_turned_away() {
        Listing question = list(false, 3, Scoring.PLUS_MINUS, "red", "yellow", "blue");
        String many =
                String.join(",", IntStream.range(0, 300).mapToObj(i -> "x" + i).toList());

        assertThat(judge(question, many).reason().sentence())
                .isEqualTo("That is too much at once: at most 200 things, please.");
        assertThat(judge(question, "red,".repeat(10_000)).reason().rule()).isEqualTo("too-long");
    }
}
