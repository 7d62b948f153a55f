package io.github.quizline.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quizline.progress.StoreException.Why;
import io.github.quizline.quiz.Response;
import io.github.quizline.session.Appeal;
import io.github.quizline.session.Fact;
import io.github.quizline.session.Kept;
import io.github.quizline.session.RandomWalk;
import io.github.quizline.session.Restored;
import io.github.quizline.session.Score;
import io.github.quizline.session.Sitting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoreTest {

    @TempDir
    private Path folder;

    private final Towns towns = new Towns();
    private Path file;
    private Store store;

    @BeforeEach
    void open() throws StoreException {
        file = folder.resolve("a folder/progress.db");
        store = Store.open(file);
    }

    @AfterEach
    void close() throws StoreException {
        store.close();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_kept_is_restored_as_it_was(long seed) throws StoreException {
        RandomWalk walk = new RandomWalk(seed);
        Sitting sitting = walk.start();
        KeptPlace place = store.begin("Anna", sitting);

        for (int step = 0; step < 60; step++) {
            sitting = walk.step(sitting);
            place.keep(sitting);

            assertThat(store.state(place.id())).isEqualTo(sitting.state());
            if (walk.random().nextInt(10) == 0 && !isFinished(sitting)) {
                place.close();
                store.close();
                store = Store.open(file);
                place = store.resume(place.id()).orElseThrow();
                Restored restored = Sitting.restore(walk.quizzes(), place.state(), walk.clock());
                assertThat(restored.sitting().orElseThrow().facts()).isEqualTo(sitting.facts());
                sitting = restored.sitting().orElseThrow();
            }
        }

        assertThat(store.facts(place.id())).isEqualTo(sitting.facts());
        Score score = sitting.score();
        assertThat(store.sittings(Which.ALL))
                .containsExactly(new KeptSitting(
                        place.id(),
                        "Anna",
                        walk.quizzes().stream().map(quiz -> quiz.id()).toList(),
                        sitting.facts().get(0).at(),
                        sitting.facts().get(sitting.facts().size() - 1).at(),
                        isFinished(sitting),
                        false,
                        score.questions(),
                        score.answered(),
                        score.contested(),
                        score.earned(),
                        score.possible(),
                        score.passMark()));
    }

    @Test
    void a_step_adds_to_what_was_taken_down_and_leaves_it_alone() throws StoreException {
        Sitting sitting = towns.start("towns");
        KeptPlace place = store.begin("Anna", sitting);
        store.close();
        Database database = Database.open(file);
        database.write(tables -> new Rows(tables)
                .change("CREATE TRIGGER kept BEFORE UPDATE ON fact BEGIN SELECT RAISE(ABORT, 'kept'); END"));
        database.write(tables -> new Rows(tables)
                .change("CREATE TRIGGER there BEFORE DELETE ON fact BEGIN SELECT RAISE(ABORT, 'there'); END"));
        database.close();
        store = Store.open(file);
        place = store.resume(place.id()).orElseThrow();

        sitting = towns.answer(sitting, "Kaesong");
        place.keep(sitting);
        place.keep(sitting);

        assertThat(store.facts(place.id())).isEqualTo(sitting.facts());
    }

    @Test
    void sittings_are_found_by_quiz_learner_and_state() throws StoreException {
        long first = keep("Anna", towns.answer(towns.start("towns"), "Kaesong"));
        long second = keep("Anna", towns.answer(towns.start("towns"), "Seoul").finish());
        long third = keep("Ben", towns.start("rivers").finish());

        assertThat(ids(Which.ALL)).containsExactly(third, second, first);
        assertThat(ids(Which.ALL.ofQuiz("towns"))).containsExactly(second, first);
        assertThat(ids(Which.ALL.by("Ben"))).containsExactly(third);
        assertThat(ids(Which.ALL.by("Anna").thatAreUnfinished())).containsExactly(first);
        assertThat(ids(Which.ALL.thatAreFinished())).containsExactly(third, second);
        assertThat(ids(Which.ofId(second))).containsExactly(second);
        assertThat(ids(Which.ALL.ofQuiz("seas"))).isEmpty();
        assertThat(store.latest(Which.ALL.thatAreFinished()).get("towns").id()).isEqualTo(second);
        assertThat(store.latest(Which.ALL.by("Anna"))).containsOnlyKeys("towns");
    }

    @Test
    void a_contested_answer_stays_open_until_it_is_decided() throws StoreException {
        Sitting sitting = towns.answer(towns.start("towns"), "Gaesong city").appeal(1);
        long id = keep("Anna", sitting);
        keep("Ben", towns.answer(towns.start("towns"), "Seoul"));

        List<OpenAppeal> appeals = store.appeals(Which.ALL.ofQuiz("towns"));

        assertThat(appeals).hasSize(1);
        assertThat(appeals.get(0).sitting().id()).isEqualTo(id);
        assertThat(appeals.get(0).answer().response()).isEqualTo(Response.text("Gaesong city"));
        assertThat(store.appeals(Which.ALL.by("Ben"))).isEmpty();
        assertThat(store.regrade(id, List.of(Towns.quiz("towns")), "towns", "q1", Towns.RIGHT, towns))
                .isTrue();
        assertThat(store.appeals(Which.ALL)).isEmpty();
        assertThat(store.sittings(Which.ofId(id)).get(0).earned()).isEqualTo(1);
        KeptAnswer decided = KeptAnswer.last(store.facts(id)).get(0);
        assertThat(decided.verdict()).isEqualTo(Towns.RIGHT);
        assertThat(decided.appeal()).isEqualTo(Appeal.DECIDED);
    }

    @Test
    void an_answer_that_was_not_given_cannot_be_judged_anew() throws StoreException {
        Sitting sitting = towns.answer(towns.start("towns"), "Seoul");
        long id = keep("Anna", sitting);

        assertThat(store.regrade(id, List.of(Towns.quiz("towns")), "towns", "q2", Towns.RIGHT, towns))
                .isFalse();
        assertThat(store.state(id)).isEqualTo(sitting.state());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.regrade(id, List.of(Towns.quiz("towns")), "towns", "q9", Towns.RIGHT, towns));
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store.regrade(id, List.of(Towns.quiz("rivers")), "rivers", "q1", Towns.RIGHT, towns))
                .withMessageContaining("of the quiz \"towns\", not of \"rivers\"");
    }

    @Test
    void a_sitting_goes_on_while_an_appeal_of_it_is_decided() throws StoreException {
        Sitting sitting = towns.answer(towns.start("towns"), "Gaesong city").appeal(1);
        KeptPlace place = store.begin("Anna", sitting);
        towns.passes(Duration.ofHours(1));
        try (Store teacher = Store.open(file)) {
            teacher.regrade(place.id(), List.of(Towns.quiz("towns")), "towns", "q1", Towns.RIGHT, towns);
        }
        towns.passes(Duration.ofHours(-1));

        sitting = towns.answer(sitting, "Kaesong");
        place.keep(sitting);
        place.keep(towns.answer(sitting, "Kaesong"));

        assertThat(store.facts(place.id()))
                .extracting(fact -> fact.getClass().getSimpleName())
                .containsExactly("Started", "Answered", "Appealed", "Regraded", "Answered", "Answered");
        assertThat(Sitting.restore(Towns.quiz("towns"), store.state(place.id()), towns)
                        .sitting()
                        .orElseThrow()
                        .score()
                        .earned())
                .isEqualTo(3);
    }

    @Test
    void what_two_have_gone_on_with_is_kept_of_the_first_only() throws StoreException {
        Sitting sitting = towns.answer(towns.start("towns"), "Seoul");
        KeptPlace place = store.begin("Anna", sitting);
        // On a file system that knows no locks.
        KeptPlace other = new KeptPlace(store, place.id(), "Anna", place.state(), new Sheet.Mark(2, checksum(place)));
        place.keep(towns.answer(sitting, "Kaesong"));
        String kept = store.state(place.id());

        assertThat(failure(() -> other.keep(sitting.skip())).why()).isEqualTo(Why.ELSEWHERE);
        assertThat(store.state(place.id())).isEqualTo(kept);
    }

    @Test
    void a_sitting_is_sat_in_one_place_at_a_time() throws StoreException {
        KeptPlace place = store.begin("Anna", towns.answer(towns.start("towns"), "Seoul"));
        try (Store elsewhere = Store.open(file)) {
            assertThat(elsewhere.resume(place.id())).isEmpty();
            assertThat(store.resume(place.id())).isEmpty();
            place.close();
            assertThat(elsewhere.resume(place.id()))
                    .hasValueSatisfying(there -> assertThat(there.state()).isEqualTo(place.state()));
        }
        assertThat(store.resume(place.id())).isPresent();
    }

    @Test
    void a_finished_sitting_is_not_gone_on_with() throws StoreException {
        long id = keep("Anna", towns.start("towns").finish());

        assertThat(store.resume(id)).isEmpty();
        assertThat(store.resume(id)).as("nor claimed").isEmpty();
        assertThat(failure(() -> store.resume(99)).why()).isEqualTo(Why.GONE);
    }

    @Test
    void forgotten_sittings_leave_no_trace_in_the_files() throws Exception {
        long first = keep("Anna", towns.answer(towns.start("towns"), "my secret"));
        keep("Anna", towns.answer(towns.start("rivers"), "my secret"));
        long third = keep("Ben", towns.answer(towns.start("towns"), "his answer"));
        KeptPlace place = store.resume(first).orElseThrow();

        assertThat(store.forget(Which.ALL.by("Anna"))).isEqualTo(2);

        assertThat(ids(Which.ALL)).containsExactly(third);
        assertThat(failure(() -> store.facts(first)).why()).isEqualTo(Why.GONE);
        assertThat(failure(() -> place.keep(
                                towns.answer(towns.start("towns"), "x").skip()))
                        .why())
                .isEqualTo(Why.GONE);
        assertThat(files()).contains("his answer").doesNotContain("my secret");
        assertThat(Store.mayBeUnfinished(file, "Anna", "rivers")).isFalse();
        assertThat(store.forget(Which.ofId(third))).isEqualTo(1);
        assertThat(store.forget(Which.ALL.ofQuiz("towns"))).isZero();
    }

    @Test
    void a_marker_tells_of_what_is_unfinished() throws StoreException {
        assertThat(Store.mayBeUnfinished(file, "Anna", "towns")).isFalse();
        Sitting sitting = towns.start("towns");
        KeptPlace first = store.begin("Anna", sitting);
        KeptPlace second = store.begin("Anna", sitting);

        assertThat(Store.mayBeUnfinished(file, "Anna", "towns")).isTrue();
        assertThat(Store.mayBeUnfinished(file, "Ben", "towns")).isFalse();
        assertThat(Store.mayBeUnfinished(file, "Anna", "rivers")).isFalse();
        first.keep(sitting.finish());
        assertThat(Store.mayBeUnfinished(file, "Anna", "towns"))
                .as("the other is")
                .isTrue();
        second.keep(sitting.finish());
        assertThat(Store.mayBeUnfinished(file, "Anna", "towns")).isFalse();
    }

    @Test
    void what_is_set_aside_is_not_marked_until_it_is_gone_on_with() throws StoreException {
        long id = keep("Anna", towns.start("towns"));

        store.setAside(id);

        assertThat(Store.mayBeUnfinished(file, "Anna", "towns")).isFalse();
        assertThat(store.sittings(Which.ofId(id)).get(0).aside()).isTrue();
        store.resume(id).orElseThrow().close();
        assertThat(Store.mayBeUnfinished(file, "Anna", "towns")).isTrue();
        assertThat(store.sittings(Which.ofId(id)).get(0).aside()).isFalse();
        store.setAside(99);
    }

    @Test
    void a_lost_marker_is_set_again_by_the_next_step() throws IOException {
        Sitting sitting = towns.start("towns");
        KeptPlace place = store.begin("Anna", sitting);
        try (Stream<Path> markers = Files.list(file.resolveSibling("progress.db-unfinished"))) {
            for (Path marker : markers.toList()) {
                Files.delete(marker);
            }
        }

        place.keep(towns.answer(sitting, "Kaesong"));

        assertThat(Store.mayBeUnfinished(file, "Anna", "towns")).isTrue();
    }

    @Test
    void many_write_at_a_time_and_nothing_is_lost() throws Exception {
        int learners = 4;
        ExecutorService threads = Executors.newFixedThreadPool(learners);
        List<Future<Sitting>> ends = new ArrayList<>();
        for (int i = 0; i < learners; i++) {
            String learner = "learner " + i;
            long seed = i;
            ends.add(threads.submit(() -> {
                try (Store own = Store.open(file)) {
                    RandomWalk walk = new RandomWalk(seed);
                    Sitting sitting = walk.start();
                    KeptPlace place = own.begin(learner, sitting);
                    for (int step = 0; step < 25; step++) {
                        sitting = walk.step(sitting);
                        place.keep(sitting);
                    }
                    return sitting;
                }
            }));
        }
        for (int i = 0; i < learners; i++) {
            Sitting end = ends.get(i).get();
            KeptSitting kept = store.sittings(Which.ALL.by("learner " + i)).get(0);
            assertThat(store.facts(kept.id())).isEqualTo(end.facts());
        }
        threads.shutdown();
    }

    static Stream<Long> seeds() {
        return new Random(1945).longs(12).boxed();
    }

    private long keep(String learner, Sitting sitting) throws StoreException {
        try (KeptPlace place = store.begin(learner, sitting)) {
            return place.id();
        }
    }

    private List<Long> ids(Which which) throws StoreException {
        return store.sittings(which).stream().map(KeptSitting::id).toList();
    }

    private static String checksum(KeptPlace place) {
        String checksum = Chain.START;
        for (Fact fact : Kept.read(place.state()).facts()) {
            checksum = Chain.next(checksum, Kept.text(fact));
        }
        return checksum;
    }

    private String files() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private static boolean isFinished(Sitting sitting) {
        return sitting.facts().stream().anyMatch(Fact.Finished.class::isInstance);
    }

    /** Something that fails. */
    @FunctionalInterface
    interface Attempt {
        void run() throws StoreException;
    }

    static StoreException failure(Attempt attempt) {
        try {
            attempt.run();
        } catch (StoreException e) {
            return e;
        }
        throw new AssertionError("it did not fail");
    }
}
