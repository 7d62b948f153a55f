package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Entry;
import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.format.yaml.Node.Scalar;
import io.github.quizline.format.yaml.Node.Sequence;
import java.util.Random;

/** Writes a tree in brackets and braces, with comments and line breaks wherever these may stand. */
final class RandomFlow {

    private final StringBuilder out = new StringBuilder();
    private final Random chance;
    private final int share;
    private int comments;

    private RandomFlow(Random chance) {
        this.chance = chance;
        this.share = 3 + chance.nextInt(40);
    }

    static String of(Node root, Random chance) {
        RandomFlow flow = new RandomFlow(chance);
        flow.write(root);
        return flow.gap().out.toString();
    }

    private void write(Node node) {
        if (node instanceof Scalar scalar) {
            String text = Values.content(scalar);
            // An unquoted true is another thing than a quoted one.
            boolean isPlain = scalar.isPlain() && (YamlText.isWord(text) || YamlText.isPlain(text, true));
            out.append(isPlain ? text : YamlText.quoted(text));
        } else if (node instanceof Sequence list) {
            out.append('[');
            for (Node item : list.items()) {
                gap().write(item);
                gap().out.append(',');
            }
            gap().out.append(']');
        } else if (node instanceof Mapping mapping) {
            out.append('{');
            for (Entry entry : mapping.entries()) {
                gap().out.append(YamlText.key(entry.key().text())).append(':');
                gap().write(entry.value());
                gap().out.append(',');
            }
            gap().out.append('}');
        }
    }

    private RandomFlow gap() {
        if (chance.nextInt(share) == 0) {
            out.append(chance.nextBoolean() ? "\n\n" : "")
                    .append("  # c")
                    .append(comments++)
                    .append('\n');
        }
        out.append(' ');
        return this;
    }
}
