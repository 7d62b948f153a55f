package io.github.quizline.grade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.quiz.Option;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonsTest {

    private static final ResourceBundle REASONS =
            ResourceBundle.getBundle("io.github.quizline.grade.reasons", Locale.ROOT);

    static Set<String> rules() {
        return new TreeSet<>(REASONS.keySet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_sentence_is_a_pattern_that_can_be_filled(String rule) {
        String pattern = REASONS.getString(rule);
        List<String> arguments = List.of("a {0} 'b'", "c", "d", "e", "f", "g");

        String sentence = new Reason(rule, arguments).sentence();

        assertThat(sentence).isNotBlank();
        if (pattern.contains("{0}")) {
            assertThat(sentence).contains("a {0} 'b'");
        }
        assertThat(new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length)
                .isLessThanOrEqualTo(arguments.size());
    }

    /** Rules of what is not typed stand in the tests of their scorers. */
    @Test
    void every_rule_of_typed_answers_stands_in_a_table() {
        Set<String> met = JudgingCase.all().map(JudgingCase::rule).collect(Collectors.toSet());
        Set<String> typed =
                REASONS.keySet().stream().filter(rule -> !SCORED.contains(rule)).collect(Collectors.toSet());

        assertThat(met).containsAll(typed);
    }

    private static final Set<String> SCORED = Set.of(
            "blank",
            "too-long",
            "too-many-things",
            "unknown-option",
            "wrong-shape",
            "repeated",
            "missing-item",
            "too-many",
            "unknown-gap",
            "right-option",
            "wrong-option",
            "partly-right-option",
            "all-right",
            "select",
            "each",
            "partial",
            "partial-none",
            "credits",
            "right-order",
            "kendall",
            "kendall-none",
            "position",
            "order-all-or-nothing",
            "mean",
            "parts-all-or-nothing",
            "parts-open",
            "said-before",
            "misplaced");

    @Test
    void what_asks_for_more_can_also_say_that_it_was_missing() {
        ResourceBundle shortfalls = ResourceBundle.getBundle("io.github.quizline.grade.shortfalls", Locale.ROOT);
        Set<String> asking = JudgingCase.all()
                .filter(one -> one.verdict().equals("prompt"))
                .map(JudgingCase::rule)
                .collect(Collectors.toCollection(TreeSet::new));
        asking.add("parts-open");

        assertThat(shortfalls.keySet()).isEqualTo(asking);
        assertThat(asking)
                .allSatisfy(rule -> assertThat(new Reason(rule, List.of("2", "1")).shortfall())
                        .hasValueSatisfying(
                                lacking -> assertThat(lacking).endsWith(".").doesNotContain("please", "?", "{")));
        assertThat(new Reason("no-match", List.of()).shortfall()).isEmpty();
    }

    static Stream<JudgingCase> prompts() {
        return JudgingCase.all()
                .filter(one -> one.verdict().equals("prompt") || one.verdict().equals("reject"));
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void what_asks_for_more_and_what_is_wrong_gives_nothing_away(JudgingCase one) {
        Verdict verdict = one.judged();

        assertThat(verdict.reason().arguments())
                .as(verdict.reason().rule())
                .allMatch(argument -> argument.matches("[\\d.]+"));
        if (!one.rule().startsWith("listed-")) {
            assertThat(verdict.recognised()).isEmpty();
        }
        assertThat(verdict.recognised()).extracting(Option::text).doesNotContainAnyElementsOf(one.answers());
    }
}
