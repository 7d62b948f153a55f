package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Entry;
import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.format.yaml.Node.Scalar;
import io.github.quizline.quiz.Extra;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A mapping, key by key. Keys that are not known at its place are told; one that is only misspelt is then taken for the
 * right one, so that one slip is one problem.
 */
final class Fields {

    /** In the place of a key that means nothing. */
    private static final String NOTHING = "";

    /** So many known keys can be listed in a sentence. */
    private static final int MOST_LISTED = 15;

    private final Mapping mapping;
    private final Values values;
    private final String[] keys;
    private boolean hasExtras;

    Fields(Mapping mapping, Set<String> known, Values values) {
        this.mapping = mapping;
        this.values = values;
        List<Entry> entries = mapping.entries();
        keys = new String[entries.size()];
        boolean unknown = false;
        for (int i = 0; i < keys.length; i++) {
            String key = entries.get(i).key().text();
            keys[i] = key;
            if (!known.contains(key)) {
                if (isExtra(key)) {
                    hasExtras = true;
                } else {
                    unknown = true;
                }
            }
        }
        if (unknown) {
            tellUnknown(known);
        }
    }

    private static boolean isExtra(String key) {
        return key.startsWith("x-");
    }

    private void tellUnknown(Set<String> known) {
        Set<String> unused = unused(known);
        for (int i = 0; i < keys.length; i++) {
            if (known.contains(keys[i]) || isExtra(keys[i])) {
                continue;
            }
            Scalar key = mapping.entries().get(i).key();
            Optional<Nearest.Guess> near = Nearest.to(keys[i], known);
            String meant = near.map(Nearest.Guess::word).orElse(NOTHING);
            String written = Excerpt.of(keys[i]);
            // A slip for a key that stands here already is not taken for the next best one.
            boolean isFree = unused.remove(meant);
            keys[i] = isFree ? meant : NOTHING;
            if (isFree) {
                Mend mend = Report.replace(key, meant).sureIf(near.get().isSure());
                report().error(key, mend, "misspelt-key", written, meant);
            } else if (near.isPresent()) {
                report().error(key, "misspelt-key-again", written, meant, report().lineOf(keyOf(meant)));
            } else if (known.size() > MOST_LISTED) {
                report().error(key, "unknown-key", written);
            } else {
                report().error(key, "unknown-key-here", written, String.join(", ", known));
            }
        }
    }

    private Set<String> unused(Set<String> known) {
        Set<String> unused = new LinkedHashSet<>(known);
        for (String key : keys) {
            unused.remove(key);
        }
        return unused;
    }

    /**
     * Tells of the keys that are known elsewhere but have no place here, and forgets them; where one is a slip for
     * another that has a place, it is taken for that.
     *
     * @param type the word of the kind of question
     */
    void keepTo(Set<String> own, Set<String> common, String type) {
        for (int i = 0; i < keys.length; i++) {
            String written = keys[i];
            if (written.equals(NOTHING) || own.contains(written) || common.contains(written) || isExtra(written)) {
                continue;
            }
            Scalar key = mapping.entries().get(i).key();
            Optional<String> meant = Nearest.to(written, unused(own)).map(Nearest.Guess::word);
            keys[i] = meant.orElse(NOTHING);
            meant.ifPresentOrElse(
                    // No mend: the type may be what is wrong.
                    right -> report().error(key, "misspelt-key-of-type", type, written, right),
                    () -> report().error(
                                    key,
                                    "key-of-other-type",
                                    written,
                                    String.join(", ", Keys.kindsWith(written)),
                                    type));
        }
    }

    Mapping mapping() {
        return mapping;
    }

    Values values() {
        return values;
    }

    Report report() {
        return values.report();
    }

    /** Whether something may be missing because YAML's grammar broke here, and not because it was not written. */
    boolean isBroken() {
        return mapping.broken();
    }

    boolean has(String key) {
        return indexOf(key) >= 0;
    }

    Optional<Node> find(String key) {
        int i = indexOf(key);
        return i < 0 ? Optional.empty() : Optional.of(mapping.entries().get(i).value());
    }

    /** The key as it stands in the file; the start of the mapping if it is not there. */
    Node keyOf(String key) {
        int i = indexOf(key);
        return i < 0 ? mapping : mapping.entries().get(i).key();
    }

    private int indexOf(String key) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i].equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** The edit that puts another key, with its value, before one that is there. */
    Mend insertBefore(String key, String keyAndValue) {
        int start = keyOf(key).start();
        String after = report().sign(mapping) == '{'
                ? ", "
                : "\n" + " ".repeat(report().source().position(start).column() - 1);
        return new Mend(start, start, keyAndValue + after);
    }

    /** A text that may be missing; empty then, and where a problem was told. */
    String text(String key) {
        int i = indexOf(key);
        return i < 0 ? "" : values.text(key, mapping.entries().get(i).value());
    }

    /** A text that must be there; empty where a problem was told. */
    String requiredText(String key) {
        if (!has(key)) {
            tellMissing(key);
        }
        return text(key);
    }

    void tellMissing(String key) {
        if (!isBroken()) {
            report().error(mapping, "missing-key", key);
        }
    }

    /** Texts that may be missing; one is a list of one. */
    List<String> texts(String key) {
        int i = indexOf(key);
        return i < 0 ? List.of() : values.texts(key, mapping.entries().get(i).value());
    }

    /** The word of a fixed set that stands under a key. */
    <E> Optional<E> word(String key, Words<E> words) {
        int i = indexOf(key);
        return i < 0
                ? Optional.empty()
                : words.read(key, mapping.entries().get(i).value(), values);
    }

    /** Whether {@code true} stands under a key; false if nothing does. */
    boolean flag(String key) {
        return word(key, Words.TRUTH).orElse(false);
    }

    /** What its author keeps there for purposes of their own. */
    Map<String, Extra> extras() {
        if (!hasExtras) {
            return Map.of();
        }
        Map<String, Extra> extras = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (isExtra(key)) {
                extras.put(key, extra(entry.value()));
            }
        }
        return extras;
    }

    private Extra extra(Node node) {
        if (node instanceof Node.Sequence list) {
            return new Extra.Items(list.items().stream().map(this::extra).toList());
        }
        if (node instanceof Mapping inner) {
            Map<String, Extra> fields = new LinkedHashMap<>();
            inner.entries().forEach(entry -> fields.put(entry.key().text(), extra(entry.value())));
            return new Extra.Fields(fields);
        }
        return new Extra.Text(values.kept((Scalar) node));
    }
}
