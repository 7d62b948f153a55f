package io.github.quizline.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tables of responses look like, and what is said of those that cannot be read. */
class ResponsesTest {

    private static final String HEADER = "learner,question,response\n";
    private static final String COLUMNS = " Its first line names the columns: learner,quiz,question,response.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("quiz.yaml"), "title: T\nquestions: [{id: q, question: a, answer: b}]\n");
    }

    @Test
    void a_quotation_mark_that_is_not_closed_is_placed_where_its_row_begins() {
        Called called = grade(HEADER + "\nAnna,q,\"b\nc\"\nBen,q,\"b\nCleo,q,b\nDora,q,b\n");

        assertThat(called.err())
                .isEqualTo(
                        "quizline: r.csv cannot be read from the row on that begins in line 5. Is a quotation mark in"
                                + " it not closed, or not doubled?\n");
        assertThat(called.out().lines()).hasSize(1);
        assertThat(called.code()).isEqualTo(2);
    }

    @Test
    void a_text_behind_a_closed_quotation_mark_is_placed_where_its_row_begins() {
        assertThat(grade(HEADER + "Anna,q,\"b\nb\" c\n").err()).contains("begins in line 2.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_byte_that_is_not_utf_8_is_told_by_its_line_and_every_row_before_it_is_judged(String end) {
        String rows = (HEADER + "Anna,q,b\nBen,q,b\nCleo,q,\"b\n").replace("\n", end);

        Called inQuotes = grade((rows + "\u00EB\"").getBytes(ISO_8859_1));
        Called atFirst =
                grade((HEADER + "Anna,q,b\nBen,q,b\n\u00EB").replace("\n", end).getBytes(ISO_8859_1));

        String told =
                "quizline: r.csv is not UTF-8 in line %s; nothing from there on was judged. Save it as CSV in UTF-8.\n";
        assertThat(inQuotes.err()).isEqualTo(told, 5);
        assertThat(inQuotes.out().lines()).hasSize(2);
        assertThat(inQuotes.code()).isEqualTo(2);
        assertThat(atFirst.err()).isEqualTo(told, 4);
        assertThat(atFirst.out().lines()).hasSize(2);
    }

    @Test
    void a_byte_that_is_not_utf_8_is_told_by_its_line_in_a_long_table() {
        String rows = HEADER + "\uD83D\uDE00Zo\u00EB,q,b\n".repeat(50_000);
        byte[] whole = rows.getBytes(UTF_8);
        byte[] torn = Arrays.copyOf(whole, whole.length - "\u00EB,q,b\n".getBytes(UTF_8).length + 1);

        Called called = grade(torn);

        assertThat(called.err()).startsWith("quizline: r.csv is not UTF-8 in line 50001;");
        assertThat(called.out().lines()).hasSize(49_999);
    }

    @Test
    void a_header_in_any_case_with_spaces_and_a_byte_order_mark_is_understood() {
        Called called = grade("\uFEFF\" Learner\",QUESTION , response\nAnna,q,b\n");

        assertThat(called.out()).contains("\"verdict\":\"accept\"");
        assertThat(called.err()).isEmpty();
    }

    @Test
    void a_missing_column_is_told_with_those_that_are_there() {
        assertThat(grade("learner,question,reponse\nAnna,q,b\n").err())
                .isEqualTo("quizline: r.csv has no column \"response\", but: learner, question, reponse." + COLUMNS);
    }

    @Test
    void a_column_that_is_named_twice_is_told() {
        assertThat(grade("learner,question,response,Question \n").err())
                .isEqualTo("quizline: r.csv has two columns \"question\".\n");
    }

    @Test
    void a_column_that_nobody_knows_is_left_alone_and_told() {
        Called called = grade("learner,quizz,question,Class,,response\nAnna,a,q,b,c,b\n");

        assertThat(called.out()).contains("\"verdict\":\"accept\"");
        assertThat(called.err()).isEqualTo("quizline: r.csv has columns that are left alone: quizz, class." + COLUMNS);
        assertThat(called.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "learner;question;response\\nAnna;q;b | semicolons between its columns, as spreadsheets write it in some countries",
                "sep=;\\nlearner;question;response\\n | semicolons between its columns, as spreadsheets write it in some countries",
                "learner\\tquestion\\tresponse\\n | tabs between its columns, as spreadsheets write \"Unicode text\""
            })
    void a_table_with_other_signs_between_its_columns_is_told(String table, String told) {
        assertThat(grade(table.replace("\\n", "\n").replace("\\t", "\t")).err())
                .isEqualTo("quizline: r.csv has " + told + "; commas are wanted." + COLUMNS);
    }

    @Test
    void a_header_with_other_signs_between_columns_in_quotation_marks_is_told() {
        assertThat(grade("\"learner\";\"question\";\"response\"\nAnna;q;b\n").err())
                .isEqualTo(
                        "quizline: r.csv cannot be read from its first line on. Is a quotation mark in it not closed, or"
                                + " stand there semicolons between the columns, where commas are wanted?" + COLUMNS);
    }

    @Test
    void standard_input_is_called_so() {
        Called called = Called.withInput(folder, HEADER + "Anna,x,b\n", "grade", "quiz.yaml", "--responses", "-");

        assertThat(called.err())
                .isEqualTo("standard input:2: error: there is no question \"x\" in quiz. Did you mean" + " \"q\"?\n");
    }

    @Test
    void a_table_in_utf_16_is_told() {
        String told =
                "quizline: r.csv is in UTF-16, as spreadsheets write \"Unicode text\". Save it as CSV in UTF-8.\n";

        assertThat(grade((HEADER + "Anna,q,b\n").getBytes(UTF_16)).err()).isEqualTo(told);
        assertThat(grade(("\uFEFF" + HEADER).getBytes(UTF_16LE)).err()).isEqualTo(told);
        assertThat(grade(HEADER.getBytes(UTF_16LE)).err()).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF", ",,\n"})
    void an_empty_table_is_told(String table) {
        assertThat(grade(table).err()).isEqualTo("quizline: r.csv is empty." + COLUMNS);
    }

    @Test
    void a_table_of_a_header_alone_has_no_rows() {
        assertThat(grade(HEADER)).isEqualTo(new Called(0, "", ""));
    }

    @Test
    void a_folder_is_no_table() {
        assertThat(Called.in(folder, "grade", "quiz.yaml", "--responses", ".").err())
                .isEqualTo("quizline: . is a folder; a file is wanted.\n");
    }

    @Test
    void lines_may_end_in_any_way_and_empty_rows_are_left_out() {
        Called called = grade(HEADER.replace('\n', '\r') + "Anna,q,b\r\r , ,\r\n\r\nBen,q,b\nCleo,x,b");

        assertThat(called.out().lines()).hasSize(3).last().asString().startsWith("{\"line\":7,");
    }

    @Test
    void a_row_with_too_few_or_too_many_cells_is_told_with_their_numbers() {
        assertThat(grade(HEADER + "Anna,q\nBen,q,b,c\nCleo,q,b\n").out().lines().limit(2))
                .containsExactly(
                        "{\"line\":2,\"error\":\"this row has not as many cells (2) as the header (3)."
                                + " A response with a comma needs double quotes round it.\"}",
                        "{\"line\":3,\"error\":\"this row has not as many cells (4) as the header (3)."
                                + " A response with a comma needs double quotes round it.\"}");
    }

    @Test
    void spaces_round_a_name_or_an_id_are_no_part_of_it() {
        assertThat(grade(HEADER + " Anna , q , b \n").out())
                .startsWith("{\"learner\":\"Anna\",\"quiz\":\"quiz\",\"question\":\"q\",\"response\":\" b \"");
    }

    @Test
    void a_nul_is_a_character_like_others() {
        Called called = grade(HEADER + "An\0na,q,b\0\n\0,\0,\0\n");

        assertThat(called.out().lines())
                .hasSize(2)
                .element(0)
                .asString()
                .contains("\"learner\":\"An\\u0000na\"", "\"response\":\"b\\u0000\"");
        assertThat(called.code()).isEqualTo(1);
    }

    @Test
    void a_row_of_more_than_a_million_characters_is_told_and_not_held() {
        Called called = grade(HEADER + "Anna,q,b\nBen,q,\"" + "x\n".repeat(600_000) + "\"\n");

        assertThat(called.err())
                .isEqualTo("quizline: the row of r.csv that begins in line 3 has more than 1000000 characters. Is a"
                        + " quotation mark in it not closed?\n");
        assertThat(called.out().lines()).hasSize(1);
        assertThat(called.code()).isEqualTo(2);
    }

    private Called grade(String table) {
        return grade(table.getBytes(UTF_8));
    }

    private Called grade(byte[] table) {
        try {
            Files.write(folder.resolve("r.csv"), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Called.in(folder, "grade", "quiz.yaml", "--responses", "r.csv", "--json");
    }
}
