package io.github.quizline.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.quizline.progress.Preferences;
import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Options;
import io.github.quizline.quiz.Passage;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.session.Sitting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainSittingTest {

    private static final String OFFICE = """
            title: The liaison office
            passage:
              title: One side missing
              source: {publisher: North Korea News, date: 2019-03-22}
              text: |
                The office opened in September 2018. It stood in *Kaesong*, a town in the North.

                The factory park stood in Kaesong, too.
            settings: {shuffle: none, pass: 60%}
            questions:
              - question: Where was the factory park?
                type: place
                answer: Kaesong
                accept: Gaeseong
                evidence: The factory park stood in Kaesong
                explanation: It was near the border.
                hints: [It begins with K., It ends with g.]
              - question: Who announced it?
                options:
                  - Chun Hae-sung
                  - option: Kim Jong Un
                    because: He leads the North.
                answer: Chun Hae-sung
              - question: When did it open?
                type: date
                answer: September 2018
                points: 2
                evidence: opened in September 2018 … stood in Kaesong
            """;

    private static final String END = OFFICE.replace("pass: 60%", "feedback: end");

    @Test
    void a_sitting_is_told_line_by_line() throws IOException {
        String shown = Trial.pipe(OFFICE, "Gaeseong", "2", "2018", "Sept 2018").shown();

        assertThat(shown).isEqualTo(Files.readString(Path.of("src/test/resources/terminal/office.txt")));
    }

    @Test
    void every_kind_of_question_can_be_sat_to_a_full_score_through_a_pipe() {
        Trial trial = Trial.pipe(
                EVERY_KIND,
                "Kaesong",
                "Telephone; Fax",
                "t",
                "liaison",
                "Chun",
                "Gaeseong",
                "the star",
                "twenty-five",
                "2018-09",
                "Kim Jong Un; Donald Trump",
                "It opens; It closes; It is gone",
                "a1 b2",
                "1945",
                "first",
                "capitalist");

        assertThat(trial.shown()).doesNotContain("is none of them");
        assertThat(trial.score().share()).isEqualTo(1);
        assertThat(trial.score().right()).isEqualTo(13);
    }

    @Test
    void all_gaps_can_be_filled_in_one_line() {
        Trial trial = Trial.pipe(CLOZE, "1945; first; capitalist");

        assertThat(trial.score().share()).isEqualTo(1);
    }

    @Test
    void gaps_are_gone_back_through() {
        Trial trial = Trial.pipe(CLOZE, "1944", ":back", "1945", "first", "capitalist");

        assertThat(trial.shown()).contains("Gap 2 of 3, one of these:\n1. ");
        assertThat(trial.score().share()).isEqualTo(1);
    }

    @Test
    void another_try_at_gaps_keeps_what_is_not_typed_anew() {
        Trial trial = Trial.terminal(CLOZE + "    tries: 2\n", "1945", "second", "capitalist", "", "first", "");

        assertThat(trial.from("Try once more."))
                .contains("Gap 1 of 3, a date:\nEnter alone keeps “1945”.", "Enter alone keeps “second”.");
        assertThat(trial.score().right()).isEqualTo(1);
    }

    @Test
    void a_question_with_gaps_left_open_is_skipped() {
        assertThat(Trial.pipe(CLOZE, "", "", "").shown()).contains("Skipped.").contains("Not answered: question 1.");
    }

    @Test
    void what_names_nothing_is_told_and_asked_again() {
        Trial trial = Trial.pipe(OFFICE, "Kaesong", "7", "Chun Hae-sung");

        assertThat(trial.shown()).contains("“7” is none of them. They go from 1 to 2.");
        assertThat(trial.score().right()).isEqualTo(2);
    }

    @Test
    void an_answer_that_cannot_be_one_is_told_and_asked_again() {
        String two = """
                title: T
                questions:
                  - question: Which two?
                    answers: [a, b]
                    distractors: [c]
                    select: 2
                """;

        Trial trial = Trial.pipe(two, "1 2 3", "a", "a; b");

        assertThat(trial.shown())
                .containsSubsequence("Choose 2, please: you named 3.", "Choose 2, please: you named 1.");
        assertThat(trial.score().right()).isEqualTo(1);
    }

    @Test
    void through_a_pipe_an_empty_line_skips() {
        Trial trial = Trial.pipe(OFFICE, "", "1", "Sept 2018", "", "");

        assertThat(trial.between("Type the name", "Question 2")).contains("Skipped.");
        assertThat(trial.shown()).contains("Not answered yet: 1.");
        assertThat(trial.score().right()).isEqualTo(2);
    }

    @Test
    void at_a_terminal_an_empty_line_shows_the_question_again() {
        Trial trial = Trial.terminal(OFFICE, "", "Kaesong");

        assertThat(trial.shown()).containsSubsequence("Question 1 of 3", "Question 1 of 3", "Right.");
        assertThat(trial.score().answered()).isEqualTo(1);
    }

    @Test
    void what_was_skipped_can_be_gone_back_to_in_the_end() {
        Trial trial = Trial.pipe(OFFICE, ":skip", "1", "Sept 2018", "1", "Kaesong");

        assertThat(trial.from("Not answered yet: 1. Type a number")).contains("Question 1 of 3", "Right.");
        assertThat(trial.score().share()).isEqualTo(1);
    }

    @Test
    void the_end_of_the_input_ends_the_sitting() {
        Trial trial = Trial.pipe(OFFICE, "Kaesong");

        assertThat(trial.from("The input ended.")).isEqualTo("""
                The input ended. 1 of 3 questions answered, 1 of 4 points so far.

                Result
                1 of 4 points: 25%
                1 of 3 questions right.
                Not answered: questions 2, 3.
                Not passed: the pass mark is 60%.
                """);
        assertThat(trial.score().passed()).isFalse();
    }

    @Test
    void a_last_line_without_an_end_counts() {
        InputStream input = new ByteArrayInputStream("Kaesong\n1\nSept 2018".getBytes(UTF_8));

        assertThat(Trial.of(Trial.quiz(OFFICE), false, 0, input, InstantSource.fixed(Instant.EPOCH))
                        .score()
                        .share())
                .isEqualTo(1);
    }

    @Test
    void input_that_is_no_answer_is_given_up_on() {
        String[] useless = Collections.nCopies(200, "maybe").toArray(new String[0]);
        String choice = OFFICE.substring(0, OFFICE.indexOf("  - question: Where"))
                + OFFICE.substring(OFFICE.indexOf("  - question: Who"), OFFICE.indexOf("  - question: When"));

        assertThat(Trial.pipe(choice, useless).shown()).contains("Too much of the input is no answer. 0 of 1 question");
        assertThat(Trial.terminal(choice, useless).shown()).contains("The input ended.");
    }

    @Test
    void hints_are_given_one_after_the_other() {
        Trial trial = Trial.pipe(
                OFFICE.replace("pass: 60%", "hint-cost: 10%"), ":hint", ":h", ":hint", "Kaesong", ":hint", "1");

        assertThat(trial.shown())
                .contains("Hint: It begins with K.\nEach hint takes 10% off the points of its question.")
                .contains("Hint: It ends with g.")
                .contains("There is no further hint.")
                .contains("There is no hint to this question.")
                .contains("1 of 3 questions answered, 0.8 of 4 points so far.");
    }

    @Test
    void the_passage_is_shown_again_when_asked_for() {
        Trial trial = Trial.pipe(OFFICE, ":passage", "Kaesong");

        assertThat(trial.shown())
                .containsSubsequence(
                        "Passage: One side missing\nSource: North Korea News, 2019-03-22\n\n1. The office opened",
                        "\n2. The factory park",
                        "Question 1 of 3",
                        "Passage: One side missing",
                        "Question 1 of 3",
                        "Right");
    }

    @Test
    void a_hidden_passage_stays_hidden() {
        String never = OFFICE.replace("pass: 60%", "passage-view: never");
        String before = OFFICE.replace("pass: 60%", "passage-view: before");

        assertThat(Trial.pipe(never, ":passage").shown())
                .doesNotContain("Passage: ")
                .contains("The passage cannot be read now.");
        assertThat(Trial.pipe(before, ":passage", "Kaesong", ":passage").shown())
                .containsOnlyOnce("Passage: One side missing")
                .contains("The passage cannot be read now.");
    }

    @Test
    void without_a_passage_there_is_none_to_show() {
        assertThat(Trial.pipe(CLOZE, ":passage").shown()).contains("There is no passage to this question.");
    }

    @Test
    void verse_keeps_its_lines_and_numbers_them() {
        String poem = """
                title: A poem
                passage:
                  layout: verse
                  text: |
                    Twinkle, twinkle,
                      little star,

                    How I *wonder*
                questions:
                  - question: What twinkles?
                    answer: star
                    evidence: little star
                """;

        assertThat(Trial.pipe(poem, "star").shown())
                .contains(
                        "Passage\n\n1. Twinkle, twinkle,\n2.   little star,\n\n3. How I wonder\n\nEnd of the passage.")
                .contains("The passage says, in line 2: “little star”,");
    }

    @Test
    void a_question_is_marked_and_the_mark_taken_away() {
        Trial trial = Trial.pipe(OFFICE, ":flag", ":overview", ":f", ":go 1");

        assertThat(trial.shown())
                .containsSubsequence(
                        "Marked to come back to.",
                        "All questions:\n1. open, marked: Where was the factory park?\n2. open: Who announced it?",
                        "Question 1 of 3 (1 point), marked",
                        "No longer marked.");
    }

    @Test
    void one_goes_back_and_forth_between_questions() {
        Trial trial = Trial.pipe(OFFICE, ":back", ":go 3", ":back", ":o 9", ":go x", ":overview 3", "Sept 2018");

        assertThat(trial.shown())
                .containsSubsequence(
                        "This is the first question.",
                        "Question 3 of 3",
                        "Question 2 of 3",
                        "Type :go and the number of a question, from 1 to 3.",
                        "Type :go and the number of a question, from 1 to 3.",
                        "Question 3 of 3",
                        "Right");
    }

    @Test
    void an_answered_question_can_only_be_read() {
        Trial trial = Trial.pipe(OFFICE, "Gaeseong", ":back", "Kaesong", ":hint", "", "1");

        assertThat(trial.from("Question 2 of 3"))
                .containsSubsequence(
                        "Question 1 of 3",
                        "Your answer: Gaeseong",
                        "Right: Gaeseong counts as Kaesong here.",
                        "This question is answered. Press Enter to go on.",
                        "This question is answered. Press Enter to go on.",
                        "There is no hint to this question.",
                        "Question 2 of 3",
                        "Right.");
    }

    @Test
    void from_the_last_question_answered_one_goes_on_to_the_end() {
        Trial trial = Trial.pipe(OFFICE, "Kaesong", ":skip", "Sept 2018", ":back", "", "2", "1");

        assertThat(trial.from("Not answered yet: 2."))
                .containsSubsequence(
                        "Question 3 of 3",
                        "Press Enter to go on.",
                        "Not answered yet: 2.",
                        "Question 2 of 3",
                        "Result");
        assertThat(trial.score().share()).isEqualTo(1);
    }

    @Test
    void the_commands_are_told() {
        Trial trial = Trial.pipe(OFFICE, ":help", ":pasage", ":xyz", ":time");

        assertThat(trial.shown())
                .contains(
                        ":passage (:p) shows the passage.",
                        ":help (:?) shows this.",
                        "There is no command :pasage. Did you mean :passage?",
                        "There is no command :xyz.",
                        "There is no time limit.");
    }

    @Test
    void past_the_last_question_there_are_commands_too() {
        Trial trial = Trial.pipe(
                OFFICE,
                "Kaesong",
                "1",
                ":s",
                ":hint",
                ":flag",
                ":skip",
                ":passage",
                ":xyz",
                ":overview",
                ":b",
                "Sept 2018");

        assertThat(trial.from("Not answered yet: 3."))
                .containsSubsequence(
                        "There is no question at hand now.",
                        "There is no question at hand now.",
                        "There is no question at hand now.",
                        "There is no passage to this question.",
                        "There is no command :xyz.",
                        "1. done: Where was the factory park?",
                        "Question 3 of 3",
                        "Result");
    }

    @Test
    void an_answer_may_begin_with_a_colon() {
        String smiley =
                "title: Smile\nquestions:\n  - question: How do you smile?\n    answer: ':)'\n    accept: ['a colon']\n";

        assertThat(Trial.pipe(smiley, ":)").shown()).contains("There is no command :).");
        assertThat(Trial.pipe(smiley, "::)").score().answered()).isEqualTo(1);
    }

    @Test
    void to_quit_is_asked_once_more_at_a_terminal_but_not_in_a_pipe() {
        assertThat(Trial.terminal(OFFICE, "Kaesong", ":quit", "", ":q", "yes", "1")
                        .shown())
                .containsSubsequence("Type yes to leave", "Yes or no: ", "Your answer: ", "Yes or no: ", "Result")
                .doesNotContain("The input ended");
        assertThat(Trial.pipe(OFFICE, "Kaesong", ":quit", "1").score().answered())
                .isEqualTo(1);
    }

    @Test
    void a_wrong_answer_is_asked_again_while_there_are_tries_left() {
        Trial trial = Trial.pipe(OFFICE.replace("pass: 60%", "tries: 3, penalty: 25%"), "Seoul", "Busan", "Kaesong");

        assertThat(trial.shown())
                .containsSubsequence(
                        "Wrong.",
                        "Try again. 2 tries are left.",
                        "Wrong.",
                        "Try once more.",
                        "Right",
                        "1 of 3 questions answered, 0.5 of 4");
        assertThat(trial.between("Type the name", "Right")).doesNotContain("Kaesong", "near the border");
    }

    @Test
    void feedback_in_the_end_tells_nothing_before() {
        Trial trial = Trial.pipe(END, "Seoul", "2", "2018", "", "");

        assertThat(trial.between("Question 1 of 3", "All questions are answered."))
                .contains("Your answer is noted.")
                .doesNotContain("Right", "Wrong", "points so far", "leads the North", "near the border");
        assertThat(trial.from("All questions are answered."))
                .containsSubsequence(
                        "Question 1 (0 of 1 point)",
                        "Where was the factory park?",
                        "Your answer: Seoul",
                        "Wrong.",
                        "The right answer: Kaesong",
                        "It was near the border.",
                        "Question 2 (0 of 1 point)",
                        "Your answer: Kim Jong Un",
                        "He leads the North.",
                        "Question 3 (",
                        "Result");
    }

    @Test
    void feedback_in_the_end_lets_answers_be_changed_until_then() {
        Trial trial = Trial.pipe(END, "Seoul", "1", "Sept 2018", "1", "Kaesong", "");

        assertThat(trial.score().share()).isEqualTo(1);
    }

    @Test
    void what_is_told_of_a_sitting_so_far_keeps_points_back_where_feedback_waits() {
        assertThat(Trial.pipe(END, "Kaesong").soFar()).isEqualTo("1 of 3 questions answered.");
        assertThat(Trial.pipe(OFFICE, "Kaesong").soFar()).isEqualTo("1 of 3 questions answered, 1 of 4 points so far.");
    }

    @Test
    void an_unanswered_question_is_reviewed_with_its_answer() {
        assertThat(Trial.pipe(END, "Kaesong", ":quit").from("Question 2 (0 of 1 point)"))
                .contains("No answer given.", "The right answer: Chun Hae-sung");
    }

    @Test
    void the_time_left_is_told_with_each_question() {
        Instant start = Instant.parse("2026-01-01T09:00:00Z");
        String timed = OFFICE.replace("pass: 60%", "time: 90s");

        Trial trial =
                Trial.of(Trial.quiz(timed), false, 0, Trial.input(":time", "Kaesong"), InstantSource.fixed(start));

        assertThat(trial.shown())
                .containsSubsequence(
                        "3 questions, 4 points. Time left: 1 minute 30 seconds.",
                        "Question 1 of 3 (1 point)\nTime left: 1 minute 30 seconds.",
                        "Time left: 1 minute 30 seconds.");
    }

    @Test
    void when_time_is_up_the_sitting_ends_though_nothing_is_typed() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        InputStream silent = reading(() -> {
            now.set(Instant.EPOCH.plusSeconds(2));
            new CountDownLatch(1).await();
            return -1;
        });

        Trial trial = Trial.of(Trial.quiz(OFFICE.replace("pass: 60%", "time: 1s")), true, 0, silent, now::get);

        assertThat(trial.from("Your answer: "))
                .startsWith("Your answer: \n\nThe time is over.\n\nResult\n0 of 4 points");
    }

    @Test
    void an_answer_after_time_is_up_does_not_count() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        InputStream lines = Trial.input("Kaesong");
        InputStream late = reading(() -> {
            now.set(Instant.EPOCH.plusSeconds(61));
            return lines.read();
        });

        Trial trial = Trial.of(Trial.quiz(OFFICE.replace("pass: 60%", "time: 1m")), false, 0, late, now::get);

        assertThat(trial.shown()).contains("The time is over.").doesNotContain("Right");
        assertThat(trial.score().answered()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 40, 72, 200})
    void no_line_is_wider_than_the_terminal_or_72_columns(int columns) {
        Quiz korean = Trial.quiz(OFFICE.replace("One side missing", "개성 남북공동연락사무소에서 북측이 철수하다")
                .replace("near the border", "a-word-that-is-far-too-long-for-every-narrow-terminal-on-earth"));

        Trial trial = Trial.of(
                korean,
                false,
                columns,
                Trial.input("Kaesong", ":help", ":o", "2", "x"),
                InstantSource.fixed(Instant.EPOCH));

        int widest = Math.max(20, Math.min(72, columns));
        assertThat(trial.shown().lines())
                .allSatisfy(line -> assertThat(Wrapping.width(line)).isLessThanOrEqualTo(widest));
        assertThat(trial.shown().lines().mapToInt(Wrapping::width).max().orElseThrow())
                .isGreaterThan(widest - 6);
    }

    @Test
    void nothing_that_steers_a_terminal_gets_through_from_a_quiz_or_the_keyboard() {
        String evil = "\u001B[2J\u0007\u009B31m\u202E";
        Common common = Common.builder("Stem" + evil + "\n\n```\ncode" + evil + "\n```")
                .id("q")
                .explanation("why" + evil)
                .hints(List.of("hint" + evil))
                .build();
        Quiz quiz = Quiz.builder("Title" + evil)
                .id("evil")
                .description("About" + evil)
                .passages(List.of(Passage.of("Passage" + evil, "Text" + evil)))
                .questions(List.of(new Choice(
                        common,
                        Options.of(
                                List.of(new Option("a", "right" + evil, "yes" + evil, 1, false, Map.of())),
                                List.of(new Option("b", "wrong" + evil, "no" + evil, 0, false, Map.of()))))))
                .build();

        Trial trial = Trial.of(
                quiz,
                true,
                0,
                Trial.input(":" + evil + "x", evil + "?" + evil, ":hint", "2" + evil),
                InstantSource.fixed(Instant.EPOCH));

        assertThat(trial.shown()).contains("why", "hint", "code", "no\uFFFD");
        assertThat(trial.shown().codePoints()).noneMatch(c -> c != '\n' && (Character.isISOControl(c) || c == 0x202E));
    }

    @Test
    void code_keeps_its_lines() {
        String code = """
                title: Code
                questions:
                  - question: |
                      What does it print?

                      ```
                      if x:
                          print(1)
                      ```
                    answer: 1
                    type: number
                """;

        assertThat(Trial.pipe(code, "1").shown()).contains("What does it print?\n    if x:\n        print(1)\n");
    }

    @Test
    void points_are_counted_in_parts() {
        Trial trial = Trial.pipe(
                "title: T\nquestions:\n  - question: Which?\n    answers: [a b, c d]\n    distractors: [e f]\n    shuffle: none\n    points: 1.5\n",
                "a b; e f");

        assertThat(trial.shown()).contains("Question 1 of 1 (1.5 points)", "1 right, 1 wrong, of 2");
        assertThat(trial.score().earned()).isCloseTo(0, within(1e-9));
    }

    @SuppressWarnings("InputStreamSlowMultibyteRead")
    private static InputStream reading(Callable<Integer> next) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                try {
                    return next.call();
                } catch (Exception e) {
                    throw new IOException(e);
                }
            }
        };
    }

    private static final String CLOZE = """
            title: Gaps
            questions:
              - question: Fill in the gaps.
                text: |
                  In {{date=1945}} the {{first ~ second ~ third}} state was {{capitalist}}.
            """;

    private static final String EVERY_KIND = """
            title: Every kind
            settings: {shuffle: none, feedback: each}
            questions:
              - question: Where?
                answer: Kaesong
                distractors: [Seoul]
              - question: Which means?
                answers: [Telephone, Fax]
                distractors: [Radio]
              - question: It opened.
                answer: true
              - question: Which office?
                answer: liaison
              - question: Who?
                type: name
                answer: Chun Hae-sung
                name-order: family-first
              - question: Which town?
                type: place
                answer: Kaesong
                accept: Gaeseong
              - question: Which poem?
                type: title
                answer: The Star
              - question: How many?
                type: number
                answer: 25
              - question: When?
                type: date
                answer: September 2018
              - question: Who met?
                type: list
                of: name
                answers: [Kim Jong Un, Donald Trump]
              - question: In which order?
                order: [It opens, It closes, It is gone]
              - question: What goes together?
                pairs: {Capital: South, Labour: North}
              - question: Fill in the gaps.
                text: |
                  In {{date=1945}} the {{first ~ second ~ third}} state was {{capitalist}}.
            """;

    @Test
    void text_is_as_wide_and_the_timer_as_hidden_as_preferred() throws IOException {
        Preferences preferred =
                Preferences.DEFAULT.withWidth(OptionalInt.of(30)).withTimerHidden(true);
        Quiz quiz = Trial.quiz("""
                title: A title that is longer than thirty columns
                settings: {time: 20m}
                questions:
                  - {question: Who?, answer: Kim}
                """);
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        try (Terminal terminal = new DumbTerminal("trial", Terminal.TYPE_DUMB, Trial.input(":time"), shown, UTF_8)) {
            Sitting sitting = Sitting.start(quiz, new Random(1), InstantSource.fixed(Virtual.START));
            new PlainSitting(quiz, sitting, new PlainTerminal(terminal, false, 0, preferred)).sit();
        }

        String all = shown.toString(UTF_8);
        assertThat(all.lines()).allMatch(line -> line.length() <= 30);
        assertThat(all.substring(all.indexOf("Question 1"), all.indexOf("Who?")))
                .doesNotContain("Time left");
        assertThat(all.substring(all.indexOf("Who?")).replace('\n', ' ')).contains("Time left: 20 minutes.");
    }
}
