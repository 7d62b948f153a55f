package io.github.quizline.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is typed, judged as the tables in {@code grade} say. */
class TypedAnswersTest {

    static Stream<JudgingCase> cases() {
        return JudgingCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_is_typed_is_judged_as_the_table_says(JudgingCase one) {
        Verdict verdict = one.judged();

        assertThat(verdict.outcome().name().toLowerCase(Locale.ROOT) + " "
                        + verdict.reason().rule())
                .isEqualTo(one.verdict() + " " + one.rule());
    }
}
