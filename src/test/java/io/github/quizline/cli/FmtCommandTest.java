package io.github.quizline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FmtCommandTest {

    private static final String LOOSE =
            "questions:\n- {answer: 'Kaesong', question: \"Where?\", points: 1} # here\ntitle: Towns\n";
    private static final String HOUSE =
            "title: Towns\n\nquestions:\n\n  # here\n  - question: Where?\n    points: 1\n    answer: Kaesong\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"kaesong-liaison-office.yaml", "to-the-moon-and-beyond.yaml"})
    void the_quizzes_to_copy_are_in_the_house_style(String quiz) {
        assertThat(Called.in(Path.of("quizzes").toAbsolutePath(), "fmt", "--check", quiz))
                .isEqualTo(new Called(0, "", ""));
    }

    @Test
    void a_file_is_brought_into_the_house_style_once() throws IOException {
        Path towns = write("towns.yaml", LOOSE);

        assertThat(fmt("towns.yaml")).isEqualTo(new Called(0, "", "formatted: " + towns + "\n"));
        assertThat(Files.readString(towns)).isEqualTo(HOUSE);

        Files.setLastModifiedTime(towns, FileTime.fromMillis(0));
        assertThat(fmt("towns.yaml")).isEqualTo(new Called(0, "", ""));
        assertThat(Files.getLastModifiedTime(towns).toMillis()).isZero();
    }

    @Test
    void a_check_names_what_would_change_and_writes_nothing() throws IOException {
        Path loose = write("loose.yaml", LOOSE);
        write("house.yaml", HOUSE);

        assertThat(fmt("--check", "loose.yaml", "house.yaml")).isEqualTo(new Called(1, loose + "\n", ""));
        assertThat(Files.readString(loose)).isEqualTo(LOOSE);
        assertThat(fmt("--check", "house.yaml")).isEqualTo(new Called(0, "", ""));
    }

    @Test
    void a_file_with_errors_is_told_and_left_and_the_others_are_formatted() throws IOException {
        Path bad = write("bad.yaml", LOOSE.replace("answer", "anwser"));
        Path towns = write("towns.yaml", LOOSE);

        Called called = fmt("bad.yaml", "towns.yaml");

        assertThat(called.code()).isEqualTo(1);
        assertThat(called.out()).startsWith(bad + ":2:4: error: ");
        assertThat(bad).hasContent(LOOSE.replace("answer", "anwser"));
        assertThat(towns).hasContent(HOUSE);
    }

    @Test
    void standard_input_is_formatted_to_standard_output() {
        assertThat(Called.withInput(folder, "\uFEFF" + LOOSE, "fmt", "-"))
                .isEqualTo(new Called(0, "\uFEFF" + HOUSE, ""));
        assertThat(Called.withInput(folder, LOOSE, "fmt", "--check", "-")).isEqualTo(new Called(1, "-\n", ""));
        assertThat(Called.withInput(folder, HOUSE, "fmt", "--check", "-")).isEqualTo(new Called(0, "", ""));

        Called broken = Called.withInput(folder, "titel: x\n", "fmt", "-");
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err()).contains(":1:1: error: ");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_formatted_file_keeps_its_rights_and_a_link_stays_one() throws IOException {
        Path towns = write("towns.yaml", LOOSE);
        Files.setPosixFilePermissions(towns, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("towns.yaml"));

        assertThat(fmt("link.yaml").code()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(towns).hasContent(HOUSE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(towns)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void a_full_disk_behind_standard_output_is_told() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        Called called = Called.writingTo(full, folder, LOOSE, "fmt", "-");

        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err()).contains("the output could not be written: No space left on device");
    }

    @Test
    void what_is_not_there_and_what_cannot_be_changed_is_told() {
        Called called = fmt("no\u001B[2Jthing.yaml");

        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err()).contains("there is no file").doesNotContain("\u001B");
        assertThat(fmt("kaesong-liaison-office").err()).contains("comes with the program and cannot be changed");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Called fmt(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "fmt";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Called.in(folder, all);
    }
}
