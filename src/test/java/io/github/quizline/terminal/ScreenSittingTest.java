package io.github.quizline.terminal;

import static io.github.quizline.terminal.Virtual.DOWN;
import static io.github.quizline.terminal.Virtual.ENTER;
import static io.github.quizline.terminal.Virtual.ESC;
import static io.github.quizline.terminal.Virtual.F1;
import static io.github.quizline.terminal.Virtual.PAGE_DOWN;
import static io.github.quizline.terminal.Virtual.RIGHT;
import static io.github.quizline.terminal.Virtual.TAB;
import static io.github.quizline.terminal.Virtual.UP;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizline.progress.Preferences;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.session.Fact;
import io.github.quizline.session.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jline.terminal.Attributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenSittingTest {

    private static final Path SCREENS = Path.of("src/test/resources/terminal/screens");

    private static final String TOWN = """
            title: A town
            questions:
              - question: Where was the park?
                type: place
                answer: Kaesong
                explanation: It was near the border.
            """;

    private static final String TWO = """
            title: Two questions
            settings: {shuffle: none}
            questions:
              - question: Which town?
                type: place
                answer: Kaesong
              - question: Which year?
                type: number
                answer: 2018
            """;

    @ParameterizedTest
    @CsvSource({"40,10", "80,24", "200,60"})
    void a_sitting_of_all_forms_looks_as_it_is_kept(int columns, int rows) throws IOException {
        Virtual window = Virtual.window(columns, rows)
                .look()
                .press(ENTER)
                .look()
                .press(PAGE_DOWN, "/", "개성", ENTER)
                .look()
                .press(ESC)
                .look()
                .press(ENTER)
                .look()
                .press(DOWN, DOWN)
                .look()
                .press(ENTER)
                .look()
                .press(ENTER, "Korea", ENTER)
                .look()
                .press("\u0015", ":", "h", ENTER)
                .look()
                .press("개성", ENTER)
                .look()
                .press(ENTER, " ", DOWN, DOWN, " ")
                .look()
                .press(ENTER, ENTER, " ", DOWN)
                .look()
                .press(" ", ENTER)
                .look()
                .press(ENTER, "a", "2", RIGHT)
                .look()
                .press("c", "-", "b", "1", ENTER)
                .look()
                .press(ENTER, "Sept 2018", TAB, DOWN)
                .look()
                .press(ENTER, "S. Korea", ENTER)
                .look()
                .press(ENTER, ":", "over")
                .look()
                .press(ENTER)
                .look()
                .press(ESC, F1)
                .look()
                .press(ESC, ":", "s", ENTER)
                .look()
                .press(ENTER)
                .look()
                .press(DOWN)
                .look()
                .press(ENTER)
                .look();

        Score score = window.sitFromTheTitle(quiz("all-forms.yaml"));

        String name = columns + "x" + rows + ".txt";
        String shown = String.join("\n", window.looks());
        Files.writeString(Files.createDirectories(Path.of("target/screens")).resolve(name), shown);
        assertThat(shown).isEqualTo(Files.readString(SCREENS.resolve(name)));
        assertThat(score.answered()).isEqualTo(6);
    }

    @Test
    void each_frame_is_written_in_one_piece_and_only_what_changed() {
        Virtual window = Virtual.window(80, 24).press("x", "y");

        window.sit(Trial.quiz(TOWN));

        // Entered, the title, the question, what was typed twice, left.
        assertThat(window.writes()).hasSize(6);
        assertThat(window.writes().get(3)).contains("x").doesNotContain("Where was the park?");
    }

    @Test
    void the_terminal_is_left_as_it_was_found() {
        Virtual window = Virtual.window(80, 24).press("x");
        Attributes found = window.terminal().getAttributes();

        window.sit(Trial.quiz(TOWN));

        assertThat(window.terminal().getAttributes()).hasToString(found.toString());
        assertThat(window.now()).isBlank();
        assertThat(window.writes().get(window.writes().size() - 1))
                .contains("\u001B[?2004l", "\u001B[?7h", "\u001B[?25h", "\u001B[?1049l");
    }

    @Test
    void after_an_exception_the_terminal_is_left_as_it_was_found() {
        AtomicReference<Attributes> during = new AtomicReference<>();
        Virtual window = Virtual.window(80, 24);
        Attributes found = window.terminal().getAttributes();
        window.doing(() -> {
            during.set(window.terminal().getAttributes());
            throw new IllegalStateException("in the middle");
        });

        assertThatThrownBy(() -> window.sit(Trial.quiz(TOWN))).hasMessage("in the middle");

        assertThat(during.get().getLocalFlag(Attributes.LocalFlag.ECHO)).isFalse();
        assertThat(window.terminal().getAttributes()).hasToString(found.toString());
        assertThat(window.now()).isBlank();
    }

    @Test
    void a_step_is_kept_before_its_feedback_is_shown() {
        List<String> whenKept = new ArrayList<>();
        Virtual window = Virtual.window(80, 24).press("Kaesong", ENTER).look();
        window.keeping(sitting -> {
            boolean answered = sitting.facts().stream().anyMatch(Fact.Answered.class::isInstance);
            whenKept.add(answered + " " + window.now().contains("Right."));
            return Optional.empty();
        });

        window.sit(Trial.quiz(TOWN));

        assertThat(whenKept).startsWith("false false", "true false");
        assertThat(window.last()).contains("✓ Right.");
    }

    @Test
    void a_learner_is_told_that_nothing_is_kept_any_more() {
        Virtual window = Virtual.window(80, 24)
                .keeping(sitting -> Optional.of("The disk is full."))
                .press(":f", ENTER)
                .look();

        window.sit(Trial.quiz(TOWN));

        assertThat(window.last()).contains("Marked to come back to.", "The disk is full.");
    }

    @Test
    void a_window_that_is_too_small_says_so_and_recovers() {
        Virtual window = Virtual.window(80, 24)
                .press("Kae")
                .resize(30, 8)
                .look()
                .press("song")
                .resize(60, 12)
                .look();

        window.sit(Trial.quiz(TOWN));

        assertThat(window.looks().get(0)).contains("The window is too small").doesNotContain("park");
        assertThat(window.looks().get(1)).contains("Where was the park?", "Your answer: Kaesong");
    }

    @Test
    void an_enter_too_many_answers_nothing() {
        Virtual window = Virtual.window(80, 24).press(ENTER, ENTER, ENTER).look();

        Score score = window.sit(Trial.quiz("""
                title: One
                questions:
                  - {question: Who?, options: [a1, b1], answer: a1}
                """));

        assertThat(score.answered()).isZero();
        assertThat(window.last()).contains("Choose an option first");
    }

    @Test
    void what_was_typed_stays_while_a_passage_is_read_or_another_question_visited() {
        Virtual window = Virtual.window(80, 24)
                .press("Kae", "\u001B[18~", ENTER, "2", ENTER)
                .press(":b", ENTER)
                .look();

        window.sit(Trial.quiz(TWO));

        assertThat(window.last()).contains("Which town?", "Your answer: Kae");
    }

    @Test
    void a_colon_is_typed_with_two() {
        Virtual window = Virtual.window(80, 24).press("::x").look();

        window.sit(Trial.quiz(TOWN));

        assertThat(window.last()).contains("Your answer: :x");
    }

    @Test
    void commands_and_options_are_understood_in_hangul_mode_and_full_width() {
        Virtual window = Virtual.window(80, 24)
                .press("：", "ㅗ디ㅔ", ENTER)
                .look()
                .press(ESC, "２")
                .look();

        window.sit(Trial.quiz("""
                title: One
                settings: {shuffle: none}
                questions:
                  - {question: Who?, options: [Kim, Moon], answer: Moon}
                """));

        assertThat(window.looks().get(0)).contains("Besides answers you can type these");
        assertThat(window.looks().get(1)).contains("(•) 2. Moon");
    }

    @Test
    void the_clock_goes_on_and_when_time_is_over_the_result_is_shown() {
        AtomicReference<Instant> now = new AtomicReference<>(Virtual.START);
        Virtual window = Virtual.window(80, 24)
                .by(now::get)
                .look()
                .doing(() -> now.set(Virtual.START.plusSeconds(61)))
                .press("x")
                .look()
                .doing(() -> now.set(Virtual.START.plus(Duration.ofMinutes(3))))
                .look();

        window.sit(Trial.quiz(TWO.replace("shuffle: none", "shuffle: none, time: 2m")));

        assertThat(window.looks().get(0)).contains("2:00");
        assertThat(window.looks().get(1)).contains("0:59");
        assertThat(window.looks().get(2)).contains("The time is over.", "Result", "0 of 2 points");
    }

    @Test
    void the_wrong_ones_can_be_sat_again_and_the_score_stays_that_of_the_sitting() {
        Virtual window = Virtual.window(80, 24)
                .press("Seoul", ENTER, ENTER, "2018", ENTER, ENTER, "r")
                .look()
                .press("Kaesong", ENTER, ENTER)
                .look();

        Score score = window.sit(Trial.quiz(TWO));

        assertThat(window.looks().get(0)).contains("Which town?", "Question 1 of 1");
        assertThat(window.looks().get(1)).contains("1 of 1 point: 100%");
        assertThat(score.earned()).isEqualTo(1);
        assertThat(score.questions()).isEqualTo(2);
    }

    @Test
    void certainty_is_asked_behind_the_answer() {
        Virtual window = Virtual.window(80, 24)
                .press("Kaesong", ENTER)
                .look()
                .press("4")
                .look()
                .press("3")
                .look();

        window.sit(Trial.quiz(TOWN.replace("questions:", "settings: {certainty: true}\nquestions:")));

        assertThat(window.looks().get(0)).contains("How certain are you?", "Your answer: Kaesong");
        assertThat(window.looks().get(1)).contains("Type 1, 2 or 3, please.");
        assertThat(window.looks().get(2)).contains("✓ Right.", "very certain");
    }

    @ParameterizedTest
    @CsvSource({
        "the question whether to leave, '', ESC, F3 F4 F5 F7 F8 F9 F10",
        "the help, '', F1, F3 F4 F5 F7 F8 F9 F10",
        "the overview, '', F7, F3 F4 F5",
        "the passage, '', F2, F3 F4 F5",
        "the question of certainty, Kaesong, ENTER, F2 F3 F4 F5 F7 F8 F9 F10",
        "what came of an answer, Kaesong, ENTER 3, F3",
    })
    void nothing_is_done_to_a_question_that_is_out_of_sight(String page, String typed, String way, String keys) {
        List<Fact> facts = new ArrayList<>();
        Virtual window = Virtual.window(80, 24).keeping(sitting -> {
            facts.clear();
            facts.addAll(sitting.facts());
            return Optional.empty();
        });
        window.press(ENTER).press(typed).press(pressed(way)).look();
        for (String key : pressed(keys)) {
            window.press(key).look();
        }

        window.sit(Trial.quiz("""
                title: A town
                settings: {certainty: true, shuffle: none}
                passages:
                  - {id: text, text: Of a park in a town.}
                questions:
                  - {question: Where?, passage: text, type: place, answer: Kaesong, hints: [A town.]}
                  - {question: When?, passage: text, answer: 2018, hints: [A year.]}
                """));

        String unchanged = bodyOf(window.looks().get(0));
        assertThat(window.looks().subList(1, window.looks().size())).as(page).allSatisfy(look -> {
            assertThat(bodyOf(look)).isEqualTo(unchanged);
            assertThat(look).contains("That does nothing here.");
        });
        assertThat(facts)
                .noneMatch(fact ->
                        fact instanceof Fact.Hinted || fact instanceof Fact.Skipped || fact instanceof Fact.Flagged);
    }

    private static String[] pressed(String names) {
        return Stream.of(names.split(" ", -1))
                .map(name -> switch (name) {
                    case "ESC" -> ESC;
                    case "ENTER" -> ENTER;
                    default -> name.startsWith("F") ? function(Integer.parseInt(name.substring(1))) : name;
                })
                .toArray(String[]::new);
    }

    private static String function(int number) {
        return number < 5
                ? "\u001BO" + "PQRS".charAt(number - 1)
                : "\u001B[" + List.of(15, 17, 18, 19, 20, 21).get(number - 5) + "~";
    }

    /** What stands above the last line but two, where notices and keys are. */
    private static String bodyOf(String look) {
        return look.lines().skip(1).limit(18).collect(joining("\n"));
    }

    @Test
    void a_verdict_is_contested_where_it_is_shown() {
        Virtual window = Virtual.window(80, 24)
                .press("Seoul", ENTER)
                .press("\u001B[20~")
                .look()
                .press(ENTER)
                .look();

        Score score = window.sit(Trial.quiz(TOWN));

        assertThat(window.looks().get(0)).contains("your answer to question 1 will be looked at");
        assertThat(window.looks().get(1)).contains("1 answer is contested");
        assertThat(score.contested()).isEqualTo(1);
    }

    @Test
    void leaving_is_asked_back_and_can_be_taken_back() {
        Virtual window =
                Virtual.window(80, 24).press(ESC).look().press(ESC).look().press(":q", ENTER, "y");

        Score score = window.sit(Trial.quiz(TOWN));

        assertThat(window.looks().get(0)).contains("Leave the sitting?");
        assertThat(window.looks().get(1)).contains("Where was the park?");
        assertThat(score.answered()).isZero();
    }

    @Test
    void items_are_ordered_and_pairs_are_made_by_typing_too() {
        Virtual window = Virtual.window(80, 24)
                .press("3 1", ENTER)
                .look()
                .press(" 2", ENTER)
                .look()
                .press(ENTER, "a2 b1", ENTER)
                .look();

        window.sit(Trial.quiz("""
                title: Two
                settings: {shuffle: none}
                questions:
                  - {question: Which order?, order: [x, y, z]}
                  - {question: Which pairs?, pairs: {p: one, q: two}}
                """));

        assertThat(window.looks().get(0)).contains("Name all of them; 2 is missing.", "Your answer: 3 1");
        assertThat(window.looks().get(1)).contains("Your answer: ");
        assertThat(window.looks().get(2)).contains("Your answer: p – ");
    }

    @Test
    void feedback_at_the_end_lets_answers_be_changed_until_then() {
        Virtual window = Virtual.window(80, 24)
                .press("Seoul", ENTER)
                .look()
                .press("2018", ENTER)
                .look()
                .press("1", ENTER)
                .look()
                .press("\u0015", "Kaesong", ENTER)
                .press(ENTER)
                .look()
                .press(ENTER)
                .look();

        Score score = window.sit(Trial.quiz(TWO.replace("shuffle: none", "shuffle: none, feedback: end")));

        assertThat(window.looks().get(0)).contains("Your answer is noted.", "Which year?");
        assertThat(window.looks().get(1)).contains("All questions are answered.");
        assertThat(window.looks().get(2)).contains("Which town?", "Your answer: Seoul");
        assertThat(score.earned()).isEqualTo(2);
    }

    @Test
    void without_colours_the_signs_and_words_are_the_same() {
        Virtual coloured = Virtual.window(80, 24).press("Seoul", ENTER).look();
        Virtual plain = Virtual.window(80, 24, Map.of("NO_COLOR", "1"))
                .press("Seoul", ENTER)
                .look();
        Virtual poor = Virtual.window(80, 24, Map.of("TERM", "vt100"))
                .press("Seoul", ENTER)
                .look();
        Virtual forced = Virtual.window(80, 24, Map.of("TERM", "vt100", "CLICOLOR_FORCE", "1"))
                .press("Seoul", ENTER)
                .look();
        for (Virtual window : List.of(coloured, plain, poor, forced)) {
            window.sit(Trial.quiz(TOWN));
            assertThat(window.last()).isEqualTo(coloured.last());
        }

        assertThat(String.join("", coloured.writes())).contains("[1;31m");
        assertThat(String.join("", forced.writes())).contains("[1;31m");
        assertThat(String.join("", plain.writes())).doesNotContain("[1;31m").contains("[1m✗");
        assertThat(String.join("", poor.writes())).doesNotContain("[1;31m");
    }

    @Test
    void going_up_from_the_first_option_comes_to_the_last() {
        Virtual window = Virtual.window(80, 24).press(UP).look();

        window.sit(Trial.quiz("""
                title: One
                settings: {shuffle: none}
                questions:
                  - {question: Who?, options: [a1, b1, c1], answer: a1}
                """));

        assertThat(window.last()).contains("(•) 3. c1");
    }

    @Test
    void a_sitting_begins_with_what_it_is_about() {
        Virtual window = Virtual.window(80, 24)
                .look()
                .press(":h", ENTER)
                .look()
                .press(ENTER)
                .look();

        window.sitFromTheTitle(Trial.quiz(TWO.replace("shuffle: none", "shuffle: none, time: 20m, pass: 60%")));

        assertThat(window.looks().get(0))
                .contains("Two questions", "2 questions, 2 points. Time left: 20 minutes. You pass with 60% of the")
                .doesNotContain("Question 1");
        assertThat(window.looks().get(1)).contains("There is no question at hand now.");
        assertThat(window.looks().get(2)).contains("Question 1 of 2");
    }

    @Test
    void who_leaves_before_the_first_question_is_not_asked_back() {
        Virtual window = Virtual.window(80, 24).press(ESC).doing(() -> {
            throw new AssertionError("something more was asked");
        });

        assertThat(window.sitFromTheTitle(Trial.quiz(TOWN)).answered()).isZero();
    }

    @Test
    void text_is_as_wide_and_the_timer_as_hidden_as_preferred() {
        Virtual window = Virtual.window(80, 24)
                .preferring(Preferences.DEFAULT.withWidth(OptionalInt.of(50)).withTimerHidden(true))
                .look()
                .press(":time", ENTER)
                .look();

        window.sit(Trial.quiz(TWO.replace("shuffle: none", "shuffle: none, time: 20m")));

        assertThat(window.looks().get(0))
                .contains("\n" + " ".repeat(15) + "─".repeat(50) + "\n")
                .doesNotContain("20:00");
        assertThat(window.looks().get(1)).contains("Time left: 20 minutes.");
    }

    private static Quiz quiz(String name) throws IOException {
        return Trial.quiz(Files.readString(SCREENS.resolve(name)));
    }
}
