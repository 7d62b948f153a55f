package io.github.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.progress.KeptSitting;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SittingsPageTest {

    private final List<KeptSitting> sittings = new ArrayList<>(List.of(
            sitting(3, "Anna", true, 1.5, OptionalDouble.of(0.5), 2),
            sitting(12, "Anna", true, 4, OptionalDouble.empty(), 0),
            sitting(14, "Anna", false, 1, OptionalDouble.of(0.5), 0)));

    @Test
    void sittings_stand_in_a_table() {
        assertThat(lines(80))
                .startsWith(
                        "no.  started           quiz     points     %",
                        "  3  2019-03-22 12:03  towns  1.5 of 4   37%  not passed, 2 contested",
                        " 12  2019-03-22 12:12  towns    4 of 4  100%",
                        " 14  2019-03-22 12:14  towns                  unfinished");
        assertThat(lines(0)).isEqualTo(lines(80));
    }

    @Test
    void on_a_narrow_terminal_they_stand_below_each_other() {
        assertThat(lines(40))
                .startsWith(
                        "3. towns, 2019-03-22 12:03",
                        "   1.5 of 4 points, 37%, not passed, 2",
                        "   contested",
                        "12. towns, 2019-03-22 12:12",
                        "    4 of 4 points, 100%",
                        "14. towns, 2019-03-22 12:14",
                        "    unfinished, 1 of 4 answered")
                .allMatch(line -> line.length() <= 40);
    }

    @Test
    void scores_of_one_learner_are_drawn() {
        assertThat(lines(80))
                .contains("The scores of these 2 sittings, from the oldest to the latest:", "100% |      *");

        sittings.add(sitting(15, "Ben", true, 2, OptionalDouble.empty(), 0));

        assertThat(lines(80)).anyMatch(line -> line.contains("Ben")).noneMatch(line -> line.contains("100% |"));
    }

    @Test
    void a_score_is_not_told_before_the_end() {
        sittings.subList(0, 2).clear();

        assertThat(lines(80)).hasSize(2).noneMatch(line -> line.contains("%  ") || line.contains("1 of 4"));
    }

    @Test
    void names_cannot_steer_the_terminal() {
        sittings.add(sitting(15, "Eve\u001B[2J", true, 2, OptionalDouble.empty(), 0));

        assertThat(lines(80)).noneMatch(line -> line.contains("\u001B"));
        assertThat(lines(30)).noneMatch(line -> line.contains("\u001B"));
    }

    private List<String> lines(int columns) {
        return new SittingsPage(sittings, ZoneOffset.UTC).lines(columns);
    }

    private static KeptSitting sitting(
            int id, String learner, boolean finished, double earned, OptionalDouble pass, int contested) {
        Instant started = Instant.parse("2019-03-22T12:00:00Z").plusSeconds(60L * id);
        return new KeptSitting(
                id,
                learner,
                List.of("towns"),
                started,
                started,
                finished,
                false,
                4,
                finished ? 4 : 1,
                contested,
                earned,
                4,
                pass);
    }
}
