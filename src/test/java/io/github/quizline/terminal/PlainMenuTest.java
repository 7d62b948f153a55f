package io.github.quizline.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.progress.Preferences;
import io.github.quizline.session.ExtraTime;
import io.github.quizline.terminal.Menu.Chosen;
import io.github.quizline.terminal.Menu.Decision;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainMenuTest {

    private String shown = "";

    @Test
    void each_quiz_is_told_with_what_came_of_it() {
        choose();

        assertThat(shown.replaceAll("\\s+", " "))
                .isEqualTo("Hello. Quizzes at hand:"
                        + " 1. The liaison office, 남북공동연락사무소 (office.yaml). 7 questions."
                        + " Unfinished: 2 of 7 answered, 2 January 2026."
                        + " Last result: 4.5 of 7 points, 64%, passed, 1 January 2026."
                        + " 2. Rivers of Perú (quizzes/rivers.yaml). 1 question."
                        + " Last result: 0 of 1 point, 0%, not passed, 31 December 2025."
                        + " 3. 개성 시험 (towns.yaml). 2 questions. Last result: 1 of 2 points, 50%, 31 December 2025."
                        + " 4. 개성 시험 (old/towns.yaml). 2 questions."
                        + " 5. broken.yaml. It has mistakes; type “quizline check broken.yaml” to see them."
                        + " Type a number, or words to look for. :settings changes how you sit; Enter alone leaves."
                        + " Your choice: ");
    }

    @Test
    void a_quiz_is_chosen_by_its_number_name_or_words() {
        assertThat(choose("2")).isEqualTo(new Chosen(Shelves.RIVERS));
        assertThat(choose("towns.yaml")).isEqualTo(new Chosen(Shelves.TOWNS));
        assertThat(choose("rivers of peru")).isEqualTo(new Chosen(Shelves.RIVERS));
        assertThat(choose("LIAISON")).isEqualTo(new Chosen(Shelves.OFFICE));
    }

    @Test
    void words_of_several_leave_those_with_new_numbers() {
        assertThat(choose("개성", "2")).isEqualTo(new Chosen(Shelves.OLD_TOWNS));
        assertThat(shown.replaceAll("\\s+", " "))
                .contains("Quizzes with “개성”: 1. 개성 시험 (towns.yaml)", "Enter alone shows all again.");

        assertThat(choose("개성", "", "2")).isEqualTo(new Chosen(Shelves.RIVERS));
        assertThat(choose("개성", "rivers")).isEqualTo(new Chosen(Shelves.RIVERS));
    }

    @Test
    void what_nothing_has_is_told() {
        assertThat(choose("9", "Pyongyang", "5", ":x", ":q", "1")).isEqualTo(new Menu.Left());

        assertThat(shown.replaceAll("\\s+", " "))
                .contains(
                        "“9” is none of them. They go from 1 to 5.",
                        "None of the quizzes at hand has “Pyongyang”.",
                        "Your choice: A quiz with mistakes cannot be sat before they are mended.",
                        "There is no “:x” here, but :settings and :quit.");
    }

    @ParameterizedTest
    @ValueSource(strings = {":settings", ":s", "：ㄴ"})
    void settings_are_asked_for_by_a_command(String line) {
        assertThat(choose(line)).isEqualTo(new Menu.ToSettings());
    }

    @Test
    void nothing_leaves() {
        assertThat(choose("")).isEqualTo(new Menu.Left());
        assertThat(choose()).isEqualTo(new Menu.Left());
    }

    @Test
    void enter_alone_accepts_the_settings() {
        assertThat(settle(true, "")).contains(Preferences.DEFAULT);
        assertThat(shown).isEqualTo("""
                        Welcome to Quizline! You can say how you like to sit, now or later.

                        1. Name: as logged in
                        2. Display: full screen
                        3. Text width: 72 columns, as usual
                        4. Extra time: none
                        5. Time left: shown

                        Type a number to change one of them, or press Enter to go on.
                        Your choice:\040""");
        assertThat(settle(false)).as("the input ended").isEmpty();
    }

    @Test
    void each_setting_is_changed_by_numbers_and_the_name_is_typed() {
        assertThat(settle(false, "1", "Anna", "2", "2", "3", "1", "4", "5", "5", "2", ""))
                .contains(new Preferences(true, OptionalInt.of(40), ExtraTime.UNLIMITED, true, "Anna"));
        assertThat(shown).contains("Your settings\n", "4. 3 times as long\n5. no time limits\n");
        assertThat(settle(false, "1", "Anna", "1", "", "4", "", "")).contains(Preferences.DEFAULT.withLearner("Anna"));
        assertThat(settle(false, "1", "Anna", "1", "-", "")).contains(Preferences.DEFAULT);
        assertThat(settle(false, "7", "2", "3", "")).contains(Preferences.DEFAULT);
        assertThat(shown)
                .contains("“7” is none of them. They go from 1 to 5.", "“3” is none of them. They go from 1 to 2.");
    }

    private Decision choose(String... lines) {
        return at(menu -> menu.choose(Shelves.ALL, "", List.of("Hello.")), lines);
    }

    private Optional<Preferences> settle(boolean first, String... lines) {
        return at(menu -> menu.settle(Preferences.DEFAULT, first), lines);
    }

    private <R> R at(Function<Menu, R> visit, String... lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Terminal terminal = new DumbTerminal("menu", Terminal.TYPE_DUMB, Trial.input(lines), out, UTF_8)) {
            R result = visit.apply(new PlainMenu(new PlainTerminal(terminal, true, 0)));
            shown = out.toString(UTF_8);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
