package io.github.quizline.grade;

import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Ordering;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores an order of items.
 *
 * <ul>
 *   <li>kendall: {@code max(0, tau)} over the pairs that are not free, see {@link PairsInOrder}
 *   <li>position: the share of items at their place; items of one rank share their places
 *   <li>all-or-nothing: 1 if no pair is out of order, otherwise 0
 * </ul>
 */
final class OrderingScorer {

    private final Ordering question;
    private final Map<String, Integer> ranks = new HashMap<>();

    OrderingScorer(Ordering question) {
        this.question = question;
        for (int rank = 0; rank < question.ranks().size(); rank++) {
            for (Option item : question.ranks().get(rank)) {
                ranks.put(item.id(), rank);
            }
        }
    }

    /** @param items the ids of all items, first to last */
    Verdict judge(List<String> items) {
        List<Integer> given = items.stream().map(this::rank).toList();
        PairsInOrder pairs = PairsInOrder.of(given);
        if (pairs.isPerfect()) {
            return Verdicts.of(Outcome.ACCEPT, 1, "right-order");
        }
        return switch (question.scoring()) {
            case POSITION -> byPosition(given);
            case ALL_OR_NOTHING -> rejected(0, "order-all-or-nothing", pairs.inOrder(), pairs.all());
            default ->
                rejected(
                        Verdicts.share(pairs.surplus(), pairs.all()),
                        pairs.surplus() == 0 ? "kendall-none" : "kendall",
                        pairs.inOrder(),
                        pairs.all());
        };
    }

    private int rank(String item) {
        Integer rank = ranks.get(item);
        if (rank == null) {
            throw new IllegalArgumentException("there is no item " + item + " to order");
        }
        return rank;
    }

    private Verdict byPosition(List<Integer> given) {
        int placed = 0;
        int place = 0;
        for (int rank = 0; rank < question.ranks().size(); rank++) {
            for (int i = 0; i < question.ranks().get(rank).size(); i++) {
                placed += given.get(place) == rank ? 1 : 0;
                place++;
            }
        }
        return rejected(Verdicts.share(placed, given.size()), "position", placed, given.size());
    }

    private static Verdict rejected(double score, String rule, int part, int whole) {
        return Verdicts.of(
                Outcome.REJECT, score, rule, Integer.toString(part), Integer.toString(whole), Verdicts.shown(score));
    }
}
