package io.github.quizline.session;

import io.github.quizline.grade.Ascending;
import io.github.quizline.quiz.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The order in which the options of a {@link Part} are shown.
 *
 * <p>Options that are fixed to be last come last in every order but the author's own. Items to be put in order never
 * stand in the right order.
 */
final class Arrangement {

    private Arrangement() {}

    /** An order drawn by chance. */
    static List<Option> shuffled(Part part, Random chance) {
        List<Option> free = new ArrayList<>(free(part));
        Collections.shuffle(free, chance);
        return finished(part, free);
    }

    /**
     * The order where nothing is shuffled: as written if the author wrote it so, or else ascending if the options are
     * numbers or dates, or else by the SHA-256 of the part's name and the option's id, so that it is the same on every
     * machine and says nothing of the key.
     *
     * @param language BCP 47
     */
    static List<Option> settled(Part part, String language) {
        if (part.inOrder()) {
            return part.options();
        }
        boolean mayAscend = part.ranks().isEmpty();
        List<Option> free = free(part);
        return finished(
                part, mayAscend ? Ascending.order(free, language).orElseGet(() -> byDigest(part)) : byDigest(part));
    }

    /** The order that was shown, when some options may be gone since and others new. */
    static List<Option> kept(Part part, List<String> shown, String language) {
        Map<String, Option> left = new HashMap<>();
        part.options().forEach(option -> left.put(option.id(), option));
        List<Option> order = new ArrayList<>();
        for (String id : shown) {
            Option option = left.remove(id);
            if (option != null) {
                order.add(option);
            }
        }
        if (left.isEmpty()) {
            return part.isRight(order) ? reversed(order) : order;
        }
        settled(part, language).stream()
                .filter(option -> left.containsKey(option.id()))
                .forEach(order::add);
        return finished(
                part, order.stream().filter(option -> !isLast(part, option)).toList());
    }

    private static List<Option> byDigest(Part part) {
        Map<String, Long> numbers = new HashMap<>();
        for (Option option : part.options()) {
            numbers.put(option.id(), Digest.number(List.of(part.name(), option.id())));
        }
        return free(part).stream()
                .sorted(Comparator.comparing(option -> numbers.get(option.id())))
                .toList();
    }

    private static List<Option> finished(Part part, List<Option> free) {
        if (part.isRight(free)) {
            return reversed(free);
        }
        List<Option> order = new ArrayList<>(free);
        part.options().stream().filter(option -> isLast(part, option)).forEach(order::add);
        return order;
    }

    // Two ranks or more: the reverse of a right order is not right.
    private static List<Option> reversed(List<Option> order) {
        List<Option> reversed = new ArrayList<>(order);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<Option> free(Part part) {
        return part.options().stream().filter(option -> !isLast(part, option)).toList();
    }

    // Where an order is asked for, a fixed place would tell a part of it.
    private static boolean isLast(Part part, Option option) {
        return option.fixedLast() && part.ranks().isEmpty();
    }
}
