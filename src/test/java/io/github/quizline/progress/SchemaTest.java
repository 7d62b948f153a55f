package io.github.quizline.progress;

import static io.github.quizline.progress.StoreTest.failure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.progress.StoreException.Why;
import io.github.quizline.session.Fact;
import io.github.quizline.session.Sitting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that is brought from one version to the next. */
class SchemaTest {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @TempDir
    private Path folder;

    private final Towns towns = new Towns();
    private final Sitting sitting = towns.answer(towns.start("towns"), "Kaesong");
    private Path file;

    @BeforeEach
    void a_store_of_this_version() throws StoreException {
        file = folder.resolve("progress.db");
        try (Store store = Store.open(file)) {
            store.begin("Anna", sitting);
        }
    }

    @Test
    void an_older_store_keeps_what_it_holds() throws StoreException {
        Schema next = next("ALTER TABLE sitting ADD COLUMN mood TEXT NOT NULL DEFAULT 'fair'; CREATE TABLE more (x)");

        try (Database database = Database.open(file, next, PATIENCE)) {
            assertThat(list(database, "SELECT mood FROM sitting")).containsExactly("fair");
            assertThat(list(database, "SELECT count(*) FROM more")).containsExactly("0");
            assertThat(list(database, "PRAGMA user_version"))
                    .containsExactly(String.valueOf(Schema.ofProgram().version() + 1));
            assertThat(facts(database)).isEqualTo(sitting.facts());
        }
        assertThat(failure(() -> Store.open(file)).why()).isEqualTo(Why.NEWER);
        Database.open(file, next, PATIENCE).close();
    }

    @Test
    void a_step_that_fails_halfway_changes_nothing() throws StoreException {
        Schema broken = next("CREATE TABLE more (x); CREATE TABLE sitting (y)");

        assertThat(failure(() -> Database.open(file, broken, PATIENCE)).why()).isEqualTo(Why.BROKEN);

        try (Database database = Database.open(file)) {
            assertThat(list(database, "SELECT name FROM sqlite_master WHERE name = 'more'"))
                    .isEmpty();
            assertThat(facts(database)).isEqualTo(sitting.facts());
        }
    }

    @Test
    void a_new_store_gets_all_steps_at_once() throws StoreException {
        Path fresh = folder.resolve("fresh.db");

        try (Database database = Database.open(fresh, next("CREATE TABLE more (x)"), PATIENCE)) {
            assertThat(list(database, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"))
                    .contains("fact", "more", "quiz", "sitting");
        }
    }

    private static Schema next(String script) {
        List<String> scripts = new ArrayList<>(Schema.ofProgram().scripts());
        scripts.add(script);
        return new Schema(scripts);
    }

    private static List<Fact> facts(Database database) throws StoreException {
        return database.read(tables -> new Sheet(database, new Rows(tables)).facts(1));
    }

    private static List<String> list(Database database, String sql) throws StoreException {
        return database.read(tables -> new Rows(tables).list(sql, row -> row.getString(1)));
    }
}
