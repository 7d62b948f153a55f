package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Entry;
import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.format.yaml.Node.Scalar;
import io.github.quizline.format.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * A comment of a file.
 *
 * @param at the offset of its number sign
 * @param column how many characters stand before it on its line
 * @param text from the number sign on, without blanks at the end
 * @param isAlone whether nothing but blanks stands before it on its line
 * @param isAfterGap whether the line before is empty
 * @param isBeforeGap whether the line after is empty
 */
record Comment(int at, int column, String text, boolean isAlone, boolean isAfterGap, boolean isBeforeGap) {

    /** All comments of a file without errors, in its order. */
    static List<Comment> all(String text, Node root) {
        Finder finder = new Finder(text);
        finder.visit(root);
        finder.look(text.length());
        return finder.found;
    }

    private static Comment at(String text, int at) {
        Line line = Line.around(text, at);
        return new Comment(
                at,
                at - line.start(),
                text.substring(at, line.contentEnd()),
                Shapes.skipSpaces(text, line.start()) == at,
                line.start() > 0 && Line.around(text, line.start() - 1).isEmpty(),
                line.next() < text.length() && Line.at(text, line.next()).isEmpty());
    }

    /** Looks for number signs where no text stands: there each of them begins a comment. */
    private static final class Finder {
        private final String text;
        private final List<Comment> found = new ArrayList<>();
        private int looked;
        private int sign = -1;

        Finder(String text) {
            this.text = text;
        }

        void visit(Node node) {
            if (node instanceof Scalar scalar) {
                look(scalar.start());
                if (Report.isBlock(scalar)) {
                    // Behind the sign that begins it.
                    look(Math.min(Line.at(text, scalar.start()).end(), scalar.end()));
                }
                looked = scalar.end();
            } else if (node instanceof Sequence list) {
                list.items().forEach(this::visit);
            } else if (node instanceof Mapping mapping) {
                for (Entry entry : mapping.entries()) {
                    visit(entry.key());
                    visit(entry.value());
                }
            }
        }

        void look(int end) {
            while (sign() < end) {
                int at = sign();
                found.add(at(text, at));
                looked = Line.at(text, at).end();
            }
            looked = Math.max(looked, end);
        }

        /** The next number sign from where it was looked; the end of the text if there is none. */
        private int sign() {
            if (sign < looked) {
                int next = text.indexOf('#', looked);
                sign = next < 0 ? text.length() : next;
            }
            return sign;
        }
    }
}
