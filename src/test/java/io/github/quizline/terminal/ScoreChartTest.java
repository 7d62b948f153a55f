package io.github.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScoreChartTest {

    @Test
    void a_line_leads_from_point_to_point() {
        assertThat(ScoreChart.lines(List.of(0.25, 1.0, 0.5), 40))
                .containsExactly(
                        "100% |      *",
                        "     |     . ..",
                        " 75% |    .    .",
                        "     |   .      ..",
                        " 50% |  .         *",
                        "     | .",
                        " 25% |*",
                        "     |",
                        "  0% |");
    }

    @Test
    void as_many_points_as_have_room_fit_in() {
        Random random = new Random(7);
        for (int columns = 20; columns <= 72; columns++) {
            List<Double> shares =
                    random.doubles(ScoreChart.room(columns)).boxed().toList();
            int width = columns;

            List<String> lines = ScoreChart.lines(shares, columns);

            assertThat(lines).allMatch(line -> line.length() <= width);
            assertThat(String.join("", lines).chars().filter(c -> c == '*').count())
                    .isEqualTo(shares.size());
            assertThat(ScoreChart.lines(Collections.nCopies(2, 1.0), columns)).allMatch(line -> line.length() <= width);
        }
    }
}
