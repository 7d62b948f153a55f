package io.github.quizline.grade;

import io.github.quizline.bench.Limit;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** Judging one typed answer: the cases of the tables, one after the other, by judges that are ready. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class JudgingBenchmark {

    @Param({"text", "name", "place", "title", "number", "date", "list"})
    private String kind = "";

    private List<Asked> asked = List.of();
    private int next;

    /** A question, what was typed, and the judge of its quiz. */
    private record Asked(Judge judge, String question, Response response) {

        static Asked of(JudgingCase one) {
            Quiz quiz = one.quiz();
            Judge judge = Judge.of(quiz);
            return new Asked(judge, quiz.questions().get(0).id(), Response.text(one.typed()));
        }

        Verdict verdict() {
            return judge.judge(question, response);
        }
    }

    @Setup
    public void prepare() {
        Kind wanted = Kind.of(kind).orElseThrow();
        asked = JudgingCase.all()
                .filter(one -> one.kind() == wanted)
                .map(Asked::of)
                .toList();
        asked.forEach(Asked::verdict);
    }

    /** 200,000 answers a second; a list holds several in one. */
    @Benchmark
    @Limit(atMost = 5)
    public Verdict answer() {
        next = next + 1 == asked.size() ? 0 : next + 1;
        return asked.get(next).verdict();
    }
}
