package io.github.quizline.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quizline.session.ExtraTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesFileTest {

    private static final Preferences ANNAS =
            new Preferences(true, OptionalInt.of(60), ExtraTime.times(1.5), true, "Anna = 한국");

    @TempDir
    private Path folder;

    private Path path;
    private PreferencesFile file;

    @BeforeEach
    void a_file() {
        path = folder.resolve("a folder/preferences");
        file = new PreferencesFile(path);
    }

    @Test
    void preferences_are_read_as_they_were_written() throws IOException {
        file.write(ANNAS);
        assertThat(file.read()).isEqualTo(ANNAS);

        Preferences other =
                Preferences.DEFAULT.withExtraTime(ExtraTime.UNLIMITED).withLearner("Ben");
        file.write(other);
        assertThat(file.read()).isEqualTo(other);
        file.write(Preferences.DEFAULT);
        assertThat(file.read()).isEqualTo(Preferences.DEFAULT);
        assertThat(path.getParent()).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void who_has_said_nothing_has_no_preferences() throws IOException {
        assertThat(file.read()).isEqualTo(Preferences.DEFAULT);
        Files.createDirectories(path);
        assertThat(file.read()).isEqualTo(Preferences.DEFAULT);
    }

    @Test
    void what_a_later_version_or_a_person_wrote_stays() throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "# mine\nlearner = Ben\n\nfont-size = 12\nlearner=Twice\nnonsense\n");
        assertThat(file.read().learner()).isEqualTo("Twice");

        file.write(file.read().withLearner("Anna"));

        assertThat(Files.readAllLines(path))
                .containsExactly(
                        "# mine",
                        "learner = Anna",
                        "",
                        "font-size = 12",
                        "nonsense",
                        "plain = false",
                        "width = ",
                        "extra-time = 1.0",
                        "timer-hidden = false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "width = 5",
                "width = 99999",
                "width = wide",
                "extra-time = 0.5",
                "extra-time = 3.1",
                "extra-time = 1e0",
                "extra-time = ",
                "plain = perhaps",
                "= x"
            })
    void what_makes_no_sense_is_as_by_default(String line) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, line);

        assertThat(file.read()).isEqualTo(Preferences.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1.25, 1.25", "2, 2", "3, 3", "3.0, 3"})
    void extra_time_is_a_factor(String written, double factor) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "extra-time = " + written);

        assertThat(file.read().extraTime()).isEqualTo(ExtraTime.times(factor));
    }

    @Test
    void a_file_that_is_something_else_is_left_alone() throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, new byte[(1 << 20) + 1]);

        assertThat(file.read()).isEqualTo(Preferences.DEFAULT);
        assertThatIOException().isThrownBy(() -> file.write(ANNAS)).withMessageContaining("is no file of preferences");
        assertThat(Files.size(path)).isEqualTo((1 << 20) + 1);
    }

    @Test
    void a_link_leads_to_the_file_that_is_meant() throws IOException {
        Files.createDirectories(path.getParent());
        Path target = Files.writeString(folder.resolve("dotfiles"), "x = 1\n");
        Files.createSymbolicLink(path, target);

        file.write(ANNAS);

        assertThat(path).isSymbolicLink();
        assertThat(Files.readString(target)).startsWith("x = 1\n").contains("Anna");
    }

    @Test
    void preferences_keep_their_promises() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Preferences(false, OptionalInt.of(19), ExtraTime.NONE, false, ""))
                .withMessageContaining("19");
        assertThatIllegalArgumentException().isThrownBy(() -> Preferences.DEFAULT.withLearner("a\nb"));
        assertThat(Preferences.DEFAULT.withLearner(" Anna ").learner()).isEqualTo("Anna");
    }
}
