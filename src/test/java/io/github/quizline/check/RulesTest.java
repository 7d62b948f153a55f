package io.github.quizline.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.format.Reading;
import io.github.quizline.format.Resolver;
import io.github.quizline.format.yaml.QuizYaml;
import io.github.quizline.problem.Problem;
import io.github.quizline.problem.Source;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule finds what its bad example is made for, and nothing else; and nothing in the good one. */
class RulesTest {

    @ParameterizedTest
    @EnumSource
    void finds_what_its_bad_example_shows_and_nothing_in_the_good_one(Rule rule) {
        assertThat(found(rule.bad())).as(rule.bad()).extracting(Problem::rule).containsExactly(rule.word());
        assertThat(found(rule.good())).as(rule.good()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void is_silenced_by_its_name(Rule rule) {
        String silenced =
                "check: {ignore: [" + rule.word() + "]}\n" + rule.bad().replaceFirst("check: .*\n", "");

        assertThat(found(silenced)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void says_what_it_finds_why_and_by_whom(Rule rule) {
        assertThat(rule.summary()).endsWith(".");
        assertThat(rule.why()).endsWith(".");
        assertThat(rule.source()).isNotBlank();
        assertThat(Rule.of(rule.word())).contains(rule);
    }

    private static List<Problem> found(String yaml) {
        Reading reading = QuizYaml.read(new Source("example.yaml", yaml), Resolver.NONE);
        assertThat(reading.problems()).isEmpty();
        return Check.of(reading);
    }
}
