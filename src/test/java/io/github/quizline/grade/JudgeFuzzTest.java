package io.github.quizline.grade;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any verdict. In the tests on the tables' cases; {@code mvn -Pfuzz test} makes up more. */
class JudgeFuzzTest {

    private static final List<Kind> KINDS = Arrays.stream(Kind.values())
            .filter(kind -> kind.isTyped() || kind == Kind.LIST)
            .toList();

    static Stream<Arguments> cases() {
        return JudgingCase.all()
                .collect(Collectors.toMap(
                        one -> one.question() + one.answers(), one -> one, (one, another) -> another, TreeMap::new))
                .values()
                .stream()
                .map(one -> Arguments.of(one.question(), one.answers().get(0), one.typed()));
    }

    @MethodSource("cases")
    @FuzzTest(maxDuration = "10m")
    void whatever_is_asked_and_typed_earns_a_sound_verdict(
            @NotNull String question, @NotNull String answer, @NotNull String typed) {
        if (question.isBlank() || answer.isBlank()) {
            return;
        }
        for (Kind kind : KINDS) {
            String keys = kind == Kind.LIST ? "of=text" : "";
            Quiz quiz = new JudgingCase(kind, question, List.of(answer), keys, typed, "", "").quiz();
            Question asked = quiz.questions().get(0);
            Judge judge = Judge.of(quiz);
            Verdict verdict = judge.judge(asked.id(), Response.text(typed));

            assertThat(verdict.score()).isBetween(0.0, 1.0);
            assertThat(verdict.reason().sentence()).isNotBlank().doesNotContain("{1}");
            assertThat(judge.judge(asked.id(), Response.text(answer)).outcome().isRight())
                    .as("the answer to a " + kind.word())
                    .isTrue();
        }
    }
}
