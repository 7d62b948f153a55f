package io.github.quizline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizline.Quizline;
import io.github.quizline.format.Resolver;
import io.github.quizline.progress.Opening;
import io.github.quizline.progress.Preferences;
import io.github.quizline.progress.Store;
import io.github.quizline.progress.StoreException;
import io.github.quizline.progress.Which;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.session.Fact;
import io.github.quizline.session.Sitting;
import io.github.quizline.terminal.PlainTerminal;
import io.github.quizline.terminal.ReturnPage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody at a terminal who comes back to a quiz. */
class BeginningTest {

    private static final String TOWNS = """
            title: Towns
            id: towns
            questions:
              - question: Where was the factory park?
                id: park
                answer: Kaesong
              - question: Which is a capital?
                id: capital
                answer: Seoul
            """;

    @TempDir
    private Path folder;

    private final Quiz towns = quiz(TOWNS);
    private Learner anna;
    private Opening opening;
    private String shown = "";

    @BeforeEach
    void a_learner() {
        anna = new Learner("Anna", Preferences.DEFAULT, folder.resolve("progress.db"), List.of());
        opening = Opening.of(anna.store());
    }

    @AfterEach
    void close() throws StoreException {
        opening.close();
    }

    @Test
    void who_has_left_nothing_is_not_asked_and_waits_for_no_store() {
        Sitting sitting = begin("").orElseThrow().sitting();

        assertThat(sitting.facts()).hasSize(1);
        assertThat(shown).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void who_says_yes_goes_on_at_the_very_question() throws StoreException {
        Sitting left = leave(towns);

        Beginning.Begun begun = begin("what?\nY\n").orElseThrow();

        assertThat(shown.replaceAll("\\s+", " "))
                .startsWith("Towns You left this quiz before its end. You began on ")
                .contains("and answered 1 of 2 questions.", "Type yes or no, please.");
        assertThat(begun.sitting().current().orElseThrow().id()).isEqualTo("capital");
        assertThat(begun.sitting().facts().subList(0, left.facts().size())).isEqualTo(left.facts());
        assertThat(begun.ledger().keep(begun.sitting().finish())).isEmpty();
        assertThat(opening.store().sittings(Which.ALL.thatAreFinished())).hasSize(1);
    }

    @Test
    void who_says_no_begins_anew_and_is_not_asked_again() throws StoreException {
        leave(towns);
        leave(towns);

        assertThat(begin("no\n").orElseThrow().sitting().facts()).hasSize(1);

        assertThat(opening.store().sittings(Which.ALL.thatAreUnfinished())).hasSize(2);
        assertThat(begin("").orElseThrow().sitting().facts()).hasSize(1);
    }

    @Test
    void who_says_nothing_leaves() throws StoreException {
        leave(towns);

        assertThat(begin("")).isEmpty();
        assertThat(begin("yes\n")).as("and is asked again").isPresent();
    }

    @Test
    void what_is_going_on_in_another_window_is_left_alone() throws StoreException {
        leave(towns);
        try (Store elsewhere = Store.open(anna.store())) {
            assertThat(elsewhere.resume(1)).isPresent();

            assertThat(begin("").orElseThrow().sitting().facts()).hasSize(1);
            assertThat(shown).isEqualTo("You are sitting this quiz in another window. This is a new sitting.\n");
        }
    }

    @Test
    void what_is_going_on_in_another_window_cannot_be_resumed_here() throws StoreException {
        leave(towns);
        leave(towns);
        try (Store elsewhere = Store.open(anna.store())) {
            assertThat(elsewhere.resume(2)).isPresent();

            for (boolean interactive : new boolean[] {true, false}) {
                assertThatThrownBy(() -> begin(towns, "", true, interactive))
                        .isInstanceOf(Fault.class)
                        .hasMessageStartingWith("you are sitting this quiz in another window.");
                assertThat(shown).isEmpty();
            }
            assertThat(opening.store().sittings(Which.ALL)).hasSize(2);
        }
        assertThat(begin(towns, "", true, false)).as("once it is left there").isPresent();
    }

    @Test
    void an_older_sitting_that_is_gone_on_with_is_not_called_new() throws StoreException {
        leave(towns);
        leave(towns);
        try (Store elsewhere = Store.open(anna.store())) {
            assertThat(elsewhere.resume(2)).isPresent();

            assertThat(begin("yes\n")).isPresent();
            assertThat(shown).contains("You left this quiz").doesNotContain("new sitting", "another window");
        }
    }

    @Test
    void what_an_edit_has_changed_is_told() throws StoreException {
        leave(towns);

        assertThat(begin(quiz(TOWNS.replace("a capital?", "the capital?")), "\n"))
                .isPresent();
        assertThat(shown.replaceAll("\\s+", " "))
                .contains(
                        "The quiz has been edited since then: 1 question changed. What you answered keeps its score.");
        opening.store().forget(Which.ALL);

        leave(towns);
        assertThat(begin(quiz(TOWNS.replace("id: park", "id: works")), "\n")).isPresent();
        assertThat(shown.replaceAll("\\s+", " ")).contains("The quiz has been edited since then: 1 question less.");
    }

    @Test
    void a_quiz_of_which_nothing_is_left_is_begun_anew() throws StoreException {
        leave(towns);
        Quiz other = quiz(TOWNS.replace("id: park", "id: works").replace("id: capital", "id: seat"));

        assertThat(begin(other, "").orElseThrow().sitting().facts()).hasSize(1);
        assertThat(shown).isEmpty();
    }

    @Test
    void time_does_not_run_out_while_the_learner_is_away() throws StoreException {
        Quiz timed = quiz(TOWNS + "settings: {time: 1s}\n");
        Sitting sitting = Sitting.start(timed, new Random(1), InstantSource.system())
                .answer(Response.text("Kaesong"))
                .sitting();
        Instant late = sitting.facts().get(0).at().plusSeconds(10);
        Sitting slept = Sitting.restore(timed, sitting.state(), InstantSource.fixed(late))
                .sitting()
                .orElseThrow();
        try (Store store = Store.open(anna.store())) {
            store.begin("Anna", sitting).close();
        }
        assertThat(slept.isOver()).isTrue();

        Beginning.Begun begun = begin(timed, "yes\n").orElseThrow();

        assertThat(begun.sitting().facts()).as("its time stood still").hasSize(3);
        assertThat(begun.sitting().facts().get(2)).isInstanceOf(Fact.Resumed.class);
    }

    @Test
    void a_damaged_store_is_told_and_a_new_sitting_begins() throws Exception {
        leave(towns);
        Files.writeString(anna.store(), "Dear diary, ".repeat(100));

        Beginning.Begun begun = begin("").orElseThrow();

        assertThat(shown.replaceAll("\\s+", " ")).contains("is damaged", "This sitting is not kept.");
        assertThat(begun.ledger().keep(begun.sitting().skip())).isEmpty();
        opening = Opening.of(folder.resolve("another.db"));
    }

    private Sitting leave(Quiz quiz) throws StoreException {
        Sitting sitting = Sitting.start(quiz, new Random(1), InstantSource.system())
                .answer(Response.text("Kaesong"))
                .sitting();
        try (Store store = Store.open(anna.store())) {
            store.begin("Anna", sitting).close();
        }
        return sitting;
    }

    private Optional<Beginning.Begun> begin(String typed) {
        return begin(towns, typed);
    }

    private Optional<Beginning.Begun> begin(Quiz quiz, String typed) {
        return begin(quiz, typed, false, true);
    }

    private Optional<Beginning.Begun> begin(Quiz quiz, String typed, boolean resume, boolean interactive) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Terminal terminal = new DumbTerminal(
                "test", Terminal.TYPE_DUMB, new ByteArrayInputStream(typed.getBytes(UTF_8)), out, UTF_8)) {
            ReturnPage page = new ReturnPage(new PlainTerminal(terminal, interactive, 0));
            try {
                return new Beginning(anna, opening, page, interactive).begin(quiz, new Random(1), resume, "Come back.");
            } finally {
                terminal.flush();
                shown = out.toString(UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Quiz quiz(String text) {
        return Quizline.read(text, "towns.yaml", Resolver.NONE).quiz().orElseThrow();
    }
}
