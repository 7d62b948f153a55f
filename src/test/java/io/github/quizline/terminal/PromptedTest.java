package io.github.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PromptedTest {

    private static final String OPENED = """
            title: Opened
            settings: {shuffle: none}
            questions:
              - question: When did it open?
                type: date
                answer: September 2018
            """;

    private static final String GAPS = """
            title: Gaps
            settings: {shuffle: none}
            questions:
              - question: Fill in the gaps.
                text: It opened in {{date=September 2018}} in {{Kaesong ~ Seoul ~ Busan}}, in the {{North}}.
            """;

    @Test
    void a_part_that_was_only_incomplete_is_not_asked_for_more_when_another_is_wrong() {
        Trial trial = Trial.pipe(GAPS, "2018", "Seoul", "North");

        assertThat(trial.from("Partly right.")).startsWith("""
                Partly right. 1 right of 3: 1 / 3 = 0.33
                Gap 1: Not enough: Month and year were wanted.
                Gap 2: Wrong. That is not it.
                Gap 3: Right.
                """);
    }

    @Test
    void a_prompt_tells_only_of_the_parts_that_are_asked_for_more() {
        Trial trial = Trial.pipe(GAPS, "2018", "Kaesong", "");

        assertThat(trial.between("Not quite", "Type what")).isEqualTo("""
                Not quite: 2 still to complete.
                Gap 1: Not quite: Month and year, please.
                Gap 3: No answer given.

                """);
    }

    @Test
    void the_third_answer_that_is_not_enough_says_so() {
        Trial date = Trial.pipe(OPENED, "2018", "2018", "2018");
        Trial gaps = Trial.pipe(GAPS, "2018;Kaesong;North", "2018;Kaesong;North", "2018;Kaesong;North");

        assertThat(date.from("Not quite")).containsSubsequence("""
                Not quite: Month and year, please.
                """, """
                Not quite: Month and year, please.
                """, """
                Not enough: Month and year were wanted.
                The right answer: September 2018
                """);
        assertThat(gaps.from("Not enough")).startsWith("""
                Not enough: 2 right, 1 not complete.
                Gap 1: Not enough: Month and year were wanted.
                Gap 2: Right.
                Gap 3: Right.
                """);
    }

    @Test
    void with_feedback_at_the_end_nothing_is_asked_back() {
        Trial trial = Trial.pipe(OPENED.replace("none}", "none, feedback: end}"), "2018", "");

        assertThat(trial.shown()).doesNotContain("please").contains("""
                Your answer: 2018

                Not enough: Month and year were wanted.
                """);
    }
}
