package io.github.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {

    @ParameterizedTest
    @CsvSource({
        "office, office.yaml",
        "LIAISON the, office.yaml",
        "peru, quizzes/rivers.yaml",
        "PERÚ riv, quizzes/rivers.yaml",
        "rivers.y, quizzes/rivers.yaml",
        "quizzes, ''",
        "perus, ''",
        "개성, towns.yaml old/towns.yaml",
        "개ㅅ, towns.yaml old/towns.yaml",
        "시허, towns.yaml old/towns.yaml",
        "연락, office.yaml",
        "평양, ''",
        "ㅐㄹ럋ㄷ, office.yaml",
        "ｏｆｆｉｃｅ, office.yaml"
    })
    void all_words_have_to_stand_somewhere(String typed, String names) {
        assertThat(new Filter(typed).of(Shelves.ALL).stream().map(Offer::name))
                .isEqualTo(Arrays.stream(names.split(" "))
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void no_words_leave_all(String typed) {
        assertThat(new Filter(typed).of(Shelves.ALL)).isEqualTo(Shelves.ALL);
    }

    @Test
    void case_does_not_count_in_turkish_either() {
        Locale found = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(new Filter("RIVERS").of(Shelves.ALL)).isEqualTo(List.of(Shelves.RIVERS));
        } finally {
            Locale.setDefault(found);
        }
    }
}
