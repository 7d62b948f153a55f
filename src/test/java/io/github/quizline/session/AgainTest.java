package io.github.quizline.session;

import static io.github.quizline.session.Sample.quiz;
import static io.github.quizline.session.Sample.sitting;
import static io.github.quizline.session.Sample.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.quiz.Shuffle;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AgainTest {

    private static final Quiz TOWNS =
            quiz(Shuffle.NONE, List.of(term("q1", "Kaesong"), term("q2", "Seoul"), term("q3", "Busan")));

    @Test
    void what_was_wrong_or_left_out_is_asked_once_more() {
        Sitting over = sitting(TOWNS)
                .answer(Response.text("Wonsan"))
                .sitting()
                .answer(Response.text("Seoul"))
                .sitting()
                .skip()
                .finish();

        Sitting again = over.again(new Random(1)).orElseThrow();

        assertThat(again.overview()).extracting(Standing::id).containsExactly("q1", "q3");
        assertThat(again.overview()).extracting(Standing::state).containsOnly(Standing.State.OPEN);
        assertThat(again.answer(Response.text("Kaesong")).sitting().score().earned())
                .isEqualTo(1);
        assertThat(Sitting.restore(TOWNS, again.state(), InstantSource.system()).sitting())
                .isPresent();
    }

    @Test
    void where_nothing_was_missed_or_the_sitting_goes_on_nothing_is_asked_again() {
        Sitting open = sitting(TOWNS).answer(Response.text("Wonsan")).sitting();
        Sitting all = sitting(TOWNS);
        for (String town : List.of("Kaesong", "Seoul", "Busan")) {
            all = all.answer(Response.text(town)).sitting();
        }

        assertThat(open.again(new Random(1))).isEmpty();
        assertThat(all.finish().again(new Random(1))).isEmpty();
    }
}
