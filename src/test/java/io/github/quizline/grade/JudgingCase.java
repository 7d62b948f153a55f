package io.github.quizline.grade;

import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Listing;
import io.github.quizline.quiz.NameOrder;
import io.github.quizline.quiz.NamePart;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Passage;
import io.github.quizline.quiz.Precision;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.quiz.Scoring;
import io.github.quizline.quiz.Tolerance;
import io.github.quizline.quiz.Typed;
import io.github.quizline.quiz.Typing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of one of the tables in {@code grade}: something typed, and what is to be said of it.
 *
 * <p>Answers have {@code |||} between them: the answer and what else is accepted, or, for a list, its items. Keys have
 * {@code ;} between them and are those of a quiz file, or {@code also} (the answer to another question of the quiz) or
 * {@code passage}. In what is typed, {@code \n} begins a new line.
 */
record JudgingCase(
        Kind kind, String question, List<String> answers, String keys, String typed, String verdict, String rule) {

    private static final List<Kind> KINDS =
            List.of(Kind.TEXT, Kind.NAME, Kind.PLACE, Kind.TITLE, Kind.NUMBER, Kind.DATE, Kind.LIST);

    static Stream<JudgingCase> all() {
        return KINDS.stream().flatMap(kind -> lines(kind).stream().skip(1).map(line -> of(kind, line)));
    }

    private static List<String> lines(Kind kind) {
        String name = "/grade/" + kind.word() + ".tsv";
        try (InputStream in = JudgingCase.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JudgingCase of(Kind kind, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 6) {
            throw new IllegalArgumentException("six cells expected in: " + line);
        }
        List<String> answers = List.of(cells[1].split("\\|\\|\\|", -1));
        return new JudgingCase(kind, cells[0], answers, cells[2], cells[3].replace("\\n", "\n"), cells[4], cells[5]);
    }

    Quiz quiz() {
        Map<String, String> byKey = byKey();
        List<Question> questions = new ArrayList<>();
        questions.add(asked(byKey));
        if (byKey.containsKey("also")) {
            Common other = Common.builder("And what else?").id("other").build();
            questions.add(new Typed(other, new Expected.Term(Answers.of(byKey.get("also")))));
        }
        List<Passage> passages =
                byKey.containsKey("passage") ? List.of(Passage.of("About it", byKey.get("passage"))) : List.of();
        return Quiz.builder("A quiz").questions(questions).passages(passages).build();
    }

    Verdict judged() {
        Quiz quiz = quiz();
        return Judge.of(quiz).judge(quiz.questions().get(0).id(), Response.text(typed));
    }

    private Map<String, String> byKey() {
        Map<String, String> byKey = new HashMap<>();
        for (String key : keys.isEmpty() ? new String[0] : keys.split(";", -1)) {
            int sign = key.indexOf('=');
            byKey.put(sign < 0 ? key : key.substring(0, sign), sign < 0 ? "" : key.substring(sign + 1));
        }
        return byKey;
    }

    private Question asked(Map<String, String> byKey) {
        Common.Builder common = Common.builder(question).language(byKey.getOrDefault("language", ""));
        Optional.ofNullable(byKey.get("typing"))
                .ifPresent(typing -> common.typing(Typing.valueOf(typing.toUpperCase(Locale.ROOT))));
        if (kind != Kind.LIST) {
            return new Typed(common.build(), expected(kind, listed(byKey), byKey));
        }
        Kind of = Kind.of(byKey.get("of")).orElseThrow();
        List<Expected> items = answers.stream()
                .map(item -> expected(of, Answers.of(item), byKey))
                .toList();
        boolean ordered = byKey.containsKey("ordered");
        Scoring scoring =
                byKey.containsKey("scoring") ? Scoring.ALL_OR_NOTHING : ordered ? Scoring.KENDALL : Scoring.PLUS_MINUS;
        int count = Integer.parseInt(byKey.getOrDefault("count", Integer.toString(items.size())));
        return new Listing(common.build(), items, count, ordered, scoring);
    }

    private Answers listed(Map<String, String> byKey) {
        return new Answers(
                Option.right(answers.get(0)),
                answers.stream().skip(1).map(Option::right).toList(),
                Stream.ofNullable(byKey.get("incomplete")).map(Option::wrong).toList(),
                Stream.ofNullable(byKey.get("reject")).map(Option::wrong).toList());
    }

    private static Expected expected(Kind kind, Answers answers, Map<String, String> byKey) {
        return switch (kind) {
            case NAME ->
                new Expected.Name(
                        answers,
                        byKey.containsKey("name-order") ? NameOrder.FAMILY_FIRST : NameOrder.GIVEN_FIRST,
                        Optional.ofNullable(byKey.get("require"))
                                .map(part -> NamePart.valueOf(part.toUpperCase(Locale.ROOT))));
            case PLACE -> new Expected.Place(answers);
            case TITLE -> new Expected.Title(answers);
            case NUMBER ->
                new Expected.Numeric(
                        answers,
                        tolerance(byKey.getOrDefault("tolerance", "0")),
                        byKey.getOrDefault("unit", ""),
                        byKey.containsKey("unit-required"));
            case DATE ->
                new Expected.Dated(
                        answers,
                        Optional.ofNullable(byKey.get("precision"))
                                .map(precision -> Precision.valueOf(precision.toUpperCase(Locale.ROOT))));
            default -> new Expected.Term(answers);
        };
    }

    private static Tolerance tolerance(String text) {
        return text.endsWith("%")
                ? new Tolerance(new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2), true)
                : new Tolerance(new BigDecimal(text), false);
    }

    @Override
    public String toString() {
        return kind.word() + ": " + String.join(" | ", answers) + (keys.isEmpty() ? "" : " [" + keys + "]") + " <- "
                + typed;
    }
}
