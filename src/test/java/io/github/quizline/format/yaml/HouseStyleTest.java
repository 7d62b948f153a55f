package io.github.quizline.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.format.Reading;
import io.github.quizline.problem.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A file in the house style holds the same quiz and every comment. */
class HouseStyleTest {

    private static final Path FILE = Path.of("quiz.yaml");

    static List<Path> good() {
        return Corpus.good();
    }

    static IntStream hundreds() {
        return IntStream.range(0, 6);
    }

    @ParameterizedTest
    @MethodSource("hundreds")
    void what_the_writer_writes_is_in_the_house_style(int hundred) {
        for (int seed = 100 * hundred; seed < 100 * hundred + 100; seed++) {
            String text = QuizWriter.write(RandomQuizzes.quiz(seed));

            assertThat(formatted(FILE, text)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("hundreds")
    void any_quiz_keeps_comments_wherever_they_stand(int hundred) {
        Random chance = new Random(hundred);
        int commented = 0;
        for (int seed = 100 * hundred; seed < 100 * hundred + 100; seed++) {
            String text = QuizWriter.write(RandomQuizzes.quiz(seed));
            commented += assertThatItKeepsAll(FILE, RandomComments.in(text, chance)) ? 1 : 0;
        }
        assertThat(commented).isGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("hundreds")
    void brackets_and_braces_with_comments_in_them_become_lines(int hundred) {
        Random chance = new Random(hundred);
        for (int seed = 100 * hundred; seed < 100 * hundred + 50; seed++) {
            String block = QuizWriter.write(RandomQuizzes.quiz(seed));
            Node root = Trees.read(block).root().orElseThrow();

            assertThat(assertThatItKeepsAll(FILE, RandomFlow.of(root, chance)))
                    .as(block)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("good")
    void a_good_file_keeps_comments_wherever_they_stand(Path file) {
        Random chance = new Random(file.toString().hashCode());
        String text = Corpus.text(file);
        int commented = 0;

        assertThat(assertThatItKeepsAll(file, text)).isTrue();
        assertThat(assertThatItKeepsAll(file, "\uFEFF" + text.replace("\n", "\r\n")))
                .isTrue();
        for (int i = 0; i < 80; i++) {
            commented += assertThatItKeepsAll(file, RandomComments.in(text, chance)) ? 1 : 0;
        }
        assertThat(commented).isGreaterThan(10);
    }

    /** In these cases, {@code ⏎} stands for a line break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0001',
            value = {
                // Keys come in order, each with what stands above and behind it.
                "⏎  - answer: true⏎    # on points⏎    points: 1 # one⏎    # on the words⏎    question: \"True?\""
                        + "¦⏎  # on the words⏎  - question: True?⏎    # on points⏎    points: 1 # one⏎    answer: true",
                "⏎  - question: Where?⏎    answer: Kaesong # so⏎    x-mine: {b: 1, a: [2]}⏎    id: where⏎"
                        + "¦⏎  - question: Where?⏎    id: where⏎    answer: Kaesong # so⏎    x-mine:⏎      b: 1"
                        + "⏎      a:⏎        - 2",
                // What ends where a comment stands is told by how far that is indented.
                "⏎- question: Where?⏎  answer: Kaesong⏎  # end of one⏎# above two⏎- question: Why?⏎  answer: So⏎"
                        + "¦⏎  - question: Where?⏎    answer: Kaesong⏎    # end of one⏎⏎  # above two⏎  - question: Why?"
                        + "⏎    answer: So",
                "⏎  - question: Where?⏎    accept:⏎      - a⏎      # end of list⏎    # on the answer⏎    answer: Kaesong"
                        + "¦⏎  - question: Where?⏎    # on the answer⏎    answer: Kaesong⏎    accept:⏎      - a"
                        + "⏎      # end of list",
                // In brackets and braces, too.
                "⏎  - {question: Where?, # words⏎     # right⏎     answer: Kaesong,⏎     accept: [a, # first⏎      'b' # second"
                        + "⏎      # no more⏎     ] # list⏎     # end⏎    } # all"
                        + "¦⏎  # all⏎  # words⏎  - question: Where?⏎    # right⏎    answer: Kaesong⏎    accept: # list"
                        + "⏎      # first⏎      - a⏎      - 'b' # second⏎      # no more⏎    # end",
                "⏎  - {question: Where?, answer: Kaesong, tags: [a, 'b']} # all"
                        + "¦⏎  # all⏎  - question: Where?⏎    answer: Kaesong⏎    tags: [a, b]",
                "⏎  - question: Where?⏎    answer: Kaesong⏎    tags: [⏎      # none yet⏎      a]"
                        + "¦⏎  - question: Where?⏎    answer: Kaesong⏎    tags:⏎      # none yet⏎      - a",
                // Behind a block there is no place, and between a key and its value neither.
                "⏎  - question: | # words⏎      Where⏎      is it?⏎    answer: # right⏎      Kaesong"
                        + "¦⏎  # words⏎  - question: |⏎      Where⏎      is it?⏎    # right⏎    answer: Kaesong",
                "⏎  - # first⏎    question: >- # words⏎      Where⏎      is it?⏎    answer: Kaesong"
                        + "¦⏎  # first⏎  - question: 'Where is it?' # words⏎    answer: Kaesong",
                // Quotes that mean something stay.
                "⏎  - question: \"Is it?\"⏎    answer: 'true'⏎    accept: 'a, b'⏎    explanation: \"It is.\" # so"
                        + "¦⏎  - question: Is it?⏎    answer: 'true'⏎    accept: 'a, b'⏎    explanation: 'It is.' # so",
                // Pairs stay in their order, whatever they are called.
                "⏎  - question: Which?⏎    pairs: {right: a, left: b}"
                        + "¦⏎  - question: Which?⏎    pairs:⏎      right: a⏎      left: b",
            })
    void comments_stay_with_what_they_belong_to(String before, String after) {
        String head = "title: Towns\n";

        assertThat(formatted(FILE, head + "questions:" + before.replace('⏎', '\n')))
                .isEqualTo(head + "\nquestions:\n" + after.replace('⏎', '\n') + "\n");
    }

    @Test
    void what_is_set_off_from_the_first_key_stays_at_the_top() {
        String before = """
                --- # file
                # one

                # two

                # id
                id: x

                # title
                title: Towns
                questions: # all
                - question: Where?
                  answer: Kaesong

                # end
                ... # over
                """;

        assertThat(formatted(FILE, before)).isEqualTo("""
                # file
                # one

                # two

                # title
                title: Towns
                # id
                id: x

                questions: # all

                  - question: Where?
                    answer: Kaesong

                # end
                # over
                """);
    }

    @Test
    void line_breaks_and_a_byte_order_mark_stay() {
        String before = """
                title: Towns # so
                questions:
                - question: |
                   a
                   b
                  answer: c""";
        String after = """
                title: Towns # so

                questions:

                  - question: |
                      a
                      b
                    answer: c
                """;

        assertThat(formatted(FILE, "\uFEFF" + before.replace("\n", "\r\n")))
                .isEqualTo("\uFEFF" + after.replace("\n", "\r\n"));
    }

    @Test
    void the_lines_of_a_passage_stay_as_they_are() {
        String before = """
                title: Towns
                passage:
                  text: |1
                     One.


                   # no comment
                       two: three
                questions:
                  - {question: Where?, answer: Kaesong}
                """;

        assertThat(formatted(FILE, before)).isEqualTo("""
                title: Towns

                passage:
                  text: |2
                      One.


                    # no comment
                        two: three

                questions:

                  - question: Where?
                    answer: Kaesong
                """);
    }

    @Test
    @Timeout(60)
    void a_large_file_with_many_comments_is_formatted() {
        String text = LargeQuiz.yaml().replace("\n    answer:", " # so\n    # and so\n    answer:");

        assertThat(formatted(FILE, text)).contains("    # and so\n");
    }

    @Test
    @Timeout(60)
    void braces_and_brackets_on_one_long_line_are_formatted() {
        String text = "{title: Towns, x-long: [" + "{a: [b]}, ".repeat(90_000)
                + "], questions: [{question: Where?, answer: Kaesong}]} # so\n";

        assertThat(formatted(FILE, text)).endsWith("# so\n");
    }

    /** False if a text is no quiz, as where what looks like a comment stands within a text. */
    private static boolean assertThatItKeepsAll(Path file, String text) {
        Reading reading = QuizYaml.read(new Source(file.toString(), text), FolderResolver.beside(file));
        if (reading.quiz().isEmpty()) {
            return false;
        }
        String once = formatted(file, text);

        assertThat(comments(once)).as(text).isEqualTo(comments(text));
        assertThat(formatted(file, once)).as(text).isEqualTo(once);
        return true;
    }

    private static List<String> comments(String text) {
        Source source = new Source("", text);
        return Comment.all(source.text(), Trees.read(source).root().orElseThrow()).stream()
                .map(Comment::text)
                .sorted()
                .toList();
    }

    private static String formatted(Path file, String text) {
        Reading reading = QuizYaml.read(new Source(file.toString(), text), FolderResolver.beside(file));
        assertThat(reading.quiz()).as("%s: %s", text, reading.problems()).isPresent();
        Reading formatted = QuizYaml.format(file, reading)
                .orElseThrow(() -> new AssertionError(
                        "not in the house style:\n" + text + "\nas\n" + HouseStyle.of(reading.source())));
        assertThat(formatted.quiz()).isEqualTo(reading.quiz());
        return formatted.source().edited(List.of());
    }
}
