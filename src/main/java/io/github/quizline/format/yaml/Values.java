package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Entry;
import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.format.yaml.Node.Scalar;
import io.github.quizline.format.yaml.Node.Sequence;
import io.github.quizline.quiz.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes texts and lists out of nodes and tells what is wrong with them. A text is empty only where a problem was told.
 */
final class Values {

    /** The most characters (UTF-16 units) of a text that is no passage. */
    static final int LONGEST_TEXT = 20_000;

    private final Report report;

    Values(Report report) {
        this.report = report;
    }

    Report report() {
        return report;
    }

    String text(String key, Node node) {
        return text(key, node, LONGEST_TEXT);
    }

    String text(String key, Node node, int longest) {
        if (node instanceof Scalar scalar) {
            String text = content(scalar);
            if (text.isBlank()) {
                report.error(node, "no-value", key);
                return "";
            }
            return withinLimit(key, scalar, text, longest);
        }
        return noText(key, node);
    }

    /** An item of a list; empty if a problem was told. */
    String item(String key, Node node) {
        if (node instanceof Scalar scalar) {
            String text = content(scalar);
            if (text.isBlank()) {
                report.error(node, "empty-item", key);
                return "";
            }
            return withinLimit(key, scalar, text, LONGEST_TEXT);
        }
        return noText(key, node);
    }

    /** As {@link #items}, but tells if there are too many and leaves out what comes after them. */
    List<Node> atMost(int most, String key, Node node) {
        List<Node> items = items(key, node);
        if (items.size() <= most) {
            return items;
        }
        report.error(items.get(most), "too-many", key, number(most));
        return items.subList(0, most);
    }

    /** As {@link #texts}; commas in one text are thought to be a list that lacks its brackets. */
    List<String> textsNotCommas(String key, Fields fields) {
        Optional<Node> node = fields.find(key);
        node.ifPresent(value -> tellCommas(key, value));
        return node.isPresent() ? texts(key, node.get()) : List.of();
    }

