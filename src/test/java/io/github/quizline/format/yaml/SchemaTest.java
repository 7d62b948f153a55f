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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode TREE = JSON.readTree(QuizYaml.schema());

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

    @Test
    void every_key_says_on_hover_what_it_is_for_and_shows_an_example() {
        Map<String, JsonNode> keys = keys();

        assertThat(keys).hasSizeGreaterThan(90);
        assertThat(keys).allSatisfy((place, key) -> {
            assertThat(isDescribed(key)).as(place).isTrue();
            assertThat(isShown(key)).as(place).isTrue();
        });
        keysOf(Keys.FILE, "/properties/", keys);
        keysOf(Keys.PASSAGE, "/$defs/passage/properties/", keys);
        keysOf(Keys.SOURCE, "/$defs/source/properties/", keys);
        keysOf(Keys.SETTINGS, "/$defs/settings/properties/", keys);
        keysOf(Keys.QUESTION, "/$defs/question/properties/", keys);
    }

    @Test
    void every_example_fits_its_key() {
        ObjectNode places = JSON.createObjectNode();
        ObjectNode file = JSON.createObjectNode();
        file.set("$defs", TREE.get("$defs"));
        file.set("file", JSON.createObjectNode().set("properties", TREE.get("properties")));
        file.set("properties", places);
        keys().keySet()
                .forEach(place -> places.set(
                        place,
                        JSON.createObjectNode()
                                .put("$ref", "#" + (place.startsWith("/properties") ? "/file" : "") + place)));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(file.toString(), InputFormat.JSON);

        keys().forEach((place, key) -> key.path("examples").forEach(example -> {
            String one = JSON.createObjectNode().set(place, example).toString();
            assertThat(schema.validate(one, InputFormat.JSON)).as(one).isEmpty();
        }));
        assertThat(schema.validate("{\"/$defs/settings/properties/pass\": 60}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void the_line_that_switches_the_schema_on_is_a_comment_to_the_reader() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("# yaml-language-server: $schema=");
        String line = readme.substring(start, readme.indexOf('`', start));
        String quiz = "title: T\nquestions:\n  - question: What?\n    answer: a\n";

        Reading reading = Corpus.read(line + "\n" + quiz);

        assertThat(line).isEqualTo("# yaml-language-server: $schema=quiz.schema.json");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.quiz()).isEqualTo(Corpus.read(quiz).quiz());
    }

    private static void keysOf(Set<String> names, String place, Map<String, JsonNode> keys) {
        assertThat(keys.keySet())
                .containsAll(names.stream().map(name -> place + name).toList());
    }

    private static boolean isDescribed(JsonNode key) {
        return key.has("description")
                || (key.has("$ref")
                        && isDescribed(TREE.at(key.get("$ref").asString().substring(1))));
    }

    /** Whether an editor can show what to write: examples, or all that may stand there. */
    private static boolean isShown(JsonNode key) {
        return key.has("examples")
                || key.has("enum")
                || (key.has("$ref")
                        && isShown(TREE.at(key.get("$ref").asString().substring(1))));
    }

    /** The keys that editors complete, by where the schema describes them. */
    private static Map<String, JsonNode> keys() {
        Map<String, JsonNode> keys = new TreeMap<>();
        add("/properties", TREE.get("properties"), keys);
        add("/$defs/question/properties", TREE.at("/$defs/question/properties"), keys);
        for (String name :
                List.of("check", "option", "item", "pairs", "evidence", "source", "passage", "settings", "gaps")) {
            addAll("/$defs/" + name, TREE.at("/$defs/" + name), keys);
        }
        return keys;
    }

    private static void addAll(String place, JsonNode node, Map<String, JsonNode> keys) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                addAll(place + "/" + i, node.get(i), keys);
            }
        }
        node.properties().forEach(inner -> {
            String at = place + "/" + inner.getKey();
            if (inner.getKey().equals("properties")) {
                add(at, inner.getValue(), keys);
            } else if (!inner.getKey().equals("examples")) {
                addAll(at, inner.getValue(), keys);
            }
        });
    }

    private static void add(String place, JsonNode properties, Map<String, JsonNode> keys) {
        properties.properties().stream()
                .filter(key -> key.getValue().isObject())
                .forEach(key -> keys.put(place + "/" + key.getKey(), key.getValue()));
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
