package io.github.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.terminal.Key.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.NonBlockingReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyReaderTest {

    @ParameterizedTest
    @CsvSource({
        "[A, UP",
        "OA, UP",
        "[B, DOWN",
        "[1;2A, MOVE_UP",
        "[1;3B, MOVE_DOWN",
        "[1;5C, WORD_RIGHT",
        "[1;5D, WORD_LEFT",
        "[H, HOME",
        "[1~, HOME",
        "[7~, HOME",
        "OH, HOME",
        "[F, END",
        "[4~, END",
        "[8~, END",
        "[3~, DELETE",
        "[3;5~, DELETE_WORD_RIGHT",
        "[5~, PAGE_UP",
        "[6~, PAGE_DOWN",
        "[Z, BACK_TAB",
        "OM, ENTER",
        "b, WORD_LEFT",
        "f, WORD_RIGHT",
        "d, DELETE_WORD_RIGHT",
        "[99~, NONE",
        "[?1;2c, NONE",
        "[12;34R, NONE",
        "q, NONE",
        "'', ESCAPE"
    })
    void sequences_of_many_terminals_are_known(String sequence, Named key) {
        assertThat(keys("\u001B" + sequence)).containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource({"OP, 1", "[11~, 1", "[[A, 1", "[15~, 5", "[17~, 6", "[20~, 9", "[21~, 10", "[23~, 11", "[1;2Q, 2"})
    void function_keys_have_their_numbers(String sequence, int number) {
        assertThat(keys("\u001B" + sequence)).containsExactly(new Key.Function(number));
    }

    @Test
    void characters_beyond_the_first_plane_are_one_key() {
        assertThat(keys("한😀")).containsExactly(new Key.Typed("한"), new Key.Typed("😀"));
    }

    @Test
    void a_pasted_text_is_one_line_without_controls() {
        assertThat(keys("\u001B[200~two\r\nlines\u0007 \u001B[31mred\u001B[201~x"))
                .containsExactly(new Key.Pasted("two lines red"), new Key.Typed("x"));
    }

    @Test
    void a_text_that_was_pasted_and_is_too_long_is_cut_and_read_to_its_end() {
        List<Key> keys = keys("\u001B[200~" + "a".repeat(50_000) + "\u001B[201~x");

        assertThat(keys).hasSize(2).endsWith(new Key.Typed("x"));
        assertThat(((Key.Pasted) keys.get(0)).text()).hasSize(Keyboard.LONGEST);
    }

    @Test
    void a_string_sent_by_the_terminal_is_no_key() {
        assertThat(keys("\u001B]11;rgb:0/0/0\u0007x")).containsExactly(Named.NONE, new Key.Typed("x"));
        assertThat(keys("\u001BP>|term\u001B\\x")).containsExactly(Named.NONE, new Key.Typed("x"));
    }

    private static List<Key> keys(String sent) {
        KeyReader reader = new KeyReader(new Sent(sent));
        List<Key> keys = new ArrayList<>();
        try {
            for (Key key = reader.next(1_000); key != Named.HUNG_UP; key = reader.next(1_000)) {
                keys.add(key);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    /** What a terminal has sent. */
    private static final class Sent extends NonBlockingReader {

        private final String text;
        private int at;

        Sent(String text) {
            this.text = text;
        }

        @Override
        protected int read(long timeout, boolean isPeek) {
            if (at == text.length()) {
                return EOF;
            }
            return isPeek ? text.charAt(at) : text.charAt(at++);
        }

        @Override
        public int readBuffered(char[] buffer, int from, int length, long timeout) {
            throw new UnsupportedOperationException();
        }
    }
}
