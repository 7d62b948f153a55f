package io.github.quizline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the responses of learners come to. */
class TallyTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        write("quiz.yaml", """
                title: Quiz
                questions:
                  - {id: where, question: a, answer: Kaesong, points: 2}
                  - {id: which, question: b, answer: x, options: [{option: x, credit: 0.8}, {option: y, credit: 1}, z]}
                  - {id: when, question: c, answer: "1945"}
                """);
        write("drawn.yaml", """
                title: Drawn
                settings: {pick: 2}
                questions:
                  - {id: p, question: a, answer: b, points: 5}
                  - {id: q, question: a, answer: b}
                  - {id: r, question: a, answer: b, points: 2}
                """);
    }

    @Test
    void columns_stand_below_each_other_also_where_signs_are_wide() throws IOException {
        assertThat(grade("quiz.yaml", "\uD55C\uAD6D\uC5B4,where,Kaesong", "Zoe\u0308,where,Kaesong")
                        .out())
                .startsWith("""
                        learner  points  of   %
                        Zoe\u0308           2   4  50
                        \uD55C\uAD6D\uC5B4        2   4  50
                        """);
    }

    @Test
    void a_question_is_right_where_its_verdict_is_and_one_without_a_response_is_shown() throws IOException {
        assertThat(grade("quiz.yaml", "A,which,x", "B,which,y", "C,which,z", "A,where,Kaesung"))
                .isEqualTo(new Called(0, """
                        learner  points  of   %
                        A           2.8   4  70
                        B             1   4  25
                        C             0   4   0

                        Quiz
                        question  responses  right  mean score
                        where             1      1           1
                        which             3      1         0.6
                        when              0      0
                        """, ""));
    }

    @Test
    void a_quiz_that_draws_questions_is_worth_those_that_a_learner_has_rows_for() throws IOException {
        assertThat(grade("drawn.yaml", "A,q,b", "A,r,", "B,p,b", "B,r,b").out()).startsWith("""
                        learner  points  of      %
                        A             1   3  33.33
                        B             7   7    100
                        """);
    }

    @Test
    void learners_with_fewer_rows_than_a_quiz_draws_are_told() throws IOException {
        Called called = grade("drawn.yaml", "A,q,b", "B,p,b", "B,r,b", "C,r,b");

        assertThat(called.out()).contains("A             1   1  100\n");
        assertThat(called.err())
                .isEqualTo("quizline: drawn draws 2 questions, but learners with fewer rows: 2. What has no row is not"
                        + " counted; a question left unanswered needs one with an empty response.\n");
        assertThat(called.code()).isZero();
    }

    @Test
    void the_last_response_counts_unless_it_is_empty_or_fits_not() throws IOException {
        assertThat(grade(
                                "quiz.yaml",
                                "A,which,z",
                                "A,which,x",
                                "A,which,",
                                "A,which,no option",
                                "B,which,x",
                                "B,which,z")
                        .out())
                .startsWith("""
                        learner  points  of   %
                        A           0.8   4  20
                        B             0   4   0
                        """);
    }

    @Test
    void a_quiz_that_nobody_responded_to_has_no_table() throws IOException {
        write("r.csv", "learner,quiz,question,response\nA,quiz,where,Kaesong\n");

        assertThat(Called.in(folder, "grade", "drawn.yaml", "quiz.yaml", "--responses", "r.csv")
                        .out())
                .contains("Quiz")
                .doesNotContain("Drawn");
    }

    private Called grade(String quiz, String... rows) throws IOException {
        write("r.csv", "learner,question,response\n" + String.join("\n", rows) + "\n");
        return Called.in(folder, "grade", quiz, "--responses", "r.csv");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
