package io.github.quizline.format.yaml;

import static io.github.quizline.format.yaml.YamlLines.STEP;

import io.github.quizline.format.yaml.Node.Entry;
import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.format.yaml.Node.Scalar;
import io.github.quizline.format.yaml.Node.Sequence;
import io.github.quizline.problem.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Writes what stands in a quiz file in the house style: as {@link QuizWriter} would, but with every comment, and with all
 * that its author wrote though it need not be.
 */
final class HouseStyle {

    private final YamlLines lines = new YamlLines();
    private final String text;
    private final Comments comments;

    private HouseStyle(String text, Node root) {
        this.text = text;
        this.comments = Comments.of(text, root);
    }

    /** The text of a file without errors in the house style, with the line breaks it has. */
    static String of(Source source) {
        Node root = root(source);
        HouseStyle style = new HouseStyle(source.text(), root);
        style.file((Mapping) root);
        return style.lines.toString().replace("\n", new Surroundings(source.text()).lineBreak());
    }

    /** Whether two files without errors have the same comments, wherever these stand. */
    static boolean haveSameComments(Source one, Source other) {
        return comments(one).equals(comments(other));
    }

    private static List<String> comments(Source source) {
        return Comment.all(source.text(), root(source)).stream()
                .map(Comment::text)
                .sorted()
                .toList();
    }

    private static Node root(Source source) {
        return YamlTree.parse(source, new Problems(source)).root().orElseThrow();
    }

    private void file(Mapping file) {
        Scalar first = file.entries().get(0).key();
        // What is set off from the first key speaks of the whole file.
        List<String> above = comments.above(first);
        int head = above.lastIndexOf("") + 1;
        lines.comments(0, above.subList(0, head));
        for (Entry entry : inOrder(file, Place.FILE)) {
            if (Place.FILE.isSetOff(entry.key().text())) {
                lines.emptyLine();
            }
            lines.comments(
                    0,
                    entry.key().start() == first.start()
                            ? above.subList(head, above.size())
                            : comments.above(entry.key()));
            entry(0, entry, Place.FILE);
        }
        lines.comments(0, comments.atEnd(file));
    }

    private static List<Entry> inOrder(Mapping mapping, Place place) {
        List<Entry> entries = new ArrayList<>(mapping.entries());
        entries.sort(Comparator.comparing(entry -> place.rank(entry.key().text())));
        return entries;
    }

    private void mapping(int indent, Mapping mapping, Place place) {
        for (Entry entry : inOrder(mapping, place)) {
            lines.comments(indent, comments.above(entry.key()));
            entry(indent, entry, place);
        }
        lines.comments(indent, comments.atEnd(mapping));
    }

    private void entry(int indent, Entry entry, Place place) {
        String key = entry.key().text();
        Node value = entry.value();
        List<String> behind = comments.behind(entry.key());
        Optional<String> literal = literal(value, place.isBlock(key));
        Optional<String> written = written(entry, place, !behind.isEmpty());
        boolean hasPlaceBehind = literal.isEmpty() && mayStandBehind(value);
        lines.comments(indent, hasPlaceBehind ? allButLast(behind) : behind);
        String comment = hasPlaceBehind ? spaced(last(behind)) : "";
        String before = lines.key(indent, key);
        if (literal.isPresent()) {
            lines.literal(indent, before + " ", literal.get());
        } else if (written.isPresent()) {
            lines.line(indent, before + " " + written.get() + comment);
        } else {
            lines.line(indent, before + comment);
            inside(indent + STEP, value, place.of(key), place.hasItemsSetOff(key));
        }
    }

    /** What stands behind a key on its line; empty if more lines are needed. */
    private Optional<String> written(Entry entry, Place place, boolean isCommented) {
        String key = entry.key().text();
        Optional<String> row = place.isInRow(key) ? row(entry.value()) : Optional.empty();
        return row.isPresent() ? row : onLine(entry.value(), place.isListAtCommas(key), isCommented);
    }

