package io.github.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {

    @ParameterizedTest
    @EnumSource(Command.class)
    void a_command_is_asked_for_by_its_word_or_its_one_sign(Command command) {
        assertThat(Entry.of(":" + command.word())).isEqualTo(new Entry.Asked(command, ""));
        assertThat(Entry.of(":" + command.letter())).isEqualTo(new Entry.Asked(command, ""));
        assertThat(Entry.of(" : " + command.word().toUpperCase(Locale.ROOT) + " "))
                .isEqualTo(new Entry.Asked(command, ""));
    }

    @ParameterizedTest
    @CsvSource({
        ":h, HINT",
        ":hi, HINT",
        ":he, HELP",
        ":over, OVERVIEW",
        "：help, HELP",
        "：ｈｉｎｔ, HINT",
        ":ㅗ, HINT",
        ":ㅗ디ㅔ, HELP",
        ":ㅔㅁㄴㄴㅁㅎㄷ, PASSAGE"
    })
    void a_beginning_will_do_whatever_the_keyboard_is_set_to(String line, Command command) {
        assertThat(Entry.of(line)).isEqualTo(new Entry.Asked(command, ""));
    }

    @Test
    void what_follows_a_command_is_its_argument() {
        assertThat(Entry.of(":go  12 ")).isEqualTo(new Entry.Asked(Command.GO, "12"));
        assertThat(Entry.of(":overview 3")).isEqualTo(new Entry.Asked(Command.OVERVIEW, "3"));
    }

    @Test
    void two_colons_type_one() {
        assertThat(Entry.of("::) ")).isEqualTo(new Entry.Answer(":)"));
        assertThat(Entry.of(":：x")).isEqualTo(new Entry.Answer("：x"));
    }

    @Test
    void an_unknown_command_is_told_with_the_one_that_may_be_meant() {
        assertThat(Entry.of(":pasage now")).isEqualTo(new Entry.Unknown("pasage", Optional.of(Command.PASSAGE)));
        assertThat(Entry.of(":xyz")).isEqualTo(new Entry.Unknown("xyz", Optional.empty()));
        assertThat(Entry.of(":")).isEqualTo(new Entry.Unknown("", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u3000"})
    void a_line_without_words_is_blank(String line) {
        assertThat(Entry.of(line)).isEqualTo(new Entry.Blank());
    }

    @Test
    void everything_else_is_an_answer() {
        assertThat(Entry.of(" Kaesong: a town ")).isEqualTo(new Entry.Answer("Kaesong: a town"));
    }
}
