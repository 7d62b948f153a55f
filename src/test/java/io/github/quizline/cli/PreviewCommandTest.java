package io.github.quizline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.terminal.Previewed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewCommandTest {

    private static final String QUIZ = """
            title: A town
            tags: a, b
            questions:
              - question: Where was the park?
                answer: Kaesong
                type: place
                explanation: Both sides ran it.
              - question: What else?
                answer: An office
                distractors: [A school]
                explanation: It opened later.
            """;

    @TempDir
    private Path folder;

    @Test
    void a_quiz_is_shown_with_its_answers_and_warnings_each_with_its_question() throws IOException {
        Files.writeString(folder.resolve("town.yaml"), QUIZ);

        Called called = Called.in(folder, "preview", "town.yaml");

        assertThat(called.out())
                .startsWith("Line 2: ")
                .containsSubsequence(
                        "A town",
                        "Question 1 of 2",
                        "The right answer: Kaesong",
                        "Question 2 of 2",
                        "2. A school",
                        "The right answer: An office",
                        "Line 10: with 2 options every second guess is right.",
                        "[few-options]");
        assertThat(called.err()).isEmpty();
        assertThat(called.code()).isZero();
    }

    @Test
    void without_answers_it_shows_what_learners_see() throws IOException {
        Files.writeString(folder.resolve("town.yaml"), QUIZ);

        assertThat(Called.in(folder, "preview", "--no-answers", "town.yaml").out())
                .contains("Question 1 of 2", "2. A school")
                .doesNotContain("The right answer", "Line ", "Both sides");
    }

    @Test
    void what_cannot_be_read_is_told() throws IOException {
        Files.writeString(folder.resolve("town.yaml"), "title: A town\n");

        Called called = Called.in(folder, "preview", "town.yaml");

        assertThat(called.out()).startsWith("Error in line 1: `questions` is missing here.");
        assertThat(called.code()).isEqualTo(1);
        assertThat(Called.in(folder, "preview", "nothing.yaml").code()).isEqualTo(2);
    }

    @Test
    void a_quiz_that_is_saved_is_read_again_however_it_is_saved() throws IOException {
        Path file = Files.writeString(folder.resolve("town.yaml"), QUIZ);
        Watch watch = new Watch(new QuizFile.OnDisk(file));

        assertThat(watch.now().quiz().orElseThrow().title()).isEqualTo("A town");
        assertThat(watch.get()).isEmpty();
        Files.writeString(file, QUIZ.replace("A town", "Two towns"));
        assertThat(watch.get()).map(changed -> titleOf(changed)).contains("Two towns");
        assertThat(watch.get()).isEmpty();
        Path fresh = Files.writeString(folder.resolve("fresh"), QUIZ.replace("A town", "6 towns"));
        Files.setLastModifiedTime(fresh, Files.getLastModifiedTime(file));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(watch.get()).map(changed -> titleOf(changed)).contains("6 towns");
        Files.delete(file);
        for (int look = 1; look < 5; look++) {
            assertThat(watch.get()).isEmpty();
        }
        assertThat(watch.get()).flatMap(Previewed::trouble).contains("town.yaml is not there any more.");
        assertThat(watch.get()).isEmpty();
        Files.writeString(file, "questions: [");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2031-01-01T00:00:00Z")));
        assertThat(watch.get().orElseThrow().ofFile()).isNotEmpty();
    }

    @Test
    void a_passage_in_a_file_of_its_own_is_watched_too() throws IOException {
        Path text = Files.writeString(folder.resolve("park.txt"), "The park stands still.");
        Path file = Files.writeString(folder.resolve("town.yaml"), QUIZ);
        Watch watch = new Watch(new QuizFile.OnDisk(file));
        watch.now();
        Files.writeString(file, QUIZ + "passage: {file: park.txt}\n");

        assertThat(watch.get()).isPresent();
        Files.writeString(text, "The park is at work again.");
        assertThat(watch.get()
                        .orElseThrow()
                        .quiz()
                        .orElseThrow()
                        .passages()
                        .get(0)
                        .text())
                .isEqualTo("The park is at work again.");
        assertThat(watch.get()).isEmpty();
        Files.delete(text);
        assertThat(watch.get().orElseThrow().quiz()).isEmpty();
    }

    private static String titleOf(Previewed previewed) {
        return previewed.quiz().orElseThrow().title();
    }
}
