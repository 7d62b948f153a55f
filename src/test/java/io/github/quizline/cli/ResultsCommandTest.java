package io.github.quizline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsCommandTest {

    private static final String TOWNS = """
            title: Towns
            settings: {pass: 50%}
            questions:
              - question: Where was the factory park?
                type: place
                answer: Kaesong
              - question: Which is a capital?
                answer: Seoul
                distractors: [Busan, Daegu]
              - text: It opened in {{September}}, in {{Kaesong}}.
                id: opened
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void a_quiz_at_hand() throws IOException {
        Files.writeString(folder.resolve("towns.yaml"), TOWNS);
    }

    @Test
    void sittings_are_listed_with_the_oldest_first() {
        sit("Anna", "Busan\nBusan\nMay\nSeoul\n");
        sit("Anna", "Kaesong\nSeoul\nSeptember\nKaesong\n");
        sit("Ben", "Kaesong\n:quit\n");
        sit("Anna", "Kaesong\n:quit\n");

        Called anna = Called.in(folder, "results", "--learner=Anna");

        assertThat(anna.code()).isZero();
        assertThat(anna.err()).isEmpty();
        assertThat(anna.out()
                        .replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d", "DATE")
                        .lines())
                .startsWith(
                        "no.  started           quiz   points     %",
                        "  1  DATE  towns  0 of 3    0%  not passed",
                        "  2  DATE  towns  3 of 3  100%  passed",
                        "  4  DATE  towns                unfinished",
                        "")
                .contains("The scores of these 2 sittings, from the oldest to the latest:");
        assertThat(Called.in(folder, "results", "--all").out()).contains("  Ben  ");
    }

    @Test
    void one_sitting_is_told_question_by_question() {
        sit("Anna", "Kesong\nBusan\nMay\nKaesong\n:appeal 3\n");

        Called called = Called.in(folder, "results", "--sitting=1", "--learner=Anna");

        assertThat(called.out().replaceAll(", \\d+ seconds?", "").lines().skip(1))
                .containsExactly(
                        "1.5 of 3 points, 50%, passed, 1 contested",
                        "",
                        "1. Where was the factory park?",
                        "   Answer: Kesong",
                        "   Right, but misspelt, 1 of 1 point",
                        "",
                        "2. Which is a capital?",
                        "   Answer: Busan",
                        "   Wrong, 0 of 1 point",
                        "",
                        "3. Fill in the gaps. It opened in ____, in ____.",
                        "   Answer: May; Kaesong",
                        "   Partly right, 0.5 of 1 point, contested");
    }

    @Test
    void a_quiz_that_is_no_longer_at_hand_is_told_by_its_ids() throws IOException {
        sit("Anna", "Kaesong\nBusan\nMay\nKaesong\n");
        Files.delete(folder.resolve("towns.yaml"));

        Called called = Called.in(folder, "results", "towns", "--sitting=1", "--learner=Anna");

        assertThat(called.out())
                .contains("2. which-is-a-capital\n   Answer: busan\n")
                .contains("3. opened\n   Answer: gap-1=May; gap-2=Kaesong\n");
        Files.writeString(folder.resolve("towns.yaml"), "title: Towns\n");
        assertThat(Called.in(folder, "results", "towns", "--all").out()).contains("  towns  ");
        assertThat(Called.in(folder, "results", "towns.yaml").err()).contains("towns.yaml has to be mended");
        assertThat(Called.in(folder, "results", "tovns").err()).contains("there is no file or quiz \"tovns\".");
    }

    @Test
    void verdicts_that_wait_for_the_end_are_not_told_before() throws IOException {
        Files.writeString(folder.resolve("towns.yaml"), TOWNS.replace("pass: 50%", "feedback: end"));
        sit("Anna", "Busan\n:quit\n");

        assertThat(detail().out()).contains("Answer: Busan").doesNotContain("Wrong");
        assertThat(detail("--json").out()).contains("\"verdict\":null,\"score\":null,\"earned\":null");
        assertThat(detail("--csv").out()).contains(",Busan,,,1,");
        assertThat(Called.in(folder, "results", "--learner=Anna", "--json").out())
                .contains("\"state\":\"unfinished\"", "\"earned\":null");
    }

    @Test
    void every_line_of_json_is_a_sitting_or_a_question() {
        sit("Anna", "Kaesong\nBusan\nMay\nKaesong\n");

        assertThat(Called.in(folder, "results", "--learner=Anna", "--json").out())
                .startsWith("{\"sitting\":1,\"learner\":\"Anna\",\"quizzes\":[\"towns\"],\"started\":\"")
                .endsWith("\"state\":\"finished\",\"questions\":3,\"answered\":3,\"contested\":0,\"earned\":1.5,"
                        + "\"possible\":3,\"share\":0.5,\"pass\":0.5,\"passed\":true}\n");
        assertThat(detail("--json").out().lines())
                .hasSize(3)
                .element(2)
                .asString()
                .contains("\"response\":{\"filled\":{\"gap-1\":\"May\",\"gap-2\":\"Kaesong\"}}");
    }

    @Test
    void the_time_an_answer_took_is_the_same_figure_everywhere() {
        sit("Anna", "Kaesong\nBusan\nMay\nKaesong\n");

        List<String> shown = found("(\\d+) seconds?", detail().out());

        assertThat(shown).hasSize(3);
        assertThat(found("\"seconds\":([^,]+),", detail("--json").out())).isEqualTo(shown);
        assertThat(found("([^,]+),none\r\n", detail("--csv").out())).isEqualTo(shown);
    }

    @Test
    void without_a_pass_mark_nothing_is_passed() throws IOException {
        Files.writeString(folder.resolve("towns.yaml"), TOWNS.replace("settings: {pass: 50%}\n", ""));
        sit("Anna", "Kaesong\nBusan\nMay\nKaesong\n");

        assertThat(Called.in(folder, "results", "--learner=Anna", "--json").out())
                .endsWith("\"pass\":null,\"passed\":null}\n");
        assertThat(Called.in(folder, "results", "--learner=Anna", "--csv").out())
                .endsWith(",50.0,\r\n");
        Called.in(folder, "results", "--all", "--export=class.jsonl");
        assertThat(folder.resolve("class.jsonl")).content().contains("\"passed\":null");
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    @Test
    void a_table_of_answers_is_judged_alike_by_grade() throws IOException {
        sit("Anna", "\"a\", b\nBusan\nMay\nKaesong\n");

        String csv = detail("--csv").out();

        assertThat(csv.lines()).element(1).asString().contains(",\"\"\"a\"\", b\",reject,0,1,");
        assertThat(csv)
                .contains("Anna,2,towns,which-is-a-capital,busan,reject,")
                .endsWith("\r\n");
        Files.writeString(folder.resolve("sitting.csv"), csv);
        assertThat(Called.in(folder, "grade", "towns", "--responses=sitting.csv")
                        .out())
                .contains("Anna        0.5   3");
    }

    @Test
    void no_cell_is_a_formula() {
        sit("=cmd", "=1+1\nSeoul\n@\n-1\n");

        assertThat(Called.in(folder, "results", "--learner==cmd", "--csv").out())
                .contains("\r\n1,'=cmd,towns,");
        assertThat(Called.in(folder, "results", "--learner==cmd", "--sitting=1", "--csv")
                        .out())
                .contains(",'=1+1,", ",'@; -1,");
    }

    @Test
    void what_is_guarded_from_a_spreadsheet_is_judged_as_it_was_typed() throws IOException {
        Files.writeString(folder.resolve("towns.yaml"), """
                title: Towns
                questions:
                  - {question: How cold is it?, type: number, answer: -5}
                  - {question: What is typed?, answer: "'-x"}
                """);
        sit("+Eve", "-5\n'-x\n");

        String csv = Called.in(folder, "results", "--learner=+Eve", "--sitting=1", "--csv")
                .out();

        assertThat(csv).contains("1,'+Eve,1,towns,how-cold-is-it,'-5,").contains(",''-x,");
        Files.writeString(folder.resolve("sitting.csv"), csv);
        assertThat(Called.in(folder, "grade", "towns", "--responses=sitting.csv")
                        .out())
                .contains("+Eve          2   2  100");
    }

    @Test
    void where_nothing_is_kept_that_is_told_and_no_store_is_made() {
        assertThat(Called.in(folder, "results", "--learner=Anna"))
                .isEqualTo(new Called(0, "", "quizline: there are no sittings by Anna yet.\n"));
        assertThat(Called.in(folder, "results", "towns", "--all", "--json"))
                .isEqualTo(new Called(0, "", "quizline: there are no sittings of towns yet.\n"));
        assertThat(Called.in(folder, "results", "--sitting=9", "--learner=Anna").code())
                .isEqualTo(2);
        assertThat(Called.in(folder, "results", "--all", "--export=x").code()).isEqualTo(2);
        assertThat(folder.resolve("home")).doesNotExist();
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void a_store_that_cannot_be_used_is_told() throws IOException {
        Files.writeString(folder.resolve("diary"), "Dear diary, ".repeat(100));

        Called called = Called.in(folder, "results", "--store=diary");

        assertThat(called.code()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).startsWith("quizline: ").hasLineCount(1).contains("diary");
    }

    @Test
    void what_is_forgotten_is_what_would_be_listed() {
        sit("Anna", "Kaesong\n:quit\n");
        sit("Anna", "Kaesong\n:quit\n");
        sit("Ben", "Kaesong\n:quit\n");

        assertThat(Called.in(folder, "results", "towns", "--learner=Anna", "--forget"))
                .isEqualTo(new Called(2, "", "quizline: to delete 2 sittings of towns by Anna for good, add --yes.\n"));
        assertThat(Called.in(folder, "results", "--sitting=1", "--learner=Ben", "--forget", "--yes")
                        .code())
                .as("it is not Ben's")
                .isEqualTo(2);
        assertThat(Called.in(folder, "results", "--sitting=1", "--learner=Anna", "--forget", "--yes")
                        .out())
                .isEqualTo("1 sitting deleted.\n");
        assertThat(Called.in(folder, "results", "--learner=Anna", "--forget", "--yes")
                        .out())
                .isEqualTo("1 sitting deleted.\n");
        assertThat(Called.in(folder, "results", "--all", "--csv").out())
                .hasLineCount(2)
                .contains("3,Ben,");
        assertThat(Called.in(folder, "results", "--all", "--forget", "--yes").out())
                .isEqualTo("1 sitting deleted.\n");
    }

    @Test
    void an_export_is_as_it_was_written_until_a_line_changes() throws IOException {
        sit("Anna", "Kaesong\nBusan\nMay\nKaesong\n");
        sit("Ben", "Kaesong\nSeoul\nMay\nKaesong\n");
        sit("Ben", "Kaesong\n:quit\n");

        Called exported = Called.in(folder, "results", "--all", "--export=class.jsonl");

        assertThat(exported)
                .isEqualTo(
                        new Called(0, "", "2 sittings exported to class.jsonl.\n1 unfinished sitting was left out.\n"));
        assertThat(verify(lines -> lines))
                .isEqualTo(new Called(0, "copy.jsonl is as it was exported: 2 sittings.\n", ""));
        List<String> lines = Files.readAllLines(folder.resolve("class.jsonl"));
        assertThat(lines).hasSize(1 + 2 * 4 + 1);
        for (int i = 0; i < lines.size(); i++) {
            int place = i;
            for (UnaryOperator<List<String>> change : changesAt(place)) {
                Called changed = verify(change);
                assertThat(changed.code()).as("line %s", place + 1).isNotZero();
                assertThat(changed.err()).containsAnyOf("is not as it was exported", "is no export of sittings");
            }
        }
        assertThat(verify(all -> with(all, 4, all.get(4).replace("Anna", "Eve")))
                        .err())
                .contains("its line 5 was changed");
        assertThat(verify(all -> all.subList(0, 6)).err()).contains("it ends after line 6, and its end is missing");
    }

    @Test
    void every_byte_of_an_export_that_is_changed_shows() throws IOException {
        sit("Anna", "Kaesong\nBusan\nMay\nKaesong\n");
        Called.in(folder, "results", "--all", "--export=class.jsonl");
        String text = Files.readString(folder.resolve("class.jsonl"));

        assertThat(verifyText(text).code()).isZero();
        assertThat(verifyText(text.replace("\n", "\r\n")).err())
                .contains("the line break behind its line 1 was changed");
        assertThat(verifyText(text.strip() + "\r\n").err()).contains("the line break behind its line 6 was changed");
        assertThat(verifyText(text.strip()).err()).contains("it ends after line 6, and its end is missing");
        assertThat(verifyText(text + "\n").err()).contains("its line 7 was changed");
        Random random = new Random(8);
        for (int i = 0; i < 200; i++) {
            int at = random.nextInt(text.length());
            String other = List.of("", " ", "x", "\r", text.charAt(at) + " ").get(random.nextInt(5));
            String changed = text.substring(0, at) + other + text.substring(at + 1);
            if (!changed.equals(text)) {
                assertThat(verifyText(changed).code()).as(changed).isNotZero();
            }
        }
    }

    @Test
    void an_export_replaces_no_file() throws IOException {
        sit("Anna", "Kaesong\nBusan\nMay\nKaesong\n");
        Files.writeString(folder.resolve("mine"), "important");

        Called called = Called.in(folder, "results", "--learner=Anna", "--export=mine");

        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err()).contains("mine is there already");
        assertThat(folder.resolve("mine")).hasContent("important");
        assertThat(Called.in(folder, "results", "--learner=Anna", "--export=no/where")
                        .err())
                .contains("there is no such folder");
    }

    @Test
    void what_is_no_export_is_told() throws IOException {
        Files.writeString(folder.resolve("empty"), "");
        Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xFF, 0});

        for (String file : List.of("towns.yaml", "empty", "bytes")) {
            assertThat(Called.in(folder, "results", "--verify", file))
                    .isEqualTo(new Called(2, "", "quizline: " + file + " is no export of sittings.\n"));
        }
        assertThat(Called.in(folder, "results", "--verify", ".").code()).isEqualTo(2);
        assertThat(Called.in(folder, "results", "--verify", "none").code()).isEqualTo(2);
    }

    private Called detail(String... more) {
        List<String> arguments = new ArrayList<>(List.of("results", "--sitting=1", "--learner=Anna"));
        arguments.addAll(List.of(more));
        return Called.in(folder, arguments.toArray(String[]::new));
    }

    private void sit(String learner, String answers) {
        Called.withInput(folder, answers, "play", "towns", "--learner", learner);
    }

    private Called verifyText(String text) throws IOException {
        Files.writeString(folder.resolve("copy.jsonl"), text);
        return Called.in(folder, "results", "--verify", "copy.jsonl");
    }

    private Called verify(UnaryOperator<List<String>> change) throws IOException {
        List<String> lines = change.apply(Files.readAllLines(folder.resolve("class.jsonl")));
        Files.writeString(folder.resolve("copy.jsonl"), String.join("\n", lines) + "\n");
        return Called.in(folder, "results", "--verify", "copy.jsonl");
    }

    /** One sign more, a line less, a line twice. */
    private static List<UnaryOperator<List<String>>> changesAt(int place) {
        return List.of(
                lines -> with(lines, place, lines.get(place).replace("\"kind\"", "\"kind\" ")),
                lines -> {
                    List<String> fewer = new ArrayList<>(lines);
                    fewer.remove(place);
                    return fewer;
                },
                lines -> {
                    List<String> more = new ArrayList<>(lines);
                    more.add(place, lines.get(place));
                    return more;
                });
    }

    private static List<String> with(List<String> lines, int place, String line) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(place, line);
        return changed;
    }
}
