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

/**
 * Judging one typed answer: the cases of the tables, one after the other, by judges that are ready. Half a minute goes by before
 * the compiler has seen all of their ways.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 15, time = 2)
@Measurement(iterations = 5, time = 2)
public class JudgingBenchmark {

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

    /** The cases of one kind, in a circle. */
    private static final class Round {

        private final List<Asked> asked;
        private int next;

        Round(Kind kind) {
            this.asked = JudgingCase.all()
                    .filter(one -> one.kind() == kind)
                    .map(Asked::of)
                    .toList();
        }

        Verdict verdict() {
            next = next + 1 == asked.size() ? 0 : next + 1;
            return asked.get(next).verdict();
        }
    }

    /** The cases of texts. */
    @State(Scope.Benchmark)
    public static class Texts {
        private final Round round = new Round(Kind.TEXT);
    }

    /** The cases of another kind. */
    @State(Scope.Benchmark)
    public static class Others {

        @Param({"name", "place", "title", "number", "date", "list"})
        private String kind = "";

        private Round round = new Round(Kind.TEXT);

        @Setup
        public void prepare() {
            round = new Round(Kind.of(kind).orElseThrow());
        }
    }

    /** 200,000 answers a second. */
    @Benchmark
    @Limit(atMost = 5)
    public Verdict text(Texts texts) {
        return texts.round.verdict();
    }

    @Benchmark
    public Verdict other(Others others) {
        return others.round.verdict();
    }
}
