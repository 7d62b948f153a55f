package io.github.quizline.format.yaml;

import io.github.quizline.quiz.Passage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The passages of a quiz by their ids, in order.
 *
 * @param complete false if one could not be read, so that nothing can be said of what is not found
 */
record Passages(Map<String, ReadPassage> byId, boolean complete) {

    boolean isEmpty() {
        return byId.isEmpty();
    }

    /** The passage that things belong to which name none. */
    Optional<ReadPassage> only() {
        return byId.size() == 1 ? Optional.of(byId.values().iterator().next()) : Optional.empty();
    }

    Optional<ReadPassage> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Collection<ReadPassage> all() {
        return byId.values();
    }

    List<Passage> values() {
        return byId.values().stream().map(ReadPassage::passage).toList();
    }
}
