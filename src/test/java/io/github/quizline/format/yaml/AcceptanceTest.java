package io.github.quizline.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.format.Reading;
import io.github.quizline.problem.Problem;
import io.github.quizline.problem.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer is added to those that are accepted, and nothing else of the file changes. */
class AcceptanceTest {

    private static final Path FILE = Path.of("towns.yaml");

    /** In these cases, {@code ⏎} stands for a line break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                // Nothing is accepted yet.
                "- question: Where?⏎  answer: Kaesong # in the north⏎  points: 2"
                        + "|- question: Where?⏎  answer: Kaesong # in the north⏎  accept:⏎    - Seoul⏎  points: 2",
                "- answer: Kaesong⏎  question: Where?|- answer: Kaesong⏎  accept:⏎    - Seoul⏎  question: Where?",
                "- question: Where?⏎  answer: {option: Kaesong, because: So it is.}"
                        + "|- question: Where?⏎  answer: {option: Kaesong, because: So it is.}⏎  accept:⏎    - Seoul",
                "- question: Where?⏎  answer:⏎    option: Kaesong⏎    because: >⏎      So it⏎      is.⏎⏎  points: 2"
                        + "|- question: Where?⏎  answer:⏎    option: Kaesong⏎    because: >⏎      So it⏎      is."
                        + "⏎  accept:⏎    - Seoul⏎⏎  points: 2",
                "- {question: Where?, answer: Kaesong}|- {question: Where?, answer: Kaesong, accept: [Seoul]}",
                "- {question: Where?,⏎   answer: 'Kaesong', points: 2}"
                        + "|- {question: Where?,⏎   answer: 'Kaesong', accept: [Seoul], points: 2}",
                // Something is.
                "- question: Where?⏎  answer: Kaesong⏎  accept: Gaeseong|"
                        + "- question: Where?⏎  answer: Kaesong⏎  accept: [Gaeseong, Seoul]",
                "- question: Where?⏎  answer: Kaesong⏎  accept: \"a, b\" # both|"
                        + "- question: Where?⏎  answer: Kaesong⏎  accept: [\"a, b\", Seoul] # both",
                "- question: Where?⏎  answer: Kaesong⏎  accept: {answer: Gaeseong, because: Yes.}|"
                        + "- question: Where?⏎  answer: Kaesong⏎  accept: [{answer: Gaeseong, because: Yes.}, Seoul]",
                "- question: Where?⏎  answer: Kaesong⏎  accept: [Gaeseong, ]|"
                        + "- question: Where?⏎  answer: Kaesong⏎  accept: [Gaeseong, Seoul, ]",
                "- question: Where?⏎  accept: [⏎    Gaeseong # or so⏎    ]⏎  answer: Kaesong|"
                        + "- question: Where?⏎  accept: [⏎    Gaeseong, Seoul # or so⏎    ]⏎  answer: Kaesong",
                "- question: Where?⏎  accept:⏎  - Gaeseong # or so⏎  answer: Kaesong|"
                        + "- question: Where?⏎  accept:⏎  - Gaeseong # or so⏎  - Seoul⏎  answer: Kaesong",
                "- question: Where?⏎  accept:⏎      - a⏎      - answer: b⏎        because: So.⏎⏎  answer: Kaesong|"
                        + "- question: Where?⏎  accept:⏎      - a⏎      - answer: b⏎        because: So."
                        + "⏎      - Seoul⏎⏎  answer: Kaesong",
                "- question: Where?⏎  answer: Kaesong⏎  accept:⏎    - >-⏎      Gae⏎      song|"
                        + "- question: Where?⏎  answer: Kaesong⏎  accept:⏎    - >-⏎      Gae⏎      song⏎    - Seoul",
            })
    void a_typed_question_accepts_one_more(String before, String after) {
        assertThat(accepted(quiz(before), OptionalInt.empty(), "Seoul")).contains(quiz(after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "- question: Which?⏎  answers: [Kaesong, 'Paju']"
                        + "|- question: Which?⏎  answers: [Kaesong, {answer: 'Paju', accept: [Seoul]}]",
                "- question: Which?⏎  answers:⏎    - Kaesong⏎    - Paju, or so # here⏎  count: 1"
                        + "|- question: Which?⏎  answers:⏎    - Kaesong⏎    - answer: Paju, or so # here"
                        + "⏎      accept:⏎        - Seoul⏎  count: 1",
                "- question: Which?⏎  answers:⏎    - Kaesong⏎    - option: Paju⏎      because: So."
                        + "|- question: Which?⏎  answers:⏎    - Kaesong⏎    - option: Paju⏎      accept:"
                        + "⏎        - Seoul⏎      because: So.",
                "- text: In {{Kaesong}} and {{place=Paju}}.|- text: In {{Kaesong}} and {{place=Paju¦Seoul}}.",
                "- text: ¦⏎    In {{Kaesong}}⏎    and {{Paju¦P}}, {{a ~ b}}."
                        + "|- text: ¦⏎    In {{Kaesong}}⏎    and {{Paju¦P¦Seoul}}, {{a ~ b}}.",
                "- text: In {{Kaesong}}, {{@b}}.⏎  gaps: {b: Paju}"
                        + "|- text: In {{Kaesong}}, {{@b}}.⏎  gaps: {b: {answer: Paju, accept: [Seoul]}}",
                "- text: In {{Kaesong}}, {{@b}}.⏎  gaps:⏎    b:⏎      type: place⏎      answer: Paju"
                        + "|- text: In {{Kaesong}}, {{@b}}.⏎  gaps:⏎    b:⏎      type: place⏎      answer: Paju"
                        + "⏎      accept:⏎        - Seoul",
            })
    void a_part_accepts_one_more(String before, String after) {
        // The delimiter of these cases is a sign of gaps and blocks.
        assertThat(accepted(quiz(before.replace('¦', '|')), OptionalInt.of(1), "Seoul"))
                .contains(quiz(after.replace('¦', '|')));
    }

    @Test
    void a_list_of_one_is_a_list() {
        assertThat(accepted(quiz("- {question: Which?, answers: Kaesong}"), OptionalInt.of(0), "Seoul"))
                .contains(quiz("- {question: Which?, answers: {answer: Kaesong, accept: [Seoul]}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0001',
            value = {
                "Yes: no¦'Yes: no'",
                "#1¦'#1'",
                "'t Hooft¦'''t Hooft'",
                "[a]¦'[a]'",
                "true¦'true'",
                "a # b¦'a # b'",
                "개성¦개성",
                "a, b¦a, b",
            })
    void an_answer_has_quotes_where_it_needs_them(String answer, String written) {
        String block = quiz("- question: Where?⏎  answer: Kaesong");

        assertThat(accepted(block, OptionalInt.empty(), answer)).contains(block + "\n  accept:\n    - " + written);
        assertThat(accepted(quiz("- {question: Where?, answer: Kaesong}"), OptionalInt.empty(), answer))
                .as("within braces")
                .isPresent();
    }

    @Test
    void signs_of_a_gap_are_written_so_that_they_are_none() {
        String text = quiz("- text: In {{Kaesong}}.");

        assertThat(accepted(text, OptionalInt.of(0), "a|b}")).contains(quiz("- text: In {{Kaesong|a\\|b\\}}}."));
    }

    @Test
    void line_breaks_and_a_byte_order_mark_stay_as_they_are() {
        String text = "\uFEFF" + quiz("- question: Where?⏎  answer: Kaesong⏎").replace("\n", "\r\n");

        assertThat(accepted(text, OptionalInt.empty(), "Seoul")).contains(text + "  accept:\r\n    - Seoul\r\n");
        assertThat(accepted(text.replace("\r\n", "\r"), OptionalInt.empty(), "Seoul"))
                .contains(text.replace("\r\n", "\r") + "  accept:\r    - Seoul\r");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Other lines would have to be indented, or other texts to be quoted.
                "- question: Where?⏎  answer: Kaesong⏎  accept: |⏎    Gaeseong",
                "- question: Where?⏎  answer: Kaesong⏎  accept: a, b",
                "- question: Where?⏎  answer: Kaesong⏎  accept:⏎    answer: Gaeseong⏎    because: Yes.",
            })
    void where_there_is_no_room_nothing_is_changed(String questions) {
        assertThat(accepted(quiz(questions), OptionalInt.empty(), "Seoul")).isEmpty();
    }

    @Test
    void within_quotes_a_text_cannot_hold_every_answer() {
        String text = quiz("- text: 'In {{Kaesong}}.'");

        assertThat(accepted(text, OptionalInt.of(0), "Seoul")).contains(quiz("- text: 'In {{Kaesong|Seoul}}.'"));
        assertThat(accepted(quiz("- text: 'It''s in {{Kaesong}}.'"), OptionalInt.of(0), "Seoul"))
                .isEmpty();
    }

    @Test
    void an_answer_that_is_not_allowed_is_told_with_its_problem() {
        Reading number = read(quiz("- {question: How many?, type: number, answer: 5}"));

        Reading edited =
                QuizYaml.accept(FILE, number, 0, OptionalInt.empty(), "many").orElseThrow();

        assertThat(edited.quiz()).isEmpty();
        assertThat(edited.problems()).extracting(Problem::rule).containsExactly("unreadable-number");
    }

    private static Optional<String> accepted(String text, OptionalInt part, String answer) {
        return QuizYaml.accept(FILE, read(text), 0, part, answer)
                .filter(reading -> reading.quiz().isPresent())
                .map(reading -> reading.source().edited(List.of()));
    }

    private static Reading read(String text) {
        Reading reading = QuizYaml.read(new Source(FILE.toString(), text), (path, limit) -> new byte[0]);
        assertThat(reading.quiz()).as("%s: %s", text, reading.problems()).isPresent();
        return reading;
    }

    private static String quiz(String questions) {
        return "title: Towns\nquestions:\n" + questions.replace('⏎', '\n');
    }
}
