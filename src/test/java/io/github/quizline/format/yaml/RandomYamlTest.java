package io.github.quizline.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.problem.Edit;
import io.github.quizline.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Promises that hold for any text, shown on texts that are nearly good. */
class RandomYamlTest {

    private static final int TEXTS_A_SEED = 500;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_text_gives_a_tree_or_an_error_and_never_throws(long seed) throws IOException {
        Mutations mutations = mutations(seed);

        for (int i = 0; i < TEXTS_A_SEED; i++) {
            String yaml = mutations.next();
            Trees trees = Trees.read(yaml);

            assertThat(trees.root().isPresent() || trees.problems().stream().anyMatch(Problem::isError))
                    .as(yaml)
                    .isTrue();
            assertThatProblemsStandInFileOrder(trees, yaml);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7, 8})
    void what_is_read_without_a_problem_is_what_the_parser_reads(long seed) throws IOException {
        Mutations mutations = mutations(seed);

        for (int i = 0; i < TEXTS_A_SEED; i++) {
            String yaml = mutations.next();
            Trees trees = Trees.read(yaml);

            if (trees.problems().isEmpty()) {
                assertThat(trees.shown()).as(yaml).isEqualTo(parsed(yaml));
                Trees.visit(
                        trees.root().orElseThrow(), node -> GoodYamlTest.assertThatItStandsThere(node, trees.source()));
            } else if (trees.problems().stream().noneMatch(Problem::isError)) {
                parsed(yaml);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10})
    void mends_add_and_take_signs_and_spaces_only(long seed) throws IOException {
        Mutations mutations = mutations(seed);

        for (int i = 0; i < TEXTS_A_SEED; i++) {
            String yaml = mutations.next();
            Trees trees = Trees.read(yaml);
            if (Collections.disjoint(trees.rules(), List.of("anchor", "tag"))) {
                Trees after = trees.after(mendsOf(trees));

                assertThat(letters(after.source().text())).as(yaml).isEqualTo(letters(yaml));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void mending_comes_to_an_end(long seed) throws IOException {
        Mutations mutations = mutations(seed);

        for (int i = 0; i < TEXTS_A_SEED; i++) {
            String yaml = mutations.next();
            Trees trees = Trees.read(yaml);
            for (int times = 0; times < 8; times++) {
                trees = trees.after(mendsOf(trees));
            }

            assertThat(mendsOf(trees)).as(yaml).isEmpty();
        }
    }

    @Test
    void a_break_in_one_question_leaves_the_others_as_they_are() {
        String rest = "?\n    answer: A\n    distractors:\n      - B\n      - C\n";
        List<String> breaks = List.of(
                "    hints: a: b\n",
                "    hints: \"a\n",
                "    hints: 'a\n",
                "    hints: [a\n",
                "    hints: {a\n",
                "    hints: @a\n",
                "    hints: *a b\n",
                "    hints a\n",
                "   hints: a\n",
                "     hints: a\n",
                "\thints: a\n",
                "    hints: |a\n",
                "    hints: \"a\" b\n",
                "    - a\n",
                "hints: a\n",
                "    }\n",
                "    \"\n",
                "    ? [a]\n",
                "    :\n",
                "    hints: \"\\q\"\n");
        for (String broken : breaks) {
            StringBuilder yaml = new StringBuilder("title: A quiz\nquestions:\n");
            for (int number = 0; number < 9; number++) {
                yaml.append("  - question: Number ").append(number).append(rest);
                yaml.append(number % 4 == 1 ? broken : "");
            }
            Trees trees = Trees.read(yaml.append("tags: [a]\n").toString());

            for (int number = 0; number < 9; number++) {
                if (number % 4 != 1) {
                    assertThat(Trees.shown(trees.find("questions", number)))
                            .as(broken)
                            .isEqualTo("{question: Number " + number + "?, answer: A, distractors: [B, C]}");
                }
            }
            assertThat(Trees.shown(trees.find("tags"))).as(broken).isEqualTo("[a]");
            assertThat(trees.problems()).as(broken).hasSizeBetween(2, 4);
        }
    }

    private static void assertThatProblemsStandInFileOrder(Trees trees, String yaml) {
        List<Problem> problems = trees.problems();
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            assertThat(problem.at().line())
                    .as(yaml)
                    .isLessThanOrEqualTo(trees.source().lines());
            assertThat(problem.sentence()).as(yaml).doesNotContain("{0}", "{1}").isNotBlank();
            if (i > 0) {
                assertThat(problem.at())
                        .as(yaml)
                        .isGreaterThanOrEqualTo(problems.get(i - 1).at());
            }
        }
    }

    private static List<Edit> mendsOf(Trees trees) {
        return trees.problems().stream()
                .flatMap(problem -> problem.mend().stream())
                .toList();
    }

    /** Letters and digits. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The text as the engine reads it, shown as {@link Trees} does. */
    private static String parsed(String yaml) {
        StringBuilder shown = new StringBuilder();
        Deque<boolean[]> open = new ArrayDeque<>();
        List<Event> events = new ArrayList<>();
        try {
            new Parse(LoadSettings.builder().build()).parseString(yaml).forEach(events::add);
        } catch (YamlEngineException e) {
            throw new AssertionError("read without a problem, but is no YAML:\n" + yaml, e);
        }
        for (Event event : events) {
            boolean isEnd = event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd;
            boolean isNode = isEnd
                    || event instanceof ScalarEvent
                    || event.getEventId() == Event.ID.MappingStart
                    || event.getEventId() == Event.ID.SequenceStart;
            if (!isNode) {
                continue;
            }
            if (isEnd) {
                open.pop();
                shown.append(event.getEventId() == Event.ID.MappingEnd ? '}' : ']');
                continue;
            }
            separate(shown, open);
            if (event instanceof ScalarEvent scalar) {
                shown.append(scalar.getValue());
            } else {
                boolean isMapping = event.getEventId() == Event.ID.MappingStart;
                shown.append(isMapping ? '{' : '[');
                open.push(new boolean[] {isMapping, true, false});
            }
        }
        return shown.toString();
    }

    // What is open: whether it is a mapping, whether it is empty, whether a value comes next.
    private static void separate(StringBuilder shown, Deque<boolean[]> open) {
        boolean[] parent = open.peek();
        if (parent == null) {
            return;
        }
        shown.append(parent[2] ? ": " : parent[1] ? "" : ", ");
        parent[1] = false;
        parent[2] = parent[0] && !parent[2];
    }

    private static Mutations mutations(long seed) throws IOException {
        return new Mutations(Files.readString(GoodYamlTest.EVERY_SHAPE), new Random(seed));
    }
}
