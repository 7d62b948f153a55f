package io.github.quizline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayCommandTest {

    private static final String TOWNS = """
            title: Towns
            settings: {pass: 50%}
            questions:
              - question: Where was the factory park?
                type: place
                answer: Kaesong
              - question: Which is a capital?
                answer: Seoul
                distractors: [Busan, Daegu, Incheon, Gwangju, Daejeon, Ulsan]
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void a_quiz_at_hand() throws IOException {
        Files.writeString(folder.resolve("towns.yaml"), TOWNS);
    }

    @Test
    void a_quiz_is_sat_through_a_pipe() {
        Called called = Called.withInput(folder, "Kaesong\nSeoul\n", "play", "towns.yaml");

        assertThat(called.code()).isZero();
        assertThat(called.out()).startsWith("Towns\n").contains("2 of 2 points: 100%", "Passed: the pass mark is 50%.");
        assertThat(called.err()).isEmpty();
    }

    @Test
    void a_score_below_the_pass_mark_is_a_negative_answer() {
        Called called = Called.withInput(folder, "Busan\nDaegu\n", "play", "--plain", "towns.yaml");

        assertThat(called.code()).isEqualTo(1);
        assertThat(called.out()).contains("Not passed: the pass mark is 50%.");
    }

    @Test
    void who_leaves_a_quiz_goes_on_where_they_left_it() {
        Called left = Called.withInput(folder, "Kaesong\n", "play", "towns", "--seed=1");
        assertThat(left.out())
                .contains("1 of 2 points: 50%", "Passed")
                .endsWith("\nTo go on later, type: quizline play towns --resume\n");

        Called back = Called.withInput(folder, "Seoul\n", "play", "towns", "--resume");

        assertThat(back.out())
                .startsWith("Towns\n")
                .contains("Question 2 of 2", "2 of 2 points: 100%")
                .doesNotContain("Question 1 of 2", "To go on");
        assertThat(Called.withInput(folder, "", "play", "towns", "--resume").out())
                .startsWith("There is nothing to go on with: this is a new sitting.\nTowns\n")
                .contains("Question 1 of 2");
    }

    @Test
    void through_a_pipe_a_sitting_is_new_unless_it_is_to_go_on() {
        Called.withInput(folder, "Kaesong\n:quit\n", "play", "towns");

        assertThat(Called.withInput(folder, "Kaesong\n", "play", "towns").out()).contains("Question 1 of 2");
    }

    @Test
    void each_learner_has_a_place_of_their_own() {
        Called anna = Called.withInput(folder, "Kaesong\n", "play", "towns", "--learner", "Anna K.");
        assertThat(anna.out()).endsWith("type: quizline play towns --learner 'Anna K.' --resume\n");

        assertThat(Called.in(folder, "play", "towns", "--resume", "--learner=Ben")
                        .out())
                .contains("Question 1 of 2");
        assertThat(Called.in(folder, "play", "towns", "--resume", "--learner=Anna K.")
                        .out())
                .contains("Question 2 of 2");
    }

    @Test
    void who_has_left_at_once_has_nothing_to_go_on_with() {
        assertThat(Called.in(folder, "play", "towns").out())
                .contains("Result", "0 of 2 points")
                .doesNotContain("To go on");
    }

    @Test
    void results_that_are_told_at_the_end_wait_until_then() throws IOException {
        Files.writeString(folder.resolve("towns.yaml"), TOWNS.replace("pass: 50%", "feedback: end"));

        assertThat(Called.withInput(folder, "Kaesong\n:quit\n", "play", "towns").out())
                .contains("1 of 2 questions answered. The results are told when the sitting is\nover.\n")
                .doesNotContain("Result\n", "100%")
                .endsWith("type: quizline play towns --resume\n");
        assertThat(Called.withInput(folder, "Kaesong\nSeoul\n", "play", "towns").out())
                .as("all is answered")
                .contains("Result\n")
                .doesNotContain("To go on");
    }

    @Test
    void a_store_that_cannot_be_used_is_told_once_and_the_quiz_is_sat() throws IOException {
        Path store = Files.writeString(folder.resolve("diary"), "Dear diary, ".repeat(100));

        Called called = Called.withInput(folder, "Kaesong\nSeoul\n", "play", "towns", "--store", "diary");

        assertThat(called.code()).isZero();
        assertThat(called.out().replaceAll("\\s+", " "))
                .containsOnlyOnce("Your answers are not kept from now on; the sitting goes on.")
                .contains("2 of 2 points");
        assertThat(store).hasContent("Dear diary, ".repeat(100));
        assertThat(Called.withInput(folder, "Kaesong\n", "play", "towns", "--store=diary", "--resume")
                        .out())
                .contains("This sitting is not kept.")
                .doesNotContain("To go on");
    }

    @Test
    void who_needs_more_time_has_it() throws IOException {
        Files.writeString(folder.resolve("towns.yaml"), TOWNS.replace("pass: 50%", "time: 20m"));
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(home.resolve("preferences"), "extra-time = 1.5\nlearner = Anna\n");

        assertThat(Called.withInput(folder, "Kaesong\n", "play", "towns").out()).contains("Time left: 30 minutes");
        assertThat(Called.in(folder, "play", "towns", "--learner=Anna", "--resume")
                        .out())
                .contains("Question 2 of 2");
    }

    @Test
    void text_is_as_wide_as_preferred_and_the_time_left_as_hidden() throws IOException {
        Files.writeString(folder.resolve("towns.yaml"), TOWNS.replace("pass: 50%", "time: 20m"));
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(home.resolve("preferences"), "width = 25\ntimer-hidden = true\n");

        String out = Called.withInput(folder, "Kaesong\n", "play", "towns", "--no-plain")
                .out();

        assertThat(out.lines()).allMatch(line -> line.length() <= 25);
        assertThat(out.substring(out.indexOf("Question 1"))).doesNotContain("Time left");
    }

    @Test
    void a_seed_repeats_the_order_of_options() {
        String first = Called.withInput(folder, "Kaesong\n", "play", "towns.yaml", "--seed", "7")
                .out();

        assertThat(Called.withInput(folder, "Kaesong\n", "play", "towns.yaml", "--seed", "7")
                        .out())
                .isEqualTo(first);
        assertThat(Called.withInput(folder, "Kaesong\n", "play", "towns.yaml", "--seed=8")
                        .out())
                .isNotEqualTo(first);
    }

    @Test
    void a_quiz_at_hand_is_found_by_its_name() throws IOException {
        Files.createDirectory(folder.resolve("quizzes"));
        Files.writeString(folder.resolve("quizzes/rivers.yml"), TOWNS.replace("Towns", "Rivers"));

        assertThat(Called.in(folder, "play", "towns").out()).startsWith("Towns\n");
        assertThat(Called.in(folder, "play", "rivers").out()).startsWith("Rivers\n");
    }

    @Test
    void the_example_comes_with_the_program() {
        assertThat(Called.in(folder, "play", "kaesong-liaison-office").out())
                .startsWith("The liaison office between the two Koreas\n");
    }

    @Test
    void a_quiz_that_is_not_there_is_told_with_the_one_that_may_be_meant() {
        assertThat(Called.in(folder, "play", "tovns"))
                .isEqualTo(
                        new Called(2, "", "quizline: there is no file or quiz \"tovns\". Did you mean \"towns\"?\n"));
        assertThat(Called.in(folder, "play", "something else").err())
                .isEqualTo(
                        "quizline: there is no file or quiz \"something else\". Type \"quizline\" to see the quizzes at hand.\n");
        assertThat(Called.in(folder, "play", "a\0b").err()).contains("cannot be the name of a file here");
    }

    @Test
    void a_quiz_with_mistakes_is_not_sat() throws IOException {
        Files.writeString(folder.resolve("towns.yaml"), TOWNS.replace("type: place", "tipe: place"));

        Called called = Called.withInput(folder, "Kaesong\n", "play", "towns.yaml");

        assertThat(called.code()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err())
                .contains("towns.yaml:5:5: error: ", "    tipe: place\n", "^\n")
                .endsWith("quizline: this quiz has to be mended before it can be sat.\n");
    }

    @Test
    void a_folder_is_no_quiz() {
        Called called = Called.in(folder, "play", ".");

        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err()).contains("is a folder; a file is wanted");
    }

    @Test
    void a_file_that_may_not_be_read_is_told() {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may read everything");
        assertThat(folder.resolve("towns.yaml").toFile().setReadable(false)).isTrue();

        assertThat(Called.in(folder, "play", "towns.yaml"))
                .isEqualTo(new Called(
                        2, "", "quizline: " + folder.resolve("towns.yaml") + " may not be read or written by you.\n"));
    }

    @Test
    void without_a_command_the_quizzes_at_hand_are_offered() throws IOException {
        Files.writeString(folder.resolve("other.yaml"), "services: {}\n");
        Files.writeString(folder.resolve("broken.yaml"), "title: Broken\nquestions: 3\n");
        Path towns = folder.resolve("towns.yaml");

        Called called = Called.withInput(folder, "1\nKaesong\nSeoul\n");

        assertThat(called.code()).isZero();
        assertThat(called.out().replaceAll("\\s+", " "))
                .startsWith("Quizzes at hand: 1. Towns (" + towns + "). 2 questions."
                        + " 2. The liaison office between the two Koreas (kaesong-liaison-office). 18 questions."
                        + " 3. " + folder.resolve("broken.yaml") + ". It has mistakes;")
                .contains("2 of 2 points")
                .doesNotContain("Welcome");
        assertThat(called.err()).isEmpty();
    }

    @Test
    void the_example_is_offered_once() throws IOException {
        Files.createDirectory(folder.resolve("quizzes"));
        Files.writeString(folder.resolve("quizzes/kaesong-liaison-office.yaml"), TOWNS.replace("Towns", "My own"));

        assertThat(Called.in(folder).out())
                .contains("My own")
                .doesNotContain("The liaison office between the two Koreas");
    }

    @Test
    void a_quiz_is_chosen_by_its_name_or_words_as_well() {
        assertThat(Called.withInput(folder, "kaesong-liaison-office\n").out()).contains("Question 1 of");
        assertThat(Called.withInput(folder, folder.resolve("towns.yaml") + "\n").out())
                .contains("Question 1 of 2");
    }

    @Test
    void nothing_is_sat_where_nothing_is_chosen() {
        assertThat(Called.in(folder).code()).isZero();
        assertThat(Called.in(folder).out()).doesNotContain("Question 1");
        assertThat(Called.withInput(folder, "\n1\n").out()).doesNotContain("Question 1");
        assertThat(Called.withInput(folder, "9\n1\n").out())
                .contains("“9” is none of them. They go from 1 to 2.")
                .doesNotContain("Question 1");
    }
}
