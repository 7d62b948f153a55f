package io.github.quizline.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A question that asks to put items in order.
 *
 * @param ranks the items in the right order; those of one rank are free among themselves
 * @param scoring kendall, position or all-or-nothing
 */
public record Ordering(Common common, List<List<Option>> ranks, Scoring scoring) implements Question {

    /** @throws IllegalArgumentException if there are fewer than two ranks, one is empty, an id repeats, or the rule does not fit */
    public Ordering {
        List<List<Option>> copies = new ArrayList<>(ranks.size());
        for (List<Option> rank : ranks) {
            copies.add(List.copyOf(rank));
        }
        ranks = List.copyOf(copies);
        if (ranks.size() < 2 || ranks.contains(List.of())) {
            throw new IllegalArgumentException("an order has two ranks or more, none empty, but was " + ranks);
        }
        switch (scoring) {
            case KENDALL, POSITION, ALL_OR_NOTHING -> {}
            default -> throw new IllegalArgumentException("an ordering is not scored by " + scoring.word());
        }
        Options.idsOf(itemsOf(ranks));
    }

    /** A question that asks for one order, scored by kendall. */
    public static Ordering of(String question, String... items) {
        List<List<Option>> ranks = new ArrayList<>();
        for (Option item : Options.made(List.of(items), 1, new HashSet<>())) {
            ranks.add(List.of(item));
        }
        return new Ordering(Common.of(question), ranks, Scoring.KENDALL);
    }

    /** All items, in the right order. */
    public List<Option> items() {
        return itemsOf(ranks);
    }

    private static List<Option> itemsOf(List<List<Option>> ranks) {
        List<Option> items = new ArrayList<>();
        ranks.forEach(items::addAll);
        return List.copyOf(items);
    }

    @Override
    public Kind kind() {
        return Kind.ORDERING;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.ordering(this);
    }
}
