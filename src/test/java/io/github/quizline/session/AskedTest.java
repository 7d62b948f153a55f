package io.github.quizline.session;

import static io.github.quizline.session.Sample.choice;
import static io.github.quizline.session.Sample.common;
import static io.github.quizline.session.Sample.option;
import static io.github.quizline.session.Sample.quiz;
import static io.github.quizline.session.Sample.sitting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.FeedbackTime;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Matching;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.PassageView;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.quiz.Scoring;
import io.github.quizline.quiz.Settings;
import io.github.quizline.quiz.Shuffle;
import io.github.quizline.quiz.Tolerance;
import io.github.quizline.quiz.Typed;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AskedTest {

    private static final Response RIGHT = Response.chosen("right");

    @ParameterizedTest
    @MethodSource("forms")
    void every_kind_has_its_form(int number, Asked.Form form) {
        Quiz quiz = quiz(settings -> settings.shuffle(Shuffle.NONE), Sample.everyKind());

        assertThat(sitting(quiz).goTo(number).current().orElseThrow().form()).isEqualTo(form);
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(1, new Asked.One(shown("right Kaesong", "wrong Pyongyang", "worse Seoul"))),
                Arguments.of(
                        2,
                        new Asked.Any(
                                shown("b Blockade", "c Ceasefire", "x Xylophone", "a Armistice"), OptionalInt.empty())),
                Arguments.of(3, new Asked.One(shown("true True", "false False"))),
                Arguments.of(4, new Asked.Term(Kind.TEXT, "")),
                Arguments.of(5, new Asked.Term(Kind.DATE, "")),
                Arguments.of(6, new Asked.Several(Kind.PLACE, 2, false)),
                Arguments.of(7, new Asked.Order(shown("b Blockade", "a Armistice", "c Ceasefire", "d Detente"))),
                Arguments.of(
                        8,
                        new Asked.Pairs(shown("l1 North", "l2 South"), shown("r3 Tokyo", "r1 Pyongyang", "r2 Seoul"))),
                Arguments.of(
                        9,
                        new Asked.Gaps(
                                List.of("It opened in ", " in ", "."),
                                List.of(
                                        new Asked.Blank("month", Kind.TEXT, List.of()),
                                        new Asked.Blank(
                                                "town", Kind.CHOICE, shown("kaesong Kaesong", "seoul Seoul"))))));
    }

    private static List<Asked.Shown> shown(String... idsAndTexts) {
        return Stream.of(idsAndTexts)
                .map(both -> new Asked.Shown(both.split(" ", 2)[0], both.split(" ", 2)[1]))
                .toList();
    }

    @Test
    void a_number_is_asked_for_in_its_unit_unless_the_learner_is_to_name_it() {
        assertThat(form(number(false))).isEqualTo(new Asked.Term(Kind.NUMBER, "km"));
        assertThat(form(number(true))).isEqualTo(new Asked.Term(Kind.NUMBER, ""));
    }

    @Test
    void right_sides_are_mixed_and_left_sides_stay_as_written() {
        Option none = Sample.last("r0", "Neither");
        Matching matching = new Matching(
                common("q1", UnaryOperator.identity()),
                List.of(option("l1", "North", 1), option("l2", "South", 1)),
                List.of(none, option("r1", "Pyongyang", 1), option("r2", "Seoul", 1), option("r3", "Tokyo", 0)),
                Map.of("l1", "r1", "l2", "r2"),
                Scoring.MEAN);

        Asked.Pairs pairs = (Asked.Pairs) form(matching);

        assertThat(pairs.lefts()).extracting(Asked.Shown::id).containsExactly("l1", "l2");
        assertThat(pairs.rights()).extracting(Asked.Shown::id).containsExactlyInAnyOrder("r0", "r1", "r2", "r3");
        assertThat(pairs.rights()).extracting(Asked.Shown::id).endsWith("r0");
    }

    @Test
    void a_question_tells_what_it_is_worth_and_whether_certainty_is_asked_for() {
        Asked asked = sitting(
                        quiz(settings -> settings.certainty(true), List.of(choice("q1", common -> common.points(2.5)))))
                .current()
                .orElseThrow();

        assertThat(asked.points()).isEqualTo(2.5);
        assertThat(asked.certainty()).isTrue();
        assertThat(asked.question()).isEqualTo("What of q1?");
        assertThat(asked.number()).isEqualTo(1);
        assertThat(asked.of()).isEqualTo(1);
    }

    @Test
    void an_open_passage_comes_first_and_stays_readable() {
        Sitting first = passages(PassageView.OPEN);
        Sitting second = first.answer(RIGHT).sitting();

        assertThat(passage(first)).isEqualTo("town shown first");
        assertThat(passage(first.flag())).as("not again").isEqualTo("town shown");
        assertThat(passage(second)).isEqualTo("town shown");
        assertThat(passage(second.skip())).isEqualTo("moon shown first");
        assertThat(passage(second.skip().skip())).isEqualTo("none");
    }

    @Test
    void a_passage_to_be_read_before_comes_first_and_is_closed_while_its_questions_are_asked() {
        Sitting first = passages(PassageView.BEFORE);
        Sitting second = first.answer(RIGHT).sitting();

        assertThat(passage(first)).isEqualTo("town first");
        assertThat(passage(second)).isEqualTo("town");
        assertThat(passage(second.back())).isEqualTo("town");
        assertThat(passage(first.goTo(2).back())).as("a question was seen").isEqualTo("town");
    }

    @Test
    void a_passage_to_be_read_after_opens_when_all_its_questions_are_settled() {
        Sitting first = passages(PassageView.AFTER);
        Sitting second = first.answer(RIGHT).sitting();
        Sitting both = second.answer(RIGHT).sitting();

        assertThat(passage(first)).isEqualTo("town");
        assertThat(passage(second.back())).as("it would help with the second").isEqualTo("town");
        assertThat(passage(both.goTo(1))).isEqualTo("town shown");
    }

    @Test
    void a_passage_that_is_never_shown_is_not() {
        assertThat(passage(passages(PassageView.NEVER))).isEqualTo("town");
    }

    @Test
    void a_question_may_have_a_passage_view_of_its_own() {
        Question closed = choice("q1", common -> common.passage("town").passageView(PassageView.NEVER));

        assertThat(passage(sitting(quiz(Shuffle.NONE, List.of(closed))))).isEqualTo("town");
    }

    @ParameterizedTest
    @EnumSource
    void the_only_passage_of_a_quiz_is_that_of_questions_that_name_none(FeedbackTime feedback) {
        Quiz quiz = Quiz.builder("One")
                .passages(List.of(Sample.TOWN))
                .questions(List.of(choice("q1")))
                .settings(Settings.builder().feedback(feedback).build())
                .build();

        assertThat(passage(sitting(quiz))).isEqualTo("town shown first");
    }

    private static Sitting passages(PassageView view) {
        return sitting(quiz(
                settings -> settings.passageView(view),
                List.of(
                        choice("q1", common -> common.passage("town")),
                        choice("q2", common -> common.passage("town")),
                        choice("q3", common -> common.passage("moon")),
                        choice("q4"))));
    }

    /** The passage of the question at hand, and how it is shown. */
    private static String passage(Sitting sitting) {
        Asked asked = sitting.current().orElseThrow();
        return (asked.passage().isEmpty() ? "none" : asked.passage())
                + (asked.passageShown() ? " shown" : "")
                + (asked.passageComesFirst() ? " first" : "");
    }

    private static Asked.Form form(Question question) {
        return sitting(quiz(Shuffle.OPTIONS, List.of(question)))
                .current()
                .orElseThrow()
                .form();
    }

    private static Typed number(boolean unitRequired) {
        return new Typed(
                common("q1", UnaryOperator.identity()),
                new Expected.Numeric(Answers.of("5"), Tolerance.NONE, "km", unitRequired));
    }
}
