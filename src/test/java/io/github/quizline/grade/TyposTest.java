package io.github.quizline.grade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Options;
import io.github.quizline.quiz.Passage;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Typed;
import io.github.quizline.quiz.Typing;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TyposTest {

    private static final Quiz QUIZ = Quiz.builder("Quiz")
            .passages(List.of(Passage.of("About", "The adoption of a tariff.")))
            .questions(List.of(
                    new Typed(
                            Common.of("Which traffic sign is it?"),
                            new Expected.Term(new Answers(
                                    Option.right("yield"),
                                    List.of(),
                                    List.of(Option.wrong("field")),
                                    List.of(Option.wrong("wield"))))),
                    new Choice(
                            Common.of("Which metal?"),
                            Options.of(List.of(Option.right("tungsten")), List.of(Option.wrong("copper"))))))
            .build();

    private static final Typos TYPOS = new Typos(Surroundings.of(QUIZ), Typing.NORMAL);

    @ParameterizedTest
    @CsvSource({
        "war, wat, false",
        "wars, wats, true",
        "wars, wasr, true",
        "kaesong, kesong, true",
        "kaesong, kaessong, true",
        "kaesong, kesung, false",
        "pyongyang, pjongiang, true",
        "pyongyang, pjongiank, false",
        "seoul, zeoul, true",
        "katar, qatar, true",
        "photo, foto, true",
        "philosophy, filosophy, true",
        "seoul, xeoul, false",
        "co2x, co3x, false",
        "こうえん, こうえう, false",
        "개성공단, 개성공닥, true",
        "москва, масква, true",
    })
    void a_misspelling_is_near_for_its_length_and_begins_alike(String meant, String typed, boolean isTypo) {
        assertThat(TYPOS.isTypo(typed, meant)).isEqualTo(isTypo);
    }

    @ParameterizedTest
    @CsvSource({
        "adaption, adoption",
        "tarift, tariff",
        "trafic, traffic",
        "yeld, yield",
        "fields, field",
        "coppar, copper"
    })
    void a_word_that_the_quiz_does_not_know_may_be_a_misspelling(String typed, String meant) {
        assertThat(TYPOS.isTypo(typed, meant)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "adoption, adaption",
        "tariff, tarift",
        "traffic, trafficc",
        "field, fiend",
        "wield, wields",
        "copper, cooper",
        "yield, yields"
    })
    void a_word_of_the_quiz_is_no_misspelling_of_another(String typed, String meant) {
        assertThat(TYPOS.isTypo(typed, meant)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"absorption, adsorption", "nitrite, nitrate", "sulphite, sulphate", "meiosis, mitosis", "iraq, iran"})
    void words_that_are_mixed_up_are_no_misspellings(String typed, String meant) {
        assertThat(TYPOS.isTypo(typed, meant)).isFalse();
        assertThat(TYPOS.isTypo(meant, typed)).isFalse();
    }

    @Test
    void lenient_judging_forgives_one_more_in_words_of_five_letters() {
        Typos lenient = new Typos(Surroundings.of(QUIZ), Typing.LENIENT);

        assertThat(lenient.isTypo("kesung", "kaesong")).isTrue();
        assertThat(lenient.isTypo("wrse", "wars")).isFalse();
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 200).boxed();
    }

    /** The edits are those of the textbook, computed here with the whole table. */
    @ParameterizedTest
    @MethodSource("seeds")
    void the_distance_is_that_of_optimal_string_alignment(int seed) {
        Random chance = new Random(seed);
        String one = word(chance);
        String other = word(chance);
        int distance = distance(one, other);

        for (int most = 0; most <= 4; most++) {
            assertThat(EditDistance.isWithin(one, other, most))
                    .as("%s %s within %d", one, other, most)
                    .isEqualTo(distance <= most);
        }
    }

    private static String word(Random chance) {
        return chance.ints(1 + chance.nextInt(7), 'a', 'd')
                .mapToObj(Character::toString)
                .reduce("", String::concat);
    }

    private static int distance(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                table[i][j] = Math.min(Math.min(table[i - 1][j], table[i][j - 1]) + 1, table[i - 1][j - 1] + change);
                boolean swap = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swap) {
                    table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
                }
            }
        }
        return table[one.length()][other.length()];
    }
}
