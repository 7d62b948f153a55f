package io.github.quizline.session;

import io.github.quizline.quiz.Shuffle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * Which questions are asked, and in which order.
 *
 * <p>Where questions are shuffled, those about one passage stay together, within them those of one group, and a group
 * keeps its order; a group goes where its first question belongs. Where they are not, they come as written.
 *
 * <p>Where fewer are asked than there are, groups are drawn whole; only if the number cannot be made up so, the last one
 * drawn is cut short, and asked from its beginning.
 */
final class QuestionOrder {

    private final Random chance;

    QuestionOrder(Random chance) {
        this.chance = chance;
    }

    /** @param count how many are asked, at most as many as there are */
    List<Candidate> of(List<Candidate> candidates, int count, Shuffle shuffle) {
        List<List<Candidate>> units = together(candidates, Candidate::group);
        List<List<Candidate>> picked = count < candidates.size() ? picked(units, count) : units;
        if (shuffle.shufflesQuestions()) {
            return shuffled(picked);
        }
        return flat(picked).stream()
                .sorted(Comparator.comparingInt(Candidate::index))
                .toList();
    }

    private List<List<Candidate>> picked(List<List<Candidate>> units, int count) {
        List<List<Candidate>> drawn = new ArrayList<>(units);
        Collections.shuffle(drawn, chance);
        List<List<Candidate>> picked = new ArrayList<>();
        List<List<Candidate>> tooLong = new ArrayList<>();
        int wanted = count;
        for (List<Candidate> unit : drawn) {
            if (unit.size() <= wanted) {
                picked.add(unit);
                wanted -= unit.size();
            } else {
                tooLong.add(unit);
            }
        }
        if (wanted > 0) {
            picked.add(tooLong.get(0).subList(0, wanted));
        }
        return picked;
    }

    private List<Candidate> shuffled(List<List<Candidate>> units) {
        List<List<List<Candidate>>> blocks = together(units, unit -> unit.get(0).passage());
        Collections.shuffle(blocks, chance);
        blocks.forEach(block -> Collections.shuffle(block, chance));
        return flat(flat(blocks));
    }

    private static <T> List<List<T>> together(List<T> all, Function<T, Object> bond) {
        Map<Object, List<T>> bundles = new LinkedHashMap<>();
        for (T one : all) {
            bundles.computeIfAbsent(bond.apply(one), unused -> new ArrayList<>())
                    .add(one);
        }
        return new ArrayList<>(bundles.values());
    }

    private static <T> List<T> flat(List<? extends Collection<T>> nested) {
        List<T> flat = new ArrayList<>();
        nested.forEach(flat::addAll);
        return flat;
    }
}
