package io.github.quizline.quiz;

import java.util.ArrayList;
import java.util.List;

/**
 * A question whose answer is several things, typed.
 *
 * @param items what may be named, all of one kind, at least one
 * @param count how many of them are wanted, from 1 to their number
 * @param ordered whether their order counts
 * @param scoring plus-minus ({@code max(0, (right - wrong) / count)}) or all-or-nothing; kendall where {@code ordered}
 */
public record Listing(Common common, List<Expected> items, int count, boolean ordered, Scoring scoring)
        implements Question {

    /** @throws IllegalArgumentException if the items are none or of several kinds, or a number or rule does not fit */
    public Listing {
        items = List.copyOf(items);
        if (!areOfOneKind(items)) {
            throw new IllegalArgumentException("the items of a list are of one kind, but were " + items);
        }
        if (count < 1 || count > items.size()) {
            throw new IllegalArgumentException("count lies within 1 and " + items.size() + ", but was " + count);
        }
        if (scoring != Scoring.ALL_OR_NOTHING && scoring != (ordered ? Scoring.KENDALL : Scoring.PLUS_MINUS)) {
            throw new IllegalArgumentException("such a list is not scored by " + scoring.word());
        }
    }

    /** A question that wants every one of some words or phrases, in any order, scored by plus-minus. */
    public static Listing of(String question, String... answers) {
        List<Expected> items = new ArrayList<>();
        for (String answer : answers) {
            items.add(Expected.text(answer));
        }
        return new Listing(Common.of(question), items, items.size(), false, Scoring.PLUS_MINUS);
    }

    private static boolean areOfOneKind(List<Expected> items) {
        for (Expected item : items) {
            if (item.kind() != items.get(0).kind()) {
                return false;
            }
        }
        return !items.isEmpty();
    }

    /** The typed kind of every item. */
    public Kind of() {
        return items.get(0).kind();
    }

    @Override
    public Kind kind() {
        return Kind.LIST;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.listing(this);
    }
}
