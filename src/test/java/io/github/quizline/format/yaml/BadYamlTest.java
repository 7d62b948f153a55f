package io.github.quizline.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.problem.Edit;
import io.github.quizline.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that break YAML's grammar or the limits of a quiz; beside each lies what is told of it. */
class BadYamlTest {

    private static final Path FOLDER = Path.of("src/test/resources/yaml/bad");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** The accidents are those that happen to teachers most, each in many forms. */
    static List<Path> filesAndAccidents() throws IOException {
        List<Path> files = new ArrayList<>(files());
        Corpus.bad().stream()
                .filter(file -> file.getFileName().toString().startsWith("accident-"))
                .forEach(files::add);
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_bad_file_is_told_its_problems_word_for_word(Path file) throws IOException {
        List<String> expected = Files.readAllLines(Path.of(file + ".problems"));

        assertThat(read(file).sentences()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("filesAndAccidents")
    void a_mend_mends_its_problem(Path file) throws IOException {
        Trees before = read(file);

        for (Problem problem : before.problems()) {
            if (problem.mend().isPresent()) {
                List<String> left = new ArrayList<>(
                        before.after(List.of(problem.mend().get())).rules());
                left.retainAll(List.of(problem.rule()));
                List<String> were = new ArrayList<>(before.rules());
                were.retainAll(List.of(problem.rule()));
                assertThat(left).as("after %s", problem).hasSizeLessThan(were.size());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("filesAndAccidents")
    void mending_again_and_again_leaves_only_what_has_no_mend(Path file) throws IOException {
        Trees trees = read(file);
        for (int times = 0; times < 4; times++) {
            trees = trees.after(mendsOf(trees));
        }

        assertThat(mendsOf(trees)).isEmpty();
    }

    private static List<Edit> mendsOf(Trees trees) {
        return trees.problems().stream()
                .flatMap(problem -> problem.mend().stream())
                .toList();
    }

    private static Trees read(Path file) throws IOException {
        return Trees.read(Files.readAllBytes(file), file.getFileName().toString());
    }
}
