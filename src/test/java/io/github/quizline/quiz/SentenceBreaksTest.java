package io.github.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceBreaksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It opened.| It closed!| Did it? no, it did.| And then?",
                "Dr. Smith met Mr. Kim and Gen. Lee in St. Louis.| He left.",
                "J. K. Rowling wrote it.| So did J. Smith.",
                "U.S. officials spoke.| The U.S. Army left.| It came from the U.S.| The office closed.",
                "It was 5 p.m. Monday.| It was 5 p.m.| They left.",
                "He lives at No. 5 Main Street.| No.| The answer is no.| Yes, 5 of them.",
                "On Sept. 14 it opened.| It closed in Sept.| We saw it, e.g. Kim, i.e. Lee, etc. Kim came.",
                "Acme Inc. Chairman Lee spoke for Acme Inc.| The firm is old.",
                "\"Yes!\" he said.| \"No.\"| She left.| (It rained.)| “It rained.”| *Bold.*| End.",
                "It cost 2.5 million at v1.2.| Then ... it fell ...| And rose…| Good",
                "What?!| Why...?| „Nein.“| „Ja.“| ¿Qué?| ¡No!",
                "1. Seoul is big.| 2. Busan is not.",
                "a.b.c is no end.| X.Y.",
                "The value of x.| Next. then.",
                "The U.S.A. Army left.| Internationalisation.| Kim left.",
                "개성에 있다.| 그는 갔다.",
                "日本。|「はい。」|終わり！|ok。|x",
                "वह गया।| वह आया।",
                "هل ذهب؟| نعم.",
                "Wait. . .| Then go.",
            })
    void a_sentence_ends_where_a_reader_would_say(String sentences) {
        assertThat(sentences("en", sentences.replace("|", "")))
                .containsExactly(List.of(sentences.split("\\|", -1)).stream()
                        .map(String::strip)
                        .toArray(String[]::new));
    }

    @Test
    void a_line_break_is_a_blank() {
        assertThat(sentences("en", "One\ntwo.\nThree\nfour")).containsExactly("One\ntwo.", "Three\nfour");
    }

    @ParameterizedTest
    @CsvSource({"de, 1", "en, 2", "en-GB, 2", "ko, 1"})
    void a_full_stop_makes_an_ordinal_except_in_english(String language, int sentences) {
        assertThat(sentences(language, "Es war am 14. September.")).hasSize(sentences);
        assertThat(sentences(language, "Es war 2018. September kam.")).hasSize(2);
        assertThat(sentences(language, "Es war (warm). September kam.")).hasSize(2);
    }

    @Test
    void a_title_is_one_whatever_its_case() {
        assertThat(sentences("en", "DR. SMITH left.")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "a.", "a. ", "A. ", ". (", "(((", "a.b", "U.S. ", "\"", "。", "a\n", "a. ( "})
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void endless_signs_take_no_endless_time(String piece) {
        assertThat(sentences("en", "x" + piece.repeat(500_000))).isNotEmpty();
    }

    private static List<String> sentences(String language, String text) {
        return SentenceBreaks.sentences(text, new Span(0, text.length()), language).stream()
                .map(span -> span.of(text))
                .toList();
    }
}
