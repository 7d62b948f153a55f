package io.github.quizline.check;

import io.github.quizline.bench.Limit;
import io.github.quizline.format.Reading;
import io.github.quizline.format.Resolver;
import io.github.quizline.format.yaml.QuizYaml;
import io.github.quizline.problem.Problem;
import io.github.quizline.problem.Source;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading and checking banks of questions: the time is to grow as the number of questions does. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class CheckBenchmark {

    private final Source thousand = bank(1_000);
    private final Source threeThousand = bank(3_000);
    private final Source tenThousand = bank(10_000);

    @Benchmark
    public List<Problem> thousand() {
        return check(thousand);
    }

    @Benchmark
    @Limit(peer = "thousand", work = 3, atMost = 1.1)
    public List<Problem> threeThousand() {
        return check(threeThousand);
    }

    @Benchmark
    @Limit(peer = "thousand", work = 10, atMost = 1.1)
    public List<Problem> tenThousand() {
        return check(tenThousand);
    }

    private static List<Problem> check(Source source) {
        Reading reading = QuizYaml.read(source, Resolver.NONE);
        return Check.of(reading);
    }

    private static Source bank(int questions) {
        return new Source("bank.yaml", LargeBank.yaml(questions));
    }
}
