package io.github.quizline.terminal;

import static io.github.quizline.terminal.Virtual.DOWN;
import static io.github.quizline.terminal.Virtual.ENTER;
import static io.github.quizline.terminal.Virtual.ESC;
import static io.github.quizline.terminal.Virtual.LEFT;
import static io.github.quizline.terminal.Virtual.RIGHT;
import static io.github.quizline.terminal.Virtual.UP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.progress.Preferences;
import io.github.quizline.session.ExtraTime;
import io.github.quizline.terminal.Menu.Chosen;
import io.github.quizline.terminal.Menu.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenMenuTest {

    private static final Path SCREENS = Path.of("src/test/resources/terminal/screens");
    private static final String F2 = "\u001BOQ";

    @ParameterizedTest
    @CsvSource({"40,10", "80,24", "200,60"})
    void the_menu_and_the_settings_look_as_they_are_kept(int columns, int rows) throws IOException {
        Virtual first =
                Virtual.window(columns, rows).look().press(DOWN, DOWN, RIGHT).look();
        settle(first, Preferences.DEFAULT, true);
        Virtual menu = Virtual.window(columns, rows)
                .look()
                .press(DOWN)
                .look()
                .press("개성")
                .look()
                .press("?")
                .look()
                .press(ESC, "5", ENTER)
                .look()
                .press(":s")
                .look();
        choose(menu, "", "The store is damaged. So nothing is told of earlier sittings.");
        Virtual settings =
                Virtual.window(columns, rows).press("X").look().press(UP).look();
        settle(settings, new Preferences(true, OptionalInt.of(72), ExtraTime.UNLIMITED, true, "Anna 한"), false);
        Virtual back = Virtual.window(columns, rows).look();
        new ReturnScreen(back.screen()).isGoneOnWith("Rivers of *Perú*", Virtual.START.atZone(ZoneOffset.UTC), 2, 7);

        String name = "menu-" + columns + "x" + rows + ".txt";
        List<String> looks = new ArrayList<>(first.looks());
        looks.addAll(menu.looks());
        looks.addAll(settings.looks());
        looks.addAll(back.looks());
        String shown = String.join("\n", looks);
        Files.writeString(Files.createDirectories(Path.of("target/screens")).resolve(name), shown);
        assertThat(shown).isEqualTo(Files.readString(SCREENS.resolve(name)));
    }

    @Test
    void enter_opens_the_quiz_that_is_chosen_by_an_arrow_a_number_or_words() {
        assertThat(choose(ENTER)).isEqualTo(new Chosen(Shelves.OFFICE));
        assertThat(choose(DOWN, ENTER)).isEqualTo(new Chosen(Shelves.RIVERS));
        assertThat(choose("3", ENTER)).isEqualTo(new Chosen(Shelves.TOWNS));
        assertThat(choose("３", ENTER)).isEqualTo(new Chosen(Shelves.TOWNS));
        assertThat(choose("peru", ENTER)).isEqualTo(new Chosen(Shelves.RIVERS));
        assertThat(choose("개성", DOWN, ENTER)).isEqualTo(new Chosen(Shelves.OLD_TOWNS));
        assertThat(choose("x\u007F", ENTER)).isEqualTo(new Chosen(Shelves.OFFICE));
        assertThat(choose(" ", "\u001B[200~peru\u001B[201~", ENTER)).isEqualTo(new Chosen(Shelves.RIVERS));
    }

    @Test
    void the_quiz_that_was_sat_last_is_at_hand() {
        Virtual window = Virtual.window(80, 24).press(ENTER);

        assertThat(choose(window, "towns.yaml")).isEqualTo(new Chosen(Shelves.TOWNS));
    }

    @Test
    void a_broken_quiz_is_told_and_not_opened() {
        Virtual window = Virtual.window(80, 24).press("5", ENTER).look().press("1", ENTER);

        assertThat(choose(window, "")).isEqualTo(new Chosen(Shelves.OFFICE));
        assertThat(window.last())
                .contains("“quizline check broken.yaml”", "A quiz with mistakes cannot be sat before they are mended.");
    }

    @Test
    void a_number_that_no_row_has_is_looked_for() {
        List<Offer> offers =
                List.of(Shelves.OFFICE, new Offer("s.yaml", "Summit 90", 1, Optional.empty(), Optional.empty(), false));
        Virtual window = Virtual.window(80, 24).press("9", "0", ENTER);

        assertThat(new ScreenMenu(window.screen()).choose(offers, "", List.of()))
                .isEqualTo(new Chosen(offers.get(1)));
    }

    @Test
    void esc_shows_all_again_and_then_leaves() {
        Virtual window =
                Virtual.window(80, 24).press("peru", ESC).look().press(ESC).press("1", ENTER);

        assertThat(choose(window, "")).isEqualTo(new Menu.Left());
        assertThat(window.last()).contains("개성");
        assertThat(choose(Virtual.window(80, 24), "")).as("hung up").isEqualTo(new Menu.Left());
    }

    @ParameterizedTest
    @ValueSource(strings = {F2, ":settings\r", ":s\r", "：ㄴ\r"})
    void settings_are_asked_for_by_a_key_or_a_command(String keys) {
        assertThat(choose(keys)).isEqualTo(new Menu.ToSettings());
    }

    @Test
    void a_command_that_is_none_is_told() {
        Virtual window = Virtual.window(80, 24).press(":x", ENTER).look().press(ESC, ":q", ENTER);

        assertThat(choose(window, "")).isEqualTo(new Menu.Left());
        assertThat(window.last()).contains("There is no “:x” here, but :settings and :quit.");
    }

    @Test
    void each_of_many_quizzes_is_seen_when_it_is_chosen() {
        List<Offer> many = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> new Offer("q" + i, "Quiz no. " + i, i, Optional.empty(), Optional.empty(), false))
                .toList();
        Virtual window = Virtual.window(40, 10);
        for (int i = 0; i < 60; i++) {
            window.look().press(DOWN);
        }

        new ScreenMenu(window.screen()).choose(many, "", List.of());

        for (int i = 1; i <= 60; i++) {
            assertThat(window.looks().get(i - 1)).contains("›" + i + ". Quiz no. " + i);
        }
    }

    @Test
    void the_settings_are_changed_by_arrows_and_the_name_is_typed() {
        Virtual window =
                Virtual.window(80, 24).press("Anna", DOWN, " ", DOWN, LEFT, DOWN, RIGHT, RIGHT, DOWN, RIGHT, ENTER);

        assertThat(settle(window, Preferences.DEFAULT, true))
                .contains(new Preferences(true, OptionalInt.of(60), ExtraTime.times(2), true, "Anna"));
    }

    @Test
    void enter_alone_accepts_the_settings_and_esc_leaves_them() {
        Preferences preferences = new Preferences(true, OptionalInt.of(66), ExtraTime.times(1.25), true, "Ben");

        assertThat(settle(Virtual.window(80, 24).press(ENTER), preferences, false))
                .contains(preferences);
        assertThat(settle(Virtual.window(80, 24).press("x", ESC), preferences, false))
                .isEmpty();
        assertThat(settle(
                        Virtual.window(80, 24).press(DOWN, DOWN, RIGHT, LEFT, DOWN, LEFT, RIGHT, ENTER),
                        preferences,
                        false))
                .contains(preferences);
    }

    @Test
    void who_comes_back_goes_on_unless_they_want_to_begin_anew() {
        assertThat(goesOn(ENTER)).contains(true);
        assertThat(goesOn("y")).contains(true);
        assertThat(goesOn(DOWN, ENTER)).contains(false);
        assertThat(goesOn("2", ENTER)).contains(false);
        assertThat(goesOn("ㅜ")).contains(false);
        assertThat(goesOn("x", ESC)).isEmpty();
        assertThat(goesOn()).isEmpty();
    }

    @Test
    void a_window_that_is_too_small_says_so_and_recovers() {
        Virtual window = Virtual.window(30, 8).look().resize(60, 12).look().press(ENTER);

        assertThat(choose(window, "")).isEqualTo(new Chosen(Shelves.OFFICE));
        assertThat(window.looks().get(0)).contains("The window is too small");
        assertThat(window.looks().get(1)).contains("Quizzes at hand");
    }

    @Test
    void the_window_is_kept_between_the_menu_and_a_quiz() {
        Virtual window = Virtual.window(80, 24).press(ENTER).press(ENTER);
        Screen screen = window.screen();
        screen.enter();

        new ScreenMenu(screen).choose(Shelves.ALL, "", List.of());
        new ScreenMenu(screen).choose(Shelves.ALL, "", List.of());
        screen.leave();

        assertThat(window.writes().stream().filter(text -> text.contains("\u001B[?1049")))
                .hasSize(2);
        assertThat(window.now()).isBlank();
    }

    private static Decision choose(String... keys) {
        return choose(Virtual.window(80, 24).press(keys), "");
    }

    private static Decision choose(Virtual window, String at, String... told) {
        return new ScreenMenu(window.screen()).choose(Shelves.ALL, at, List.of(told));
    }

    private static Optional<Preferences> settle(Virtual window, Preferences preferences, boolean first) {
        return new ScreenMenu(window.screen()).settle(preferences, first);
    }

    private static Optional<Boolean> goesOn(String... keys) {
        return new ReturnScreen(Virtual.window(80, 24).press(keys).screen())
                .isGoneOnWith("Towns", Virtual.START.atZone(ZoneOffset.UTC), 1, 2);
    }
}
