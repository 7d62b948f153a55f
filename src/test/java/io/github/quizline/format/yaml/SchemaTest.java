package io.github.quizline.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.quizline.format.Reading;
import io.github.quizline.format.yaml.Node.Entry;
import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.format.yaml.Node.Scalar;
import io.github.quizline.format.yaml.Node.Sequence;
import io.github.quizline.problem.Problem;
import io.github.quizline.problem.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema and the reader agree, as far as a schema can know. */
class SchemaTest {

    /** What a schema cannot know: what one value says of another, what a text says, and what other files say. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "count-too-many",
            "described-twice",
            "duplicate-id",
            "equal-options",
            "evidence-not-found",
            "evidence-not-found-near",
            "evidence-without-passage",
            "file-missing",
            "gap-choice-with-type",
            "gap-empty",
            "gap-mixed",
            "gap-twice",
            "gap-unclosed",
            "inexact-date",
            "named-twice",
            "no-gaps",
            "passage-missing",
            "passage-missing-near",
            "passage-without-passages",
            "right-and-wrong",
            "select-too-many",
            "unknown-gap",
            "unknown-gap-near",
            "unknown-option",
            "unknown-option-near",
            "unknown-passage",
            "unknown-passage-near",
            "unreadable-date",
            "unreadable-number",
            "unused-gap");

    private static final String SOUND = "{\"question\": \"a\", \"answer\": \"b\"}";

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(QuizYaml.schema(), InputFormat.JSON);

    /** A quiz as JSON, and what the reader has to say of it. */
    private record Case(String json, List<Problem> problems) {}

    static List<Path> good() {
        return Corpus.good();
    }

    static Stream<Arguments> parts() {
        return Corpus.bad().stream().flatMap(SchemaTest::parts);
    }

    @ParameterizedTest
    @MethodSource("good")
    void a_good_quiz_fits_the_schema(Path file) {
        assertThat(errors(json(tree(Corpus.text(file)).orElseThrow()))).isEmpty();
    }

    @Test
    void a_written_quiz_fits_the_schema() {
        for (int seed = 0; seed < 300; seed++) {
            String text = QuizWriter.write(RandomQuizzes.quiz(seed));

            assertThat(errors(json(tree(text).orElseThrow()))).as(text).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void the_schema_refuses_what_the_reader_refuses(String part, Case quiz) {
        Set<String> refused = quiz.problems.stream()
                .filter(Problem::isError)
                .map(Problem::rule)
                .filter(rule -> !BEYOND_A_SCHEMA.contains(rule))
                .collect(Collectors.toSet());

        assertThat(errors(quiz.json).isEmpty())
                .as("%s: %s\n%s\n%s", part, refused, quiz.json, errors(quiz.json))
                .isEqualTo(refused.isEmpty());
    }

    /** Each question of a file by itself, and the file without its questions. */
    private static Stream<Arguments> parts(Path file) {
        Reading reading = Corpus.read(file);
        Source source = reading.source();
        Optional<Node> root = tree(source.text());
        if (root.isEmpty()) {
            return Stream.empty();
        }
        String name = file.getFileName().toString();
        List<Problem> others = new ArrayList<>(reading.problems());
        List<Arguments> parts = new ArrayList<>();
        List<Node> questions = questions((Mapping) root.get());
        for (int i = 0; i < questions.size(); i++) {
            Node question = questions.get(i);
            int first = source.position(question.start()).line();
            int next = i + 1 < questions.size()
                    ? source.position(questions.get(i + 1).start()).line()
                    : source.position(question.end()).line() + 1;
            List<Problem> own = reading.problems().stream()
                    .filter(problem ->
                            first <= problem.at().line() && problem.at().line() < Math.max(next, first + 1))
                    .toList();
            others.removeAll(own);
            String json = "{\"title\": \"T\", \"questions\": [" + json(question) + "]}";
            parts.add(Arguments.of(name + ":" + first, new Case(json, own)));
        }
        parts.add(Arguments.of(name, new Case(withoutQuestions((Mapping) root.get()), others)));
        return parts.stream();
    }

    private static List<Node> questions(Mapping root) {
        return root.entries().stream()
                .filter(entry -> entry.key().text().equals("questions"))
                .map(Entry::value)
                .filter(Sequence.class::isInstance)
                .flatMap(list -> ((Sequence) list).items().stream())
                .toList();
    }

    private static String withoutQuestions(Mapping root) {
        return object(root.entries().stream()
                .map(entry -> entry.key().text().equals("questions")
                                && !questions(root).isEmpty()
                        ? "\"questions\": [" + SOUND + "]"
                        : member(entry)));
    }

    private static Optional<Node> tree(String text) {
        Source source = new Source("quiz.yaml", text);
        Problems problems = new Problems(source);
        Optional<Node> root = YamlTree.parse(source, problems).root();
        return problems.hasErrors() ? Optional.empty() : root;
    }

    private static List<String> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(com.networknt.schema.Error::toString)
                .toList();
    }

    /** A value as an editor sees it, to which a word without quotes may be a number, a truth or nothing. */
    private static String json(Node node) {
        if (node instanceof Mapping mapping) {
            return object(mapping.entries().stream().map(SchemaTest::member));
        }
        if (node instanceof Sequence list) {
            return list.items().stream().map(SchemaTest::json).collect(Collectors.joining(", ", "[", "]"));
        }
        Scalar scalar = (Scalar) node;
        if (scalar.isAbsent()) {
            return "null";
        }
        boolean isBare = scalar.isPlain() && scalar.text().matches("true|false|-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
        return isBare ? scalar.text() : quoted(Values.content(scalar));
    }

    private static String object(Stream<String> members) {
        return members.collect(Collectors.joining(", ", "{", "}"));
    }

    private static String member(Entry entry) {
        return quoted(entry.key().text()) + ": " + json(entry.value());
    }

    private static String quoted(String text) {
        return IntStream.range(0, text.length())
                .mapToObj(i -> {
                    char c = text.charAt(i);
                    return c == '"' || c == '\\' ? "\\" + c : c < ' ' ? String.format("\\u%04x", (int) c) : "" + c;
                })
                .collect(Collectors.joining("", "\"", "\""));
    }
}
