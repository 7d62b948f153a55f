package io.github.quizline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.Quizline;
import io.github.quizline.quiz.Quiz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

    @TempDir
    private Path folder;

    @Test
    void a_new_quiz_has_no_problem_and_is_in_the_house_style() throws IOException {
        Called called = begin("everest.yaml");

        assertThat(called.code()).isZero();
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains("everest.yaml", "quizline preview --watch");
        assertThat(Called.in(folder, "check", "--strict", "everest.yaml"))
                .isEqualTo(new Called(0, "", "1 file checked: no problems.\n"));
        assertThat(Called.in(folder, "fmt", "--check", "everest.yaml")).isEqualTo(new Called(0, "", ""));
        assertThat(read("everest.yaml").id()).isEqualTo("everest");
    }

    @Test
    void every_question_of_a_new_quiz_has_evidence_and_an_explanation() throws IOException {
        begin("everest.yml");

        assertThat(read("everest.yml").questions())
                .extracting(question -> question.kind().word())
                .containsExactly("choice", "text", "name", "date", "true-false");
        assertThat(read("everest.yml").questions())
                .allMatch(question -> !question.common().evidence().isEmpty()
                        && !question.common().explanation().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru",
                "# no comment",
                "a: b",
                "It's \"quoted\" \\ so",
                "true",
                " ~ ",
                "{{x}}",
                "two\nlines",
                "개성 😀",
                "questions:\n  - x"
            })
    void a_title_is_put_in_as_it_was_given(String title) throws IOException {
        assertThat(begin("quiz.yaml", "--title", title).code()).isZero();
        assertThat(read("quiz.yaml").title()).isEqualTo(title);
        assertThat(Called.in(folder, "fmt", "--check", "quiz.yaml").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\u001B[2Jb", "\u202Eb"})
    void a_title_that_no_quiz_may_have_is_told(String title) {
        Called called = begin("quiz.yaml", "--title", title);

        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err()).contains("title").doesNotContain("\u001B");
        assertThat(folder.resolve("quiz.yaml")).doesNotExist();
    }

    @Test
    void what_is_there_already_stays_as_it_is() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.yaml"), "mine");

        Called called = begin("mine.yaml");

        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err()).contains("mine.yaml is there already and was left as it is");
        assertThat(mine).hasContent("mine");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void no_file_is_made_where_a_link_leads() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("elsewhere.yaml"));

        assertThat(begin("link.yaml").code()).isEqualTo(2);
        assertThat(folder.resolve("elsewhere.yaml")).doesNotExist();
    }

    @Test
    void no_folder_is_made() {
        Called called = begin("quizzes/peru.yaml");

        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err()).contains("quizzes/peru.yaml cannot be written: there is no such folder");
        assertThat(folder.resolve("quizzes")).doesNotExist();
    }

    @Test
    void a_name_that_is_none_of_a_quiz_is_told_with_one_that_is() {
        Called called = begin("pe\u001Bru");

        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err()).contains(".yaml").doesNotContain("\u001B");
        assertThat(folder).isEmptyDirectory();
    }

    private Quiz read(String name) throws IOException {
        return Quizline.read(folder.resolve(name)).quiz().orElseThrow();
    }

    private Called begin(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "new";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Called.in(folder, all);
    }
}
