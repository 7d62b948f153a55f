package io.github.quizline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedListTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void it_behaves_like_any_list_and_never_changes(long seed) {
        Random random = new Random(seed);
        List<Integer> expected =
                new ArrayList<>(random.ints(random.nextInt(300)).boxed().toList());
        SharedList<Integer> list = SharedList.of(expected);
        for (int step = 0; step < 600; step++) {
            SharedList<Integer> before = list;
            List<Integer> expectedBefore = List.copyOf(expected);
            if (expected.isEmpty() || random.nextBoolean()) {
                list = list.plus(step);
                expected.add(step);
            } else {
                int index = random.nextInt(expected.size());
                list = list.with(index, -step);
                expected.set(index, -step);
            }
            assertThat(list).isEqualTo(expected);
            assertThat(before).isEqualTo(expectedBefore);
        }
    }

    @Test
    void two_lists_made_from_one_do_not_disturb_each_other() {
        SharedList<String> list = SharedList.of(List.of("a"));

        List<String> one = list.plus("b");
        List<String> other = list.plus("c");

        assertThat(one).containsExactly("a", "b");
        assertThat(other).containsExactly("a", "c");
        assertThat(list).containsExactly("a");
    }

    @Test
    void there_is_nothing_beyond_its_end() {
        SharedList<String> list = SharedList.of(List.of("a"));

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> list.get(1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> list.with(1, "b"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.add("b"));
    }
}
