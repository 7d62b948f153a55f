package io.github.quizline.grade;

import io.github.quizline.bench.Limit;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Response;
import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Judging 1,000 characters, whatever they are, against the answer of each kind that takes longest. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 3, time = 1)
public class LongAnswersBenchmark {

    private static final int CHARACTERS = 1_000;

    @Param({"text", "name", "place", "title", "number", "date", "list"})
    private String kind = "";

    @Param({"words", "answers", "digits", "commas", "ors", "marks", "noise"})
    private String characters = "";

    private Judge judge = Judge.of(JudgingCase.all().findFirst().orElseThrow().quiz());
    private String question = "";
    private Response response = Response.skipped();

    @Setup
    public void prepare() {
        Kind wanted = Kind.of(kind).orElseThrow();
        JudgingCase longest = JudgingCase.all()
                .filter(one -> one.kind() == wanted)
                .max(Comparator.comparing(one -> one.answers().toString().length()))
                .orElseThrow();
        judge = Judge.of(longest.quiz());
        question = longest.quiz().questions().get(0).id();
        response = Response.text(typed(longest).substring(0, CHARACTERS));
    }

    private String typed(JudgingCase one) {
        return switch (characters) {
            case "words" -> "office border bridge north ".repeat(CHARACTERS);
            case "answers" -> (String.join(" ", one.answers()) + " ").repeat(CHARACTERS);
            case "digits" -> "1 2 34 ".repeat(CHARACTERS);
            case "commas" -> "a,".repeat(CHARACTERS);
            case "ors" -> "a or b, ".repeat(CHARACTERS);
            case "marks" -> "a\u0301\u0302".repeat(CHARACTERS);
            default ->
                new Random(1)
                        .ints(CHARACTERS, 0x20, 0x3000)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        };
    }

    @Benchmark
    @Limit(atMost = 1_000)
    public Verdict thousandCharacters() {
        return judge.judge(question, response);
    }
}
