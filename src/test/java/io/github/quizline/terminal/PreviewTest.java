package io.github.quizline.terminal;

import static io.github.quizline.terminal.Virtual.DOWN;
import static io.github.quizline.terminal.Virtual.ESC;
import static io.github.quizline.terminal.Virtual.PAGE_DOWN;
import static io.github.quizline.terminal.Virtual.RIGHT;
import static io.github.quizline.terminal.Virtual.UP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.problem.Position;
import io.github.quizline.problem.Problem;
import io.github.quizline.problem.Severity;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class PreviewTest {

    private static final String QUIZ = """
            title: A town
            passage: {title: Kaesong, text: The park was in Kaesong. It stands still.}
            settings: {shuffle: all, pick: 1, time: 5m, passage-view: never}
            questions:
              - question: Where was the park?
                answer: Kaesong
                distractors: [Seoul, {option: Paju, because: It lies in the South.}]
                evidence: The park was in Kaesong
              - question: What does it do?
                type: text
                answer: stand still
                accept: [rest]
                reject: [{answer: move, because: Nothing moves there.}]
                hints: [Not much.]
                explanation: Both sides want it to work again.
            """;

    private static final Problem WARNING = new Problem(
            Severity.WARNING, "town.yaml", new Position(9, 5), "few-options", List.of("2"), Optional.empty());
    private static final Problem ERROR = new Problem(
            Severity.ERROR, "town.yaml", new Position(1, 1), "missing-key", List.of("title"), Optional.empty());

    private static Previewed previewed(String yaml, Problem... ofSecond) {
        return new Previewed(
                "town.yaml", Optional.of(Trial.quiz(yaml)), List.of(), List.of(List.of(), List.of(ofSecond)));
    }

    private final Queue<Previewed> saved = new ArrayDeque<>();

    /** Until the file has been looked at again. */
    private static void wait(Virtual window) {
        window.doing(() -> {
            try {
                Thread.sleep(250);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        window.doing(() -> {});
    }

    private void show(Virtual window, Previewed previewed) {
        Preview.show(previewed, () -> Optional.ofNullable(saved.poll()), window.screen());
    }

    @Test
    void every_question_is_shown_as_learners_see_it_with_what_only_its_author_sees() {
        Virtual window = Virtual.window(80, 60).look().press("q");

        show(window, previewed(QUIZ, WARNING));

        assertThat(window.last())
                .contains(
                        "town.yaml",
                        "1 problem",
                        "The park was in Kaesong. It stands still.",
                        "Question 1 of 2 (1 point)",
                        "The right answer: Kaesong",
                        "The passage says, in paragraph 1: “The park was in Kaesong”.",
                        "Paju: It lies in the South.",
                        "Question 2 of 2 (1 point)",
                        "Also right: rest",
                        "Wrong: move. Nothing moves there.",
                        "Hint: Not much.",
                        "Both sides want it to work again.",
                        "Line 9: with 2 options every second guess is right.");
        assertThat(window.now()).isBlank();
    }

    @Test
    void k_hides_what_learners_do_not_see_and_shows_it_again() {
        Virtual window =
                Virtual.window(80, 60).press("k").look().press("ㅏ").look().press(ESC);

        show(window, previewed(QUIZ, WARNING));

        assertThat(window.looks().get(0))
                .contains("Question 2 of 2", "1. ", "k show the answers")
                .doesNotContain("The right answer", "Line 9", "Also right", "Hint");
        assertThat(window.looks().get(1)).contains("The right answer: Kaesong", "k hide the answers");
    }

    @Test
    void arrows_go_by_lines_and_by_questions() {
        Virtual window = Virtual.window(60, 12)
                .press(DOWN, DOWN, UP)
                .look()
                .press(RIGHT)
                .look()
                .press(RIGHT)
                .look()
                .press(PAGE_DOWN, PAGE_DOWN, PAGE_DOWN, PAGE_DOWN, UP)
                .look()
                .press("\u001B[H")
                .look()
                .press("q");

        show(window, previewed(QUIZ));

        assertThat(bodyOf(window.looks().get(1))).startsWith("Question 1 of 2");
        assertThat(bodyOf(window.looks().get(2))).startsWith("Question 2 of 2");
        assertThat(window.looks().get(3)).contains("↓ more");
        assertThat(bodyOf(window.looks().get(4))).startsWith("A town");
    }

    @Test
    void what_is_saved_is_shown_at_the_same_question() {
        String before = QUIZ.replace("- question: What", "- id: second\n    question: What");
        String after = before.replace(
                        "- question: Where",
                        "- question: In which of the many towns and villages that lie"
                                + " along the border between the two states of the peninsula, and")
                .replace("does it do?", "does it do now?");
        Virtual window = Virtual.window(60, 12).press(RIGHT, RIGHT, DOWN, DOWN).look();
        window.doing(() -> saved.add(previewed(after)));
        wait(window);
        window.look().press(UP, UP).look().press("q");

        show(window, previewed(before));

        assertThat(bodyOf(window.looks().get(0))).isEqualTo("What does it do?");
        assertThat(bodyOf(window.looks().get(1))).isEqualTo("What does it do now?");
        assertThat(bodyOf(window.looks().get(2))).startsWith("Question 2 of 2");
    }

    @Test
    void while_the_file_has_errors_what_could_be_read_before_stays() {
        Virtual window = Virtual.window(80, 30).press(RIGHT);
        window.doing(() -> saved.add(new Previewed("town.yaml", Optional.empty(), List.of(ERROR), List.of())));
        wait(window);
        window.look().press("\u001B[H").look();
        window.doing(() -> saved.add(previewed(QUIZ)));
        wait(window);
        window.look().press("q");

        show(window, previewed(QUIZ));

        assertThat(window.looks().get(0))
                .contains("1 problem", "Error in line 1: `title`", "as it was before", "Question 1 of 2");
        assertThat(window.looks().get(1)).contains("Error in line 1: `title` is missing here.");
        assertThat(window.looks().get(2)).contains("no problems").doesNotContain("as it was before");
    }

    @Test
    void a_file_that_is_gone_is_told_above_what_it_was() {
        Virtual window = Virtual.window(80, 30);
        window.doing(() -> saved.add(Previewed.unreadable("town.yaml", "town.yaml is not there any more.")));
        wait(window);
        window.look().press("q");

        show(window, previewed(QUIZ));

        assertThat(window.last()).contains("town.yaml is not there any more.", "as it was before", "Question 1 of 2");
    }

    @Test
    void of_a_long_error_the_beginning_is_seen() {
        Problem error = new Problem(
                Severity.ERROR,
                "town.yaml",
                new Position(7, 1),
                "duplicate-key",
                List.of("a key that is as long as no key should ever be, and yet is here", "3"),
                Optional.empty());
        Virtual window = Virtual.window(40, 12);
        window.doing(() -> saved.add(new Previewed("town.yaml", Optional.empty(), List.of(error), List.of())));
        wait(window);
        window.look().press("q");

        show(window, previewed(QUIZ));

        assertThat(window.last()).contains("Error in line 7");
    }

    private static String bodyOf(String look) {
        return look.lines()
                .skip(3)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }
}
