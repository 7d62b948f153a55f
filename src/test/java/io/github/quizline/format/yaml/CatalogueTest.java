package io.github.quizline.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.problem.Problem;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every sentence is seen where it is told. */
class CatalogueTest {

    /** Rules that need a large text or another file, by the tests that see them told. */
    private static final Set<String> TOLD_IN_OTHER_TESTS = Set.of(
            // PassageFilesTest
            "file-empty",
            "file-not-utf-8",
            "file-too-long",
            "file-unreadable",
            "file-with-controls",
            // LimitsOfQuizzesTest
            "too-many",
            "too-many-options",
            "value-too-long");

    @Test
    void every_rule_of_the_reader_is_told_of_a_bad_quiz() {
        Set<String> told = Corpus.bad().stream()
                .flatMap(file -> Corpus.read(file).problems().stream())
                .map(Problem::rule)
                .collect(Collectors.toSet());
        Set<String> silent = new TreeSet<>(rulesOfTheReader());
        silent.removeAll(told);
        silent.removeAll(TOLD_IN_OTHER_TESTS);

        assertThat(silent).isEmpty();
    }

    private static Set<String> rulesOfTheReader() {
        Set<String> rules = new TreeSet<>(ResourceBundle.getBundle("io.github.quizline.problem.problems", Locale.ROOT)
                .keySet());
        rules.removeIf(rule -> !Corpus.isOfTheReader(rule));
        assertThat(rules).contains("misspelt-key", "unused-gap").doesNotContain("yaml");
        return rules;
    }
}
