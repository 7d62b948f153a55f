package io.github.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CertaintyTest {

    private static final String TOWNS = """
            title: Towns
            settings: {shuffle: none, certainty: true}
            questions:
              - question: Where was the factory park?
                answer: Kaesong
                hints: [It begins with K.]
              - question: When did it open?
                type: date
                answer: September 2018
              - question: Which towns are in the North?
                answers: [Kaesong, Wonsan]
                distractors: [Seoul]
                select: 2
            """;
    private static final String ASKED = "How certain are you? 1 (not), 2 (fairly), 3 (very):\n";

    @Test
    void each_answer_says_how_certain_it_is() {
        Trial trial = Trial.pipe(TOWNS, "Kaesong", "3", "2019", "2", "Kaesong; Seoul", "1");

        assertThat(trial.between("Type your answer", "Question 2")).isEqualTo("""
                Type your answer, or :help.
                How certain are you? 1 (not), 2 (fairly), 3 (very):

                Right.
                You were very certain: that brings a mark of 3.
                1 of 3 questions answered, 1 of 3 points so far.

                """);
        assertThat(trial.from("Question 2")).contains("You were fairly certain: that brings a mark of -2.");
        assertThat(trial.from("Question 3")).contains("You were not certain: that brings a mark of 0.5.");
        assertThat(trial.between("Result", "If you think")).startsWith("""
                Result
                1.5 of 3 points: 50%
                1 of 3 questions right.
                Your mark for certainty is 0.5 on average; with the same certainty each
                time it could have been 0.5.
                Your accuracy is 50%, and 50% when your certainty is counted in.
                Not certain: 0 of 1 right.
                Fairly certain: 0 of 1 right.
                Very certain: 1 of 1 right.
                """);
        assertThat(trial.score().earned()).isEqualTo(1.5);
    }

    @Test
    void what_the_levels_cost_is_told_first_and_only_where_they_are_asked_for() {
        String costs = """
                With each answer you say how certain you are: 1, 2 or 3. A right answer
                brings as many marks; a wrong one costs none with 1, 2 marks with 2, and
                6 with 3.
                """;

        assertThat(Trial.pipe(TOWNS).between("Towns", "Question 1")).contains(costs);
        assertThat(Trial.pipe(TOWNS.replace("certainty: true", "certainty: false"))
                        .between("Towns", "Question 1"))
                .doesNotContain("certain");
    }

    @Test
    void what_is_no_certainty_is_told_and_asked_again() {
        Trial trial = Trial.pipe(TOWNS, "Kaesong", "4", "very", "", ":help", ":xyz", "３");

        assertThat(trial.between("Type your answer", "Question 2"))
                .containsSubsequence(
                        ASKED + "Type 1, 2 or 3, please.\n",
                        ASKED + "Type 1, 2 or 3, please.\n",
                        ASKED + "Type 1, 2 or 3, please.\n",
                        ASKED,
                        ":help (:?) shows this.",
                        ASKED,
                        "There is no command :xyz.",
                        ASKED,
                        "a mark of 3.");
    }

    @Test
    void an_answer_that_cannot_be_one_or_is_blank_is_not_asked_how_certain_it_is() {
        Trial trial = Trial.pipe(TOWNS, "", ":skip", "1", "Kaesong; Wonsan", "2", "", "");

        assertThat(trial.between("Question 3", "Choose 2")).doesNotContain(ASKED);
        assertThat(trial.between("Question 1", "Question 3")).doesNotContain(ASKED);
        assertThat(trial.from("Choose 2, please")).contains(ASKED, "a mark of 2.");
    }

    @Test
    void an_answer_that_is_asked_for_more_says_how_certain_it_is_only_then() {
        Trial trial = Trial.pipe(TOWNS, "Kaesong", "1", "2018", "Sept 2018", "2");

        assertThat(trial.between("Question 2", "Not quite:")).doesNotContain(ASKED);
        assertThat(trial.from("Not quite:"))
                .containsSubsequence("Type a date, or :help.", ASKED, "Right", "a mark of 2.");
    }

    @Test
    void with_feedback_at_the_end_an_incomplete_answer_says_it_like_any_other() {
        Trial trial = Trial.pipe(TOWNS.replace("none,", "none, feedback: end,"), "Kaesong", "3", "2018", "2");

        assertThat(trial.between("Question 2 of 3", "Question 3 of 3")).contains(ASKED, "Your answer is noted.");
    }

    @Test
    void the_end_of_the_input_is_not_certain() {
        Trial pipe = Trial.pipe(TOWNS, "Kaesong");
        Trial terminal = Trial.terminal(TOWNS, "Kaesong");

        assertThat(pipe.from(ASKED)).contains("a mark of 1.", "The input ended. 1 of 3 questions answered");
        assertThat(pipe.from("Result")).contains("Not certain: 1 of 1 right.").doesNotContain("Very certain");
        assertThat(terminal.from(ASKED)).startsWith(ASKED + "Your choice: \n").contains("a mark of 1.");
    }

    @Test
    void an_answer_can_be_taken_back_before_its_certainty_is_said() {
        Trial back = Trial.pipe(TOWNS, "Busan", ":back", "Kaesong", "3");
        Trial skip = Trial.pipe(TOWNS, "Busan", ":skip", "Sept 2018", "3");
        Trial hint = Trial.pipe(TOWNS, "Kaesong", ":hint", "3");
        Trial quit = Trial.pipe(TOWNS, "Kaesong", ":quit");

        assertThat(back.score().earned()).isEqualTo(1);
        assertThat(skip.score().answered()).isEqualTo(1);
        assertThat(skip.from("Skipped.")).contains("Question 2 of 3", "a mark of 3.");
        assertThat(hint.from("Hint: It begins with K.")).contains(ASKED, "a mark of 3.");
        assertThat(quit.score().answered()).isZero();
    }

    @Test
    void gaps_are_filled_before_it_is_asked_and_can_be_gone_back_to() {
        String gaps = """
                title: Gaps
                settings: {certainty: true}
                questions:
                  - question: Fill in the gaps.
                    text: The {{first}} state was {{capitalist}}.
                """;

        Trial trial = Trial.pipe(gaps, "first", "communist", ":back", "first", "capitalist", "3");

        assertThat(trial.shown().split("How certain are you", -1)).hasSize(3);
        assertThat(trial.shown()).contains("a mark of 3.");
    }

    @Test
    void with_feedback_at_the_end_the_marks_are_told_in_the_end() {
        Trial trial = Trial.pipe(TOWNS.replace("none,", "none, feedback: end,"), "Kaesong", "3", ":quit");

        assertThat(trial.between("Question 1 of 3", "Question 2 of 3"))
                .contains(ASKED, "Your answer is noted.")
                .doesNotContain("a mark");
        assertThat(trial.from("Question 1 (1 of 1 point)")).contains("You were very certain: that brings a mark of 3.");
    }

    @Test
    void lines_without_end_are_given_up_on_where_certainty_is_asked() {
        String[] lines = new String[300];
        Arrays.fill(lines, "maybe");

        Trial trial = Trial.pipe(TOWNS, lines);

        assertThat(trial.shown()).contains("Too much of the input is no answer. 0 of 3 questions answered");
    }

    @Test
    void without_an_answer_nothing_is_said_of_certainty() {
        assertThat(Trial.pipe(TOWNS).from("Result")).doesNotContain("certain");
    }
}
