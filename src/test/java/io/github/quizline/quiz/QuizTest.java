package io.github.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class QuizTest {

    private static final Typed QUESTION = Typed.text("Where was the factory park?", "Kaesong");

    @Test
    void a_quiz_is_made_in_code() {
        Quiz peru = Quiz.of(
                "Peru",
                Typed.text("What is the capital of Peru?", "Lima"),
                Choice.of("Which river rises in Peru?", "Amazon", "Nile", "Rhine"),
                TrueFalse.of("Peru has a coast.", true));

        assertThat(peru.id()).isEqualTo("peru");
        assertThat(peru.questions())
                .extracting(Question::id)
                .containsExactly("what-is-the-capital-of-peru", "which-river-rises-in-peru", "peru-has-a-coast");
        assertThat(peru.questions())
                .extracting(Question::kind)
                .containsExactly(Kind.TEXT, Kind.CHOICE, Kind.TRUE_FALSE);

        Passage passage = Passage.of("The office", "The liaison office opened in September 2018.");
        Common opening = Common.builder("When did the office open?")
                .evidence(Evidence.of("opened in September 2018"))
                .hints(List.of("It was in autumn."))
                .build();
        Quiz office = Quiz.builder("The liaison office")
                .passages(List.of(passage))
                .settings(Settings.builder().tries(2).penalty(0.5).build())
                .questions(List.of(new Typed(opening, Expected.date("September 2018"))))
                .build();

        assertThat(office.passageOf(office.questions().get(0))).contains(passage);
        assertThat(office.triesOf(office.questions().get(0))).isEqualTo(2);
    }

    @Test
    void what_is_not_said_is_the_default() {
        Quiz quiz = Quiz.of("Peru", QUESTION);

        assertThat(quiz.language()).isEqualTo("en");
        assertThat(quiz.draft()).isFalse();
        assertThat(quiz.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(List.of(quiz.authors(), quiz.tags(), quiz.passages(), quiz.ignoredRules()))
                .containsOnly(List.of());
        assertThat(quiz.extras()).isEmpty();
        assertThat(quiz.description() + quiz.license()).isEmpty();
        Settings settings = quiz.settings();
        assertThat(settings.shuffle()).isEqualTo(Shuffle.OPTIONS);
        assertThat(settings.typing()).isEqualTo(Typing.NORMAL);
        assertThat(settings.feedback()).isEqualTo(FeedbackTime.EACH);
        assertThat(settings.passageView()).isEqualTo(PassageView.OPEN);
        assertThat(settings.tries()).isEqualTo(1);
        assertThat(settings.penalty() + settings.hintCost()).isZero();
        assertThat(settings.pick()).isEmpty();
        assertThat(settings.time()).isEmpty();
        assertThat(settings.pass()).isEmpty();
        assertThat(settings.certainty()).isFalse();
        Common common = QUESTION.common();
        assertThat(common.points()).isEqualTo(1);
        assertThat(common.shuffle()).isTrue();
        assertThat(common.passage() + common.group() + common.explanation() + common.language())
                .isEmpty();
    }

    @Test
    void everything_can_be_said() {
        Map<String, Extra> extras = Map.of("x-a", new Extra.Text("b"));
        Settings settings = Settings.builder()
                .shuffle(Shuffle.ALL)
                .pick(3)
                .time(Duration.ofMinutes(20))
                .pass(0.6)
                .typing(Typing.EXACT)
                .feedback(FeedbackTime.END)
                .tries(3)
                .penalty(0.25)
                .hintCost(0.125)
                .passageView(PassageView.BEFORE)
                .certainty(true)
                .extras(extras)
                .build();
        Common common = Common.builder("Where?")
                .id("where")
                .points(2.5)
                .passage("text")
                .group("g")
                .evidence(List.of(Evidence.of("e")))
                .explanation("because")
                .hints(List.of("h"))
                .tags(List.of("t"))
                .shuffle(false)
                .typing(Typing.LENIENT)
                .language("de")
                .tries(2)
                .passageView(PassageView.AFTER)
                .ignoredRules(List.of("r"))
                .extras(extras)
                .build();
        Question question = new Typed(common, Expected.place("Kaesong"));
        Passage passage = Passage.of("Text", "Words.");
        Quiz quiz = Quiz.builder("A quiz")
                .id("q")
                .language("en-US")
                .description("d")
                .authors(List.of("a"))
                .license("l")
                .tags(List.of("t"))
                .draft(true)
                .passages(List.of(passage))
                .settings(settings)
                .questions(List.of(question))
                .ignoredRules(List.of("r"))
                .extras(extras)
                .build();

        assertThat(settings)
                .isEqualTo(new Settings(
                        Shuffle.ALL,
                        OptionalInt.of(3),
                        Optional.of(Duration.ofMinutes(20)),
                        OptionalDouble.of(0.6),
                        Typing.EXACT,
                        FeedbackTime.END,
                        3,
                        0.25,
                        0.125,
                        PassageView.BEFORE,
                        true,
                        extras));
        assertThat(common)
                .isEqualTo(new Common(
                        "where",
                        "Where?",
                        2.5,
                        "text",
                        "g",
                        List.of(Evidence.of("e")),
                        "because",
                        List.of("h"),
                        List.of("t"),
                        false,
                        Optional.of(Typing.LENIENT),
                        "de",
                        OptionalInt.of(2),
                        Optional.of(PassageView.AFTER),
                        List.of("r"),
                        extras));
        assertThat(quiz)
                .isEqualTo(new Quiz(
                        "q",
                        "A quiz",
                        "en-US",
                        "d",
                        List.of("a"),
                        "l",
                        List.of("t"),
                        true,
                        List.of(passage),
                        settings,
                        List.of(question),
                        List.of("r"),
                        extras));
    }

    @Test
    void a_question_has_its_own_word_or_else_the_quiz_has() {
        Common own = Common.builder("Own?")
                .typing(Typing.EXACT)
                .language("de")
                .tries(5)
                .passageView(PassageView.NEVER)
                .build();
        Question stubborn = new Typed(own, Expected.text("x"));
        Settings settings = Settings.builder()
                .typing(Typing.LENIENT)
                .tries(2)
                .passageView(PassageView.AFTER)
                .build();
        Quiz quiz = Quiz.builder("Quiz")
                .settings(settings)
                .questions(List.of(QUESTION, stubborn))
                .build();

        assertThat(quiz.typingOf(QUESTION)).isEqualTo(Typing.LENIENT);
        assertThat(quiz.typingOf(stubborn)).isEqualTo(Typing.EXACT);
        assertThat(quiz.languageOf(QUESTION)).isEqualTo("en");
        assertThat(quiz.languageOf(stubborn)).isEqualTo("de");
        assertThat(quiz.triesOf(QUESTION)).isEqualTo(2);
        assertThat(quiz.triesOf(stubborn)).isEqualTo(5);
        assertThat(quiz.passageViewOf(QUESTION)).isEqualTo(PassageView.AFTER);
        assertThat(quiz.passageViewOf(stubborn)).isEqualTo(PassageView.NEVER);
    }

    @Test
    void with_feedback_at_the_end_there_is_one_try() {
        Question stubborn = new Typed(Common.builder("Own?").tries(5).build(), Expected.text("x"));
        Quiz quiz = Quiz.builder("Quiz")
                .settings(Settings.builder().feedback(FeedbackTime.END).tries(3).build())
                .questions(List.of(stubborn))
                .build();

        assertThat(quiz.triesOf(stubborn)).isEqualTo(1);
    }

    @Test
    void questions_and_passages_are_found_by_their_ids() {
        Passage one = Passage.of("One", "First.");
        Passage two = Passage.of("Two", "Second.");
        Question about = new Typed(Common.builder("About?").passage("two").build(), Expected.text("x"));
        Quiz quiz = Quiz.builder("Quiz")
                .passages(List.of(one, two))
                .questions(List.of(QUESTION, about))
                .build();

        assertThat(quiz.question("about")).contains(about);
        assertThat(quiz.question("nowhere")).isEmpty();
        assertThat(quiz.passage("one")).contains(one);
        assertThat(quiz.passage("three")).isEmpty();
        assertThat(quiz.passageOf(about)).contains(two);
        assertThat(quiz.passageOf(QUESTION)).isEmpty();
        assertThat(Quiz.of("Quiz", QUESTION).passageOf(QUESTION)).isEmpty();
    }

    @Test
    void a_quiz_that_holds_no_promise_is_refused() {
        Passage passage = Passage.of("One", "First.");
        assertRefused(Quiz.builder("Quiz"), "has questions");
        assertRefused(Quiz.builder(" ").id("x").questions(List.of(QUESTION)), "title");
        assertRefused(Quiz.builder("Quiz").id("a b").questions(List.of(QUESTION)), "\"a b\"");
        assertRefused(Quiz.builder("Quiz").questions(List.of(QUESTION, QUESTION)), QUESTION.id() + " repeats");
        assertRefused(
                Quiz.builder("Quiz").passages(List.of(passage, passage)).questions(List.of(QUESTION)), "one repeats");
        Question lost = new Typed(Common.builder("Lost?").passage("gone").build(), Expected.text("x"));
        assertRefused(Quiz.builder("Quiz").questions(List.of(lost)), "no passage gone for lost");
    }

    private static void assertRefused(QuizBuilder builder, String told) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(told);
    }

    @Test
    void a_quiz_does_not_change_with_what_it_was_made_from() {
        List<Question> questions = new ArrayList<>(List.of(QUESTION));
        Map<String, Extra> fields = new LinkedHashMap<>(Map.of("a", new Extra.Text("b")));
        Map<String, Extra> extras = new LinkedHashMap<>(Map.of("x-a", new Extra.Fields(fields)));
        Quiz quiz = Quiz.builder("Quiz").questions(questions).extras(extras).build();
        Quiz same = Quiz.builder("Quiz")
                .questions(List.of(QUESTION))
                .extras(Map.copyOf(extras))
                .build();

        questions.clear();
        extras.clear();

        assertThat(quiz).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(quiz.questions()).isUnmodifiable();
        assertThat(quiz.extras()).isUnmodifiable();
        assertThat(quiz.passages()).isUnmodifiable();
    }

    @Test
    void extras_keep_their_order_and_their_values() {
        Map<String, Extra> extras = new LinkedHashMap<>();
        extras.put("x-z", new Extra.Text("1"));
        extras.put("x-a", new Extra.Items(List.of(new Extra.Text("2"))));
        extras.put("x-m", new Extra.Fields(Map.of("free", new Extra.Text("3"))));

        Map<String, Extra> kept = Quiz.builder("Quiz")
                .questions(List.of(QUESTION))
                .extras(extras)
                .build()
                .extras();

        assertThat(kept).containsExactlyEntriesOf(extras);
        assertThat(((Extra.Items) kept.get("x-a")).items()).isUnmodifiable();
        assertThat(((Extra.Fields) kept.get("x-m")).fields()).isUnmodifiable();
        assertRefused(Quiz.builder("Quiz").questions(List.of(QUESTION)).extras(Map.of("a", new Extra.Text("b"))), "x-");
    }

    @Test
    void settings_outside_their_range_are_refused() {
        assertRefused(Settings.builder().pick(0), "pick must be >= 1, but was 0");
        assertRefused(Settings.builder().tries(0), "tries must be >= 1, but was 0");
        assertRefused(Settings.builder().pass(1.1), "pass lies within 0 and 1, but was 1.1");
        assertRefused(Settings.builder().penalty(-0.1), "penalty");
        assertRefused(Settings.builder().hintCost(Double.NaN), "hint-cost");
        assertRefused(Settings.builder().time(Duration.ZERO), "time must be positive");
        assertRefused(Settings.builder().time(Duration.ofSeconds(-1)), "time must be positive");
    }

    private static void assertRefused(Settings.Builder builder, String told) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(told);
    }

    @Test
    void what_questions_have_in_common_is_checked() {
        assertRefused(Common.builder(" ").id("x"), "asks something");
        assertRefused(Common.builder("Where?").id("-"), "\"-\"");
        assertRefused(Common.builder("Where?").points(-1), "points must be >= 0, but were -1.0");
        assertRefused(Common.builder("Where?").points(Double.NaN), "NaN");
        assertRefused(Common.builder("Where?").points(Double.POSITIVE_INFINITY), "Infinity");
        assertRefused(Common.builder("Where?").tries(0), "tries must be >= 1");
        assertThat(Common.builder("Where?").points(0).build().points()).isZero();
    }

    private static void assertRefused(Common.Builder builder, String told) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(told);
    }

    @Test
    void passages_and_evidence_have_words() {
        assertThatIllegalArgumentException().isThrownBy(() -> Passage.of("One", " \n"));
        assertThatIllegalArgumentException().isThrownBy(() -> Evidence.of(" "));
        assertThat(Evidence.of("e")).isEqualTo(new Evidence("e", "", Map.of()));
        assertThat(Passage.of("One two", "x").id()).isEqualTo("one-two");
    }
}
