package io.github.quizline.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.format.Reading;
import io.github.quizline.problem.Edit;
import io.github.quizline.problem.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids are written into a file, and nothing else of it changes. */
class WrittenIdsTest {

    private static final Path FILE = Path.of("towns.yaml");

    static List<Path> good() {
        return Corpus.good();
    }

    static IntStream hundreds() {
        return IntStream.range(0, 10);
    }

    /** In these cases, {@code ⏎} stands for a line break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0001',
            value = {
                "title: Towns⏎questions:⏎  - question: Where? # in the north⏎    answer: Kaesong⏎"
                        + "¦title: Towns⏎id: towns⏎questions:⏎  - question: Where? # in the north⏎    id: where"
                        + "⏎    answer: Kaesong⏎",
                "questions:⏎-   answer: Kaesong⏎    question: >⏎      Where⏎      is it?⏎⏎    # of⏎-   question: Where⏎"
                        + "      else?⏎    answer: Paju⏎title: |⏎  Towns"
                        + "¦questions:⏎-   answer: Kaesong⏎    question: >⏎      Where⏎      is it?⏎    id: where-is-it"
                        + "⏎⏎    # of⏎-   question: Where⏎      else?⏎    id: where-else⏎    answer: Paju"
                        + "⏎title: |⏎  Towns⏎id: towns",
                "{\"title\": \"Towns\", \"questions\": [{\"question\":\"Where?\",\"answer\":\"Kaesong\"}]}"
                        + "¦{\"title\": \"Towns\", id: towns, \"questions\": [{\"question\":\"Where?\", id: where,"
                        + "\"answer\":\"Kaesong\"}]}",
                "title: Towns⏎questions:⏎  - {answer: Kaesong,⏎     question: Where? # here⏎    }⏎"
                        + "¦title: Towns⏎id: towns⏎questions:⏎  - {answer: Kaesong,⏎     question: Where?, id: where # here"
                        + "⏎    }⏎",
                "title: Towns⏎questions:⏎  - text: In {{Kaesong}}⏎  - {text: 'In {{Paju}}'}⏎"
                        + "¦title: Towns⏎id: towns⏎questions:⏎  - id: in⏎    text: In {{Kaesong}}"
                        + "⏎  - {id: in-2, text: 'In {{Paju}}'}⏎",
                "? title⏎: Towns⏎? questions⏎: - ? question⏎    : Where?⏎    ? answer⏎    : Kaesong"
                        + "¦? title⏎: Towns⏎id: towns⏎? questions⏎: - ? question⏎    : Where?⏎    id: where⏎    ? answer"
                        + "⏎    : Kaesong",
                "---⏎title: Towns⏎questions:⏎  - question: 'True'⏎    answer: Kaesong⏎..."
                        + "¦---⏎title: Towns⏎id: towns⏎questions:⏎  - question: 'True'⏎    id: 'true'"
                        + "⏎    answer: Kaesong⏎...",
                "title: Towns⏎id: here⏎questions:⏎  - question: Where?⏎    answer: Kaesong⏎    id: there⏎"
                        + "¦title: Towns⏎id: here⏎questions:⏎  - question: Where?⏎    answer: Kaesong⏎    id: there⏎",
            })
    void they_stand_behind_what_they_are_made_from(String before, String after) {
        assertThat(written(before.replace('⏎', '\n'))).contains(after.replace('⏎', '\n'));
    }

    @Test
    void line_breaks_and_a_byte_order_mark_stay_as_they_are() {
        String before = "\uFEFFtitle: Towns\nquestions:\n  - question: Where?\n    answer: Kaesong";
        String after =
                "\uFEFFtitle: Towns\nid: towns\nquestions:\n  - question: Where?\n    id: where\n    answer: Kaesong";

        for (String lineBreak : List.of("\r\n", "\r")) {
            assertThat(written(before.replace("\n", lineBreak))).contains(after.replace("\n", lineBreak));
        }
    }

    @Test
    void a_question_that_is_written_without_braces_in_a_row_has_no_room_for_one() {
        assertThat(written("title: Towns\nquestions: [text: 'In {{Kaesong}}']\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("good")
    void no_other_character_of_a_good_file_changes(Path file) {
        assertThatOnlyIdsAreWritten(file, Corpus.text(file));
        assertThatOnlyIdsAreWritten(file, "\uFEFF" + Corpus.text(file).replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @MethodSource("hundreds")
    void no_other_character_of_any_quiz_changes(int hundred) {
        for (int seed = 100 * hundred; seed < 100 * hundred + 100; seed++) {
            String text = QuizWriter.write(RandomQuizzes.quiz(seed));

            assertThatOnlyIdsAreWritten(FILE, text);
            assertThatOnlyIdsAreWritten(FILE, text.replaceFirst("(?m)^id: .*\n", ""));
        }
    }

    private static void assertThatOnlyIdsAreWritten(Path file, String text) {
        Reading reading = QuizYaml.read(new Source(file.toString(), text), FolderResolver.beside(file));
        Reading edited = QuizYaml.writeIds(file, reading).orElseThrow(() -> new AssertionError("no room:\n" + text));

        assertThat(edited.quiz()).as(text).isPresent().isEqualTo(reading.quiz());
        List<Edit> edits = WrittenIds.edits(reading.source(), reading.quiz().orElseThrow());
        assertThat(edits)
                .allMatch(edit ->
                        edit.from().equals(edit.to()) && edit.replacement().contains("id: "));
        assertThat(edited.source().edited(List.of())).isEqualTo(reading.source().edited(edits));
        assertThat(QuizYaml.writeIds(file, edited)).containsSame(edited);
        List<Object[]> places = new ArrayList<>(List.<Object[]>of(new Object[] {"id"}));
        for (int i = 0; i < reading.quiz().orElseThrow().questions().size(); i++) {
            places.add(new Object[] {"questions", i, "id"});
        }
        assertThat(places)
                .as(text)
                .allMatch(place -> edited.places().find(place).isPresent());
    }

    private static Optional<String> written(String text) {
        Reading reading = QuizYaml.read(new Source(FILE.toString(), text), FolderResolver.beside(FILE));
        assertThat(reading.quiz()).as("%s: %s", text, reading.problems()).isPresent();
        return QuizYaml.writeIds(FILE, reading).map(edited -> edited.source().edited(List.of()));
    }
}
