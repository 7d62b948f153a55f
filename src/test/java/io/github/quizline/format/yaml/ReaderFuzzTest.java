package io.github.quizline.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.quizline.check.Check;
import io.github.quizline.format.Reading;
import io.github.quizline.format.Resolver;
import io.github.quizline.problem.Problem;
import io.github.quizline.quiz.Quiz;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any file. In the tests these are the quizzes of the tests; {@code mvn -Pfuzz test} makes up more. */
class ReaderFuzzTest {

    static Stream<byte[]> quizzes() {
        return Stream.of(Corpus.good(), Corpus.bad(), Corpus.catalogue())
                .flatMap(files -> files.stream())
                .map(Corpus::bytes);
    }

    @MethodSource("quizzes")
    @FuzzTest(maxDuration = "10m")
    void any_file_gives_a_quiz_or_an_error(byte[] file) {
        Reading reading = QuizYaml.read(Decoded.of(file, "quiz.yaml"), Resolver.NONE);

        assertThat(reading.problems().stream().map(Problem::toString))
                .allSatisfy(told -> assertThat(told).contains("quiz.yaml:").doesNotContain("{0}"));
        assertThat(reading.quiz().isPresent())
                .isEqualTo(reading.problems().stream().noneMatch(Problem::isError));
        reading.quiz().ifPresent(quiz -> {
            assertThatItIsWrittenAndReadAlike(quiz);
            assertThatItsStyleIsFoundAtOnce(reading);
            assertThatItIsLookedInto(reading);
        });
    }

    private static void assertThatItsStyleIsFoundAtOnce(Reading reading) {
        Path file = Path.of("quiz.yaml");

        Optional<Reading> formatted = QuizYaml.format(file, reading);

        formatted.ifPresent(once -> assertThat(QuizYaml.format(file, once))
                .map(twice -> twice.source().text())
                .contains(once.source().text()));
        QuizYaml.writeIds(file, reading)
                .ifPresent(written -> assertThat(written.quiz()).isEqualTo(reading.quiz()));
    }

    private static void assertThatItIsLookedInto(Reading reading) {
        assertThat(Check.of(reading)).allSatisfy(found -> {
            assertThat(found.sentence()).doesNotContain("{0}");
            assertThat(found.at().line()).isLessThanOrEqualTo(reading.source().lines());
        });
    }

    private static void assertThatItIsWrittenAndReadAlike(Quiz quiz) {
        String written = QuizYaml.write(quiz);

        assertThat(Corpus.read(quiz.id() + ".yaml", written).quiz()).contains(quiz);
    }
}
