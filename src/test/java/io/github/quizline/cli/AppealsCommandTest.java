package io.github.quizline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppealsCommandTest {

    private static final String TOWNS = """
            title: Towns
            questions:
              - question: Where was the factory park?
                id: park
                type: place
                answer: Kaesong   # in the north
                reject: Seoul
              - text: In {{September}} and {{Kaesong}}.
                id: opened
              - question: Name two towns.
                id: towns
                answers: [Seoul, Busan]
            """;

    @TempDir
    private Path folder;

    private Path quiz;

    @BeforeEach
    void a_quiz_at_hand() throws IOException {
        quiz = Files.writeString(folder.resolve("towns.yaml"), TOWNS);
    }

    @Test
    void what_is_contested_is_told_by_question_and_answer() {
        sit("Anna", "Gaesong City\nMay\nSeoul\nSeoul; Paris\n:appeal 1\n:appeal 2\n:appeal 3\n");
        sit("Ben", "GAESONG  city\nSeptember\nKaesong\nSeoul; Busan\n:appeal\n");
        sit("Eve", "Paris\nSeptember\nKaesong\nSeoul; Busan\n:appeal\n");

        Called called = Called.in(folder, "appeals", "towns");

        assertThat(called.code()).isZero();
        assertThat(called.out().replaceFirst("(?i)gaesong +city", "Gaesong City"))
                .isEqualTo("""
                Where was the factory park?
                (park)
                   Expected: Kaesong
                   2 learners: Gaesong City
                   1 learner: Paris

                Fill in the gaps. In ____ and ____.
                (opened/gap-1)
                   Expected: September
                   1 learner: May

                Fill in the gaps. In ____ and ____.
                (opened/gap-2)
                   Expected: Kaesong
                   1 learner: Seoul

                Name two towns.
                (towns)
                   Expected: Seoul; Busan
                   1 learner: Seoul; Paris
                """);
        assertThat(called.err()).contains("--accept QUESTION=ANSWER");
        assertThat(Called.in(folder, "appeals", "towns", "--json").out().lines())
                .hasSize(5)
                .contains("{\"quiz\":\"towns\",\"question\":\"opened\",\"part\":\"gap-1\","
                        + "\"expected\":[\"September\"],\"answer\":\"May\",\"learners\":[\"Anna\"]}");
    }

    @Test
    void where_nothing_is_contested_that_is_told_and_no_store_is_made() {
        assertThat(Called.in(folder, "appeals", "towns"))
                .isEqualTo(new Called(0, "", "quizline: no answer to this quiz is contested.\n"));
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void an_answer_that_is_accepted_is_in_the_file_and_earns_its_points() throws IOException {
        sit("Anna", "Gaesong City\nSeptember\nKaesong\nSeoul; Busan\n:appeal\n");
        sit("Ben", "gaesong city\nSeptember\nKaesong\nSeoul; Busan\n");
        sit("Eve", "Paris\nSeptember\nKaesong\nSeoul; Busan\n:appeal\n");

        Called called = Called.in(folder, "appeals", "towns", "--accept", "park=Gaesong City");

        assertThat(called)
                .isEqualTo(new Called(
                        0,
                        "Added to " + quiz + ": park accepts \"Gaesong City\".\n2 answers have more points now.\n",
                        ""));
        assertThat(quiz)
                .hasContent(TOWNS.replace("# in the north\n", "# in the north\n    accept:\n      - Gaesong City\n"));
        assertThat(Called.in(folder, "results", "--all", "--csv").out())
                .contains("1,Anna,", ",3,3,0,3,3,100.0,")
                .containsPattern("2,Ben,.*,3,3,0,3,3,100\\.0,")
                .containsPattern("3,Eve,.*,3,3,1,2,3,66\\.7,");
        assertThat(Called.in(folder, "appeals", "towns").out())
                .contains("Paris")
                .doesNotContain("1 learner: G");
        assertThat(Called.in(folder, "appeals", "towns", "--accept", "park=GAESONG city")
                        .out())
                .isEqualTo("park accepts \"GAESONG city\" already.\nNo answer in the store has more points now.\n");
    }

    @Test
    void an_appeal_is_open_until_all_of_its_answer_is_decided() {
        sit("Anna", "Kaesong\nMay\nParis\nSeoul; Busan\n:appeal\n");

        Called first = Called.in(folder, "appeals", "towns", "--accept", "opened/gap-1=May");
        assertThat(first.out()).endsWith("No answer in the store has more points now.\n");
        assertThat(Called.in(folder, "appeals", "towns").out()).contains("opened/gap-2", "Paris");

        Called second = Called.in(folder, "appeals", "towns", "--reject", "opened/gap-2=paris");
        assertThat(second.out()).isEqualTo("1 answer has more points now.\n");
        assertThat(Called.in(folder, "appeals", "towns").err()).contains("no answer to this quiz is contested");
        assertThat(Called.in(folder, "results", "--all", "--csv").out()).contains(",0,2.5,3,");
    }

    @Test
    void who_is_not_right_keeps_the_points_and_is_answered() {
        sit("Anna", "Paris\nSeptember\nKaesong\nSeoul; Busan\n:appeal\n");

        Called called = Called.in(folder, "appeals", "towns", "--reject", "park=paris");

        assertThat(called.out())
                .isEqualTo("No answer in the store has more points now.\n1 appeal is decided; the points stay.\n");
        assertThat(quiz).hasContent(TOWNS);
        assertThat(Called.in(folder, "results", "--all", "--sitting=1").out())
                .contains("Wrong, 0 of 1 point", "looked at by a teacher");
    }

    @Test
    void a_quiz_that_was_mended_by_hand_is_judged_by_again() throws IOException {
        sit("Anna", "Paris\nSeptember\nKaesong\nSeoul; Busan\n");
        Files.writeString(quiz, TOWNS.replace("answer: Kaesong ", "answer: Paris "));

        assertThat(Called.in(folder, "appeals", "towns", "--regrade").out())
                .isEqualTo("1 answer has more points now.\n");

        Files.writeString(quiz, TOWNS);
        assertThat(Called.in(folder, "appeals", "towns", "--regrade").out())
                .as("nobody loses points")
                .isEqualTo("No answer in the store has more points now.\n");
    }

    @Test
    void exported_sittings_count_as_well_and_each_once() {
        sit("Anna", "Gaesong City\nSeptember\nKaesong\nSeoul; Busan\n:appeal\n");
        Called.in(folder, "results", "--all", "--export=class.jsonl");
        assertThat(Called.in(folder, "appeals", "towns", "class.jsonl", "class.jsonl")
                        .out())
                .contains("1 learner: Gaesong City");

        Called.in(folder, "results", "--all", "--forget", "--yes");
        assertThat(Called.in(folder, "appeals", "towns", "class.jsonl").out()).contains("1 learner: Gaesong City");
        assertThat(Called.in(folder, "appeals", "towns", "class.jsonl", "--accept=park=Gaesong City")
                        .out())
                .contains("1 contested answer in the files is right now.");
    }

    @Test
    void what_is_decided_is_open_in_no_file() throws IOException {
        sit("Anna", "Gaesong City\nSeptember\nKaesong\nSeoul; Busan\n:appeal\n");
        sit("Eve", "Paris\nSeptember\nKaesong\nSeoul; Busan\n:appeal\n");
        Called.in(folder, "results", "--all", "--export=class.jsonl");
        Called.in(folder, "appeals", "towns", "--reject=park=Paris");
        assertThat(Called.in(folder, "appeals", "towns", "class.jsonl").out())
                .contains("Gaesong City")
                .doesNotContain("Paris");

        Called.in(folder, "appeals", "towns", "--accept=park=Gaesong City");
        Called allDecided = new Called(
                0,
                "",
                "quizline: every answer to this quiz that is contested in these files is decided: in the store, or by what"
                        + " the quiz lists as right and wrong.\n");
        assertThat(Called.in(folder, "appeals", "towns", "class.jsonl")).isEqualTo(allDecided);

        Called.in(folder, "results", "--all", "--forget", "--yes");
        assertThat(Called.in(folder, "appeals", "towns", "class.jsonl").out())
                .contains("Paris")
                .doesNotContain("learner: Gaesong City");
        Files.writeString(quiz, Files.readString(quiz).replace("reject: Seoul", "reject: [Seoul, Paris]"));
        assertThat(Called.in(folder, "appeals", "towns", "class.jsonl")).isEqualTo(allDecided);
        assertThat(Called.in(folder, "appeals", "towns", "class.jsonl", "--store=none.db"))
                .isEqualTo(allDecided);
        assertThat(folder.resolve("none.db")).doesNotExist();
    }

    @Test
    void what_the_quiz_lists_as_wrong_is_decided_by_judging_anew() throws IOException {
        sit("Eve", "Paris\nSeptember\nKaesong\nSeoul; Busan\n:appeal\n");
        Files.writeString(quiz, TOWNS.replace("reject: Seoul", "reject: [Seoul, Paris]"));

        assertThat(Called.in(folder, "appeals", "towns", "--regrade").out())
                .isEqualTo("No answer in the store has more points now.\n1 appeal is decided; the points stay.\n");
        assertThat(Called.in(folder, "appeals", "towns").err()).contains("no answer to this quiz is contested");
    }

    @Test
    void what_cannot_be_decided_against_is_told_and_nothing_is_written() {
        sit("Anna", "Gaesong City\nMay\nKaesong\nSeoul; Paris\n:appeal 1\n:appeal 2\n:appeal 3\n");
        Called.in(folder, "results", "--all", "--export=class.jsonl");

        assertThat(rejection("--accept=park=Gaesong City", "--reject=park=GAESONG city"))
                .contains("\"GAESONG city\" cannot be decided against in park: it is accepted in the same call.");
        assertThat(rejection("--accept=opened/gap-1=May", "--reject=opened/gap-1=may"))
                .contains("it is accepted in the same call");
        assertThat(rejection("--accept=towns/busan=Pusan", "--reject=towns=Pusan"))
                .contains("it is accepted in the same call");
        assertThat(rejection("--accept=park=Gaesong City", "--reject=park=Kaesong"))
                .contains("\"Kaesong\" is right in park and cannot be decided against.");
        assertThat(rejection("--reject=towns=Busan; Seoul")).contains("is right in towns");
        assertThat(rejection("--accept=park=Gaesong City", "--reject=park=Rome"))
                .contains("nobody contests \"Rome\" in park");
        assertThat(rejection("--reject=opened/gap-2=May")).contains("nobody contests \"May\" in opened");
        assertThat(rejection("class.jsonl", "--store=none.db", "--reject=park=Gaesong City"))
                .contains("is contested in files only", "List it under \"reject\" in the quiz");
        assertThat(quiz).hasContent(TOWNS);
        assertThat(folder.resolve("none.db")).doesNotExist();

        assertThat(Called.in(folder, "appeals", "towns", "--reject=towns=seoul, PARIS")
                        .out())
                .endsWith("1 appeal is decided; the points stay.\n");
        assertThat(rejection("--reject=towns=Seoul; Paris")).contains("nobody contests");
    }

    private String rejection(String... arguments) {
        Called called = Called.in(
                folder,
                Stream.concat(Stream.of("appeals", "towns"), Arrays.stream(arguments))
                        .toArray(String[]::new));
        assertThat(called.code()).as(called.toString()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        return called.err();
    }

    @Test
    void an_export_that_was_changed_is_refused() throws IOException {
        sit("Anna", "Gaesong City\nSeptember\nKaesong\nSeoul; Busan\n:appeal\n");
        Called.in(folder, "results", "--all", "--export=class.jsonl");
        Path file = folder.resolve("class.jsonl");
        Files.writeString(file, Files.readString(file).replaceFirst("\"number\":2", "\"number\":3"));

        assertThat(Called.in(folder, "appeals", "towns", "class.jsonl"))
                .isEqualTo(new Called(
                        2,
                        "",
                        "quizline: class.jsonl is not as it was exported: its line 4 was changed, or lines beside it"
                                + " are missing, new or moved.\n"));
    }

    @Test
    void what_cannot_be_added_is_told_and_changes_nothing() {
        assertThat(refusal("park=Seoul")).contains("\"Seoul\" would still be wrong in park");
        assertThat(refusal("park")).contains("is no decision. Type QUESTION=ANSWER");
        assertThat(refusal("park= ")).contains("is no decision");
        assertThat(refusal("dark=Seoul")).contains("there is no question \"dark\" in towns");
        assertThat(refusal("towns=Paju")).contains("as in towns/PART=ANSWER. There are: seoul, busan");
        assertThat(refusal("opened=Paju")).contains("There are: gap-1, gap-2");
        assertThat(refusal("park/a=Paju")).contains("park has no parts");
        assertThat(refusal("park=a\u001B[2Jb")).contains("cannot be accepted: ").doesNotContain("\u001B");
        assertThat(Called.in(folder, "appeals", "towns", "--accept=park=Paju", "--accept=dark=Paju")
                        .code())
                .isEqualTo(2);
        assertThat(Called.in(folder, "appeals", "kaesong-liaison-office", "--accept=announced-by=Kim")
                        .err())
                .contains("comes with the program and cannot be changed");
        assertThat(quiz).hasContent(TOWNS);
    }

    private String refusal(String decision) {
        Called called = Called.in(folder, "appeals", "towns", "--accept", decision);
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        return called.err();
    }

    private void sit(String learner, String answers) {
        Called.withInput(folder, answers, "play", "towns", "--learner", learner);
    }
}
