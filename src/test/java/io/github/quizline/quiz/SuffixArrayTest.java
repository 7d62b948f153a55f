package io.github.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuffixArrayTest {

    @Test
    void endings_are_sorted() {
        // banana
        assertThat(new SuffixArray(new int[] {1, 0, 2, 0, 2, 0}, 3).starts()).containsExactly(5, 3, 1, 0, 4, 2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void all_places_of_a_pattern_are_found(long seed) {
        Random random = new Random(seed);
        int alphabet = 1 + random.nextInt(4);
        int[] sequence = random.ints(random.nextInt(60), 0, alphabet).toArray();
        SuffixArray endings = new SuffixArray(sequence, alphabet);
        Minimum firsts = new Minimum(endings.starts());

        for (int i = 0; i < 100; i++) {
            int[] pattern = random.ints(1 + random.nextInt(5), -1, alphabet).toArray();
            int[] expected = IntStream.rangeClosed(0, sequence.length - pattern.length)
                    .filter(at -> Arrays.equals(sequence, at, at + pattern.length, pattern, 0, pattern.length))
                    .toArray();

            Span found = endings.find(pattern);

            assertThat(Arrays.stream(endings.starts(), found.start(), found.end())
                            .sorted())
                    .containsExactly(Arrays.stream(expected).boxed().toArray(Integer[]::new));
            if (expected.length > 0) {
                assertThat(firsts.of(found)).isEqualTo(expected[0]);
                assertThat(endings.rank(expected[0])).isBetween(found.start(), found.end() - 1);
            }
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }
}
