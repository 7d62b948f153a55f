package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Entry;
import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.format.yaml.Node.Scalar;
import io.github.quizline.quiz.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The ids that are taken among things of one sort. Those that an author wrote are taken before any is made, so that a
 * made one never stands in their way.
 */
final class Ids {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Node> owners = new HashMap<>();
    private final Map<String, Integer> next = new HashMap<>();

    Ids() {}

    /** Takes ids from the start. */
    Ids(Set<String> taken) {
        this.taken.addAll(taken);
    }

    /** Takes an id that stands at {@code at} and is to be {@linkplain #claim claimed} from there. */
    private void reserve(String id, Node at) {
        taken.add(id);
        owners.putIfAbsent(id, at);
    }

    /** Takes the id that stands in a mapping, if one does. */
    void reserveIn(Node node) {
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                if (entry.value() instanceof Scalar value && entry.key().text().equals("id")) {
                    reserve(Values.content(value), value);
                }
            }
        }
    }

    /** As {@link Id#unused}, and takes it; many equal words are no slower than many different ones. */
    String make(String words) {
        String first = Id.of(words);
        if (taken.add(first)) {
            return first;
        }
        int n = next.getOrDefault(first, 2);
        while (!taken.add(first + "-" + n)) {
            n++;
        }
        next.put(first, n + 1);
        return first + "-" + n;
    }

    /**
     * An id as its author wrote it, or one made from {@code words} where that cannot be used and a problem was told.
     */
    String claim(Node node, String words, Values values) {
        String id = values.id("id", node);
        if (id.isEmpty()) {
            return make(words);
        }
        Node owner = owners.get(id);
        if (owner == null) {
            // Its key was misspelt, and so it was not reserved.
            return taken.add(id) ? id : make(words);
        }
        if (owner == node) {
            return id;
        }
        values.report().error(node, "duplicate-id", id, values.report().lineOf(owner));
        return make(words);
    }
}
