package io.github.quizline.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Ordering;
import io.github.quizline.quiz.Scoring;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderingScorerTest {

    /** A question whose ranks have blanks between them: "a bc d" leaves b and c free. */
    private static OrderingScorer scorer(String ranks, Scoring scoring) {
        List<List<Option>> options = new ArrayList<>();
        for (String rank : ranks.split(" ", -1)) {
            options.add(letters(rank).stream().map(Option::right).toList());
        }
        return new OrderingScorer(new Ordering(Common.of("In which order?"), options, scoring));
    }

    private static List<String> letters(String text) {
        return text.chars().mapToObj(Character::toString).toList();
    }

    /** The published figures: the order given, kendall, position, all-or-nothing. */
    @ParameterizedTest
    @CsvSource({
        "abcde, 1.0, 1.0, 1",
        "bcdea, 0.2, 0.0, 0",
        "acbde, 0.8, 0.6, 0",
        "edcba, 0.0, 0.2, 0",
        "abdec, 0.6, 0.4, 0",
    })
    void an_order_earns_the_published_scores(String given, double kendall, double position, double allOrNothing) {
        assertThat(scorer("a b c d e", Scoring.KENDALL).judge(letters(given)).score())
                .isEqualTo(kendall);
        assertThat(scorer("a b c d e", Scoring.POSITION).judge(letters(given)).score())
                .isEqualTo(position);
        assertThat(scorer("a b c d e", Scoring.ALL_OR_NOTHING)
                        .judge(letters(given))
                        .score())
                .isEqualTo(allOrNothing);
    }

    /** What a random order earns on average: the number of items, kendall, position, all-or-nothing. */
    @ParameterizedTest
    @CsvSource({
        "3, 0.2778, 0.3333, 0.1667",
        "4, 0.1944, 0.25,   0.0417",
        "5, 0.1633, 0.2,    0.0083",
        "6, 0.1448, 0.1667, 0.0014",
    })
    void chance_earns_the_published_means(int items, double kendall, double position, double allOrNothing) {
        String order = "abcdef".substring(0, items);
        String ranks = String.join(" ", letters(order));
        // The figures are published with four decimals.
        assertThat(mean(scorer(ranks, Scoring.KENDALL), order)).isCloseTo(kendall, within(0.000051));
        assertThat(mean(scorer(ranks, Scoring.POSITION), order)).isCloseTo(position, within(0.000051));
        assertThat(mean(scorer(ranks, Scoring.ALL_OR_NOTHING), order)).isCloseTo(allOrNothing, within(0.000051));
    }

    private static double mean(OrderingScorer scorer, String items) {
        List<Double> scores = new ArrayList<>();
        permute("", items, order -> scores.add(scorer.judge(letters(order)).score()));
        return scores.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static void permute(String begun, String left, Consumer<String> use) {
        if (left.isEmpty()) {
            use.accept(begun);
        }
        for (int i = 0; i < left.length(); i++) {
            permute(begun + left.charAt(i), left.substring(0, i) + left.substring(i + 1), use);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "KENDALL,        acbd, 1.0",
        "POSITION,       acbd, 1.0",
        "ALL_OR_NOTHING, acbd, 1.0",
        // Five pairs count; b before a is one of them that is wrong.
        "KENDALL,        bacd, 0.6",
        "POSITION,       bacd, 0.5",
        "ALL_OR_NOTHING, bacd, 0.0",
    })
    void items_of_one_rank_are_free_among_themselves(Scoring scoring, String given, double score) {
        assertThat(scorer("a bc d", scoring).judge(letters(given)).score()).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KENDALL        | abcde | All in the right order.
            KENDALL        | acbde | 9 of 10 pairs in the right order: (2 × 9 − 10) / 10 = 0.8
            KENDALL        | edcba | 0 of 10 pairs in the right order: not more than half, so 0.
            POSITION       | acbde | 3 of 5 at their place: 3 / 5 = 0.6
            ALL_OR_NOTHING | acbde | 9 of 10 pairs in the right order: only the whole order counts, so 0.
            """)
    void the_sum_is_told(Scoring scoring, String given, String sentence) {
        Verdict verdict = scorer("a b c d e", scoring).judge(letters(given));

        assertThat(verdict.reason().sentence()).isEqualTo(sentence);
        assertThat(verdict.outcome()).isEqualTo(given.equals("abcde") ? Outcome.ACCEPT : Outcome.REJECT);
    }

    @Test
    void an_item_that_is_not_there_cannot_be_scored() {
        assertThatThrownBy(() -> scorer("a b", Scoring.KENDALL).judge(List.of("a", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x");
    }
}
