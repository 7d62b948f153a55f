package io.github.quizline.terminal;

import static io.github.quizline.terminal.Virtual.ENTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeScreenTest {

    @Test
    void the_screen_of_the_readme_is_what_a_learner_sees() throws IOException {
        String quiz = Files.readString(Path.of("quizzes/kaesong-liaison-office.yaml"));
        Virtual window = Virtual.window(64, 18).press(ENTER, ENTER, "Chun Haesung", ENTER);
        String[] seen = {""};
        window.doing(() -> seen[0] = window.now().stripTrailing() + "\n");

        window.sitFromTheTitle(Trial.quiz(quiz));

        Files.writeString(Files.createDirectories(Path.of("target/screens")).resolve("readme.txt"), seen[0]);
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme).contains("```text\n" + seen[0] + "```\n");
    }
}
