package io.github.quizline.quiz;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question that asks to pair things up.
 *
 * @param lefts the things to find a partner for
 * @param rights the partners to choose from, each of them any number of times; those that fit nothing come last
 * @param key the id of the right partner, by the id of each left one
 * @param scoring mean or all-or-nothing
 */
public record Matching(Common common, List<Option> lefts, List<Option> rights, Map<String, String> key, Scoring scoring)
        implements Question {

    /** @throws IllegalArgumentException if an id repeats, the key does not pair every left one, or the rule does not fit */
    public Matching {
        lefts = List.copyOf(lefts);
        rights = List.copyOf(rights);
        key = Collections.unmodifiableMap(new LinkedHashMap<>(key));
        boolean paired = !lefts.isEmpty()
                && Options.idsOf(lefts).equals(key.keySet())
                && Options.idsOf(rights).containsAll(key.values());
        if (!paired) {
            throw new IllegalArgumentException("a key pairs every left side with a right side, but was " + key);
        }
        if (scoring != Scoring.MEAN && scoring != Scoring.ALL_OR_NOTHING) {
            throw new IllegalArgumentException("a matching is not scored by " + scoring.word());
        }
    }

    /** A question that asks for the partner of each left side, scored by the mean; equal right sides are one option. */
    public static Matching of(String question, Map<String, String> pairs) {
        List<Option> lefts = Options.made(pairs.keySet(), 1, new HashSet<>());
        Set<String> rightTexts = new LinkedHashSet<>(pairs.values());
        List<Option> rights = Options.made(rightTexts, 1, new HashSet<>());
        Map<String, String> idsByText = new HashMap<>();
        rights.forEach(right -> idsByText.put(right.text(), right.id()));
        Map<String, String> key = new LinkedHashMap<>();
        lefts.forEach(left -> key.put(left.id(), idsByText.get(pairs.get(left.text()))));
        return new Matching(Common.of(question), lefts, rights, key, Scoring.MEAN);
    }

    @Override
    public Kind kind() {
        return Kind.MATCHING;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.matching(this);
    }
}
