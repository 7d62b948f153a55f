package io.github.quizline.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.quizline.session.RandomWalk;
import io.github.quizline.session.Sitting;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeptQuestionTest {

    private final Towns towns = new Towns();

    @Test
    void every_question_that_was_drawn_is_told_in_order() {
        Sitting sitting = towns.answer(towns.start("towns").skip(), "Kaesong");

        List<KeptQuestion> questions = KeptQuestion.all(sitting.facts());

        assertThat(questions).extracting(KeptQuestion::question).containsExactly("q1", "q2", "q3");
        assertThat(questions).extracting(KeptQuestion::number).containsExactly(1, 2, 3);
        assertThat(questions).extracting(KeptQuestion::earned).containsExactly(0.0, 1.0, 0.0);
        assertThat(questions.get(0).answer()).isEmpty();
        assertThat(questions.get(1).answer().orElseThrow().taken()).hasMinutes(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_points_are_those_of_the_sitting_though_its_quiz_is_not_at_hand(long seed) {
        RandomWalk walk = new RandomWalk(seed);
        Sitting sitting = walk.start();
        for (int step = 0; step < 200; step++) {
            sitting = walk.step(sitting);
        }

        assertThat(KeptQuestion.all(sitting.facts()).stream()
                        .mapToDouble(KeptQuestion::earned)
                        .sum())
                .isCloseTo(sitting.score().earned(), within(1e-9));
    }

    static Stream<Long> seeds() {
        return new Random(1945).longs(20).boxed();
    }
}
