package io.github.quizline.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {

    private static final Path HOME = Path.of("/home/anna");

    @Test
    void on_linux_they_are_where_xdg_has_them() {
        Folders folders = Folders.of(Map.of(), "Linux", HOME);

        assertThat(folders.store()).isEqualTo(HOME.resolve(".local/share/quizline/progress.db"));
        assertThat(folders.preferences()).isEqualTo(HOME.resolve(".config/quizline/preferences"));
    }

    @Test
    void xdg_variables_are_heeded_where_they_are_absolute() {
        Folders folders = Folders.of(Map.of("XDG_DATA_HOME", "/data", "XDG_CONFIG_HOME", "/config"), "Linux", HOME);
        assertThat(folders).isEqualTo(new Folders(Path.of("/data/quizline"), Path.of("/config/quizline")));

        assertThat(Folders.of(Map.of("XDG_DATA_HOME", "data", "XDG_CONFIG_HOME", ""), "Linux", HOME))
                .isEqualTo(Folders.of(Map.of(), "Linux", HOME));
        assertThat(Folders.of(Map.of("XDG_DATA_HOME", "/a\0b"), "Linux", HOME))
                .isEqualTo(Folders.of(Map.of(), "Linux", HOME));
    }

    @Test
    void one_variable_moves_all_of_them() {
        Folders folders = Folders.of(Map.of("QUIZLINE_HOME", "/here", "XDG_DATA_HOME", "/data"), "Mac OS X", HOME);

        assertThat(folders).isEqualTo(new Folders(Path.of("/here"), Path.of("/here")));
        assertThat(Folders.of(Map.of("QUIZLINE_HOME", "here"), "Linux", HOME).data())
                .isEqualTo(Path.of("here").toAbsolutePath());
    }

    @Test
    void on_other_systems_they_are_where_these_have_them() {
        Path support = HOME.resolve("Library/Application Support/quizline");
        assertThat(Folders.of(Map.of(), "Mac OS X", HOME)).isEqualTo(new Folders(support, support));
        Path local = HOME.resolve("AppData/Local/quizline");
        assertThat(Folders.of(Map.of(), "Windows 11", HOME)).isEqualTo(new Folders(local, local));
        assertThat(Folders.of(Map.of("LOCALAPPDATA", "/local"), "Windows 11", HOME)
                        .data())
                .isEqualTo(Path.of("/local/quizline"));
    }
}
