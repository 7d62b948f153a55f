package io.github.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2.5, 2.5", "0.333333, 0.33", "0.005, 0.01", "1000000, 1000000", "10, 10", "-0.001, 0"})
    void numbers_have_at_most_two_decimals(double number, String shown) {
        assertThat(Amounts.number(number)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0, 0%", "1, 100%", "0.5999, 59%", "0.6, 60%", "0.29, 29%", "0.999999, 99%", "0.3333, 33%"})
    void shares_are_rounded_down_so_that_no_mark_seems_reached_that_is_not(double share, String shown) {
        assertThat(Amounts.percent(share)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 seconds",
        "PT1S, 1 second",
        "PT0.2S, 1 second",
        "PT90S, 1 minute 30 seconds",
        "PT20M, 20 minutes",
        "PT1H1S, 1 hour 1 second",
        "PT25H30M, 25 hours 30 minutes"
    })
    void times_are_told_in_words(Duration time, String shown) {
        assertThat(Amounts.time(time)).isEqualTo(shown);
    }
}