    /** The texts of a list, without those that a problem was told of; one text is a list of one. */
    List<String> texts(String key, Node node) {
        List<Node> items = items(key, node);
        List<String> texts = new ArrayList<>(items.size());
        for (Node item : items) {
            String text = item(key, item);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The items of a list; anything else is a list of one. */
    List<Node> items(String key, Node node) {
        if (!(node instanceof Sequence list)) {
            if (node instanceof Scalar scalar && content(scalar).isBlank()) {
                report.error(node, "no-value", key);
                return List.of();
            }
            return List.of(node);
        }
        if (list.items().isEmpty() && !list.broken()) {
            report.error(node, "empty-list", key);
        }
        return list.items();
    }

    /** Tells of a text with commas and no quotes where a list is meant. */
    void tellCommas(String key, Node node) {
        // No mend: a text may have commas.
        commasAsList(node).ifPresent(list -> report.warning(node, "commas", key, Excerpt.of(list)));
    }

    /** A text with commas as a list; empty if a node is none, or has quotes. */
    Optional<String> commasAsList(Node node) {
        if (!(node instanceof Scalar scalar)
                || !scalar.isPlain()
                || scalar.text().indexOf(',') < 0) {
            return Optional.empty();
        }
        StringBuilder list = new StringBuilder("[");
        for (String part : withoutBrackets(scalar.text()).split(",", -1)) {
            if (!part.isBlank()) {
                list.append(list.length() == 1 ? "" : ", ").append(YamlText.inFlow(part.strip()));
            }
        }
        return Optional.of(list.append("]").toString());
    }

    // Round brackets, or a bracket of which the other one is missing.
    private static String withoutBrackets(String text) {
        boolean isRound = text.startsWith("(") && text.endsWith(")");
        boolean isHalf = text.endsWith("]") && text.indexOf('[') < 0;
        return text.substring(isRound ? 1 : 0, text.length() - (isRound || isHalf ? 1 : 0));
    }

    /** The keys and values of a mapping; empty if a problem was told. */
    Optional<Fields> fields(String key, Node node, Set<String> known) {
        if (node instanceof Mapping mapping) {
            return Optional.of(new Fields(mapping, known, this));
        }
        if (node instanceof Sequence) {
            report.error(node, "list-for-keys", key, String.join(", ", known));
        } else if (((Scalar) node).isAbsent()) {
            report.error(node, "no-value", key);
        } else {
            report.error(node, "text-for-keys", key, Excerpt.of(((Scalar) node).text()), String.join(", ", known));
        }
        return Optional.empty();
    }

    /** An id; empty if a problem was told. */
    String id(String key, Node node) {
        String id = text(key, node);
        if (id.isEmpty() || Id.isWellFormed(id)) {
            return id;
        }
        // No mend: other places may name it.
        report.error(node, "malformed-id", key, Excerpt.of(id), Id.of(id));
        return "";
    }

    /** A text as written; a block has no line break at its end, which its author cannot see. */
    static String content(Scalar scalar) {
        String text = scalar.text();
        if (!Report.isBlock(scalar)) {
            return text;
        }
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(0, end);
    }

    /** A text that is kept as it is, and may be empty. */
    String kept(Scalar scalar) {
        return withinLimit("x-", scalar, content(scalar), LONGEST_TEXT);
    }

    private String withinLimit(String key, Scalar scalar, String text, int longest) {
        if (text.length() > longest) {
            report.error(scalar, "value-too-long", key, number(text.length()), number(longest));
            return "";
        }
        return text;
    }

    private String noText(String key, Node node) {
        if (node instanceof Sequence) {
            report.error(node, "list-for-text", key);
        } else if (!tellTextAsKeys(node)) {
            report.error(node, "keys-for-text", key);
        }
        return "";
    }

    /**
     * Tells of a text that YAML takes for keys, because of a colon, as in {@code - North Korea: Which town?}, or of braces;
     * false if this is none.
     */
    boolean tellTextAsKeys(Node node) {
        if (report.sign(node) == '{') {
            // No mend: keys may be meant, and be misspelt or in the wrong place.
            report.error(node, "braces-text", "{", Excerpt.of(Quoting.quoted(report.written(node))));
            return true;
        }
        Optional<String> written = textWithColon(node);
        written.ifPresent(text -> {
            Mend mend = Quoting.mend(report.source().text(), node.start(), node.start() + text.length())
                    .sureIf(!looksLikeKey(text));
            report.error(node, mend, "colon-in-text", Excerpt.of(text), Excerpt.of(mend.replacement()));
        });
        return written.isPresent();
    }

    // The keys of a quiz are small words without a space; one of them may be misspelt or in the wrong place.
    private static boolean looksLikeKey(String text) {
        return Shapes.isKey(text, 0) && Character.isLowerCase(text.charAt(0));
    }

    /** The words that a question begins with in place of a key, if they are surely none. */
    Optional<String> bareText(Mapping mapping) {
        boolean hasQuestion =
                mapping.entries().stream().anyMatch(entry -> entry.key().text().equals("question"));
        return mapping.entries().isEmpty() || hasQuestion || report.sign(mapping) == '{'
                ? Optional.empty()
                : textWithColon(mapping.entries().get(0)).filter(text -> text.indexOf(' ') < text.indexOf(':'));
    }

    private Optional<String> textWithColon(Node node) {
        return node instanceof Mapping mapping && mapping.entries().size() == 1
                ? textWithColon(mapping.entries().get(0))
                : Optional.empty();
    }

    private Optional<String> textWithColon(Entry entry) {
        if (!entry.key().isPlain() || !(entry.value() instanceof Scalar value) || !value.isPlain()) {
            return Optional.empty();
        }
        String text = report.source().text();
        int colon = text.indexOf(':', entry.key().end());
        int end = value.isAbsent() ? colon + 1 : value.end();
        String written = text.substring(entry.key().start(), end);
        return written.indexOf('\n') < 0 && written.indexOf('\r') < 0 ? Optional.of(written) : Optional.empty();
    }

    /** A whole number as sentences say it. */
    static String number(int value) {
        return String.valueOf(value);
    }
}
