package io.github.quizline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.Quizline;
import io.github.quizline.check.Rule;
import io.github.quizline.format.Resolver;
import io.github.quizline.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

    private static final String GOOD =
            "title: Good\nquestions:\n  - question: Where?\n    answer: Kaesong\n    explanation: So it was.\n";
    private static final String FLAWED = GOOD.replace("    explanation: So it was.\n", "");
    private static final String BAD = GOOD.replace("title", "titel").replace("answer", "anwser");

    @TempDir
    private Path folder;

    @Test
    void a_quiz_without_mistakes_is_told_so() throws IOException {
        write("good.yaml", GOOD);

        assertThat(check("good.yaml")).isEqualTo(new Called(0, "", "1 file checked: no problems.\n"));
    }

    @Test
    void mistakes_are_told_with_their_line_and_a_caret() throws IOException {
        Path bad = write("bad.yaml", BAD);

        List<Problem> problems = Quizline.read(bad).problems();

        assertThat(problems).hasSize(2);
        assertThat(problems.get(1)).asString().startsWith(bad + ":4:5: error: ");
        assertThat(check("bad.yaml"))
                .isEqualTo(new Called(
                        1,
                        problems.get(0) + "\n    titel: Good\n    ^\n" + problems.get(1)
                                + "\n        anwser: Kaesong\n        ^\n",
                        "1 file checked: 2 errors, 0 warnings. With --fix, 2 can be mended.\n"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_that_leads_round_in_a_circle_is_told() throws IOException {
        Files.createSymbolicLink(folder.resolve("loop.yaml"), Path.of("loop.yaml"));

        Called called = check("loop.yaml");

        assertThat(called.err()).contains("loop.yaml cannot be read").doesNotContain("Did you mean");
        assertThat(called.code()).isEqualTo(2);
    }

    @Test
    void all_files_are_checked_though_one_cannot_be_read() throws IOException {
        write("good.yaml", GOOD);
        Path bad = write("bad.yaml", BAD);

        Called called = check("bad.yaml", "nothing.yaml", "good.yaml");

        assertThat(called.code()).isEqualTo(2);
        assertThat(called.out()).startsWith(bad + ":1:1: error:");
        assertThat(called.err()).contains("there is no file or quiz \"nothing.yaml\"", "2 files checked: 2 errors");
        assertThat(check("nothing.yaml").err()).doesNotContain("checked");
    }

    @Test
    void a_warning_is_no_negative_answer() throws IOException {
        write("warned.yaml", GOOD + "tags: a, b\n");

        Called called = check("warned.yaml");

        assertThat(called.code()).isZero();
        assertThat(called.out()).contains(": warning: ");
        assertThat(called.err()).contains("0 errors, 1 warning");
    }

    @Test
    void what_could_be_better_is_a_warning_with_the_name_that_silences_it() throws IOException {
        Path flawed = write("flawed.yaml", FLAWED);

        Called called = check("flawed.yaml");

        assertThat(called.out())
                .startsWith(flawed + ":3:15: warning: whoever is wrong here")
                .contains(". [explanation-missing]\n");
        assertThat(called.err()).isEqualTo("1 file checked: 0 errors, 1 warning.\n");
        assertThat(called.code()).isZero();
        write("silenced.yaml", FLAWED + "check: {ignore: [explanation-missing]}\n");
        assertThat(check("silenced.yaml").out()).isEmpty();
    }

    @Test
    void problems_of_all_sorts_are_told_in_file_order() throws IOException {
        write("both.yaml", FLAWED + "    points: 1\ntags: a, b\n    \n");

        assertThat(check("--json", "both.yaml").out().lines().map(new JsonMapper()::readTree))
                .extracting(problem -> problem.get("rule").asString())
                .containsExactly("explanation-missing", "commas");
    }

    @Test
    void strict_makes_warnings_count() throws IOException {
        write("good.yaml", GOOD);
        write("flawed.yaml", FLAWED);

        assertThat(check("--strict", "flawed.yaml").code()).isEqualTo(1);
        assertThat(check("--strict", "good.yaml").code()).isZero();
    }

    @Test
    void the_rules_are_listed_with_their_examples() {
        Called called = check("--rules");

        assertThat(called.out())
                .contains(
                        "longest-option\n    A right option",
                        "    After: Haladyna",
                        "    Not so:\n        title: Example\n        questions:\n",
                        "    But so:\n");
        assertThat(check("--rules", "--json").out().lines().map(new JsonMapper()::readTree))
                .extracting(rule -> rule.get("rule").asString())
                .containsExactlyElementsOf(
                        Stream.of(Rule.values()).map(Rule::word).toList());
    }

    @Test
    void without_a_quiz_it_asks_for_one() {
        Called called = check();

        assertThat(called.err()).contains("Which quiz?");
        assertThat(called.code()).isEqualTo(2);
        assertThat(check("--json", "--sarif", "x.yaml").err()).contains("--json and --sarif");
    }

    @Test
    void a_log_of_sarif_holds_every_problem_with_its_place_rule_and_mend() throws IOException {
        Path bad = write("böse quiz.yaml", BAD + "tags: a, b\n");

        Called called = check("--sarif", "böse quiz.yaml");

        JsonNode log = new JsonMapper().readTree(called.out());
        assertThat(log.at("/version").asString()).isEqualTo("2.1.0");
        JsonNode run = log.at("/runs/0");
        assertThat(run.at("/columnKind").asString()).isEqualTo("unicodeCodePoints");
        assertThat(run.at("/results")).hasSize(3);
        JsonNode result = run.at("/results/1");
        assertThat(result.at("/ruleId").asString()).isEqualTo("misspelt-key");
        assertThat(run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt() + "/id")
                        .asString())
                .isEqualTo("misspelt-key");
        assertThat(result.at("/level").asString()).isEqualTo("error");
        assertThat(result.at("/message/text").asString()).contains("anwser");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asString())
                .isEqualTo(bad.toUri().toString());
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(4);
        assertThat(place.at("/region/startColumn").asInt()).isEqualTo(5);
        JsonNode replacement = result.at("/fixes/0/artifactChanges/0/replacements/0");
        assertThat(replacement.at("/deletedRegion/endColumn").asInt()).isEqualTo(11);
        assertThat(replacement.at("/insertedContent/text").asString()).isEqualTo("answer");
        assertThat(called.code()).isEqualTo(1);
    }

    @Test
    void a_log_of_sarif_tells_what_its_rules_are_for() throws IOException {
        write("flawed.yaml", FLAWED);

        JsonNode log = new JsonMapper().readTree(check("--sarif", "flawed.yaml").out());

        JsonNode rule = log.at("/runs/0/tool/driver/rules/0");
        assertThat(rule.at("/id").asString()).isEqualTo("explanation-missing");
        assertThat(rule.at("/fullDescription/text").asString()).isEqualTo(Rule.EXPLANATION_MISSING.why());
        assertThat(new JsonMapper()
                        .readTree(check("--sarif", "kaesong-liaison-office").out())
                        .at("/runs/0/results"))
                .isEmpty();
    }

    @Test
    void problems_are_told_as_lines_of_json() throws IOException {
        Path bad = write("b\"a\\d.yaml", BAD.replace("titel", "tit\u200Bel"));

        Called called = check("--json", bad.getFileName().toString());

        List<JsonNode> problems =
                called.out().lines().map(new JsonMapper()::readTree).toList();
        assertThat(problems).hasSizeGreaterThanOrEqualTo(2);
        JsonNode last = problems.get(problems.size() - 1);
        assertThat(last.get("file").asString()).isEqualTo(bad.toString());
        assertThat(last.get("line").asInt()).isEqualTo(4);
        assertThat(last.get("column").asInt()).isEqualTo(5);
        assertThat(last.get("severity").asString()).isEqualTo("error");
        assertThat(last.get("rule").asString()).isEqualTo("misspelt-key");
        assertThat(last.get("arguments").get(1).asString()).isEqualTo("answer");
        assertThat(last.get("sentence").asString()).contains("anwser", "answer");
        assertThat(last.get("mend").get("from").get("line").asInt()).isEqualTo(4);
        assertThat(last.get("mend").get("to").get("column").asInt()).isEqualTo(11);
        assertThat(last.get("mend").get("replacement").asString()).isEqualTo("answer");
        assertThat(called.out()).contains("\\u200b").doesNotContain("\u200B");
        assertThat(called.code()).isEqualTo(1);
    }

    @Test
    void what_can_be_mended_is_mended_and_told() throws IOException {
        Path bad = write("bad.yaml", BAD);

        List<Problem> problems = Quizline.read(bad).problems();

        assertThat(check("--fix", "bad.yaml"))
                .isEqualTo(new Called(
                        0,
                        "",
                        "mended: " + problems.get(0) + "\nmended: " + problems.get(1)
                                + "\n1 file checked: no problems.\n"));
        assertThat(bad).hasContent(GOOD);
        assertThat(Quizline.read(Files.readString(bad), "bad.yaml", Resolver.NONE)
                        .quiz())
                .isPresent();
    }

    @Test
    void what_cannot_be_mended_stays_to_be_told() throws IOException {
        Path bad = write("bad.yaml", BAD + "  - question: Why?\n");

        Called called = check("--fix", "bad.yaml");

        assertThat(called.code()).isEqualTo(1);
        assertThat(called.out()).contains("bad.yaml:6:5: error: ").doesNotContain("titel");
        assertThat(bad).hasContent(GOOD + "  - question: Why?\n");
    }

    @Test
    void a_mend_changes_no_other_byte() throws IOException {
        String windows = "\uFEFF# 한국어\r\n" + BAD.replace("\n", "\r\n") + "\r\n\r\n# end";
        Path bad = write("bad.yaml", windows);

        assertThat(check("--fix", "bad.yaml").code()).isZero();
        assertThat(Files.readString(bad))
                .isEqualTo(windows.replace("titel", "title").replace("anwser", "answer"));
    }

    @Test
    void a_good_file_is_not_touched() throws IOException {
        Path good = write("good.yaml", GOOD);
        Files.setLastModifiedTime(good, FileTime.fromMillis(0));

        assertThat(check("--fix", "good.yaml").code()).isZero();
        assertThat(Files.getLastModifiedTime(good).toMillis()).isZero();
    }

    @Test
    void a_file_that_is_not_wholly_text_is_not_mended() throws IOException {
        byte[] bytes = (BAD + "# \u00E9\n").getBytes(StandardCharsets.ISO_8859_1);
        Path bad = Files.write(folder.resolve("latin.yaml"), bytes);

        Called called = check("--fix", "latin.yaml");

        assertThat(called.code()).isIn(1, 2);
        assertThat(Files.readAllBytes(bad)).isEqualTo(bytes);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_mended_file_keeps_its_rights_and_a_link_stays_one() throws IOException {
        Path bad = write("bad.yaml", BAD);
        Files.setPosixFilePermissions(bad, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("bad.yaml"));

        assertThat(check("--fix", "link.yaml").code()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(bad).hasContent(GOOD);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bad)))
                .isEqualTo("rw-r-----");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(bad, link);
        }
    }

    @Test
    void ids_are_written_once_and_no_other_byte_changes() throws IOException {
        String windows = "\uFEFF# 한국어\r\n" + GOOD.replace("\n", "\r\n");
        Path good = write("good.yaml", windows);

        assertThat(check("--write-ids", "good.yaml"))
                .isEqualTo(new Called(0, "", "ids written: " + good + "\n1 file checked: no problems.\n"));
        assertThat(Files.readString(good))
                .isEqualTo(windows.replace("Good\r\n", "Good\r\nid: good\r\n")
                        .replace("Where?\r\n", "Where?\r\n    id: where\r\n"));

        Files.setLastModifiedTime(good, FileTime.fromMillis(0));
        assertThat(check("--write-ids", "good.yaml").err()).doesNotContain("ids written");
        assertThat(Files.getLastModifiedTime(good).toMillis()).isZero();
    }

    @Test
    void ids_are_not_written_where_there_are_errors_unless_they_are_mended_first() throws IOException {
        Path bad = write("bad.yaml", BAD);

        Called called = check("--write-ids", "bad.yaml");

        assertThat(called.code()).isEqualTo(1);
        assertThat(called.out()).contains("bad.yaml:1:1: error: ");
        assertThat(bad).hasContent(BAD);
        assertThat(check("--fix", "--write-ids", "bad.yaml").code()).isZero();
        assertThat(Files.readString(bad)).contains("id: bad\n", "id: where\n");
    }

    @Test
    void where_there_is_no_room_for_ids_that_is_told() throws IOException {
        String text = "title: Towns\nquestions: [text: 'In {{Kaesong}}']\n";
        Path towns = write("towns.yaml", text);

        Called called = check("--write-ids", "towns.yaml");

        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err()).contains(towns + " was left as it is: ids cannot be added");
        assertThat(towns).hasContent(text);
        assertThat(check("--write-ids", "kaesong-liaison-office").code()).isEqualTo(2);
    }

    @Test
    void the_example_inside_the_program_is_checked_but_not_mended() {
        assertThat(check("kaesong-liaison-office").code()).isZero();
        assertThat(check("--fix", "kaesong-liaison-office"))
                .isEqualTo(new Called(
                        2, "", "quizline: kaesong-liaison-office comes with the program and cannot be changed.\n"));
    }

    @Test
    void no_file_steers_the_terminal() throws IOException {
        write("evil.yaml", "title: x\n\"a\\e[2Jb\": \u0007\nquestions:\n  - \u001B]0;x\u0007: y\n");

        Called called = check("evil.yaml");

        assertThat(called.code()).isEqualTo(1);
        assertThat((called.out() + called.err()).codePoints()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
    }

    @Test
    void a_binary_file_is_told_in_words() throws IOException {
        byte[] bytes = new byte[4096];
        new Random(1).nextBytes(bytes);
        Files.write(folder.resolve("binary.yaml"), bytes);

        Called called = check("binary.yaml");

        assertThat(called.code()).isIn(1, 2);
        assertThat(called.out() + called.err()).contains("binary.yaml").doesNotContain("\tat ", "Exception");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Called check(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Called.in(folder, all);
    }
}
