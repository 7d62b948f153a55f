package io.github.quizline.quiz;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something that an author keeps in a quiz for a purpose of their own, under a key that begins with {@code x-}. */
public sealed interface Extra {

    /** A text as written. */
    record Text(String text) implements Extra {}

    /** A list. */
    record Items(List<Extra> items) implements Extra {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A mapping, in the order written. */
    record Fields(Map<String, Extra> fields) implements Extra {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /**
     * An unmodifiable copy of extras by their keys, in the same order.
     *
     * @throws IllegalArgumentException if a key does not begin with {@code x-}
     */
    static Map<String, Extra> copyOf(Map<String, Extra> extras) {
        if (extras.isEmpty()) {
            return Map.of();
        }
        for (String key : extras.keySet()) {
            if (!key.startsWith("x-")) {
                throw new IllegalArgumentException("the key of an extra begins with x-, but was " + key);
            }
        }
        return Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }
}
