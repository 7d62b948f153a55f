package io.github.quizline.grade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Things that were typed, paired with the items of a list.
 *
 * @param parts the verdict on each thing, numbered as typed, from 1
 * @param order the items of the right things, in the order typed
 */
record ListMatch(List<Verdict.Part> parts, List<Integer> order) {

    private static final int NONE = -1;

    /** @param verdicts for each thing, at least one, the verdict on it by each item */
    static ListMatch of(List<Verdict[]> verdicts) {
        int[] itemOf = new int[verdicts.size()];
        int[] thingOf = new int[verdicts.get(0).length];
        Arrays.fill(itemOf, NONE);
        Arrays.fill(thingOf, NONE);
        // Right ones before misspelt ones, so that no misspelling takes the place of what is spelt well.
        for (Outcome atWorst : List.of(Outcome.ACCEPT, Outcome.CLOSE)) {
            for (int thing = 0; thing < itemOf.length; thing++) {
                if (itemOf[thing] == NONE) {
                    place(thing, verdicts, atWorst, itemOf, thingOf, new boolean[thingOf.length]);
                }
            }
        }
        List<Verdict.Part> parts = new ArrayList<>();
        for (int thing = 0; thing < itemOf.length; thing++) {
            Verdict verdict =
                    itemOf[thing] == NONE ? unpaired(verdicts.get(thing)) : verdicts.get(thing)[itemOf[thing]];
            parts.add(new Verdict.Part(Integer.toString(thing + 1), verdict));
        }
        return new ListMatch(
                parts, IntStream.of(itemOf).filter(item -> item != NONE).boxed().toList());
    }

    /** Finds an item for a thing; things that have one may have to take another (an augmenting path). */
    private static boolean place(
            int thing, List<Verdict[]> verdicts, Outcome atWorst, int[] itemOf, int[] thingOf, boolean[] tried) {
        Verdict[] byItem = verdicts.get(thing);
        for (int item = 0; item < thingOf.length; item++) {
            boolean fits =
                    byItem[item].outcome().isRight() && byItem[item].outcome().compareTo(atWorst) <= 0;
            if (fits && !tried[item]) {
                tried[item] = true;
                if (thingOf[item] == NONE || place(thingOf[item], verdicts, atWorst, itemOf, thingOf, tried)) {
                    thingOf[item] = thing;
                    itemOf[thing] = item;
                    return true;
                }
            }
        }
        return false;
    }

    /** The verdict on a thing without an item: said before, in need of more, or wrong. */
    private static Verdict unpaired(Verdict[] byItem) {
        Verdict best = byItem[0];
        for (Verdict verdict : byItem) {
            if (verdict.outcome().isRight()) {
                return Verdicts.of(Outcome.SKIPPED, 0, "said-before");
            }
            if (verdict.outcome().compareTo(best.outcome()) < 0) {
                best = verdict;
            }
        }
        return best;
    }

    /** The same, with a word on each right thing that stands before one it should follow, or behind one it should precede. */
    ListMatch tellingOrder() {
        List<Verdict.Part> told = new ArrayList<>();
        int place = 0;
        for (Verdict.Part part : parts) {
            Outcome outcome = part.verdict().outcome();
            boolean misplaced = outcome.isRight() && isMisplaced(place);
            told.add(
                    misplaced && outcome == Outcome.ACCEPT
                            ? new Verdict.Part(
                                    part.id(),
                                    Verdicts.of(outcome, part.verdict().score(), "misplaced"))
                            : part);
            place += outcome.isRight() ? 1 : 0;
        }
        return new ListMatch(told, order);
    }

    private boolean isMisplaced(int place) {
        int item = order.get(place);
        return IntStream.range(0, order.size())
                .anyMatch(other -> other < place ? order.get(other) > item : order.get(other) < item);
    }

    /** Why the first thing that needs more does so, if one does. */
    Optional<Reason> firstPrompt() {
        return parts.stream()
                .map(Verdict.Part::verdict)
                .filter(verdict -> verdict.outcome() == Outcome.PROMPT)
                .map(Verdict::reason)
                .findFirst();
    }

    int right() {
        return order.size();
    }

    int wrong() {
        return count(Outcome.REJECT);
    }

    boolean isMisspelt() {
        return count(Outcome.CLOSE) > 0;
    }

    private int count(Outcome outcome) {
        return (int) parts.stream()
                .filter(part -> part.verdict().outcome() == outcome)
                .count();
    }
}
