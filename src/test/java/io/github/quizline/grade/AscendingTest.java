package io.github.quizline.grade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.quiz.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AscendingTest {

    private static Optional<List<String>> ordered(String options, String language) {
        return Ascending.order(options(options), language)
                .map(order -> order.stream().map(Option::text).toList());
    }

    private static List<Option> options(String texts) {
        return Stream.of(texts.split(" ?; ?", -1)).map(Option::wrong).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            25; 5; 100; -3                     | -3; 5; 25; 100
            1,250; 90; 2.5 million             | 90; 1,250; 2.5 million
            5 km; 800 m; 2 miles               | 800 m; 2 miles; 5 km
            ten; two; seven                    | two; seven; ten
            75%; 25%; 50%                      | 25%; 50%; 75%
            3rd; 1st; 2nd                      | 1st; 2nd; 3rd
            1/2; 1/4; 3/4                      | 1/4; 1/2; 3/4
            11-20; 1-5; 6-10                   | 1-5; 6-10; 11-20
            5 people; 2 people                 | 2 people; 5 people
            2018; 1945; 1953                   | 1945; 1953; 2018
            September 2018; March 2019; May 2018 | May 2018; September 2018; March 2019
            May; March; December               | March; May; December
            44 BC; AD 79; 753 BC               | 753 BC; 44 BC; AD 79
            14.9.2018; 1.10.2017               | 1.10.2017; 14.9.2018
            the 1980s; the 1950s               | the 1950s; the 1980s
            20th century; 19th century         | 19th century; 20th century
            1950-1953; 1939-1945               | 1939-1945; 1950-1953
            """)
    void numbers_and_dates_stand_in_their_natural_order(String options, String order) {
        assertThat(ordered(options, "en")).contains(List.of(order.split("; ", -1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Seoul; Pyongyang
            5; many
            5 km; 5 kg
            5; 5 km
            5 people; 5 towns
            March; 2018
            1945; the 1950s; soon
            Apollo 11; Apollo 13
            """)
    void what_is_not_all_of_one_kind_has_no_natural_order(String options) {
        assertThat(ordered(options, "en")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, 2/1/2019; 1/2/2019, 2/1/2019; 1/2/2019", "en-US, 2/1/2019; 1/2/2019, 1/2/2019; 2/1/2019"})
    void the_language_tells_whether_the_day_comes_first(String language, String options, String order) {
        assertThat(ordered(options, language)).contains(List.of(order.split("; ", -1)));
    }

    @ParameterizedTest
    @CsvSource({"de, März 2019; Januar 2019, Januar 2019; März 2019", "de, '1,5; 1,25', '1,25; 1,5'"})
    void other_languages_have_their_own_months_and_decimals(String language, String options, String order) {
        assertThat(ordered(options, language)).contains(List.of(order.split("; ", -1)));
    }

    @ParameterizedTest
    @CsvSource({"'5; five; 5.0; 4', '4; 5; five; 5.0'"})
    void equal_ones_keep_their_order(String options, String order) {
        assertThat(ordered(options, "en")).contains(List.of(order.split("; ", -1)));
    }
}
