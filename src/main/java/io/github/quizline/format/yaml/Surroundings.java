package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Entry;
import io.github.quizline.format.yaml.Node.Mapping;
import java.util.List;
import java.util.Optional;

/**
 * How things are written round a place in a file, so that what is added there looks like them.
 *
 * @param text that of the file
 */
record Surroundings(String text) {

    boolean isInFlow(Node node) {
        return "[{".indexOf(text.charAt(node.start())) >= 0;
    }

    String written(Node node) {
        return text.substring(node.start(), node.end());
    }

    /** Whole lines below the one on which a node ends. */
    Mend below(Node node, List<String> lines) {
        return insert(endOfLine(node.end()), lineBreak() + String.join(lineBreak(), lines));
    }

    static Mend insert(int at, String added) {
        return new Mend(at, at, added);
    }

    int endOfLine(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** How many characters stand before an offset on its line. */
    int column(int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return text.codePointCount(start, offset);
    }

    /** The one that the file has. */
    String lineBreak() {
        int end = endOfLine(0);
        if (end == text.length()) {
            return "\n";
        }
        return text.startsWith("\r\n", end) ? "\r\n" : text.substring(end, end + 1);
    }

    static Optional<Entry> entry(Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .findFirst();
    }
}
