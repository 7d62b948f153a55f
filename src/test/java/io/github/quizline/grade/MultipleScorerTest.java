package io.github.quizline.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Multiple;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Options;
import io.github.quizline.quiz.Scoring;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultipleScorerTest {

    private static final double EXACT = 1e-12;

    /** A question with options a, b, c … of which some are keys. */
    private static Multiple question(int options, String keys, OptionalInt select, Scoring scoring) {
        List<Option> all = new ArrayList<>();
        Set<String> right = letters(keys);
        for (int i = 0; i < options; i++) {
            String letter = String.valueOf((char) ('a' + i));
            all.add(right.contains(letter) ? Option.right(letter) : Option.wrong(letter));
        }
        return new Multiple(Common.of("Which?"), new Options(all, right, true), select, scoring);
    }

    private static Set<String> letters(String text) {
        Set<String> letters = new LinkedHashSet<>();
        text.chars().mapToObj(Character::toString).forEach(letters::add);
        return letters;
    }

    private static Verdict verdict(int options, String keys, Scoring scoring, String ticked) {
        return new MultipleScorer(question(options, keys, OptionalInt.empty(), scoring)).judge(letters(ticked));
    }

    /** The published figures, as fractions: n, keys, ticks, plus-minus, all-or-nothing, each (PS1/n), partial (ripkey). */
    @ParameterizedTest
    @CsvSource({
        "5, ac,   ac,     1/1, 1/1, 1/1, 1/1",
        "5, ac,   a,      1/2, 0/1, 4/5, 1/2",
        "5, ac,   abc,    1/2, 0/1, 4/5, 0/1",
        "5, ac,   ab,     0/1, 0/1, 3/5, 1/2",
        "5, ac,   abcde,  0/1, 0/1, 2/5, 0/1",
        "5, ac,   bde,    0/1, 0/1, 0/1, 0/1",
        "6, abcd, abcdef, 1/2, 0/1, 2/3, 0/1",
        "6, abcd, abc,    3/4, 0/1, 5/6, 3/4",
    })
    void ticks_earn_the_published_scores(
            int options,
            String keys,
            String ticked,
            String plusMinus,
            String allOrNothing,
            String each,
            String partial) {
        assertThat(verdict(options, keys, Scoring.PLUS_MINUS, ticked).score()).isEqualTo(fraction(plusMinus));
        assertThat(verdict(options, keys, Scoring.ALL_OR_NOTHING, ticked).score())
                .isEqualTo(fraction(allOrNothing));
        assertThat(verdict(options, keys, Scoring.EACH, ticked).score()).isEqualTo(fraction(each));
        assertThat(verdict(options, keys, Scoring.PARTIAL, ticked).score()).isEqualTo(fraction(partial));
    }

    private static double fraction(String text) {
        String[] parts = text.split("/", -1);
        return Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    }

    /** What pure chance earns on average: n, k, the rule, by a coin for each option, and by k random ticks of n. */
    @ParameterizedTest
    @CsvSource({
        "5, 2, PLUS_MINUS,     0.1094, 0.1",
        "5, 2, ALL_OR_NOTHING, 0.0312, 0.1",
        "5, 2, EACH,           0.5,    0.52",
        "5, 2, PARTIAL,        0.1562, 0.4",
        "4, 2, PLUS_MINUS,     0.1875, 0.1667",
        "4, 2, ALL_OR_NOTHING, 0.0625, 0.1667",
        "4, 2, EACH,           0.5,    0.5",
        "4, 2, PARTIAL,        0.25,   0.5",
        "6, 3, PLUS_MINUS,     0.1562, 0.2",
        "6, 3, ALL_OR_NOTHING, 0.0156, 0.05",
        "6, 3, EACH,           0.5,    0.5",
        "6, 3, PARTIAL,        0.25,   0.5",
    })
    void chance_earns_the_published_means(int n, int k, Scoring scoring, double byCoin, double byCount) {
        MultipleScorer scorer = new MultipleScorer(question(n, "abcdef".substring(0, k), OptionalInt.empty(), scoring));
        double all = 0;
        double counted = 0;
        int ofCount = 0;
        for (int ticks = 0; ticks < 1 << n; ticks++) {
            double score = scorer.judge(ticked(ticks, n)).score();
            all += score;
            if (Integer.bitCount(ticks) == k) {
                counted += score;
                ofCount++;
            }
        }

        // The figures are published with four decimals.
        assertThat(all / (1 << n)).isCloseTo(byCoin, within(0.000051));
        assertThat(counted / ofCount).isCloseTo(byCount, within(0.000051));
    }

    private static Set<String> ticked(int ticks, int n) {
        Set<String> ticked = new LinkedHashSet<>();
        for (int i = 0; i < n; i++) {
            if ((ticks >> i & 1) == 1) {
                ticked.add(String.valueOf((char) ('a' + i)));
            }
        }
        return ticked;
    }

    @ParameterizedTest
    @CsvSource({"2, ac, 1.0", "2, a, 0.5", "2, ab, 0.5", "2, bd, 0.0", "1, c, 1.0", "1, b, 0.0"})
    void a_number_to_choose_makes_the_score_the_share_of_right_ticks(int select, String ticked, double score) {
        Multiple question = question(4, "ac", OptionalInt.of(select), Scoring.PLUS_MINUS);

        assertThat(new MultipleScorer(question).judge(letters(ticked)).score()).isEqualTo(score);
    }

    @Test
    void all_or_nothing_wants_as_many_as_are_to_be_chosen() {
        MultipleScorer scorer = new MultipleScorer(question(5, "abc", OptionalInt.of(2), Scoring.ALL_OR_NOTHING));

        assertThat(scorer.judge(letters("ab")).score()).isEqualTo(1);
        assertThat(scorer.judge(letters("a")).score()).isZero();
        assertThat(scorer.judge(letters("ad")).score()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "a, 0.1, REJECT",
        "ab, 0.3, REJECT",
        "abc, 1.0, ACCEPT",
        "c, 0.7, REJECT",
        "d, 0.0, REJECT",
        "abcd, 1.0, ACCEPT"
    })
    void credits_of_options_add_up_to_no_more_than_one(String ticked, double score, Outcome outcome) {
        List<Option> options = List.of(
                Option.right("a").withCredit(0.1),
                Option.right("b").withCredit(0.2),
                Option.right("c").withCredit(0.7),
                Option.wrong("d"));
        Multiple question = new Multiple(
                Common.of("Which?"),
                new Options(options, letters("abc"), true),
                OptionalInt.empty(),
                Scoring.PLUS_MINUS);

        Verdict verdict = new MultipleScorer(question).judge(letters(ticked));

        assertThat(verdict.score()).isEqualTo(score);
        assertThat(verdict.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLUS_MINUS     | abcd | abe | 2 right, 1 wrong, of 4: (2 − 1) / 4 = 0.25
            PLUS_MINUS     | ac   | abd | 1 right, 2 wrong, of 2: more wrong than right, so 0.
            ALL_OR_NOTHING | ac   | a   | 1 right, 0 wrong, of 2: only all of them count, so 0.
            EACH           | ac   | a   | 4 of 5 options rightly ticked or left alone: 4 / 5 = 0.8
            PARTIAL        | ac   | ab  | 1 right of 2: 1 / 2 = 0.5
            PARTIAL        | ac   | abd | 3 ticks where 2 are right: too many, so 0.
            PLUS_MINUS     | ac   | ac  | All of it is right.
            """)
    void the_sum_is_told(Scoring scoring, String keys, String ticked, String sentence) {
        assertThat(verdict(5, keys, scoring, ticked).reason().sentence()).isEqualTo(sentence);
    }

    @Test
    void the_sum_of_a_number_to_choose_and_of_credits_is_told() {
        Multiple two = question(4, "ac", OptionalInt.of(2), Scoring.PLUS_MINUS);
        assertThat(new MultipleScorer(two).judge(letters("ab")).reason().sentence())
                .isEqualTo("1 right of 2 to choose: 1 / 2 = 0.5");

        Options options = new Options(
                List.of(Option.right("a").withCredit(0.5), Option.wrong("b").withCredit(0.25), Option.wrong("c")),
                letters("a"),
                true);
        Multiple credits = new Multiple(Common.of("Which?"), options, OptionalInt.empty(), Scoring.PLUS_MINUS);
        assertThat(new MultipleScorer(credits).judge(letters("abc")).reason().sentence())
                .isEqualTo("What you chose adds up: 0.5 + 0.25 + 0 = 0.75");
    }

    @Test
    void a_third_thrice_is_a_whole() {
        assertThat(verdict(6, "abc", Scoring.PLUS_MINUS, "abc").score()).isEqualTo(1);
        assertThat(verdict(6, "abc", Scoring.PLUS_MINUS, "ab").score()).isCloseTo(2 / 3.0, within(EXACT));
    }
}
