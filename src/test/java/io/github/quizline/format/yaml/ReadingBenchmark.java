package io.github.quizline.format.yaml;

import io.github.quizline.bench.Limit;
import io.github.quizline.format.Reading;
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
import org.openjdk.jmh.infra.Blackhole;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;

/** Reading a quiz of 8,700 questions in 5 MB, problems and places and all, beside the bare events of the YAML library. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 3)
public class ReadingBenchmark {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private final String yaml = LargeQuiz.yaml();

    @Benchmark
    @Limit(peer = "bareEvents", atMost = 2.5)
    public Reading quiz() {
        return Corpus.read(yaml);
    }

    @Benchmark
    public void bareEvents(Blackhole taken) {
        new Parse(SETTINGS).parseString(yaml).forEach(taken::consume);
    }
}
