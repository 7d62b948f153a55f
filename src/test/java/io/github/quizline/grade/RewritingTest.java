package io.github.quizline.grade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RewritingTest {

    private final Rewriting orSo = Rewriting.of(",? or so\\b", "", "o");

    @Test
    void what_fits_is_replaced_small_or_capital() {
        assertThat(orSo.in("40, or so")).isEqualTo("40");
        assertThat(orSo.in("40 OR SO")).isEqualTo("40");
    }

    @Test
    void what_does_not_fit_stays() {
        String month = "October";

        assertThat(orSo.in(month)).isEqualTo(month);
        assertThat(orSo.in("1632")).isEqualTo("1632");
        assertThat(orSo.in("")).isEmpty();
    }
}
