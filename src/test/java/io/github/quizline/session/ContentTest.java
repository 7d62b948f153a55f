package io.github.quizline.session;

import static io.github.quizline.session.Sample.choice;
import static io.github.quizline.session.Sample.common;
import static io.github.quizline.session.Sample.option;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Multiple;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Options;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Scoring;
import io.github.quizline.quiz.Shuffle;
import io.github.quizline.quiz.Tolerance;
import io.github.quizline.quiz.TrueFalse;
import io.github.quizline.quiz.Typed;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ContentTest {

    private static final Common SAME = common("same", UnaryOperator.identity());
    private static final Option A = option("a", "A", 1);
    private static final Option B = option("b", "B", 0);
    private static final Option C = option("c", "C", 0);
    private static final String DIGEST = digest(List.of(A), List.of(B, C));

    @Test
    void questions_of_every_kind_have_digests_of_their_own() {
        assertThat(Sample.everyKind())
                .extracting(Content::digest)
                .doesNotHaveDuplicates()
                .allMatch(digest -> digest.matches("[0-9a-f]{16}"));
    }

    @Test
    void a_digest_is_the_same_on_every_machine() {
        assertThat(Content.digest(new TrueFalse(SAME, true, ""))).isEqualTo("91260cb83e807676");
    }

    @Test
    void another_stem_makes_another_question() {
        Question one = new TrueFalse(SAME, true, "");
        Question other = new TrueFalse(Common.builder("What else?").id("same").build(), true, "");

        assertThat(Content.digest(one)).isNotEqualTo(Content.digest(other));
    }

    @Test
    void another_option_makes_another_question() {
        assertThat(digest(List.of(A), List.of(B))).isNotEqualTo(DIGEST);
        assertThat(digest(List.of(A), List.of(B, option("c", "Sea", 0)))).isNotEqualTo(DIGEST);
    }

    @Test
    void another_key_makes_another_question() {
        assertThat(digest(List.of(A, B), List.of(C))).isNotEqualTo(DIGEST);
        assertThat(Content.digest(new TrueFalse(SAME, true, "")))
                .isNotEqualTo(Content.digest(new TrueFalse(SAME, false, "")));
        assertThat(Content.digest(term("Kaesong"))).isNotEqualTo(Content.digest(term("Seoul")));
    }

    @Test
    void what_is_wanted_makes_another_question() {
        Options options = Options.of(List.of(A), List.of(B, C));
        Question all = new Multiple(SAME, options, OptionalInt.empty(), Scoring.PLUS_MINUS);
        Question one = new Multiple(SAME, options, OptionalInt.of(1), Scoring.PLUS_MINUS);

        assertThat(Content.digest(all)).isNotEqualTo(Content.digest(one));
        assertThat(Content.digest(number("km"))).isNotEqualTo(Content.digest(number("miles")));
    }

    @Test
    void the_order_in_which_distractors_are_written_does_not_matter() {
        assertThat(digest(List.of(A), List.of(C, B))).isEqualTo(DIGEST);
    }

    @Test
    void what_is_said_and_counted_does_not_matter() {
        Question plain = choice("same");
        Question told = choice(
                "same",
                common -> common.explanation("So it is.")
                        .points(3)
                        .tries(2)
                        .hints(List.of("Look."))
                        .tags(List.of("town")));
        Typed accepting = new Typed(
                SAME,
                new Expected.Term(
                        new Answers(Option.right("Kaesong"), List.of(Option.right("Gaeseong")), List.of(), List.of())));

        assertThat(Content.digest(told)).isEqualTo(Content.digest(plain));
        assertThat(Content.digest(accepting)).isEqualTo(Content.digest(term("Kaesong")));
    }

    @Test
    void a_quiz_is_edited_when_one_of_its_questions_is() {
        String digest = digest(Sample.quiz(Shuffle.OPTIONS, Sample.choices(2)));

        assertThat(digest(Sample.quiz(Shuffle.OPTIONS, Sample.choices(3)))).isNotEqualTo(digest);
        assertThat(digest(Sample.quiz(settings -> settings.shuffle(Shuffle.ALL).pick(1), Sample.choices(2))))
                .isEqualTo(digest);
    }

    private static String digest(Quiz quiz) {
        return Draw.of(List.of(quiz), new Random(1), Watch.NOON, ExtraTime.NONE)
                .quizzes()
                .get(0)
                .digest();
    }

    private static String digest(List<Option> answers, List<Option> distractors) {
        return Content.digest(new Choice(SAME, Options.of(answers, distractors)));
    }

    private static Question number(String unit) {
        return new Typed(SAME, new Expected.Numeric(Answers.of("5"), Tolerance.NONE, unit, false));
    }

    private static Question term(String answer) {
        return new Typed(SAME, new Expected.Term(Answers.of(answer)));
    }
}
