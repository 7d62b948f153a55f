package io.github.quizline.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.format.Reading;
import io.github.quizline.format.yaml.QuizYaml;
import io.github.quizline.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole quizzes: what is planted is found, and little else. */
class BankTest {

    private static final Path FOLDER = Path.of("src/test/resources/check");
    private static final String PLANTED = "# planted: ";

    /** Flags that stand in a bank's list of flags with this before them are wrong, as a careful teacher sees them. */
    private static final String WRONG = "wrong ";

    static Stream<Path> banks() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("bank"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @Test
    void each_planted_flaw_is_found_and_nothing_else() throws IOException {
        Path file = FOLDER.resolve("planted.yaml");
        List<String> lines = Files.readAllLines(file);
        Map<Integer, List<String>> planted = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.get(i).indexOf(PLANTED);
            if (at >= 0) {
                planted.put(
                        i + 1,
                        List.of(lines.get(i).substring(at + PLANTED.length()).split(" ", -1)));
            }
        }
        TreeMap<Integer, List<String>> found = new TreeMap<>();
        for (Problem problem : flags(file)) {
            int question = IntStream.rangeClosed(1, problem.at().line())
                    .filter(line -> lines.get(line - 1).strip().startsWith("#"))
                    .max()
                    .orElseThrow();
            found.computeIfAbsent(question, line -> new ArrayList<>()).add(problem.rule());
        }

        assertThat(planted).hasSize(25);
        assertThat(found).isEqualTo(planted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/check/clean.yaml",
                "quizzes/kaesong-liaison-office.yaml",
                "quizzes/to-the-moon-and-beyond.yaml"
            })
    void a_clean_quiz_is_left_in_peace(String file) throws IOException {
        assertThat(flags(Path.of(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("banks")
    void a_quiz_as_teachers_write_them_gets_the_flags_beside_it(Path bank) throws IOException {
        String list = flags(bank).stream()
                .map(problem -> problem.at() + " " + problem.rule() + "\n")
                .collect(Collectors.joining());
        Path kept = Path.of("target/flags").resolve(bank.getFileName() + ".flags");
        Files.writeString(Files.createDirectories(kept.getParent()).resolve(kept.getFileName()), list);

        assertThat(list).isEqualTo(Files.readString(listOf(bank)).replace(WRONG, ""));
    }

    @Test
    void at_most_one_flag_in_ten_is_wrong() throws IOException {
        List<String> all = new ArrayList<>();
        int questions = 0;
        for (Path bank : banks().toList()) {
            all.addAll(Files.readAllLines(listOf(bank)));
            questions += QuizYaml.read(bank).quiz().orElseThrow().questions().size();
        }
        long wrong = all.stream().filter(flag -> flag.startsWith(WRONG)).count();

        assertThat(questions).isEqualTo(200);
        assertThat(all).hasSizeGreaterThan(70);
        assertThat(10 * wrong).isLessThanOrEqualTo(all.size());
    }

    private static Path listOf(Path bank) {
        return bank.resolveSibling(bank.getFileName() + ".flags");
    }

    private static List<Problem> flags(Path file) throws IOException {
        Reading reading = QuizYaml.read(file);
        assertThat(reading.problems()).isEmpty();
        return Check.of(reading);
    }
}
