package io.github.quizline.grade;

import io.github.quizline.quiz.Listing;
import io.github.quizline.quiz.Scoring;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Judges several things that were typed. Each is judged by the rules of its kind and paired with one item, so that as many
 * as possible are right; a thing said twice counts once.
 *
 * <p>The score is {@code max(0, (right - wrong) / count)}; right things beyond {@code count} do no harm and earn nothing.
 * Where the order counts it is Kendall's tau over the {@code count} things wanted, a pair with a missing thing being out of
 * order, less the share of wrong things that take no missing one's place.
 */
final class ListJudge {

    /** The most things that are looked at. */
    private static final int MOST_THINGS = 200;

    private static final Set<String> UNREADABLE = Set.of("not-a-number", "not-a-date");

    /** A thing is at most so many times as long as the longest item, and so much longer; what is longer is none. */
    private static final int MOST_TIMES = 4;

    private static final int MOST_BEYOND = 200;

    private final Listing question;
    private final List<TypedJudge> items;
    private final Language language;
    private final ListSplitter splitter;
    private final int longestThing;
    private final ListSplitter.Pieces pieces = new ListSplitter.Pieces() {

        @Override
        public boolean isItem(String piece) {
            List<Candidate> candidates = candidates(piece);
            return items.stream().anyMatch(item -> item.isListed(candidates));
        }

        @Override
        public boolean isReadable(String piece) {
            return rules(piece).noneMatch(UNREADABLE::contains);
        }

        @Override
        public boolean isRangeForOne(String piece) {
            return rules(piece).allMatch("range-for-one"::equals);
        }

        private Stream<String> rules(String piece) {
            return Arrays.stream(againstItems(piece))
                    .map(verdict -> verdict.reason().rule());
        }
    };

    ListJudge(Listing question, Circumstances circumstances) {
        this.question = question;
        this.items = question.items().stream()
                .map(item -> TypedJudge.of(item, circumstances))
                .toList();
        this.language = circumstances.language();
        this.splitter = new ListSplitter(question.items(), language);
        int longestItem = question.items().stream()
                .flatMap(item -> item.answers().alternatives().stream())
                .mapToInt(option -> option.text().length())
                .max()
                .orElse(0);
        this.longestThing = MOST_TIMES * longestItem + MOST_BEYOND;
    }

    Verdict judge(String text) {
        if (text.length() > TypedJudge.LONGEST) {
            return Verdicts.of(Outcome.REJECT, 0, "too-long", Integer.toString(TypedJudge.LONGEST));
        }
        Verdict best = judgeWhole(text);
        for (String bare : ListSplitter.withoutTrimmings(text, language)) {
            Verdict verdict = judgeWhole(bare);
            int byOutcome = verdict.outcome().compareTo(best.outcome());
            best = byOutcome < 0 || (byOutcome == 0 && verdict.score() > best.score()) ? verdict : best;
        }
        return best;
    }

    private Verdict judgeWhole(String text) {
        List<String> things = splitter.split(text, pieces);
        if (things.isEmpty()) {
            return Verdicts.blank();
        }
        if (things.size() > MOST_THINGS) {
            return Verdicts.of(Outcome.REJECT, 0, "too-many-things", Integer.toString(MOST_THINGS));
        }
        Map<String, Verdict[]> judged = new HashMap<>();
        return verdict(ListMatch.of(things.stream()
                .map(thing -> judged.computeIfAbsent(thing, this::againstItems))
                .toList()));
    }

    private Verdict[] againstItems(String thing) {
        if (thing.length() > longestThing) {
            return items.stream().map(item -> Ruling.noMatch().verdict()).toArray(Verdict[]::new);
        }
        List<Candidate> candidates = candidates(thing);
        return items.stream().map(item -> item.judge(thing, candidates)).toArray(Verdict[]::new);
    }

    // The items are all of one kind.
    private List<Candidate> candidates(String thing) {
        return items.get(0).candidates(thing);
    }

    private Verdict verdict(ListMatch match) {
        int count = question.count();
        int right = Math.min(match.right(), count);
        PairsInOrder pairs = pairs(match);
        boolean inOrder = !question.ordered() || pairs.isPerfect();
        double full = question.ordered() ? ordered(match, pairs) : Verdicts.share(right - match.wrong(), count);
        if (right == count && match.wrong() == 0 && inOrder) {
            Outcome outcome = match.isMisspelt() ? Outcome.CLOSE : Outcome.ACCEPT;
            return verdict(outcome, 1, match.isMisspelt() ? "all-right-misspelt" : "all-right", match);
        }
        double score = question.scoring() == Scoring.ALL_OR_NOTHING ? 0 : full;
        boolean inOrderSoFar =
                !question.ordered() || PairsInOrder.of(match.order()).isPerfect();
        if (match.wrong() == 0 && inOrderSoFar && right < count) {
            return prompted(match, right, score);
        }
        return rejected(match, right, pairs, score);
    }

    /** Asks for what is missing; where nothing is right yet, in the words of the first thing that needs more. */
    private Verdict prompted(ListMatch match, int right, double score) {
        Optional<Reason> unfinished = match.firstPrompt();
        if (right == 0 && unfinished.isPresent()) {
            return new Verdict(Outcome.PROMPT, score, unfinished.get(), List.of(), match.parts());
        }
        int missing = question.count() - right;
        return unfinished.isPresent()
                ? verdict(Outcome.PROMPT, score, "parts-open", match, right, missing)
                : verdict(Outcome.PROMPT, score, "more-wanted", match, missing);
    }

    private Verdict rejected(ListMatch match, int right, PairsInOrder pairs, double score) {
        int count = question.count();
        if (question.scoring() == Scoring.ALL_OR_NOTHING) {
            return verdict(Outcome.REJECT, score, "all-or-nothing", match, right, match.wrong(), count);
        }
        if (question.ordered()) {
            boolean onlyOrder = right == count && match.wrong() == 0;
            return verdict(
                    Outcome.REJECT,
                    score,
                    onlyOrder ? (pairs.surplus() == 0 ? "wrong-order-none" : "wrong-order") : "ordered-list",
                    match.tellingOrder(),
                    right,
                    match.wrong(),
                    count,
                    pairs.inOrder(),
                    pairs.all());
        }
        String rule = right < match.wrong() ? "plus-minus-none" : "plus-minus";
        return verdict(Outcome.REJECT, score, rule, match, right, match.wrong(), count);
    }

    /** The pairs in order among the first right things, of all pairs that are wanted. */
    private PairsInOrder pairs(ListMatch match) {
        int count = question.count();
        List<Integer> first = match.order().subList(0, Math.min(count, match.right()));
        return new PairsInOrder(PairsInOrder.of(first).inOrder(), count * (count - 1) / 2);
    }

    private double ordered(ListMatch match, PairsInOrder pairs) {
        int count = question.count();
        int missing = Math.max(0, count - match.right());
        int surplus = Math.max(0, match.wrong() - missing);
        if (count == 1) {
            return Verdicts.share(Math.min(1, match.right()) - surplus, 1);
        }
        return Verdicts.share(pairs.surplus() * count - surplus * pairs.all(), pairs.all() * count);
    }

    private static Verdict verdict(Outcome outcome, double score, String rule, ListMatch match, int... numbers) {
        List<String> arguments = new ArrayList<>();
        for (int number : numbers) {
            arguments.add(Integer.toString(number));
        }
        arguments.add(Verdicts.shown(score));
        return new Verdict(outcome, score, new Reason(rule, arguments), List.of(), match.parts());
    }
}
