package io.github.quizline.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Gap;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Matching;
import io.github.quizline.quiz.Multiple;
import io.github.quizline.quiz.NameOrder;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Options;
import io.github.quizline.quiz.Ordering;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.quiz.Scoring;
import io.github.quizline.quiz.Tolerance;
import io.github.quizline.quiz.TrueFalse;
import io.github.quizline.quiz.Typed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    private static final Question PARK = new Typed(
            Common.builder("Where was the factory park?").id("park").build(),
            new Expected.Place(new Answers(
                    Option.right("Kaesong").because("It stood beside the town."),
                    List.of(Option.right("Gaeseong")),
                    List.of(),
                    List.of())));

    private static final Question OPENED = new Typed(
            Common.builder("When did the office open?").id("opened").build(),
            new Expected.Dated(Answers.of("September 2018"), Optional.empty()));

    private static final Question ANNOUNCED = new Typed(
            Common.builder("Who announced it?").id("announced").build(),
            new Expected.Name(Answers.of("Chun Hae-sung"), NameOrder.FAMILY_FIRST, Optional.empty()));

    private static final Question SUMMIT = new Choice(
            Common.builder("Where was the second summit?").id("summit").build(),
            Options.of(
                    List.of(Option.right("Vietnam")),
                    List.of(
                            Option.wrong("Singapore").because("That was the first one."),
                            Option.wrong("Finland").withCredit(0.25))));

    private static final Question CERTAIN = new TrueFalse(
            Common.builder("The withdrawal was for good.").id("certain").build(), false, "Nobody knew.");

    private static final Question GAVE = new Multiple(
            Common.builder("What did the South give?").id("gave").build(),
            Options.of(options("capital", "technology", "initiative"), wrong("labour", "land")),
            OptionalInt.empty(),
            Scoring.PLUS_MINUS);

    private static final Question STEPS = new Ordering(
            Common.builder("What came first?").id("steps").build(),
            List.of(options("opening"), options("summit"), options("withdrawal")),
            Scoring.KENDALL);

    private static final Question SIDES = new Matching(
            Common.builder("Who was backed by whom?").id("sides").build(),
            options("South", "North"),
            options("United States", "Soviet Union", "France"),
            Map.of("south", "united-states", "north", "soviet-union"),
            Scoring.MEAN);

    private static final Question GAPS = new Cloze(
            Common.builder("Fill in the gaps.").id("gaps").build(),
            List.of("The office opened in ", " in ", "."),
            List.of(
                    new Gap.TypedGap("month", new Expected.Dated(Answers.of("September 2018"), Optional.empty())),
                    new Gap.ChoiceGap("town", Options.of(options("Kaesong"), wrong("Seoul", "Pyongyang")))),
            Scoring.MEAN);

    private static final Quiz QUIZ =
            Quiz.of("The liaison office", PARK, OPENED, ANNOUNCED, SUMMIT, CERTAIN, GAVE, STEPS, SIDES, GAPS);

    private static final Judge JUDGE = Judge.of(QUIZ);

    private static List<Option> options(String... texts) {
        return Stream.of(texts).map(Option::right).toList();
    }

    private static List<Option> wrong(String... texts) {
        return Stream.of(texts).map(Option::wrong).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            park      | kaesong           | ACCEPT
            park      | Gaeseong          | ACCEPT
            park      | Pyongyang         | REJECT
            opened    | Sept 2018         | ACCEPT
            opened    | september 2018    | ACCEPT
            opened    | 14 September 2018 | ACCEPT
            opened    | 2018              | PROMPT
            opened    | October 2018      | REJECT
            announced | Chun Haesung      | ACCEPT
            announced | Hae-sung Chun     | ACCEPT
            announced | Chun              | ACCEPT
            summit    | Vietnam           | ACCEPT
            summit    | singapore         | REJECT
            summit    | Mars              | UNFIT
            certain   | false             | ACCEPT
            certain   | yes               | REJECT
            gave      | capital;technology;initiative | ACCEPT
            gave      | capital           | REJECT
            steps     | opening; summit; withdrawal   | ACCEPT
            steps     | summit; opening; withdrawal   | REJECT
            sides     | South=United States; North=Soviet Union | ACCEPT
            sides     | South=United States; North=France       | REJECT
            gaps      | Sept 2018; Kaesong | ACCEPT
            gaps      | Sept 2018; Seoul   | REJECT
            """)
    void answers_to_questions_of_every_kind_are_judged(String question, String response, Outcome outcome) {
        assertThat(JUDGE.judge(question, Response.text(response)).outcome()).isEqualTo(outcome);
    }

    @Test
    void a_question_that_the_quiz_does_not_have_cannot_be_judged() {
        assertThatThrownBy(() -> JUDGE.judge("none", Response.text("x")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("none");
    }

    @Test
    void a_blank_answer_is_skipped_whatever_the_kind() {
        for (Question question : QUIZ.questions()) {
            for (Response blank : List.of(Response.skipped(), Response.text(""), Response.text(" \t\n\u00a0"))) {
                Verdict verdict = JUDGE.judge(question.id(), blank);

                assertThat(verdict.outcome()).as(question.id()).isEqualTo(Outcome.SKIPPED);
                assertThat(verdict.score()).isZero();
                assertThat(verdict.reason().sentence()).isEqualTo("No answer given.");
            }
        }
    }

    @Test
    void an_accepted_answer_is_told_for_what_it_counts() {
        Verdict verdict = JUDGE.judge("park", Response.text("gaeseong"));

        assertThat(verdict.reason().sentence()).isEqualTo("Right: Gaeseong counts as Kaesong here.");
        assertThat(verdict.recognised()).extracting(Option::text).containsExactly("Gaeseong");
        assertThat(verdict.score()).isEqualTo(1);
    }

    @Test
    void a_misspelt_answer_is_right_and_told_its_spelling() {
        Verdict verdict = JUDGE.judge("park", Response.text("Kaesogn"));

        assertThat(verdict.outcome()).isEqualTo(Outcome.CLOSE);
        assertThat(verdict.score()).isEqualTo(1);
        assertThat(verdict.reason().sentence()).isEqualTo("Right, but it is spelt Kaesong.");
    }

    @Test
    void a_prompt_earns_nothing_yet_and_names_no_answer() {
        Verdict verdict = JUDGE.judge("opened", Response.text("2018"));

        assertThat(verdict.reason().sentence()).isEqualTo("Month and year, please.");
        assertThat(verdict.score()).isZero();
        assertThat(verdict.recognised()).isEmpty();
    }

    @Test
    void the_chosen_option_is_recognised_so_that_its_reason_can_be_told() {
        Verdict verdict = JUDGE.judge("summit", Response.chosen("singapore"));

        assertThat(verdict.recognised()).extracting(Option::because).containsExactly("That was the first one.");
        assertThat(verdict.score()).isZero();
        assertThat(verdict.reason().sentence()).isEqualTo("That is not it.");
    }

    @Test
    void a_wrong_option_with_credit_earns_it() {
        Verdict verdict = JUDGE.judge("summit", Response.chosen("finland"));

        assertThat(verdict.outcome()).isEqualTo(Outcome.REJECT);
        assertThat(verdict.score()).isEqualTo(0.25);
        assertThat(verdict.reason().sentence()).isEqualTo("Not quite, but partly right.");
    }

    @Test
    void the_reason_of_a_statement_is_told_when_it_was_judged_rightly() {
        assertThat(JUDGE.judge("certain", Response.chosen(TrueFalse.FALSE)).recognised())
                .extracting(Option::because)
                .containsExactly("Nobody knew.");
        assertThat(JUDGE.judge("certain", Response.chosen(TrueFalse.TRUE)).recognised())
                .extracting(Option::because)
                .containsExactly("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            summit | Mars                        | There is no option “Mars” here.
            gave   | capital;Capital             | “capital” is there twice.
            steps  | opening; summit             | 1 to place still, such as “withdrawal”.
            sides  | South                       | That cannot be an answer to this question.
            gaps   | 2018; Kaesong; Seoul        | 3 are too many: at most 2, please.
            """)
    void a_response_that_does_not_fit_is_told_why(String question, String response, String sentence) {
        Verdict verdict = JUDGE.judge(question, Response.text(response));

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNFIT);
        assertThat(verdict.score()).isZero();
        assertThat(verdict.reason().sentence()).isEqualTo(sentence);
    }

    @Test
    void a_gap_that_is_not_there_does_not_fit() {
        assertThat(JUDGE.judge("gaps", Response.filled(Map.of("year", "2018")))
                        .reason()
                        .sentence())
                .isEqualTo("There is no gap “year” here.");
    }

    @Test
    void more_ticks_than_the_question_says_do_not_fit() {
        Question two = new Multiple(
                Common.of("Choose two."),
                Options.of(options("a", "b"), wrong("c", "d")),
                OptionalInt.of(2),
                Scoring.PLUS_MINUS);

        Verdict verdict = Judge.of(Quiz.of("Quiz", two)).judge(two.id(), Response.ticked("a", "b", "c"));

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNFIT);
        assertThat(verdict.reason().sentence()).isEqualTo("3 are too many: at most 2, please.");
    }

    @Test
    void an_answer_of_many_megabytes_is_turned_away_at_once() {
        String huge = "Kaesong ".repeat(2_000_000);

        for (String question : List.of("park", "opened", "announced")) {
            Verdict verdict =
                    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> JUDGE.judge(question, Response.text(huge)));

            assertThat(verdict.outcome()).isEqualTo(Outcome.REJECT);
            assertThat(verdict.reason().sentence())
                    .isEqualTo("That is too long for an answer: at most 10000 characters, please.");
        }
    }

    @Test
    void the_language_of_the_machine_changes_nothing() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            Judge judge = Judge.of(QUIZ);
            assertThat(judge.judge("gave", Response.text("CAPITAL; INITIATIVE; technology"))
                            .outcome())
                    .isEqualTo(Outcome.ACCEPT);
            assertThat(judge.judge("announced", Response.text("CHUN HAE-SUNG")).outcome())
                    .isEqualTo(Outcome.ACCEPT);
            assertThat(judge.judge("opened", Response.text("SEPTEMBER 2018")).outcome())
                    .isEqualTo(Outcome.ACCEPT);
            assertThat(judge.judge("gave", Response.ticked("capital", "land", "initiative", "technology"))
                            .reason()
                            .sentence())
                    .isEqualTo("3 right, 1 wrong, of 3: (3 − 1) / 3 = 0.67");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_judge_of_ten_thousand_questions_is_made_in_no_time_as_none_is_read_before_it_is_asked() {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            questions.add(new Typed(
                    Common.builder("Question " + i).id("q" + i).build(), new Expected.Term(Answers.of("answer " + i))));
        }
        Quiz quiz = Quiz.builder("Large").questions(questions).build();

        Verdict verdict = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Judge judge = null;
            for (int i = 0; i < 1_000; i++) {
                judge = Judge.of(quiz);
            }
            return judge.judge("q9999", Response.text("answer 9999"));
        });

        assertThat(verdict.outcome()).isEqualTo(Outcome.ACCEPT);
    }

    @Test
    void parts_are_judged_one_by_one() {
        Map<String, String> filled = new LinkedHashMap<>();
        filled.put("month", "2018");
        filled.put("town", "kaesong");

        Verdict verdict = JUDGE.judge("gaps", Response.filled(filled));

        assertThat(verdict.outcome()).isEqualTo(Outcome.PROMPT);
        assertThat(verdict.score()).isEqualTo(0.5);
        assertThat(verdict.reason().sentence()).isEqualTo("1 still to complete.");
        assertThat(verdict.parts()).extracting(Verdict.Part::id).containsExactly("month", "town");
        assertThat(verdict.parts())
                .extracting(part -> part.verdict().outcome())
                .containsExactly(Outcome.PROMPT, Outcome.ACCEPT);
    }

    @Test
    void pairs_that_are_still_open_can_be_completed_while_none_is_wrong() {
        assertThat(JUDGE.judge("sides", Response.paired(Map.of("south", "united-states")))
                        .outcome())
                .isEqualTo(Outcome.PROMPT);
        assertThat(JUDGE.judge("sides", Response.paired(Map.of("south", "france")))
                        .outcome())
                .isEqualTo(Outcome.REJECT);
    }

    @Test
    void unreadable_answers_are_told_and_what_is_listed_as_wrong_may_be_anything() {
        Answers answers = new Answers(
                Option.right("five or six"),
                List.of(Option.right("5"), Option.right("a few")),
                List.of(Option.wrong("some")),
                List.of(Option.wrong("none at all")));

        assertThat(Judge.unreadable(new Expected.Numeric(answers, Tolerance.NONE, "", false), "en"))
                .extracting(Option::text)
                .containsExactly("five or six", "a few");
        assertThat(Judge.unreadable(new Expected.Dated(answers, Optional.empty()), "en"))
                .extracting(Option::text)
                .containsExactly("five or six", "a few");
    }

    @Test
    void words_and_names_are_always_readable() {
        Answers answers = Answers.of("?!");
        Set<Expected> words = Set.of(
                new Expected.Term(answers),
                new Expected.Place(answers),
                new Expected.Title(answers),
                new Expected.Name(answers, NameOrder.GIVEN_FIRST, Optional.empty()));

        assertThat(words)
                .allSatisfy(
                        expected -> assertThat(Judge.unreadable(expected, "en")).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en    | September 2018
            en    | 14.9.2018
            en    | 9/14/2018
            en-US | 9/14/2018
            en    | 753 BC
            en    | 2015–2018
            en    | the 1980s
            en    | 12 to 14 March 2019
            de    | 14. September 2018
            fr    | 14 juillet 1789
            ko    | 2018년 9월 14일
            """)
    void dates_are_readable_as_authors_write_them(String language, String date) {
        assertThat(Judge.unreadable(new Expected.Dated(Answers.of(date), Optional.empty()), language))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 km | 2.5 million | 25% | 3rd | 5 to 7 | 5-7 | between 5 and 7 | 1,250 | -40 °C | $5 | half a million | III
            """)
    void numbers_are_readable_as_authors_write_them(
            String a,
            String b,
            String c,
            String d,
            String e,
            String f,
            String g,
            String h,
            String i,
            String j,
            String k,
            String l) {
        for (String number : List.of(a, b, c, d, e, f, g, h, i, j, k, l)) {
            assertThat(Judge.unreadable(new Expected.Numeric(Answers.of(number), Tolerance.NONE, "", false), "en"))
                    .as(number)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, The Wave functions!, wave function",
        "PLACE, KAESŎNG, kaesong",
        "NAME, 'Hae-Sung, Chun', hae sung chun",
        "DATE, September 2018, september 2018",
    })
    void answers_that_differ_only_in_how_they_are_typed_have_one_normal_form(Kind kind, String typed, String other) {
        assertThat(Judge.normalForm(kind, typed, "en")).isEqualTo(Judge.normalForm(kind, other, "en"));
        assertThat(Judge.normalForm(kind, typed, "en")).isNotEqualTo(Judge.normalForm(kind, other + " x", "en"));
    }

    @Test
    void signs_alone_are_their_own_normal_form() {
        assertThat(Judge.normalForm(Kind.TEXT, " ☃ ", "en")).isEqualTo("☃");
    }
}
