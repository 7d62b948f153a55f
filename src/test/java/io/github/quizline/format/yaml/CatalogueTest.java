package io.github.quizline.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.format.Reading;
import io.github.quizline.format.Resolver;
import io.github.quizline.problem.Edit;
import io.github.quizline.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Every sentence is seen where it is told: beside a file with one mistake lies the same file with the mistake mended. */
class CatalogueTest {

    /** Rules that need a large text, another file or bytes that are no text, by the tests that see them told. */
    private static final Set<String> TOLD_IN_OTHER_TESTS = Set.of(
            // BadYamlTest
            "binary",
            "not-utf-8",
            // PassageFilesTest
            "file-empty",
            "file-not-utf-8",
            "file-too-long",
            "file-unreadable",
            "file-with-controls",
            // LimitsTest, LimitsOfQuizzesTest
            "file-too-large",
            "line-too-long",
            "text-too-long",
            "too-deep",
            "too-many",
            "too-many-options",
            "too-many-values",
            "value-too-long",
            // ProblemsTest, HostileFiles
            "more-problems",
            "reading-stopped");

    static Set<String> rules() {
        Set<String> rules = new TreeSet<>(ResourceBundle.getBundle("io.github.quizline.problem.problems", Locale.ROOT)
                .keySet());
        rules.removeIf(rule -> !Corpus.isOfTheReader(rule));
        assertThat(rules).contains("tab", "misspelt-key", "unused-gap").containsAll(TOLD_IN_OTHER_TESTS);
        rules.removeAll(TOLD_IN_OTHER_TESTS);
        return rules;
    }

    static Stream<String> mended() {
        return rules().stream()
                .filter(rule -> !mends(read(bad(rule)).problems()).isEmpty());
    }

    @Test
    void no_rule_stands_in_the_catalogue_twice() throws IOException {
        List<String> rules =
                Files.readAllLines(Path.of("src/main/resources/io/github/quizline/problem/problems.properties"))
                        .stream()
                        .filter(line -> line.matches("[a-z0-9-]+ = .*"))
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .toList();

        assertThat(rules).doesNotHaveDuplicates().contains("tab", "longest-option");
    }

    @Test
    void every_rule_has_a_bad_and_a_good_example() {
        Set<String> names = rules().stream()
                .flatMap(rule -> Stream.of(bad(rule), good(rule)))
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Corpus.catalogue())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_bad_example_is_told_its_rule_alone(String rule) {
        assertThat(read(bad(rule)).problems()).extracting(Problem::rule).containsExactly(rule);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_good_example_is_told_nothing(String rule) {
        Reading reading = read(good(rule));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.quiz()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void an_example_is_short(String rule) {
        assertThat(Corpus.text(bad(rule)).lines()).hasSizeBetween(1, 8);
        assertThat(Corpus.text(good(rule)).lines()).hasSizeBetween(3, 8);
    }

    @ParameterizedTest
    @MethodSource("mended")
    void a_mend_leaves_no_problem_in_a_bad_example(String rule) {
        Reading reading = read(bad(rule));

        String mended = reading.source().edited(mends(reading.problems()));

        assertThat(Corpus.read(mended).problems()).as(mended).isEmpty();
    }

    private static Path bad(String rule) {
        return Corpus.CATALOGUE.resolve(rule + ".bad.yaml");
    }

    private static Path good(String rule) {
        return Corpus.CATALOGUE.resolve(rule + ".good.yaml");
    }

    private static List<Edit> mends(List<Problem> problems) {
        return problems.stream().flatMap(problem -> problem.mend().stream()).toList();
    }

    private static Reading read(Path file) {
        return QuizYaml.read(Decoded.of(Corpus.bytes(file), "quiz.yaml"), Resolver.NONE);
    }
}
