package io.github.quizline.progress;

import static io.github.quizline.progress.StoreTest.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.quizline.progress.StoreException.Why;
import io.github.quizline.session.Kept;
import io.github.quizline.session.Sitting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be used: each is told, and none is changed. */
class DatabaseTest {

    @TempDir
    private Path folder;

    private final Towns towns = new Towns();
    private Path file;

    @BeforeEach
    void a_store_with_a_sitting() throws StoreException {
        file = folder.resolve("progress.db");
        try (Store store = Store.open(file)) {
            store.begin("Anna", towns.answer(towns.start("towns"), "Kaesong"));
        }
    }

    @Test
    void a_store_of_a_later_version_is_left_alone() throws Exception {
        change("PRAGMA user_version = 99");

        assertRefused(Why.NEWER, "was made by a later version of Quizline. It was left as it is.");
    }

    @Test
    void a_file_of_another_program_is_left_alone() throws Exception {
        change("PRAGMA application_id = 1");
        assertRefused(Why.FOREIGN, "is no store of Quizline. It was left as it is.");

        Files.delete(file);
        change("CREATE TABLE mine (x)");
        assertRefused(Why.FOREIGN, "is no store of Quizline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dear diary", "SQLite format 3\0 and then something else, longer than a header may be"})
    void a_file_that_is_no_database_is_left_alone(String text) throws Exception {
        Files.writeString(file, text.repeat(100));

        assertRefused(Why.DAMAGED, "It was left as it is; move it away, and a new one is begun.");
    }

