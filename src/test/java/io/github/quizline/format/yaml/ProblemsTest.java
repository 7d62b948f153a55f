package io.github.quizline.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.format.Reading;
import io.github.quizline.problem.Edit;
import io.github.quizline.problem.Position;
import io.github.quizline.problem.Problem;
import io.github.quizline.problem.Severity;
import io.github.quizline.problem.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final int MANY = Reading.MOST_PROBLEMS + 234;

    private final Source source = new Source("quiz.yaml", "a\n".repeat(5000));
    private final Problems problems = new Problems(source);

    @Test
    void they_are_told_in_file_order() {
        problems.error(8, "missing-dash", "c");
        problems.warning(2, "missing-dash", "b");
        problems.error(8, "missing-dash", "d");
        problems.error(0, "missing-dash", "a");

        assertThat(problems.inFileOrder())
                .extracting(problem -> problem.arguments().get(0))
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void warnings_are_no_errors() {
        problems.warning(0, "missing-dash", "a");
        assertThat(problems.hasErrors()).isFalse();

        problems.error(0, "missing-dash", "a");
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void a_mend_is_an_edit() {
        problems.errorWithMend(2, new Mend(2, 3, "b"), "missing-dash", "a");
        problems.warningWithMend(4, Edit.insert(new Position(3, 1), "c"), "missing-dash", "a");

        assertThat(problems.inFileOrder())
                .extracting(problem -> problem.mend().orElseThrow())
                .containsExactly(
                        new Edit(new Position(2, 1), new Position(2, 2), "b"),
                        new Edit(new Position(3, 1), new Position(3, 1), "c"));
    }

    @Test
    void beyond_a_thousand_they_are_counted() {
        // From the last line up, so that each one takes the place of another.
        for (int line = MANY - 1; line >= 0; line--) {
            problems.error(2 * line, "missing-dash", "a");
        }

        List<Problem> told = problems.inFileOrder();
        assertThat(told).hasSize(Reading.MOST_PROBLEMS + 1);
        assertThat(told.get(0).at()).isEqualTo(new Position(1, 1));
        assertThat(told.get(Reading.MOST_PROBLEMS - 1).at()).isEqualTo(new Position(Reading.MOST_PROBLEMS, 1));
        assertThat(told.get(Reading.MOST_PROBLEMS))
                .hasToString(
                        "quiz.yaml:1000:1: error: 234 more problems are not listed here." + " Mend those above first.");
    }

    @Test
    void unlisted_warnings_make_no_error() {
        for (int line = 0; line < MANY; line++) {
            problems.warning(2 * line, "missing-dash", "a");
        }

        assertThat(problems.inFileOrder()).noneMatch(Problem::isError);
        assertThat(problems.hasErrors()).isFalse();
    }

    @Test
    void what_will_only_be_counted_need_not_be_made() {
        for (int line = 0; line < Reading.MOST_PROBLEMS; line++) {
            assertThat(problems.onlyCounts(Severity.WARNING, 2 * line + 2)).isFalse();
            problems.warning(2 * line + 2, "missing-dash", "a");
        }

        assertThat(problems.onlyCounts(Severity.ERROR, 0)).isFalse();
        assertThat(problems.onlyCounts(Severity.ERROR, 9000)).isTrue();
        assertThat(problems.hasErrors()).isTrue();
        assertThat(problems.count()).isEqualTo(Reading.MOST_PROBLEMS + 1);
        assertThat(problems.inFileOrder().get(Reading.MOST_PROBLEMS).isError()).isTrue();
    }

    @Test
    void those_of_a_part_can_be_added() {
        Problems part = problems.ofPart();
        for (int line = 0; line < MANY; line++) {
            part.error(2 * line + 2, "missing-dash", "a");
        }
        problems.warning(0, "missing-dash", "first");

        problems.addAll(part);

        assertThat(problems.count()).isEqualTo(MANY + 1);
        assertThat(problems.hasErrors()).isTrue();
        assertThat(problems.inFileOrder().get(0).arguments()).containsExactly("first");
        assertThat(problems.inFileOrder()).last().satisfies(last -> {
            assertThat(last.arguments()).containsExactly("235");
            assertThat(last.isError()).isTrue();
        });
    }
}
