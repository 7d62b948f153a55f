package io.github.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AppealTest {

    private static final String TOWNS = """
            title: Towns
            settings: {shuffle: none}
            questions:
              - question: Where was the factory park?
                answer: Kaesong
              - question: Which town is the capital?
                answer: Pyongyang
                distractors: [Seoul]
              - question: Which river is near?
                answer: Imjin
            """;
    private static final String END = TOWNS.replace("shuffle: none", "shuffle: none, feedback: end");

    @Test
    void a_typed_answer_that_was_judged_wrong_can_be_contested_at_once() {
        Trial trial = Trial.pipe(TOWNS, "Busan", ":appeal", "2", "Imjin");

        assertThat(trial.shown()).contains("""
                Wrong. That is not the answer.
                The right answer: Kaesong
                If you think you were right: :appeal.
                1 of 3 questions answered, 0 of 3 points so far.
                """, "Noted: your answer to question 1 will be looked at.\n");
        assertThat(trial.from("Result")).isEqualTo("""
                Result
                2 of 3 points: 66%
                2 of 3 questions right.
                1 answer is contested; with it, 3 of 3 points.

                To look at again:
                Question 1: Where was the factory park? (0 of 1 point)
                """);
        assertThat(trial.score().earned()).isEqualTo(2);
        assertThat(trial.score().upheld()).isEqualTo(3);
    }

    @Test
    void it_is_the_answer_judged_last_that_is_contested_or_the_one_gone_back_to() {
        Trial last = Trial.pipe(TOWNS, "Busan", "2", ":a");
        Trial back = Trial.pipe(TOWNS, "Busan", "2", ":go 1", ":a", ":a", ":go 3");
        Trial named = Trial.pipe(TOWNS, "Busan", "2", ":appeal 1", ":a 3", ":a 4", ":a x");

        assertThat(last.shown()).contains("There is nothing to contest in question 2.");
        assertThat(back.from("Question 1 of 3 (1 point)\n\nWhere"))
                .contains(
                        "Noted: your answer to question 1 will be looked at.",
                        "That is noted already: your answer to question 1 will be looked at.");
        assertThat(named.shown())
                .containsSubsequence(
                        "Noted: your answer to question 1 will be looked at.",
                        "Question 3 can still be answered;",
                        "Type :appeal and the number of a question, from 1 to 3.",
                        "Type :appeal and the number of a question, from 1 to 3.");
        assertThat(named.score().contested()).isEqualTo(1);
    }

    @Test
    void a_contested_answer_that_is_gone_back_to_says_so() {
        Trial trial = Trial.pipe(TOWNS, "Busan", ":appeal", ":back");

        assertThat(trial.from("Your answer: Busan"))
                .contains("You said that you were right: your answer will be looked at.")
                .doesNotContain("If you think you were right");
    }

    @Test
    void before_any_answer_a_question_has_to_be_named() {
        assertThat(Trial.pipe(TOWNS, ":appeal").shown())
                .contains("Type :appeal and the number of a question, from 1 to 3.");
    }

    @Test
    void an_appeal_is_offered_only_where_it_could_change_something() {
        Trial trial = Trial.pipe(TOWNS.replace("none}", "none, tries: 2}"), "Busan", "Kaesong", "2", "2");

        assertThat(trial.shown()).contains("Wrong.").doesNotContain(":appeal.");
    }

    @Test
    void while_tries_are_left_it_says_that_the_question_can_still_be_answered() {
        Trial trial = Trial.pipe(TOWNS.replace("none}", "none, tries: 2}"), "Busan", ":appeal", "Seoul", ":appeal");

        assertThat(trial.shown())
                .containsSubsequence(
                        "Question 1 can still be answered;",
                        "If you think you were right: :appeal.",
                        "Noted: your answer to question 1");
    }

    @Test
    void what_the_quiz_itself_names_as_wrong_is_not_contested() {
        Trial trial = Trial.pipe(
                TOWNS.replace("answer: Kaesong", "answer: Kaesong\n    reject: [Busan]"), "Busan", ":appeal");

        assertThat(trial.between("Question 1", "Question 2")).contains("Wrong.").doesNotContain(":appeal");
        assertThat(trial.shown()).contains("There is nothing to contest in question 1.");
    }

    @Test
    void the_answer_to_the_last_question_can_be_contested_behind_the_result() {
        Trial trial = Trial.pipe(TOWNS, "Kaesong", "2", "Han", "maybe", ":help", ":xyz", ":appeal", "not read");

        assertThat(trial.from("To look at again:"))
                .startsWith("""
                To look at again:
                Question 3: Which river is near? (0 of 1 point)

                If you think your answer to question 3 was right, type :appeal, or press
                Enter to leave.

                If you think your answer""")
                .contains("There is no command :xyz.")
                .endsWith("""
                Noted: your answer to question 3 will be looked at.
                1 answer is contested; with it, 3 of 3 points.
                """);
    }

    @Test
    void with_feedback_at_the_end_answers_are_contested_behind_the_result_by_their_numbers() {
        Trial trial = Trial.pipe(END, "Busan", ":appeal", "2", "Han", "", ":appeal", ":appeal 1", ":appeal", "");

        assertThat(trial.between("Question 1 of 3", "All questions are answered."))
                .contains("Type :appeal and the number of a question");
        assertThat(trial.from("Result"))
                .containsSubsequence(
                        """
                If you think your answer to one of the questions 1, 3 was right, type
                :appeal and its number, or press Enter to leave.
                """,
                        "Type :appeal and the number of a question, from 1 to 3.",
                        "question 1 will be looked at.",
                        """
                1 answer is contested; with it, 2 of 3 points.

                If you think your answer to question 3 was right""",
                        "question 3 will be looked at.",
                        """
                2 answers are contested; with them, 3 of 3 points.
                """);
        assertThat(trial.score().contested()).isEqualTo(2);
    }

    @Test
    void who_leaves_is_not_asked() {
        assertThat(Trial.pipe(TOWNS, "Busan", ":quit").shown()).doesNotContain("If you think your answer");
        assertThat(Trial.pipe(TOWNS, "Busan").shown()).doesNotContain("If you think your answer");
        assertThat(Trial.terminal(TOWNS, "Busan", "2", "Imjin", ":quit", ":appeal")
                        .score()
                        .contested())
                .isZero();
    }

    @Test
    void lines_that_are_of_no_use_behind_the_result_come_to_an_end() {
        String[] lines = new String[300];
        Arrays.fill(lines, "maybe");
        lines[1] = "2";

        assertThat(Trial.pipe(TOWNS, lines).shown().split("If you think your answer", -1))
                .hasSize(Lines.MOST_USELESS + 2);
    }
}
