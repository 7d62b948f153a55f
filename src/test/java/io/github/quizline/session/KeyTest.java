package io.github.quizline.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.quiz.Question;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KeyTest {

    @ParameterizedTest
    @MethodSource("answers")
    void a_right_answer_has_a_text_for_each_of_its_parts(String id, List<String> words) {
        assertThat(Key.of(question(id)).words()).isEqualTo(words);
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("choice", List.of("Kaesong")),
                Arguments.of("multiple", List.of("Armistice", "Blockade")),
                Arguments.of("true-false", List.of("True")),
                Arguments.of("text", List.of("armistice")),
                Arguments.of("date", List.of("September 2018")),
                Arguments.of("list", List.of("Kaesong", "Seoul", "Pyongyang")),
                Arguments.of("ordering", List.of("Armistice", "Blockade, Ceasefire (in any order)", "Detente")),
                Arguments.of("matching", List.of("North – Pyongyang", "South – Seoul")),
                Arguments.of("cloze", List.of("September", "Kaesong")));
    }

    @Test
    void a_distractor_does_not_name_the_answer() {
        assertThat(Key.of(question("choice")).options())
                .extracting(option -> option.id())
                .containsExactly("right");
        assertThat(Key.of(question("matching")).options())
                .extracting(option -> option.id())
                .containsExactlyInAnyOrder("r1", "r2");
        assertThat(Key.of(question("cloze")).options())
                .extracting(option -> option.text())
                .containsExactlyInAnyOrder("September", "Kaesong");
    }

    private static Question question(String id) {
        return Sample.everyKind().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
