package io.github.quizline.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTest {

    private static final ResourceBundle CATALOGUE =
            ResourceBundle.getBundle("io.github.quizline.problem.problems", Locale.ROOT);

    @Test
    void a_problem_is_told_on_one_line_as_compilers_tell_it() {
        Problem problem = problem(Severity.ERROR, "duplicate-key", "title", "3");

        assertThat(problem).hasToString("peru.yaml:7:12: error: " + problem.sentence());
        assertThat(problem.sentence()).contains("title").contains("3");
        assertThat(problem.isError()).isTrue();
    }

    @Test
    void a_warning_keeps_no_quiz_from_being_used() {
        Problem problem = problem(Severity.WARNING, "empty-file");

        assertThat(problem.isError()).isFalse();
        assertThat(problem.toString()).startsWith("peru.yaml:7:12: warning: ");
    }

    @Test
    void a_rule_without_a_sentence_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem(Severity.ERROR, "no-such-rule"))
                .withMessageContaining("no-such-rule");
    }

    @Test
    void a_problem_does_not_change_with_the_list_it_was_made_from() {
        List<String> arguments = new ArrayList<>(List.of("title", "3"));
        Problem problem =
                new Problem(Severity.ERROR, "a", Position.START, "duplicate-key", arguments, Optional.empty());
        arguments.clear();

        assertThat(problem.arguments()).containsExactly("title", "3");
        assertThatThrownBy(() -> problem.arguments().add("x")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void what_stands_in_a_file_comes_through_letter_for_letter() {
        String nasty = "{0} '{' it''s \"{{gap}}\" '' }";

        assertThat(problem(Severity.ERROR, "duplicate-key", nasty, "1,000").sentence())
                .contains(nasty)
                .contains("1,000");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_sentence_shows_all_its_arguments(String rule) {
        String pattern = CATALOGUE.getString(rule);
        int count = new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
        List<String> arguments = Stream.iterate(0, n -> n + 1)
                .limit(count)
                .map(n -> "<'{" + n + "}'>")
                .toList();

        String sentence =
                problem(Severity.ERROR, rule, arguments.toArray(String[]::new)).sentence();

        for (int placeholder : placeholdersOf(pattern)) {
            assertThat(sentence).contains(arguments.get(placeholder));
        }
        String words = sentence;
        for (String argument : arguments) {
            words = words.replace(argument, "");
        }
        assertThat(words)
                .as("an apostrophe that is not doubled makes a placeholder plain text")
                .doesNotContainPattern("\\{\\d+}");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_apostrophe_of_a_sentence_is_doubled_or_quotes_a_brace(String rule) {
        String pattern = CATALOGUE.getString(rule);

        assertThat(pattern.replaceAll("'[{}]+'", "").replace("''", "")).doesNotContain("'");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_is_named_in_small_letters_and_every_sentence_ends(String rule) {
        assertThat(rule).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(CATALOGUE.getString(rule)).matches("(?s)\\S.*[.?!\"}]");
    }

    static Stream<String> rules() {
        List<String> rules = new ArrayList<>();
        for (Enumeration<String> keys = CATALOGUE.getKeys(); keys.hasMoreElements(); ) {
            rules.add(keys.nextElement());
        }
        return rules.stream().sorted();
    }

    private static List<Integer> placeholdersOf(String pattern) {
        List<Integer> placeholders = new ArrayList<>();
        for (Matcher found = Pattern.compile("\\{(\\d+)").matcher(pattern); found.find(); ) {
            placeholders.add(Integer.valueOf(found.group(1)));
        }
        return placeholders;
    }

    private static Problem problem(Severity severity, String rule, String... arguments) {
        return new Problem(
                severity, "peru.yaml", new Position(7, 12), rule, List.of(arguments), Optional.<Edit>empty());
    }
}
