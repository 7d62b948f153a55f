package io.github.quizline.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.format.yaml.ClozeText.Part;
import io.github.quizline.quiz.Kind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClozeTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '"',
            value = {
                "a \\{{b}} c ! a {{b}} c",
                "a \\\\\\{{b}} ! a \\{{b}}",
                "1 \\| 2 \\~ 3 \\} 4 ! 1 | 2 ~ 3 } 4",
                "C:\\dir\\n ! C:\\dir\\n",
                "one { and } two ! one { and } two"
            })
    void a_backslash_makes_a_sign_a_character(String written, String words) {
        ClozeText cloze = ClozeText.of(written);

        assertThat(cloze.words()).containsExactly(words);
        assertThat(cloze.gaps()).isEmpty();
        assertThat(cloze.unclosed()).isEmpty();
    }

    @Test
    void two_backslashes_before_a_gap_are_one() {
        ClozeText cloze = ClozeText.of("a\\\\{{b}}");

        assertThat(cloze.words()).containsExactly("a\\", "");
    }

    @Test
    void of_many_braces_the_last_two_open() {
        ClozeText cloze = ClozeText.of("{{{a}}}");

        assertThat(cloze.words()).containsExactly("{", "}");
        assertThat(answers(cloze)).containsExactly("a");
    }

    @Test
    void a_gap_has_answers_or_options() {
        assertThat(answers(ClozeText.of("{{ Kaesong | Gaeseong }}"))).containsExactly("Kaesong", "Gaeseong");
        assertThat(answers(ClozeText.of("{{a\\|b ~ c\\~d ~ e\\}}}"))).containsExactly("a|b", "c~d", "e}");
        assertThat(answers(ClozeText.of("{{September\n  2018}}"))).containsExactly("September 2018");
    }

    @Test
    void only_typed_kinds_are_prefixes() {
        assertThat(ClozeText.of("{{date = 2018}}").gaps().get(0).kind()).contains(Kind.DATE);
        assertThat(ClozeText.of("{{list=a}}").gaps().get(0).kind()).isEmpty();
        assertThat(answers(ClozeText.of("{{list=a}}"))).containsExactly("list=a");
        assertThat(answers(ClozeText.of("{{text=date=1}}"))).containsExactly("date=1");
    }

    @Test
    void a_gap_that_never_ends_is_found_where_it_begins_and_the_next_one_is_read() {
        ClozeText cloze = ClozeText.of("a {{b and {{c}}, {{d\n\n}} e");

        assertThat(cloze.unclosed()).containsExactly(2, 17);
        assertThat(answers(cloze)).containsExactly("c");
    }

    @Test
    void whatever_is_escaped_is_read_as_it_was() {
        for (int seed = 0; seed < 20_000; seed++) {
            Random chance = new Random(seed);
            String before = signs(chance);
            String after = signs(chance);
            String answer = "x" + signs(chance);
            String written = ClozeText.escaped(before, ClozeText.OPENING)
                    + "{{text=" + ClozeText.escaped(answer, ClozeText.CLOSING) + "}}"
                    + ClozeText.escaped(after);
            ClozeText cloze = ClozeText.of(written);

            assertThat(cloze.words()).as(written).containsExactly(before, after);
            assertThat(answers(cloze)).as(written).containsExactly(answer);
        }
    }

    private static String signs(Random chance) {
        StringBuilder text = new StringBuilder();
        for (int i = chance.nextInt(8); i > 0; i--) {
            text.append("\\\\{{}|~=@a".charAt(chance.nextInt(10)));
        }
        return text.toString();
    }

    private static List<String> answers(ClozeText cloze) {
        return cloze.gaps().get(0).answers().stream().map(Part::text).toList();
    }
}
