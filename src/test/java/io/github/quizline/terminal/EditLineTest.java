package io.github.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.terminal.Key.Named;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditLineTest {

    @ParameterizedTest
    @CsvSource({
        "LEFT, one tw|o",
        "RIGHT, one two|",
        "HOME, |one two",
        "WORD_LEFT, one |two",
        "BACKSPACE, one tw|",
        "'LEFT DELETE', one tw|",
        "DELETE_WORD, one |",
        "DELETE_TO_START, |",
        "'HOME DELETE_TO_END', |",
        "'HOME WORD_RIGHT', one| two",
        "'HOME DELETE_WORD_RIGHT', | two",
        "'HOME LEFT BACKSPACE', |one two",
        "'LEFT LEFT LEFT DELETE_TO_START', |two",
        "'END DELETE', one two|",
        "UP, one two|"
    })
    void keys_edit_it(String keys, String line) {
        assertThat(shown(after(EditLine.of("one two"), keys))).isEqualTo(line);
    }

    @Test
    void a_character_of_several_signs_is_passed_and_deleted_as_one() {
        EditLine line = EditLine.of("ae\u0301👨‍👩‍👧");

        assertThat(shown(after(line, "LEFT"))).isEqualTo("ae\u0301|👨‍👩‍👧");
        assertThat(shown(after(line, "BACKSPACE BACKSPACE"))).isEqualTo("a|");
        assertThat(shown(after(line, "HOME RIGHT DELETE"))).isEqualTo("a|👨‍👩‍👧");
    }

    @Test
    void what_is_typed_or_pasted_goes_where_the_cursor_is() {
        EditLine line = after(EditLine.of("ac"), "LEFT").on(new Key.Typed("b")).on(new Key.Pasted("한국"));

        assertThat(shown(line)).isEqualTo("ab한국|c");
    }

    @Test
    void no_line_grows_beyond_what_can_be_an_answer() {
        EditLine full = EditLine.of("a".repeat(Keyboard.LONGEST));

        assertThat(full.on(new Key.Typed("b"))).isEqualTo(full);
    }

    private static EditLine after(EditLine line, String keys) {
        return Arrays.stream(keys.split(" ", -1))
                .map(Named::valueOf)
                .reduce(line, (edited, key) -> edited.on(key), (first, second) -> second);
    }

    private static String shown(EditLine line) {
        return line.text().substring(0, line.cursor()) + "|" + line.text().substring(line.cursor());
    }
}
