package io.github.quizline.session;

import io.github.quizline.grade.Outcome;
import io.github.quizline.grade.Reason;
import io.github.quizline.grade.Verdict;
import io.github.quizline.quiz.Extra;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Facts of one sitting drawn by chance, likely or not, in texts that are hard to keep. */
final class RandomFacts {

    private static final List<String> TEXTS = List.of(
            "",
            "Kaesong",
            "a\tb",
            "two\nlines\r\nand\rthree",
            "\\n is no line break",
            "back\\slash\\",
            "\\u0041",
            "개성 🚀",
            "lone \ud83d and \ude80",
            "nul \u0000, delete \u007f, next \u0085, \u2028, \ufeff, \uffff",
            "end\t1\tabc",
            "i̇İıI");

    private final Random random;
    private final Fact.Started started;

    RandomFacts(Fact.Started started, Random random) {
        this.started = started;
        this.random = random;
    }

    /** The start, and so many further facts. */
    List<Fact> facts(int count) {
        List<Fact> facts = new ArrayList<>();
        facts.add(started);
        for (int i = 0; i < count; i++) {
            facts.add(fact());
        }
        if (random.nextBoolean()) {
            facts.add(new Fact.Finished(at(), random.nextBoolean()));
            for (int i = random.nextInt(4); i > 0; i--) {
                facts.add(afterTheEnd(oneDrawn()));
            }
        }
        return facts;
    }

    private Fact fact() {
        Fact.Drawn one = oneDrawn();
        return switch (random.nextInt(10)) {
            case 0 ->
                new Fact.Moved(at(), 1 + random.nextInt(started.questions().size() + 1));
            case 1 -> new Fact.Skipped(at(), one.quiz(), one.question());
            case 2 -> new Fact.Hinted(at(), one.quiz(), one.question());
            case 3 -> new Fact.Flagged(at(), one.quiz(), one.question(), random.nextBoolean());
            case 4, 5 -> afterTheEnd(one);
            case 6 -> new Fact.Left(at());
            case 7 -> new Fact.Resumed(at(), at());
            default ->
                new Fact.Answered(
                        at(), one.quiz(), one.question(), response(), Certainty.of(random.nextInt(4)), verdict(2));
        };
    }

    private Fact afterTheEnd(Fact.Drawn one) {
        return random.nextBoolean()
                ? new Fact.Appealed(at(), one.quiz(), one.question())
                : new Fact.Regraded(at(), one.quiz(), one.question(), verdict(2));
    }

    private Fact.Drawn oneDrawn() {
        return started.questions().get(random.nextInt(started.questions().size()));
    }

    private Response response() {
        return switch (random.nextInt(7)) {
            case 0 -> Response.skipped();
            case 1 -> Response.text(text());
            case 2 -> Response.chosen(text());
            case 3 -> new Response.Ticked(new LinkedHashSet<>(several(this::text)));
            case 4 -> new Response.Ordered(several(this::text));
            case 5 -> Response.paired(mapping("", this::text));
            default -> Response.filled(mapping("", this::text));
        };
    }

    private Verdict verdict(int deep) {
        Outcome outcome = List.of(Outcome.ACCEPT, Outcome.CLOSE, Outcome.PROMPT, Outcome.REJECT)
                .get(random.nextInt(4));
        return new Verdict(
                outcome,
                outcome.isRight() ? 1 : random.nextInt(9) / 9.0,
                new Reason(text(), several(this::text)),
                several(this::option),
                deep == 0 ? List.of() : several(() -> new Verdict.Part(text(), verdict(deep - 1))));
    }

    private Option option() {
        return new Option(
                "o" + random.nextInt(9), "-" + text(), text(), random.nextDouble(), random.nextBoolean(), extras(2));
    }

    private Map<String, Extra> extras(int deep) {
        return mapping("x-", () -> extra(deep));
    }

    private Extra extra(int deep) {
        return switch (deep == 0 ? 0 : random.nextInt(3)) {
            case 0 -> new Extra.Text(text());
            case 1 -> new Extra.Items(several(() -> extra(deep - 1)));
            default -> new Extra.Fields(mapping("", () -> extra(deep - 1)));
        };
    }

    private <E> List<E> several(Supplier<E> element) {
        List<E> list = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }

    private <V> Map<String, V> mapping(String prefix, Supplier<V> value) {
        Map<String, V> map = new LinkedHashMap<>();
        several(this::text).forEach(key -> map.put(prefix + key, value.get()));
        return map;
    }

    private Instant at() {
        return Watch.NOON.plusNanos(random.nextInt(1_000_000_000));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
