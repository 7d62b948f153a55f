package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Scalar;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A fixed set of words, each of which means something. */
final class Words<E> {

    /** Stands there without quotes, since quotes make it a text. */
    static final Words<Boolean> TRUTH = new Words<>(of(String::valueOf, true, false).meanings, true);

    private static final Map<String, String> OTHER_TRUTHS =
            Map.of("yes", "true", "on", "true", "no", "false", "off", "false", "true", "true", "false", "false");

    private final Map<String, E> meanings;
    private final boolean unquoted;

    private Words(Map<String, E> meanings, boolean unquoted) {
        this.meanings = meanings;
        this.unquoted = unquoted;
    }

    @SafeVarargs
    static <E> Words<E> of(Function<E, String> word, E... values) {
        Map<String, E> meanings = new LinkedHashMap<>();
        for (E value : values) {
            meanings.put(word.apply(value), value);
        }
        return new Words<>(Collections.unmodifiableMap(meanings), false);
    }

    /** What the first word means. */
    E first() {
        return meanings.values().iterator().next();
    }

    /** What the word at a node means; empty if a problem was told. */
    Optional<E> read(String key, Node node, Values values) {
        String text = values.text(key, node);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        E meaning = meanings.get(text);
        if (meaning != null && !(unquoted && !((Scalar) node).isPlain())) {
            return Optional.of(meaning);
        }
        return Optional.ofNullable(meanings.get(tellUnknown(key, node, text, values.report())));
    }

    /** Tells that a word is none of these, and says which was meant. */
    private String tellUnknown(String key, Node node, String text, Report report) {
        String known = String.join(", ", meanings.keySet());
        Optional<Nearest.Guess> meant = unquoted ? truth(text) : Nearest.to(text, meanings.keySet());
        String written = Excerpt.of(report.written(node));
        if (meant.isPresent() && report.isReplaceable(node)) {
            String right = meant.get().word();
            Mend mend = Report.replace(node, right).sureIf(meant.get().isSure());
            report.error(node, mend, "misspelt-word", key, written, right);
        } else {
            report.error(node, "unknown-word", key, written, known);
        }
        return meant.map(Nearest.Guess::word).orElse("");
    }

    private static Optional<Nearest.Guess> truth(String text) {
        return Optional.ofNullable(OTHER_TRUTHS.get(text.strip().toLowerCase(Locale.ROOT)))
                .map(word -> new Nearest.Guess(word, true));
    }
}
