package io.github.quizline.session;

import static io.github.quizline.grade.Outcome.ACCEPT;
import static io.github.quizline.grade.Outcome.REJECT;

import io.github.quizline.grade.Outcome;
import io.github.quizline.grade.Reason;
import io.github.quizline.grade.Verdict;
import io.github.quizline.quiz.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Someone who sits a quiz by chance: answers, sensible or not, and every other step, whenever it comes to mind. */
final class RandomLearner {

    private static final List<String> TYPED = List.of(
            "",
            " ",
            "Kaesong",
            "seoul",
            "12",
            "2018",
            "Sept 2018",
            "true",
            "a\tb",
            "개성 🚀",
            "\ud83d",
            "o0;o1",
            "x=y;",
            "\\");

    private final Random random;
    private final Watch watch;

    RandomLearner(Random random, Watch watch) {
        this.random = random;
        this.watch = watch;
    }

    Sitting step(Sitting sitting) {
        watch.passes(Duration.ofSeconds(random.nextInt(40)));
        return switch (random.nextInt(17)) {
            case 0 -> sitting.skip();
            case 1 -> sitting.back();
            case 2 -> sitting.flag();
            case 3 -> sitting.hint();
            case 4 -> goesSomewhere(sitting);
            case 5 -> random.nextInt(20) == 0 ? sitting.finish() : sitting;
            case 6, 7 -> contests(sitting);
            case 8 -> goesAway(sitting);
            default -> answers(sitting);
        };
    }

    private Sitting goesSomewhere(Sitting sitting) {
        int count = sitting.overview().size();
        return count == 0 ? sitting : sitting.goTo(1 + random.nextInt(count));
    }

    /** Goes away for a while and comes back; whether they left is not always taken down. */
    private Sitting goesAway(Sitting sitting) {
        Sitting left = random.nextBoolean() ? sitting.leave() : sitting;
        watch.passes(Duration.ofMinutes(random.nextInt(100)));
        return left.resume();
    }

    /** Contests something, or a teacher decides about it. */
    private Sitting contests(Sitting sitting) {
        List<Standing> all = sitting.overview();
        if (all.isEmpty()) {
            return sitting;
        }
        Standing one = all.get(random.nextInt(all.size()));
        return random.nextInt(3) > 0
                ? sitting.appeal(one.number())
                : sitting.regrade(one.quiz(), one.id(), random.nextBoolean() ? verdict(ACCEPT, 1) : verdict(REJECT, 0));
    }

    private static Verdict verdict(Outcome outcome, double score) {
        return new Verdict(outcome, score, new Reason("exact", List.of()), List.of(), List.of());
    }

    private Sitting answers(Sitting sitting) {
        return sitting.current()
                .filter(asked -> !asked.readOnly())
                .map(asked -> answered(sitting, asked))
                .orElseGet(sitting::skip);
    }

    private Sitting answered(Sitting sitting, Asked asked) {
        Response response = response(asked);
        return Certainty.of(random.nextInt(4))
                .map(certainty -> sitting.answer(response, certainty))
                .orElseGet(() -> sitting.answer(response))
                .sitting();
    }

    private Response response(Asked asked) {
        return switch (random.nextInt(6)) {
            case 0 -> Response.text(typed());
            case 1 -> asked.form().match(new Guess("nonsense"));
            case 2 -> Response.filled(Map.of("typed", typed()));
            default -> asked.form().match(new Guess(typed()));
        };
    }

    private String typed() {
        return TYPED.get(random.nextInt(TYPED.size()));
    }

    /** A response of the right form. */
    private final class Guess implements Asked.Form.Cases<Response> {

        private final String typed;

        Guess(String typed) {
            this.typed = typed;
        }

        @Override
        public Response one(Asked.One form) {
            return Response.chosen(some(form.options()).get(0));
        }

        @Override
        public Response any(Asked.Any form) {
            return new Response.Ticked(new LinkedHashSet<>(some(form.options())));
        }

        @Override
        public Response term(Asked.Term form) {
            return Response.text(typed);
        }

        @Override
        public Response several(Asked.Several form) {
            return Response.text(typed + ";" + typed());
        }

        @Override
        public Response order(Asked.Order form) {
            List<String> ids = new ArrayList<>(ids(form.items()));
            Collections.shuffle(ids, random);
            return new Response.Ordered(random.nextInt(4) == 0 ? ids.subList(1, ids.size()) : ids);
        }

        @Override
        public Response pairs(Asked.Pairs form) {
            Map<String, String> pairs = new LinkedHashMap<>();
            some(form.lefts())
                    .forEach(left -> pairs.put(left, some(form.rights()).get(0)));
            return Response.paired(pairs);
        }

        @Override
        public Response gaps(Asked.Gaps form) {
            Map<String, String> filled = new LinkedHashMap<>();
            for (Asked.Blank blank : form.blanks()) {
                filled.put(
                        blank.id(),
                        blank.options().isEmpty()
                                ? typed
                                : some(blank.options()).get(0));
            }
            return Response.filled(filled);
        }

        private List<String> some(List<Asked.Shown> shown) {
            List<String> ids = new ArrayList<>(ids(shown));
            Collections.shuffle(ids, random);
            return ids.subList(0, 1 + random.nextInt(ids.size()));
        }

        private static List<String> ids(List<Asked.Shown> shown) {
            return shown.stream().map(Asked.Shown::id).toList();
        }
    }
}
