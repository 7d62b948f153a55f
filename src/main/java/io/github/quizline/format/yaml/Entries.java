package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Entry;
import io.github.quizline.format.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the entries of a mapping, of which no two have one key. */
final class Entries {

    // Few keys are compared one by one faster than they are hashed.
    private static final int FEW = 12;

    private final List<Entry> entries = new ArrayList<>(8);
    private final Map<String, Entry> byKey = new HashMap<>(0);

    /** Adds an entry, unless one with its key is there: then that one is returned. */
    Optional<Entry> add(Entry entry) {
        Optional<Entry> earlier = find(entry.key());
        if (earlier.isEmpty()) {
            entries.add(entry);
        }
        return earlier;
    }

    /** Gives the last entry its value, if it is the one with that key and has none yet. */
    void fill(String key, Node value) {
        int last = entries.size() - 1;
        if (last >= 0
                && entries.get(last).key().text().equals(key)
                && entries.get(last).value() instanceof Scalar scalar
                && scalar.isAbsent()) {
            entries.set(last, new Entry(entries.get(last).key(), value));
        }
    }

    List<Entry> list() {
        return List.copyOf(entries);
    }

    /** The offset after the last value; {@code otherwise} if there is none. */
    int end(int otherwise) {
        return entries.isEmpty()
                ? otherwise
                : entries.get(entries.size() - 1).value().end();
    }

    private Optional<Entry> find(Scalar key) {
        if (entries.size() >= FEW) {
            for (int i = byKey.size(); i < entries.size(); i++) {
                byKey.put(entries.get(i).key().text(), entries.get(i));
            }
            return Optional.ofNullable(byKey.get(key.text()));
        }
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).key().text().equals(key.text())) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }
}
