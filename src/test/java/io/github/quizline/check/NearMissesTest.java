package io.github.quizline.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.format.Reading;
import io.github.quizline.format.Resolver;
import io.github.quizline.format.yaml.QuizYaml;
import io.github.quizline.problem.Problem;
import io.github.quizline.problem.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single questions, and what is said of them: on either side of where a rule begins. */
class NearMissesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "right-distractor     | question: What do plants drink?, answer: water, distractors: [Water., sand]",
                "right-distractor     | question: How much is 10 x 10?, answer: '100', distractors: [one hundred, '10']",
                "                     | question: Which word is a possessive?, answer: its, distractors: [it's, it is]",
                "                     | question: What is the plural of child?, answer: children, distractors: [childs, childes]",
                "combined-options     | question: Which are even?, answer: 2 only, distractors: [Both 1 and 2, 3 only]",
                "                     | question: Which digits are in 13?, answer: 1 and 3, distractors: [1 and 2, 2 and 3]",
                "negative-stem        | question: All of these are mammals except, answer: Trout, distractors: [Whale, Bat]",
                "negative-stem        | question: Which animal isn't a mammal?, answer: Trout, distractors: [Whale, Bat]",
                "                     | question: Which animal is NOT a mammal?, answer: Trout, distractors: [Whale, Bat]",
                "                     | question: What do plants do with the sugar that they do not need?, answer: Store it, distractors: [Burn it, Sweat it]",
                "unfocused-stem       | question: Which statement is correct?, answer: Ice floats, distractors: [Ice sinks, Ice melts]",
                "unfocused-stem       | question: Which is the true statement?, answer: Ice floats, distractors: [Ice sinks, Ice melts]",
                "                     | question: The word reluctant means, answer: unwilling, distractors: [angry, tired]",
                "number-bare          | question: How tall is the Eiffel Tower?, answer: 330, type: number",
                "                     | question: How old must a president be?, answer: 35, type: number",
                "                     | question: What percentage of 50 is 10?, answer: 20, type: number",
                "number-as-text       | question: How tall is the Eiffel Tower?, answer: 330",
                "none-of-the-above    | question: Which is a gas?, answer: Helium, distractors: [Iron, None of these]",
                "                     | question: How many moons has Venus?, answer: None, distractors: [One, Two]",
                "                     | question: Which year did it close?, options: [2018, 2017, unknown], answer: 2018",
                "longest-option       | question: Warum schwimmt Eis?, language: de, answer: Weil Wasser im Eis mehr Platz braucht und leichter wird, distractors: [Es ist kalt, Es ist hart]",
                "                     | question: Wer war es nicht?, language: de, answer: Anna, distractors: [Otto, Alle genannten]",
                "                     | question: Who led it?, answer: North Korea",
                "name-as-text         | question: Who led it?, answer: Kim Jong Un",
            })
    void a_question_gets_its_flag_or_none(String rule, String question) {
        String yaml = "title: T\nquestions:\n  - {" + question + ", explanation: So it is.}\n";

        assertThat(found(yaml)).extracting(Problem::rule).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void a_long_quotation_is_cut_and_controls_nothing() {
        String yaml = "title: T\nquestions:\n  - {question: " + "Why ".repeat(70)
                + ", answer: x, type: text, explanation: e}\n";

        assertThat(found(yaml))
                .extracting(Problem::sentence)
                .first()
                .asString()
                .startsWith("the question has 70 words");
    }

    private static List<Problem> found(String yaml) {
        Reading reading = QuizYaml.read(new Source("example.yaml", yaml), Resolver.NONE);
        assertThat(reading.problems()).as(yaml).isEmpty();
        return Check.of(reading);
    }
}
