package io.github.quizline.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {

    @Test
    void places_are_sorted_by_line_and_then_by_column() {
        assertThat(Stream.of(new Position(2, 1), new Position(1, 9), new Position(1, 10))
                        .sorted())
                .containsExactly(new Position(1, 9), new Position(1, 10), new Position(2, 1));
        assertThat(new Position(3, 4)).isEqualByComparingTo(new Position(3, 4)).isEqualTo(new Position(3, 4));
    }

    @Test
    void a_place_is_written_as_compilers_write_it() {
        assertThat(new Position(7, 12)).hasToString("7:12");
        assertThat(Position.START).hasToString("1:1");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-3, 5"})
    void lines_and_columns_count_from_one(int line, int column) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Position(line, column))
                .withMessageContaining(line + ":" + column);
    }
}
