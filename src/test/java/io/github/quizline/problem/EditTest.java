package io.github.quizline.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EditTest {

    @Test
    void an_edit_goes_forward() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edit(new Position(2, 4), new Position(2, 3), ""))
                .withMessage("an edit ends at or after its start, but was 2:4 to 2:3");
    }

    @Test
    void an_insertion_removes_nothing() {
        assertThat(Edit.insert(new Position(1, 5), "x"))
                .isEqualTo(new Edit(new Position(1, 5), new Position(1, 5), "x"));
    }

    @Test
    void edits_of_a_common_character_overlap() {
        assertOverlap(edit(1, 5), edit(4, 8), true);
        assertOverlap(edit(1, 9), edit(4, 5), true);
    }

    @Test
    void edits_that_only_touch_do_not_overlap() {
        assertOverlap(edit(1, 5), edit(5, 8), false);
        assertOverlap(edit(1, 5), edit(6, 8), false);
    }

    @Test
    void an_insertion_overlaps_what_begins_there_or_goes_on_there() {
        assertOverlap(edit(5, 5), edit(5, 5), true);
        assertOverlap(edit(5, 5), edit(5, 8), true);
        assertOverlap(edit(5, 5), edit(3, 8), true);
        assertOverlap(edit(5, 5), edit(3, 5), false);
    }

    private static void assertOverlap(Edit one, Edit other, boolean expected) {
        assertThat(one.overlaps(other)).isEqualTo(expected);
        assertThat(other.overlaps(one)).isEqualTo(expected);
    }

    private static Edit edit(int from, int to) {
        return new Edit(new Position(1, from), new Position(1, to), "x");
    }
}
