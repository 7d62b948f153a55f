package io.github.quizline.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.format.Reading;
import io.github.quizline.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is too much is told, and what is not is read; nothing takes long. */
@Timeout(120)
class LimitsOfQuizzesTest {

    @Test
    void ten_thousand_questions_are_read_and_no_more() {
        assertThat(rules(questions(10_000))).isEmpty();
        assertThat(rules(questions(10_001))).containsExactly("too-many");
    }

    @Test
    void questions_with_the_same_words_are_told_apart_quickly() {
        String same = "- {question: Which?, answer: a}\n".repeat(10_000);

        assertThat(Corpus.read("title: T\nquestions:\n" + same)
                        .quiz()
                        .orElseThrow()
                        .questions())
                .last()
                .extracting(question -> question.id())
                .isEqualTo("which-10000");
    }

    @Test
    void a_question_has_a_hundred_options_and_no_more() {
        assertThat(rules("- question: a\n  answer: b\n  distractors: [" + numbers(99) + "]"))
                .isEmpty();
        assertThat(rules("- question: a\n  answer: b\n  distractors: [" + numbers(100) + "]"))
                .containsExactly("too-many-options");
        assertThat(rules("- question: a\n  answers: [" + numbers(101) + "]")).containsExactly("too-many");
        assertThat(rules("- question: a\n  order: [" + numbers(101) + "]")).containsExactly("too-many-options");
        assertThat(rules("- question: a\n  pairs: {" + pairs(101) + "}")).contains("too-many-options");
        assertThat(rules("- text: \"" + "{{a}} ".repeat(101) + "\"")).containsExactly("too-many");
    }

    @Test
    void a_text_has_twenty_thousand_characters_and_no_more() {
        assertThat(rules("- question: a\n  answer: " + "b".repeat(20_000))).isEmpty();
        assertThat(rules("- question: a\n  answer: " + "b".repeat(20_001))).containsExactly("value-too-long");
        assertThat(rules("- question: a\n  answer: b\n  x-note: " + "b".repeat(20_001)))
                .containsExactly("value-too-long");
        assertThat(rules("- question: a\n  answer: b\npassage:\n  text: " + "b ".repeat(400_000)))
                .isEmpty();
    }

    @Test
    void a_question_has_a_hundred_quotations_and_no_more() {
        String evidence = "\n  evidence: [" + "b, ".repeat(101) + "]\npassage: {text: b}";

        assertThat(rules("- question: a\n  answer: b" + evidence)).containsExactly("too-many");
    }

    @Test
    void many_mistakes_are_told_quickly() {
        String unknown =
                IntStream.range(0, 100_000).mapToObj(i -> "k" + i + ": v\n").collect(Collectors.joining());
        String named = "- {question: a, options: [b, c], answer: [" + "zzz, ".repeat(100_000) + "]}\n";
        String languages = "- {question: a, answer: b, language: Klingon}\n".repeat(10_000);
        String quoted = "- {question: a, answer: b, evidence: [the moon, no moon]}\n".repeat(10_000);
        String passage = "passage: {text: " + "the sun is not a moon. ".repeat(5_000) + "}\n";

        assertThat(Corpus.read(unknown).problems()).hasSize(Reading.MOST_PROBLEMS + 1);
        assertThat(rules(named)).contains("unknown-option");
        assertThat(rules(languages)).contains("no-language");
        assertThat(rules(quoted + passage)).contains("evidence-not-found-near");
    }

    @Test
    void numbers_without_end_are_no_numbers() {
        for (String number : List.of("9".repeat(20_000), "1e999999999", "1".repeat(400), "0x10", "NaN", "٣")) {
            assertThat(rules("- question: a\n  answer: b\n  points: " + number))
                    .as(number)
                    .containsExactly("no-number");
        }
        assertThat(rules("- question: a\n  answer: b\n  tries: " + "9".repeat(1_000)))
                .containsExactly("no-count");
    }

    private static String questions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "- {question: q" + i + ", answer: a}\n")
                .collect(Collectors.joining());
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(i -> "n" + i).collect(Collectors.joining(", "));
    }

    private static String pairs(int count) {
        return IntStream.range(0, count).mapToObj(i -> "l" + i + ": r" + i).collect(Collectors.joining(", "));
    }

    private static List<String> rules(String questions) {
        return Corpus.read("title: T\nquestions:\n" + questions).problems().stream()
                .map(Problem::rule)
                .toList();
    }
}
