package io.github.quizline.bench;

import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks, and prints how each stands to its {@link Limit}. */
final class Benchmarks {

    private final List<RunResult> results;

    private Benchmarks(Collection<RunResult> results) {
        this.results = List.copyOf(results);
    }

    /**
     * Runs those that are named, or all.
     *
     * @param arguments those of JMH
     */
    public static void main(String... arguments) throws CommandLineOptionException, RunnerException {
        Collection<RunResult> results = new Runner(new CommandLineOptions(arguments)).run();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Benchmarks(results).lines().forEach(out::println);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (RunResult result : results) {
            limit(result).flatMap(limit -> line(result, limit)).ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<String> line(RunResult result, Limit limit) {
        String name = name(result.getParams());
        if (limit.peer().isEmpty()) {
            double score = limit.percentile() == 0
                    ? result.getPrimaryResult().getScore()
                    : result.getPrimaryResult().getStatistics().getPercentile(limit.percentile());
            return Optional.of(String.format(
                    Locale.ROOT, "%s: %.3g µs, at most %s", name, microseconds(result, score), plain(limit.atMost())));
        }
        if (limit.work() > 0) {
            return peer(result, limit)
                    .map(peer -> String.format(
                            Locale.ROOT,
                            "%s: %s the work of %s, time with the exponent %.2f, at most %s",
                            name,
                            plain(limit.work()) + " times",
                            limit.peer(),
                            Math.log(microseconds(result) / microseconds(peer)) / Math.log(limit.work()),
                            plain(limit.atMost())));
        }
        return peer(result, limit)
                .map(peer -> String.format(
                        Locale.ROOT,
                        "%s: %.2f times %s, at most %s",
                        name,
                        microseconds(result) / microseconds(peer),
                        limit.peer(),
                        plain(limit.atMost())));
    }

    private Optional<RunResult> peer(RunResult result, Limit limit) {
        String benchmark = result.getParams().getBenchmark();
        String peer = benchmark.substring(0, benchmark.lastIndexOf('.') + 1) + limit.peer();
        return results.stream()
                .filter(other -> other.getParams().getBenchmark().equals(peer))
                .findFirst();
    }

    /** The benchmark's class and method, and the values of its parameters. */
    private static String name(BenchmarkParams params) {
        String[] names = params.getBenchmark().split("\\.", -1);
        StringBuilder name = new StringBuilder(names[names.length - 2] + "." + names[names.length - 1]);
        params.getParamsKeys().forEach(key -> name.append(' ').append(params.getParam(key)));
        return name.toString();
    }

    private static double microseconds(RunResult result) {
        return microseconds(result, result.getPrimaryResult().getScore());
    }

    private static double microseconds(RunResult result, double score) {
        return score * TimeUnit.NANOSECONDS.convert(1, result.getParams().getTimeUnit()) / 1000;
    }

    private static Optional<Limit> limit(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        int dot = benchmark.lastIndexOf('.');
        try {
            return Stream.of(Class.forName(benchmark.substring(0, dot)).getDeclaredMethods())
                    .filter(method -> method.getName().equals(benchmark.substring(dot + 1)))
                    .map((Method method) -> method.getAnnotation(Limit.class))
                    .flatMap(Stream::ofNullable)
                    .findFirst();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
