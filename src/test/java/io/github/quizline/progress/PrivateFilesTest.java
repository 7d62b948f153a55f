package io.github.quizline.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a learner does is nobody else's business. */
class PrivateFilesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void the_system_knows_rights() {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no rights of POSIX");
    }

    @Test
    void all_that_belongs_to_a_store_is_its_owners_alone() throws IOException {
        Path data = folder.resolve("share/quizline");
        try (Store store = Store.open(data.resolve("progress.db"))) {
            store.begin("Anna", new Towns().start("towns"));
            assertThat(allIn(data)).hasSizeGreaterThan(4).allMatch(this::isPrivate);
        }
        assertThat(isPrivate(folder.resolve("share"))).isTrue();
    }

    @Test
    void preferences_are_their_owners_alone() throws IOException {
        Path settings = folder.resolve("config/quizline");

        new PreferencesFile(settings.resolve("preferences")).write(Preferences.DEFAULT);

        assertThat(allIn(settings)).hasSize(2).allMatch(this::isPrivate);
    }

    @Test
    void a_folder_that_was_there_keeps_the_rights_that_it_has() throws IOException {
        Path shared = Files.createDirectory(folder.resolve("shared"));
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxrwxr-x"));

        Store.open(shared.resolve("progress.db")).close();

        assertThat(Files.getPosixFilePermissions(shared)).isEqualTo(PosixFilePermissions.fromString("rwxrwxr-x"));
    }

    private static List<Path> allIn(Path there) throws IOException {
        try (Stream<Path> all = Files.walk(there)) {
            return all.toList();
        }
    }

    private boolean isPrivate(Path path) {
        try {
            String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
            return rights.equals(Files.isDirectory(path) ? "rwx------" : "rw-------");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
