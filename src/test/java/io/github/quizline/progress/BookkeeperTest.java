package io.github.quizline.progress;

import static io.github.quizline.progress.StoreTest.failure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.progress.StoreException.Why;
import io.github.quizline.session.Fact;
import io.github.quizline.session.Sitting;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookkeeperTest {

    @TempDir
    private Path folder;

    private final Towns towns = new Towns();
    private Opening opening;
    private Bookkeeper bookkeeper;

    @BeforeEach
    void a_bookkeeper() {
        opening = Opening.of(folder.resolve("progress.db"));
        bookkeeper = Bookkeeper.begin(opening, "Anna", "Come back.");
    }

    @AfterEach
    void close() throws StoreException {
        opening.close();
    }

    @Test
    void who_only_looks_has_begun_nothing() throws StoreException {
        Sitting sitting = towns.start("towns");

        assertThat(bookkeeper.keep(sitting)).isEmpty();
        assertThat(bookkeeper.leave(sitting)).isEmpty();

        assertThat(opening.store().sittings(Which.ALL)).isEmpty();
        bookkeeper.close();
    }

    @Test
    void every_step_is_kept_when_it_is_told() throws StoreException {
        Sitting sitting = towns.start("towns");
        bookkeeper.keep(sitting);
        for (int i = 0; i < 3; i++) {
            sitting = towns.answer(sitting, "Kaesong");

            assertThat(bookkeeper.keep(sitting)).isEmpty();
            assertThat(opening.store().facts(1)).isEqualTo(sitting.facts());
        }
        assertThat(opening.store().sittings(Which.ALL).get(0).learner()).isEqualTo("Anna");
    }

    @Test
    void who_leaves_is_told_the_way_back() throws StoreException {
        Sitting sitting = towns.answer(towns.start("towns"), "Kaesong");
        bookkeeper.keep(sitting);
        towns.passes(Duration.ofSeconds(30));

        assertThat(bookkeeper.leave(sitting)).contains("Come back.");

        assertThat(opening.store().facts(1)).endsWith(new Fact.Left(Towns.NOON.plusSeconds(90)));
        assertThat(opening.store().resume(1)).as("still being sat").isEmpty();
        bookkeeper.close();
        KeptPlace place = opening.store().resume(1).orElseThrow();
        Sitting back = Sitting.restore(Towns.quiz("towns"), place.state(), towns)
                .sitting()
                .orElseThrow()
                .resume();
        assertThat(Bookkeeper.resume(opening, place, "Again.").leave(back)).contains("Again.");
    }

    @Test
    void there_is_no_way_back_to_what_is_over() throws StoreException {
        Sitting sitting = towns.answer(towns.start("towns"), "Kaesong");
        bookkeeper.keep(sitting);
        towns.passes(Duration.ofHours(1));

        assertThat(bookkeeper.leave(sitting)).isEmpty();
        assertThat(opening.store().sittings(Which.ALL.thatAreFinished())).hasSize(1);
    }

    @Test
    void a_sitting_that_follows_is_kept_as_one_of_its_own() throws StoreException {
        Sitting first = towns.answer(towns.start("towns"), "Kaesong").finish();
        Sitting second = towns.answer(towns.start("towns"), "Seoul");

        bookkeeper.keep(first);
        bookkeeper.keep(second);

        assertThat(opening.store().facts(1)).isEqualTo(first.facts());
        assertThat(opening.store().facts(2)).isEqualTo(second.facts());
    }

    @Test
    void a_store_that_fails_is_told_once_and_the_sitting_goes_on() throws Exception {
        Files.writeString(opening.file(), "Dear diary, ".repeat(1000));
        Sitting sitting = towns.start("towns");

        assertThat(bookkeeper.keep(sitting)).as("nothing to keep yet").isEmpty();
        Sitting answered = towns.answer(sitting, "Kaesong");
        assertThat(bookkeeper.keep(answered))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .contains("is damaged")
                        .endsWith("Your answers are not kept from now on; the sitting goes on."));
        assertThat(bookkeeper.keep(towns.answer(answered, "Kaesong"))).isEmpty();
        assertThat(bookkeeper.leave(answered)).isEmpty();
        assertThat(failure(() -> opening.store()).why()).isEqualTo(Why.DAMAGED);
        bookkeeper.close();
        opening = Opening.of(folder.resolve("another.db"));
    }

    @Test
    void a_failure_while_leaving_is_told_as_well() throws StoreException {
        Sitting sitting = towns.answer(towns.start("towns"), "Kaesong");
        bookkeeper.keep(sitting);
        opening.store().forget(Which.ALL);

        assertThat(bookkeeper.leave(sitting))
                .contains("This sitting is no longer in the store."
                        + " Your answers are not kept from now on; the sitting goes on.");
    }

    @Test
    void a_store_that_is_not_needed_is_not_made() throws IOException {
        opening.close();

        assertThat(folder).isEmptyDirectory();
        assertThat(opening.file()).isAbsolute();
    }

    @Test
    void nothing_is_kept_by_no_ledger() {
        assertThat(Ledger.none().keep(towns.start("towns"))).isEmpty();
        assertThat(Ledger.none().leave(towns.start("towns"))).isEmpty();
    }

    @Test
    void without_sqlite_the_line_for_the_pom_is_told() throws Exception {
        String classes =
                Store.class.getProtectionDomain().getCodeSource().getLocation().toString();
        try (URLClassLoader alone =
                new URLClassLoader(new URL[] {new URL(classes)}, ClassLoader.getPlatformClassLoader())) {
            Class<?> store = alone.loadClass("io.github.quizline.progress.Store");
            Throwable failure = null;
            try {
                store.getMethod("open", Path.class).invoke(null, folder.resolve("progress.db"));
            } catch (InvocationTargetException e) {
                failure = e.getCause();
            }

            assertThat(failure)
                    .hasMessageContaining("<groupId>org.xerial</groupId><artifactId>sqlite-jdbc</artifactId>"
                            + "<version>3.54.1.0</version>");
        }
    }
}
