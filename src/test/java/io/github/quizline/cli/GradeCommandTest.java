package io.github.quizline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GradeCommandTest {

    private static final String QUIZ = """
            title: Kaesong
            questions:
              - {id: where, question: Where?, answer: Kaesong, type: place, points: 2}
              - {id: which, question: Which?, answer: "one; two", distractors: [three = 3]}
              - {id: all, question: Which ones?, answers: [red, "a;b"], distractors: [blue]}
              - {id: pairs, question: Who?, pairs: {"a=b": x, c: y}}
            """;

    private static final String TORN =
            "this row has not as many cells (%d) as the header (4). A response with a comma needs double quotes round it.";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        write("kaesong.yaml", QUIZ);
    }

    @Test
    void each_row_is_judged_and_told_as_json() throws IOException {
        write("r.csv", "learner,question,response\nAnna,where,kaesung\n\"B, \"\"C\"\"\",where,\n");

        Called called = grade("kaesong.yaml", "--json");

        assertThat(called.out().lines())
                .containsExactly(
                        "{\"learner\":\"Anna\",\"quiz\":\"kaesong\",\"question\":\"where\",\"response\":\"kaesung\","
                                + "\"verdict\":\"close\",\"score\":1,\"points\":2,\"rule\":\"typo\","
                                + "\"reason\":\"Right, but it is spelt Kaesong.\"}",
                        "{\"learner\":\"B, \\\"C\\\"\",\"quiz\":\"kaesong\",\"question\":\"where\",\"response\":\"\","
                                + "\"verdict\":\"skipped\",\"score\":0,\"points\":0,\"rule\":\"blank\","
                                + "\"reason\":\"No answer given.\"}");
        assertThat(called.err()).isEmpty();
        assertThat(called.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "which | one; two | accept | 1",
                "which | three = 3 | reject | 0",
                "which | four | unfit | 0",
                "all | red; a\\;b | accept | 1",
                "all | red | reject | 0.5",
                "pairs | a\\=b=x; c=y | accept | 1",
                "pairs | a\\=b=y; c=y | reject | 0.5"
            })
    void a_response_is_written_as_text(String question, String response, String verdict, double score)
            throws IOException {
        write("r.csv", "learner,question,response\nAnna," + question + "," + response + "\n");

        JsonNode graded = json(grade("kaesong.yaml", "--json").out());

        assertThat(graded.get("verdict").asString()).isEqualTo(verdict);
        assertThat(graded.get("score").asDouble()).isEqualTo(score);
    }

    @Test
    void without_json_learners_and_questions_are_summed_up_and_the_last_answer_counts() throws IOException {
        write(
                "r.csv",
                String.join(
                        "\r\n",
                        "response,question,learner",
                        "Seoul,where,Bo",
                        "Kaesong,where,Anna",
                        "Kaesong,where,Bo",
                        "red,all,Bo"));

        assertThat(grade("kaesong.yaml")).isEqualTo(new Called(0, """
                        learner  points  of   %
                        Anna          2   5  40
                        Bo          2.5   5  50

                        Kaesong
                        question  responses  right  mean score
                        where             2      2           1
                        which             0      0
                        all               1      0         0.5
                        pairs             0      0
                        """, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "where-was-the-factory, where-was-the-factory-park",
        "where-is-the-factory-parc, where-was-the-factory-park",
        "who-was-the-minister, ''",
    })
    void a_longer_unknown_id_may_differ_more_from_the_nearest(String id, String meant) throws IOException {
        write("kaesong.yaml", QUIZ + "  - {question: Where was the factory park?, answer: Kaesong}\n");
        write("r.csv", lines("learner,question,response", "Anna," + id + ",x"));

        String told = grade("kaesong.yaml").err();

        assertThat(told)
                .contains("there is no question \"" + id + "\"")
                .endsWith(meant.isEmpty() ? "in kaesong.\n" : "Did you mean \"" + meant + "\"?\n");
    }

    @Test
    void an_unknown_quiz_or_question_is_an_error_and_the_rest_goes_on() throws IOException {
        write("other.yaml", QUIZ.replace("Kaesong\n", "Other\n"));
        write(
                "r.csv",
                lines(
                        "learner,quiz,question,response",
                        "Anna,kaesong,were,x",
                        "Anna,kaesonk,where,x",
                        "Anna,other,where",
                        "\"An\nna\",other,where,Kaesong, in the North",
                        "Anna,other,where,Kaesong"));

        Called told = grade("kaesong.yaml", "other.yaml");
        Called json = grade("kaesong.yaml", "other.yaml", "--json");

        assertThat(told.err())
                .isEqualTo(lines(
                        "r.csv:2: error: there is no question \"were\" in kaesong. Did you mean \"where\"?",
                        "r.csv:3: error: there is no quiz \"kaesonk\". Did you mean \"kaesong\"?",
                        "r.csv:4: error: " + TORN.formatted(3),
                        "r.csv:5: error: " + TORN.formatted(5)));
        assertThat(told.code()).isEqualTo(1);
        assertThat(json.out().lines().toList())
                .hasSize(5)
                .element(0)
                .isEqualTo("{\"line\":2,\"learner\":\"Anna\",\"quiz\":\"kaesong\",\"question\":\"were\",\"error\":"
                        + "\"there is no question \\\"were\\\" in kaesong. Did you mean \\\"where\\\"?\"}");
        assertThat(json.code()).isEqualTo(1);
    }

    @Test
    void after_a_thousand_unknown_ids_no_more_is_guessed_what_was_meant() throws IOException {
        StringBuilder table = new StringBuilder("learner,question,response\n");
        for (int i = 0; i < 1_001; i++) {
            table.append("Anna,wher").append(Character.toString(0x4E00 + i)).append(",x\n");
        }
        write("r.csv", table + "Anna,wher\u4E00,x\n");

        List<String> told = grade("kaesong.yaml").err().lines().toList();

        assertThat(told).hasSize(1_002).element(999).asString().endsWith(" Did you mean \"where\"?");
        assertThat(told.get(1_000)).endsWith(":1002: error: there is no question \"wher\u51E8\" in kaesong.");
        assertThat(told.get(1_001)).endsWith(" Did you mean \"where\"?");
    }

    @Test
    void standard_input_is_read_where_the_file_is_a_dash() {
        String table = "\uFEFFlearner,question,response\nAnna,where,Kaesong\n";

        Called called = Called.withInput(folder, table, "grade", "kaesong.yaml", "--responses", "-", "--json");

        assertThat(json(called.out()).get("verdict").asString()).isEqualTo("accept");
    }

    @Test
    void points_are_counted_in_decimals() throws IOException {
        write(
                "tenth.yaml",
                "title: T\nquestions:\n  - {id: q, question: a, points: 3, options: [b, {option: c, credit: 0.1}],"
                        + " answer: b}\n");
        write("r.csv", "learner,question,response\na,q,c\n");

        assertThat(grade("tenth.yaml", "--json").out()).contains("\"score\":0.1,\"points\":0.3,");
    }

    @Test
    void where_nobody_takes_the_output_the_rest_is_not_judged() throws IOException {
        write("r.csv", "learner,question,response\n" + "a,where,x\n".repeat(20_000));
        AtomicInteger written = new AtomicInteger();
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                written.incrementAndGet();
                throw new IOException("Broken pipe");
            }
        };
        InputStream table = Files.newInputStream(folder.resolve("r.csv"));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = Shell.of(table, closed, err, Map.of(), folder, false);

        int code = new Program(shell).run("grade", "kaesong.yaml", "--responses", "-", "--json");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("quizline: the output could not be written: Broken pipe\n");
        assertThat(written).hasValue(1);
        assertThat(table.available()).as("what was left unread").isPositive();
    }

    @Test
    void a_missing_table_a_broken_quiz_and_two_quizzes_of_one_id_are_told() throws IOException {
        write("broken.yaml", "title: Broken\n");
        write("again.yaml", "id: kaesong\n" + QUIZ);

        assertThat(grade("kaesong.yaml")).isEqualTo(new Called(2, "", "quizline: there is no file r.csv.\n"));
        assertThat(grade("broken.yaml").err()).endsWith("has to be mended before answers to it can be judged.\n");
        assertThat(grade("kaesong.yaml", "again.yaml").err())
                .isEqualTo("quizline: two quizzes have the id \"kaesong\": kaesong.yaml and again.yaml. Give one of"
                        + " them another `id`.\n");
    }

    @Test
    void the_problems_of_all_quizzes_are_told_before_anything_is_judged() throws IOException {
        write("broken.yaml", "title: Broken\n");
        write("bad.yaml", "titel: Bad\nquestions: [{question: a, answer: b}]\n");
        write("again.yaml", "id: kaesong\n" + QUIZ);
        write("r.csv", "learner,quiz,question,response\nAnna,kaesong,where,Kaesong\n");

        Called called = grade("broken.yaml", "kaesong.yaml", "no.yaml", "again.yaml", "bad.yaml", "--json");

        assertThat(called.err().lines().filter(line -> line.startsWith("quizline:")))
                .containsExactly(
                        "quizline: broken.yaml has to be mended before answers to it can be judged.",
                        "quizline: there is no file or quiz \"no.yaml\". Type \"quizline\" to see the quizzes at hand.",
                        "quizline: two quizzes have the id \"kaesong\": kaesong.yaml and again.yaml. Give one of them"
                                + " another `id`.",
                        "quizline: bad.yaml has to be mended before answers to it can be judged.");
        assertThat(called.err()).contains("broken.yaml:1:1: error:", "bad.yaml:1:1: error:");
        assertThat(called.out()).isEmpty();
        assertThat(called.code()).isEqualTo(2);
    }

    @Test
    void a_quiz_is_found_by_its_name_however_many_files_lie_beside_it() throws IOException {
        for (int i = 0; i < 600; i++) {
            write("a" + i + ".yaml", "");
        }
        write("r.csv", "learner,question,response\nAnna,where,Kaesong\n");

        assertThat(grade("kaesong", "--json").out()).contains("\"verdict\":\"accept\"");
    }

    @Test
    void what_steers_a_terminal_does_not_reach_it() throws IOException {
        write("r.csv", "learner,question,response\n\u001B[2JAnna,where,Kaesong\n\u001B[2JAnna,\u001B[2J,x\n");

        Called called = grade("kaesong.yaml");

        assertThat(called.out() + called.err()).doesNotContain("\u001B");
    }

    private Called grade(String... arguments) {
        List<String> all = new ArrayList<>(List.of("grade", "--responses", "r.csv"));
        all.addAll(List.of(arguments));
        return Called.in(folder, all.toArray(new String[0]));
    }

    private static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static JsonNode json(String line) {
        return JsonMapper.shared().readTree(line);
    }
}
