package io.github.quizline.format.yaml;

import io.github.quizline.quiz.Extra;
import java.util.List;
import java.util.Map;

/** Lines of YAML in the house style. Indentation is counted in blanks; what is deeper stands two further right. */
final class YamlLines {

    static final int STEP = 2;

    private static final int LONGEST_ROW = 80;
    // YAML reads no key that is longer, quotes included, unless a question mark stands before it.
    private static final int LONGEST_KEY = 1000;

    private final StringBuilder out = new StringBuilder();
    private int dashes;

    @Override
    public String toString() {
        return out.toString();
    }

    void emptyLine() {
        out.append('\n');
    }

    /** Comments, each on a line, above what is written next; an empty text is an empty line. */
    void comments(int indent, List<String> comments) {
        for (String comment : comments) {
            if (!comment.isEmpty()) {
                out.append(" ".repeat(indent - STEP * dashes)).append(comment);
            }
            out.append('\n');
        }
    }

    /** A line as it stands. */
    void line(int indent, String line) {
        begin(indent);
        out.append(line).append('\n');
    }

    /** A text on lines of its own. */
    void literal(int indent, String before, String text) {
        begin(before.isEmpty() ? indent + STEP : indent);
        out.append(before);
        literal(indent, text);
    }

    /** Begins an item of a list; what is written next, one step further right, is its first line. */
    void item() {
        dashes++;
    }

    /** A key whose value follows on the next lines. */
    void open(int indent, String key) {
        begin(indent);
        out.append(key).append(":\n");
    }

    /** A key and a text; nothing if the text is empty. */
    void text(int indent, String key, String text) {
        if (!text.isEmpty()) {
            begin(indent);
            out.append(key).append(": ");
            scalar(indent, text);
        }
    }

    /** A key and a text that stands on lines of its own wherever that is possible. */
    void block(int indent, String key, String text) {
        begin(indent);
        out.append(key).append(": ");
        if (YamlText.fitsBlock(text)) {
            literal(indent, text);
        } else {
            scalar(indent, text);
        }
    }

    /** A key and what is no text: a number, {@code true}, or a word of the format. */
    void plain(int indent, String key, String value) {
        begin(indent);
        out.append(key).append(": ").append(value).append('\n');
    }

    /** A text as an item of a list. */
    void textItem(int indent, String text) {
        item();
        begin(indent + STEP);
        scalar(indent, text);
    }

    /** A key and a list of texts, on one line if they are short; nothing if there are none. */
    void row(int indent, String key, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        String row = row(texts.stream().map(YamlText::inFlow).toList());
        if (isShort(row)) {
            plain(indent, key, row);
        } else {
            list(indent, key, texts);
        }
    }

    /** A key and a list of texts, each on a line; nothing if there are none. */
    void list(int indent, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            open(indent, key);
            texts.forEach(text -> textItem(indent + STEP, text));
        }
    }

    /** A list on one line. */
    static String row(List<String> written) {
        return "[" + String.join(", ", written) + "]";
    }

    /** Whether a list on one line may stay there. */
    static boolean isShort(String row) {
        return row.length() <= LONGEST_ROW;
    }

    /** Keys and values that are kept for their author. */
    void extras(int indent, Map<String, Extra> extras) {
        extras.forEach((key, value) -> {
            String before = key(indent, key);
            begin(indent);
            out.append(before);
            value(indent, value);
        });
    }

    /** A key with its colon, as it stands at the beginning of the next line; of one that is too long only the colon does. */
    String key(int indent, String key) {
        String name = YamlText.key(key);
        if (name.length() <= LONGEST_KEY) {
            return name + ":";
        }
        line(indent, "? " + name);
        return ":";
    }

    /** What stands after the colon of a key. */
    private void value(int indent, Extra value) {
        if (value instanceof Extra.Text text) {
            out.append(' ');
            scalar(indent, text.text());
        } else if (isEmpty(value)) {
            out.append(' ').append(empty(value));
        } else {
            out.append('\n');
            inside(indent + STEP, value);
        }
    }

    /** The items or the keys of something that is not empty. */
    private void inside(int indent, Extra value) {
        if (value instanceof Extra.Items list) {
            list.items().forEach(item -> item(indent, item));
        } else if (value instanceof Extra.Fields fields) {
            extras(indent, fields.fields());
        }
    }

    private void item(int indent, Extra item) {
        if (item instanceof Extra.Text text) {
            textItem(indent, text.text());
        } else if (isEmpty(item)) {
            item();
            begin(indent + STEP);
            out.append(empty(item));
        } else {
            item();
            inside(indent + STEP, item);
        }
    }

    private static boolean isEmpty(Extra value) {
        return value instanceof Extra.Items list
                ? list.items().isEmpty()
                : value instanceof Extra.Fields fields && fields.fields().isEmpty();
    }

    private static String empty(Extra value) {
        return value instanceof Extra.Items ? "[]\n" : "{}\n";
    }

    private void begin(int indent) {
        out.append(" ".repeat(indent - STEP * dashes)).append("- ".repeat(dashes));
        dashes = 0;
    }

    private void scalar(int indent, String text) {
        if (text.indexOf('\n') >= 0 && YamlText.fitsBlock(text)) {
            literal(indent, text);
        } else {
            out.append(YamlText.inBlock(text)).append('\n');
        }
    }

    private void literal(int indent, String text) {
        // Where the first line begins with a blank, it has to be said how far the block itself is indented.
        out.append(text.charAt(0) == ' ' ? "|2\n" : "|\n");
        String margin = " ".repeat(indent + STEP);
        for (String line : text.split("\n", -1)) {
            out.append(line.isEmpty() ? "" : margin).append(line).append('\n');
        }
    }
}
