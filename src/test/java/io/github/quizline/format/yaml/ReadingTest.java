package io.github.quizline.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.format.Reading;
import io.github.quizline.problem.Edit;
import io.github.quizline.problem.Position;
import io.github.quizline.problem.Problem;
import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Gap;
import io.github.quizline.quiz.Matching;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.TrueFalse;
import io.github.quizline.quiz.Typed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    static List<Path> good() {
        return Corpus.good();
    }

    static List<Path> bad() {
        return Corpus.bad();
    }

    static Stream<Arguments> mends() {
        return bad().stream()
                .flatMap(file -> Corpus.read(file).problems().stream()
                        .filter(problem -> problem.mend().isPresent())
                        .map(problem -> Arguments.of(file, problem)));
    }

    @ParameterizedTest
    @MethodSource("good")
    void a_good_quiz_is_read_without_a_problem(Path file) {
        Reading reading = Corpus.read(file);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.quiz()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void a_bad_quiz_is_told_its_problems_word_for_word(Path file) throws IOException {
        Reading reading = Corpus.read(file);

        assertThat(reading.problems().stream().map(Problem::toString))
                .containsExactlyElementsOf(Files.readAllLines(Path.of(file + ".problems")));
        assertThat(reading.quiz()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mends")
    void a_mend_removes_its_problem(Path file, Problem problem) {
        Reading reading = Corpus.read(file);
        Edit mend = problem.mend().orElseThrow();
        Reading mended = Corpus.read(reading.source().edited(List.of(mend)));

        assertThat(like(problem, mended)).isLessThan(like(problem, reading));
    }

    private static long like(Problem problem, Reading reading) {
        return reading.problems().stream()
                .filter(other -> other.rule().equals(problem.rule()))
                .filter(other -> other.arguments().equals(problem.arguments()))
                .count();
    }

    @Test
    void two_lines_are_a_question() {
        Quiz quiz = quiz("- question: Where was the factory park?\n  answer: Kaesong\n");

        Typed question = (Typed) quiz.questions().get(0);
        assertThat(question.id()).isEqualTo("where-was-the-factory-park");
        assertThat(question.expected().answers().answer().text()).isEqualTo("Kaesong");
        assertThat(quiz.id()).isEqualTo("kaesong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No",
                "012",
                "12:30",
                "1.10",
                "~",
                "null",
                "2018-09-14",
                "1_000",
                "0o14",
                "yes",
                "007",
                "-5",
                ".5",
                "True story"
            })
    void an_answer_stays_what_was_typed(String written) {
        Typed question = (Typed)
                quiz("- question: What?\n  answer: " + written).questions().get(0);

        assertThat(question.expected().answers().answer().text()).isEqualTo(written);
    }

    @Test
    void a_block_has_no_line_break_at_its_end() {
        Quiz quiz = quiz("- question: What?\n  answer: a\n  explanation: |+\n    one\n\n    two\n\n\n");

        assertThat(quiz.questions().get(0).common().explanation()).isEqualTo("one\n\ntwo");
    }

    @ParameterizedTest
    @CsvSource({
        "kaesong.yaml, kaesong",
        "quizzes/kaesong.yaml, kaesong",
        "a\\b\\kaesong.yml, kaesong",
        "Kaesong, Kaesong",
        "kaesong.v2.yaml, kaesong.v2",
        "The Office.yaml, the-office",
        ".yaml, yaml"
    })
    void a_quiz_without_id_is_called_by_its_file(String file, String id) {
        assertThat(Corpus.read(file, "title: T\nquestions:\n- question: a\n  answer: b\n")
                        .quiz()
                        .orElseThrow()
                        .id())
                .isEqualTo(id);
    }

    @Test
    void an_id_that_was_written_goes_before_one_that_is_made() {
        Quiz quiz = quiz("""
                - question: Where?
                  answer: a
                - question: Where?
                  answer: b
                - question: When?
                  id: where
                  answer: c
                """);

        assertThat(quiz.questions()).extracting(Question::id).containsExactly("where-2", "where-3", "where");
    }

    @Test
    void ids_of_options_are_made_in_order() {
        Choice choice = (Choice) quiz("- question: C?\n  answer: C\n  distractors: [C++, C#, {option: D, id: c-2}]")
                .questions()
                .get(0);

        assertThat(choice.options().all()).extracting(Option::id).containsExactly("c", "c-3", "c-4", "c-2");
    }

    @Test
    void case_makes_a_difference_between_options_and_white_space_does_not() {
        assertThat(rules("- question: Which?\n  answer: Co\n  distractors: [CO]"))
                .isEmpty();
        assertThat(rules("- question: Which?\n  answer: a b\n  distractors: ['a  b ']"))
                .containsExactly("right-and-wrong");
        assertThat(rules("- question: Which?\n  answer: \u00e9\n  distractors: [e\u0301]"))
                .containsExactly("right-and-wrong");
    }

    @Test
    void a_quoted_truth_is_a_text() {
        Quiz quiz = quiz("- question: A?\n  answer: true\n- question: B?\n  answer: 'true'\n");

        assertThat(quiz.questions().get(0)).isInstanceOf(TrueFalse.class);
        assertThat(quiz.questions().get(1)).isInstanceOf(Typed.class);
    }

    @Test
    void equal_right_sides_are_one_option() {
        Matching matching = (Matching) quiz("- question: Who?\n  pairs: {a: x, b: y, c: 'x '}")
                .questions()
                .get(0);

        assertThat(matching.rights()).extracting(Option::text).containsExactly("x", "y");
        assertThat(matching.key())
                .containsEntry("a", "x")
                .containsEntry("b", "y")
                .containsEntry("c", "x");
    }

    @Test
    void gaps_without_a_name_are_numbered_and_give_nothing_away() {
        Cloze cloze = (Cloze) quiz("- text: In {{Kaesong}}, {{@when}}, {{1945}}.\n  gaps: {when: 2018}")
                .questions()
                .get(0);

        assertThat(cloze.gaps()).extracting(Gap::id).containsExactly("gap-1", "when", "gap-3");
        assertThat(cloze.words()).containsExactly("In ", ", ", ", ", ".");
        assertThat(cloze.common().question()).isEqualTo("Fill in the gaps.");
        assertThat(cloze.id()).isEqualTo("in");
    }

    @Test
    void a_later_format_is_one_problem() {
        assertThat(Corpus.read("format: 2\nfoo: bar\n").problems())
                .extracting(Problem::rule)
                .containsExactly("later-format");
    }

    @Test
    void values_have_their_places() {
        Reading reading = Corpus.read("title: T\nquestions:\n  - question: Where?\n    answer: here\n");

        assertThat(reading.places().find("questions", 0, "answer")).contains(new Position(4, 13));
        assertThat(reading.places().find("questions", 0)).contains(new Position(3, 5));
        assertThat(reading.places().find()).contains(Position.START);
        assertThat(reading.places().find("questions", 1)).isEmpty();
        assertThat(reading.places().find("questions", "answer")).isEmpty();
        assertThat(reading.places().find("title", 0)).isEmpty();
        assertThat(reading.places().find("id")).isEmpty();
    }

    @Test
    void a_warning_can_be_silenced_in_a_question_or_the_file_and_an_error_cannot() {
        String warned = "- question: A?\n  answer: a\n  tags: b, c\n";
        assertThat(rules(warned)).containsExactly("commas");
        assertThat(rules(warned + "  check: {ignore: commas}\n")).isEmpty();
        assertThat(rules(warned + "- question: B?\n  answer: b\n  check: {ignore: commas}\n"))
                .containsExactly("commas");
        assertThat(rules(warned + "check: {ignore: [other, commas]}\n")).isEmpty();
        assertThat(rules("- question: A?\n  answer: a\n  points: -1\n  check: {ignore: negative}\n"))
                .containsExactly("negative");
    }

    @Test
    void a_warning_keeps_no_quiz_back() {
        assertThat(Corpus.read("title: T\nquestions:\n- question: A?\n  answer: a\n  tags: b, c\n")
                        .quiz())
                .isPresent();
    }

    private static Quiz quiz(String questions) {
        Reading reading = Corpus.read("kaesong.yaml", "title: T\nquestions:\n" + questions);
        assertThat(reading.problems()).isEmpty();
        return reading.quiz().orElseThrow();
    }

    private static List<String> rules(String questions) {
        return Corpus.read("title: T\nquestions:\n" + questions).problems().stream()
                .map(Problem::rule)
                .toList();
    }
}
