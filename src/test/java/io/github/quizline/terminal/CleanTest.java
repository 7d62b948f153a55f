package io.github.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CleanTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "\u001B[31mred,\uFFFD[31mred",
                "a\u0007b,a\uFFFDb",
                "\u009Bx,\uFFFDx",
                "\u202Eevil,\uFFFDevil",
                "\u2066x\u2069,\uFFFDx\uFFFD",
                "\u007F,\uFFFD",
                "한국어 \u200E\u200D é \uD83D\uDE00,한국어 \u200E\u200D é \uD83D\uDE00"
            })
    void what_steers_a_terminal_is_shown_as_a_sign(String line, String shown) {
        assertThat(Clean.shown(line)).isEqualTo(shown);
    }

    @Test
    void tabs_and_odd_line_breaks_are_shown_as_spaces() {
        assertThat(Clean.shown("a\tb\u2028c\u2029d")).isEqualTo("a    b c d");
    }

    @Test
    void half_a_surrogate_pair_is_shown_as_a_sign() {
        assertThat(Clean.shown("a\uD83D!")).isEqualTo("a\uFFFD!");
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "\u001B[DKaesong\u001B[3~,Kaesong",
                "\u001BOPx,x",
                "\u001B]0;title\u0007x,x",
                "\u001B]8;;u\u001B\\x,x",
                "\u001B(Bx,x",
                "a\u0000\u0008\u007F\u0085b,ab",
                "1\r,1",
                "\u202Exy\u2069,xy",
                "천해성 é,천해성 é"
            })
    void what_keys_send_besides_letters_is_no_part_of_an_answer(String line, String typed) {
        assertThat(Clean.typed(line)).isEqualTo(typed);
    }

    @Test
    void a_tab_is_typed_for_a_space() {
        assertThat(Clean.typed("a\tb")).isEqualTo("a b");
    }

    static Stream<String> anything() {
        Stream<String> chance = LongStream.range(0, 500)
                .mapToObj(seed -> new Random(seed)
                        .ints(40, 0, 0x500)
                        .map(c -> c % 7 == 0 ? 0x1B : c % 11 == 0 ? 0x2020 + c % 80 : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
        return Stream.concat(chance, IntStream.range(0, 0x300).mapToObj(Character::toString));
    }

    @ParameterizedTest
    @MethodSource("anything")
    void nothing_that_steers_a_terminal_gets_through(String text) {
        for (String clean : new String[] {Clean.shown(text), Clean.typed(text)}) {
            assertThat(clean.codePoints())
                    .noneMatch(c -> Character.getType(c) == Character.CONTROL
                            || Character.getType(c) == Character.SURROGATE
                            || (c >= 0x2028 && c <= 0x202E)
                            || (c >= 0x2066 && c <= 0x2069));
        }
    }
}
