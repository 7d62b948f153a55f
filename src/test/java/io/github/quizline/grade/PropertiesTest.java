package io.github.quizline.grade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Listing;
import io.github.quizline.quiz.NameOrder;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.quiz.Scoring;
import io.github.quizline.quiz.Tolerance;
import io.github.quizline.quiz.Typed;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every verdict, whatever is asked and whatever is typed. */
class PropertiesTest {

    private static final List<String> PIECES = List.of(
            "Kaesong",
            "the",
            "a",
            "of",
            "or",
            "and",
            "not",
            "North",
            "Korea",
            "Kim",
            "Jong-un",
            "van",
            "III",
            "xi",
            "Jr.",
            "Dr.",
            "2018",
            "September",
            "Sept",
            "'18",
            "1980s",
            "century",
            "BC",
            "between",
            "to",
            "-",
            "–",
            "−",
            "1,250",
            "1.250",
            "3/0",
            "1e9999",
            "10^400",
            "½",
            "²",
            "%",
            "°F",
            "km",
            "$",
            "million",
            "twenty",
            "half",
            "third",
            "/",
            ";",
            ",",
            "(",
            ")",
            "&",
            "+",
            "#",
            "'",
            "’s",
            "\"",
            "\n",
            "\t",
            " ",
            "  ",
            "ß",
            "ä",
            "İ",
            "ı",
            "é",
            "e\u0301",
            "か",
            "が",
            "한국",
            "中文",
            "مُ",
            "שָׁ",
            "😀",
            "❤\ufe0f",
            "\ud800",
            "\udc00",
            "\u0000",
            "\u200d",
            "\u202e",
            "ﬁ",
            "１",
            "٣",
            "C++",
            "C#",
            "U.S.A.",
            "\\",
            "{0}",
            "x");

    private static String garbage(Random chance) {
        StringBuilder text = new StringBuilder();
        for (int i = chance.nextInt(12); i >= 0; i--) {
            text.append(PIECES.get(chance.nextInt(PIECES.size()))).append(chance.nextInt(3) > 0 ? " " : "");
        }
        return text.toString();
    }

    private static Expected expected(Kind kind, Answers answers) {
        return switch (kind) {
            case NAME -> new Expected.Name(answers, NameOrder.GIVEN_FIRST, Optional.empty());
            case PLACE -> new Expected.Place(answers);
            case TITLE -> new Expected.Title(answers);
            case NUMBER -> new Expected.Numeric(answers, Tolerance.NONE, "", false);
            case DATE -> new Expected.Dated(answers, Optional.empty());
            default -> new Expected.Term(answers);
        };
    }

    private static Quiz quiz(Random chance) {
        List<Question> questions = new ArrayList<>();
        List<String> languages = List.of("", "en-US", "de", "ko", "tr", "und", "x");
        for (Kind kind : Kind.values()) {
            String language = languages.get(chance.nextInt(languages.size()));
            Common.Builder common =
                    Common.builder("What? " + garbage(chance)).id(kind.word()).language(language);
            if (kind.isTyped()) {
                questions.add(new Typed(common.build(), expected(kind, Answers.of("x" + garbage(chance)))));
            } else if (kind == Kind.LIST) {
                List<Expected> items = IntStream.range(0, 3)
                        .mapToObj(i -> expected(Kind.TEXT, Answers.of("x" + garbage(chance))))
                        .toList();
                questions.add(new Listing(common.build(), items, 2, chance.nextBoolean(), Scoring.ALL_OR_NOTHING));
            }
        }
        return Quiz.builder("Quiz").questions(questions).build();
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 150).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void whatever_is_typed_earns_a_sound_verdict(int seed) {
        Random chance = new Random(seed);
        Quiz quiz = quiz(chance);
        Judge judge = Judge.of(quiz);
        for (Question question : quiz.questions()) {
            for (int i = 0; i < 20; i++) {
                String typed = garbage(chance);
                Verdict verdict = judge.judge(question.id(), Response.text(typed));

                assertThat(verdict.score()).as(typed).isBetween(0.0, 1.0);
                assertThat(verdict.reason().sentence()).as(typed).isNotBlank();
                assertThat(judge.judge(question.id(), Response.text(typed))).isEqualTo(verdict);
                assertThat(Judge.of(quiz).judge(question.id(), Response.text(typed)))
                        .isEqualTo(verdict);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_answer_is_never_wrong_in_whatever_case_and_spacing_it_is_typed(int seed) {
        Random chance = new Random(seed);
        Quiz quiz = quiz(chance);
        Judge judge = Judge.of(quiz);
        for (Question question : quiz.questions()) {
            if (question instanceof Typed typed) {
                String answer = typed.expected().answers().answer().text();
                for (String variant : List.of(answer, "  " + answer + " ", answer.replace(" ", "  "))) {
                    assertThat(judge.judge(question.id(), Response.text(variant))
                                    .outcome())
                            .as("%s for %s", variant, answer)
                            .isEqualTo(Outcome.ACCEPT);
                }
            }
        }
    }

    static Stream<Map.Entry<JudgingCase, String>> variantsOfAnswers() {
        return JudgingCase.all()
                .filter(one -> one.kind() != Kind.LIST && !one.keys().contains("reject"))
                // An answer in figures alone lacks the unit that is required.
                .filter(one -> !one.keys().contains("unit=km;unit-required"))
                .flatMap(one -> one.answers().stream()
                        .flatMap(answer -> Stream.of(
                                answer.toUpperCase(Locale.ROOT),
                                answer.toLowerCase(Locale.ROOT),
                                answer.replace(" ", "  "),
                                withoutAccents(answer)))
                        .map(variant -> Map.entry(one, variant)))
                .distinct();
    }

    /** Without the accents of Latin and Greek letters; elsewhere marks make another letter. */
    private static String withoutAccents(String text) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        String bare = parts.replaceAll("(?<=[\\p{IsLatin}\\p{IsGreek}])\\p{Mn}+", "");
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    @ParameterizedTest
    @MethodSource("variantsOfAnswers")
    void an_answer_of_the_tables_is_right_in_any_case_and_without_accents(Map.Entry<JudgingCase, String> variant) {
        Quiz quiz = variant.getKey().quiz();

        Verdict verdict = Judge.of(quiz).judge(quiz.questions().get(0).id(), Response.text(variant.getValue()));

        assertThat(verdict.outcome()).as(variant.getValue()).isEqualTo(Outcome.ACCEPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ",
                "or ",
                "1,",
                "1 ",
                "(",
                "-",
                "/",
                "and ",
                "one ",
                "'",
                "x",
                "\u0301",
                "Σ",
                "van ",
                "1/",
                "ivx",
                "%",
                "september ",
                "between ",
                "º",
                "\ud83d\ude00",
                "ä"
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void a_long_text_of_one_piece_is_judged_in_no_time(String piece) {
        Quiz quiz = quiz(new Random(7));
        Judge judge = Judge.of(quiz);
        String typed = piece.repeat(TypedJudge.LONGEST / piece.length());

        for (Question question : quiz.questions()) {
            assertThat(judge.judge(question.id(), Response.text(typed)).score()).isBetween(0.0, 1.0);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_folded_text_stays_as_it_is_when_it_is_folded_again(int seed) {
        String once = Letters.fold(garbage(new Random(seed)));

        assertThat(Letters.fold(once)).isEqualTo(once);
    }
}