    @Test
    void a_store_that_was_cut_off_is_left_alone() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertRefused(Why.DAMAGED, "is damaged");
    }

    @Test
    void a_page_that_was_overwritten_is_noticed_before_anything_is_written() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        // The first page holds the form, each further one a table or an index.
        for (int page = 1; page < bytes.length / 4096; page++) {
            byte[] damaged = bytes.clone();
            byte[] noise = new byte[64];
            new Random(page).nextBytes(noise);
            System.arraycopy(noise, 0, damaged, page * 4096, noise.length);
            Files.write(file, damaged);

            StoreException failure = failure(() -> Store.open(file).close());
            assertThat(failure.why()).as("page %s", page).isEqualTo(Why.DAMAGED);
            assertThat(failure)
                    .hasMessage("The store " + file + " is damaged (parts of the file are not as they were written)."
                            + " It was left as it is; move it away, and a new one is begun.");
            assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE fact SET text = replace(text, 'Kaesong', 'Seoul') WHERE number = 1",
                "DELETE FROM fact WHERE number = 1",
                "UPDATE fact SET number = 7 WHERE number = 1",
                "INSERT INTO fact SELECT sitting, 2, text, checksum FROM fact WHERE number = 1",
                "UPDATE sitting SET facts = 1",
                "UPDATE sitting SET checksum = 'x'"
            })
    void a_sitting_that_was_changed_is_noticed(String sql) throws Exception {
        change(sql);
        try (Store store = Store.open(file)) {
            StoreException failure = failure(() -> store.facts(1));

            assertThat(failure.why()).isEqualTo(Why.DAMAGED);
            assertThat(failure).hasMessageContaining("its sitting 1 is not as it was written");
            assertThat(failure(() -> store.resume(1)).why()).isEqualTo(Why.DAMAGED);
            assertThat(failure(() -> store.state(1)).why()).isEqualTo(Why.DAMAGED);
        }
    }

    @Test
    void facts_that_make_no_sitting_are_noticed_though_their_checksums_fit() throws Exception {
        String text = "moved\tnoon\t1";
        try (Store store = Store.open(file)) {
            String last = Chain.START;
            for (String each : List.of(Kept.text(store.facts(1).get(0)), text)) {
                last = Chain.next(last, each);
            }
            change("UPDATE fact SET text = '" + text + "', checksum = '" + last + "' WHERE number = 1");
            change("UPDATE sitting SET checksum = '" + last + "'");

            assertThat(failure(() -> store.facts(1)).why()).isEqualTo(Why.DAMAGED);
        }
    }

    @Test
    void a_full_disk_is_told_and_nothing_is_lost() throws Exception {
        Database database = Database.open(file);
        database.read(tables -> new Rows(tables).list("PRAGMA max_page_count = 1", row -> row.getInt(1)));
        try (Store store = Store.of(database)) {
            KeptPlace place = store.resume(1).orElseThrow();
            String before = place.state();
            Sitting sitting = towns.answer(
                    Sitting.restore(Towns.quiz("towns"), before, towns)
                            .sitting()
                            .orElseThrow(),
                    "x".repeat(10_000));

            StoreException failure = failure(() -> place.keep(sitting));

            assertThat(failure.why()).isEqualTo(Why.FULL);
            assertThat(failure).hasMessage("There is no room left for the store " + file + ".");
            assertThat(store.state(1)).isEqualTo(before);
            database.read(tables -> new Rows(tables).list("PRAGMA max_page_count = 10000", row -> row.getInt(1)));
            place.keep(sitting);
            assertThat(store.state(1)).isEqualTo(sitting.state());
        }
    }

    @Test
    void a_store_that_somebody_does_not_let_go_of_is_told() throws Exception {
        try (Connection other = Driver.connect(file, true, Duration.ZERO);
                Statement statement = other.createStatement();
                Database database = Database.open(file, Schema.ofProgram(), Duration.ofMillis(1))) {
            statement.executeUpdate("BEGIN IMMEDIATE");

            assertThat(failure(() -> database.write(tables -> 1)).why()).isEqualTo(Why.BUSY);
            assertThat(database.<String>read(tables -> "read")).isEqualTo("read");
            statement.executeUpdate("ROLLBACK");
            assertThat(database.<String>write(tables -> "written")).isEqualTo("written");
        }
    }

    @Test
    void a_folder_in_the_place_of_the_file_is_told() throws Exception {
        Path taken = Files.createDirectory(folder.resolve("taken"));

        assertThat(failure(() -> Store.open(taken)).why()).isEqualTo(Why.FOREIGN);
        assertThat(failure(() -> Store.open(Path.of("/"))).why()).isEqualTo(Why.FOREIGN);
        assertThat(failure(() -> Store.open(file.resolve("below/a/file"))).why())
                .isEqualTo(Why.READ_ONLY);
    }

    @ParameterizedTest
    @CsvSource({"5, BUSY", "8, READ_ONLY", "14, READ_ONLY", "11, DAMAGED", "26, DAMAGED", "13, FULL", "10, BROKEN"})
    void what_sqlite_says_is_told_in_words(int code, Why why) throws Exception {
        Connection connection = mock(Connection.class);
        Statement statement = mock(Statement.class);
        when(connection.createStatement()).thenReturn(statement);
        when(statement.executeUpdate(anyString())).thenThrow(new SQLException("disk\nI/O", null, code));

        StoreException failure = failure(() -> new Database(file, connection).write(tables -> 1));

        assertThat(failure.why()).isEqualTo(why);
        assertThat(failure.getMessage()).contains(file.toString()).doesNotContain("\n");
    }

    @Test
    void a_store_is_opened_by_two_at_a_time() throws Exception {
        Path fresh = folder.resolve("fresh.db");
        try (Store first = Store.open(fresh);
                Store second = Store.open(fresh)) {
            KeptPlace place = first.begin("Anna", towns.start("towns"));

            assertThat(second.sittings(Which.ALL)).hasSize(1);
            assertThat(second.state(place.id())).isEqualTo(place.state());
        }
    }

    @Test
    void an_empty_file_becomes_a_store() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.db"));

        try (Store store = Store.open(empty)) {
            assertThat(store.sittings(Which.ALL)).isEmpty();
        }
        assertThat(new String(Files.readAllBytes(empty), 0, 15, StandardCharsets.US_ASCII))
                .isEqualTo("SQLite format 3");
    }

    @Test
    void what_was_written_survives_a_loss_of_power() throws Exception {
        try (Database database = Database.open(file)) {
            assertThat(pragma(database, "synchronous")).isEqualTo("2");
            assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
        }
    }

    private static String pragma(Database database, String name) throws StoreException {
        return database.read(tables ->
                new Rows(tables).list("PRAGMA " + name, row -> row.getString(1)).get(0));
    }

    private void assertRefused(Why why, String words) throws IOException {
        byte[] before = Files.readAllBytes(file);

        StoreException failure = failure(() -> Store.open(file));

        assertThat(failure.why()).isEqualTo(why);
        assertThat(failure.getMessage()).contains(file.toString(), words);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = Driver.connect(file, true, Duration.ofSeconds(1));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