    private void inside(int indent, Node node, Place place, boolean isSetOff) {
        if (node instanceof Mapping mapping) {
            mapping(indent, mapping, place);
        } else if (node instanceof Sequence list) {
            for (Node item : list.items()) {
                if (isSetOff) {
                    lines.emptyLine();
                }
                lines.comments(indent, comments.above(item));
                item(indent, item, place.item());
            }
            lines.comments(indent, comments.atEnd(list));
        }
    }

    private void item(int indent, Node item, Place place) {
        List<String> behind = comments.behind(item);
        Optional<String> literal = literal(item, false);
        Optional<String> written = onLine(item, false, !behind.isEmpty());
        boolean hasPlaceBehind = literal.isEmpty() && written.isPresent() && mayStandBehind(item);
        lines.comments(indent, hasPlaceBehind ? allButLast(behind) : behind);
        lines.item();
        if (literal.isPresent()) {
            lines.literal(indent, "", literal.get());
        } else if (written.isPresent()) {
            lines.line(indent + STEP, written.get() + (hasPlaceBehind ? spaced(last(behind)) : ""));
        } else {
            inside(indent + STEP, item, place, false);
        }
    }

    /** A text that stands on lines of its own. */
    private static Optional<String> literal(Node value, boolean whereverPossible) {
        return Optional.of(value)
                .filter(Scalar.class::isInstance)
                .map(scalar -> Values.content((Scalar) scalar))
                .filter(text -> whereverPossible || text.indexOf('\n') >= 0)
                .filter(YamlText::fitsBlock);
    }

    /** Whether a comment may stand behind something: readers are warned of one behind a text that never had quotes. */
    private boolean mayStandBehind(Node value) {
        if (!(value instanceof Scalar scalar) || !scalar.isPlain() || scalar.isAbsent()) {
            return true;
        }
        int next = Shapes.skipSpaces(text, scalar.end());
        return next < text.length() && text.charAt(next) == '#';
    }

    /** What needs one line only: a text, or something with nothing in it. */
    private static Optional<String> onLine(Node value, boolean isListAtCommas, boolean isCommented) {
        if (value instanceof Scalar scalar) {
            // There, quotes tell that nothing else was meant.
            boolean hasMeaning = isCommented || (isListAtCommas && scalar.text().indexOf(',') >= 0);
            return Optional.of(text(scalar, false, !scalar.isPlain() && hasMeaning));
        }
        if (value instanceof Sequence list) {
            return list.items().isEmpty() ? Optional.of("[]") : Optional.empty();
        }
        return ((Mapping) value).entries().isEmpty() ? Optional.of("{}") : Optional.empty();
    }

    private Optional<String> row(Node value) {
        if (!(value instanceof Sequence list) || list.items().isEmpty() || comments.hasEnd(list)) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        for (Node item : list.items()) {
            if (!(item instanceof Scalar scalar) || comments.isCommented(item)) {
                return Optional.empty();
            }
            texts.add(text(scalar, true, false));
        }
        return Optional.of(YamlLines.row(texts)).filter(YamlLines::isShort);
    }

    private static String text(Scalar scalar, boolean inFlow, boolean inQuotes) {
        String text = Values.content(scalar);
        if (scalar.isPlain() && YamlText.isWord(text)) {
            // In a quiz, an unquoted true is another thing than a quoted one.
            return text;
        }
        if (inQuotes) {
            return YamlText.quoted(text);
        }
        return inFlow ? YamlText.inFlow(text) : YamlText.inBlock(text);
    }

    private static String last(List<String> texts) {
        return texts.isEmpty() ? "" : texts.get(texts.size() - 1);
    }

    private static List<String> allButLast(List<String> texts) {
        return texts.subList(0, Math.max(0, texts.size() - 1));
    }

    private static String spaced(String comment) {
        return comment.isEmpty() ? "" : " " + comment;
    }
}
