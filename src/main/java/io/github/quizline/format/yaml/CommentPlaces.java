package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Entry;
import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.format.yaml.Node.Scalar;
import io.github.quizline.format.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out what each comment belongs to: by the line it stands on, and by how far it is indented. */
final class CommentPlaces {

    private final Comments comments;
    private final Surroundings there;
    private final Container file;

    /** All entries and items, each before what is in it. */
    private final List<Element> elements = new ArrayList<>();

    /**
     * A list or a mapping.
     *
     * @param owner the entry or item that it is the value of; null for that of the file
     * @param column where its keys or dashes stand; 0 in flow
     */
    private record Container(Node node, @Nullable Element owner, boolean isInFlow, boolean isFlow, int column) {

        boolean holds(int offset) {
            return node.start() < offset && offset < node.end();
        }
    }

    /**
     * An entry of a mapping, or an item of a list.
     *
     * @param node its key; the item itself
     * @param order how many stand before it in the file
     */
    private record Element(Node node, Node value, Container container, int order) {

        boolean owns(Container container) {
            return value == container.node;
        }

        /** Whether its value is a text, or has nothing in it that a comment could belong to. */
        boolean isWhole() {
            return value instanceof Scalar
                    || (value instanceof Sequence list && list.items().isEmpty())
                    || (value instanceof Mapping mapping && mapping.entries().isEmpty());
        }
    }

    /** @param comments where they are put */
    CommentPlaces(String text, Node root, Comments comments) {
        this.comments = comments;
        this.there = new Surroundings(text);
        this.file = container(root, null);
        addAll(file);
    }

    private Container container(Node node, @Nullable Element owner) {
        boolean isFlow = there.isInFlow(node);
        boolean isInFlow = isFlow || (owner != null && owner.container.isInFlow);
        return new Container(node, owner, isInFlow, isFlow, isInFlow ? 0 : there.column(node.start()));
    }

    private void addAll(Container container) {
        if (container.node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                add(entry.key(), entry.value(), container);
            }
        } else if (container.node instanceof Sequence list) {
            for (Node item : list.items()) {
                add(item, item, container);
            }
        }
    }

    private void add(Node node, Node value, Container container) {
        Element element = new Element(node, value, container, elements.size());
        elements.add(element);
        if (!(value instanceof Scalar)) {
            addAll(container(value, element));
        }
    }

    /** Puts a comment where it belongs. */
    void put(Comment comment) {
        int after = countUpTo(comment.at());
        Optional<Element> next = after < elements.size() ? Optional.of(elements.get(after)) : Optional.empty();
        if (after == 0) {
            putBefore(next, comment);
            return;
        }
        Element before = elements.get(after - 1);
        Optional<Container> flow = flowRound(before, comment.at());
        if (before.isWhole()
                && (before.value.start() > comment.at()
                        || flow.filter(round -> before.owns(round)).isPresent())) {
            comments.addAbove(before.node, comment);
        } else if (flow.isPresent()) {
            putInFlow(flow.get(), before, next, comment);
        } else if (comment.isAlone()) {
            putAlone(before, next, comment);
        } else {
            putBehind(before, next, comment);
        }
    }

    /** How many elements begin at or before an offset. */
    private int countUpTo(int offset) {
        int low = 0;
        int high = elements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (elements.get(middle).node.start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void putBefore(Optional<Element> next, Comment comment) {
        next.ifPresentOrElse(
                element -> comments.addAbove(element.node, comment), () -> comments.addAtEnd(file.node, comment));
    }

    /** The innermost brackets or braces round an offset. */
    private Optional<Container> flowRound(Element before, int offset) {
        if (before.value instanceof Scalar) {
            return flowRound(before.container, offset);
        }
        return flowRound(container(before.value, before), offset);
    }

    private static Optional<Container> flowRound(Container innermost, int offset) {
        Container each = innermost;
        while (!each.isFlow || !each.holds(offset)) {
            if (each.owner == null) {
                return Optional.empty();
            }
            each = each.owner.container;
        }
        return Optional.of(each);
    }

    private void putInFlow(Container flow, Element before, Optional<Element> next, Comment comment) {
        if (comment.isAlone()) {
            next.filter(element -> element.node.start() < flow.node.end())
                    .ifPresentOrElse(
                            element -> comments.addAbove(element.node, comment),
                            () -> comments.addAtEnd(flow.node, comment));
            return;
        }
        Element behind = before;
        while (!isIn(flow, behind) && behind.container.owner != null && behind.value != flow.node) {
            behind = behind.container.owner;
        }
        comments.addBehind(behind.node, comment);
    }

    private static boolean isIn(Container container, Element element) {
        return element.container.node == container.node;
    }

    private void putBehind(Element before, Optional<Element> next, Comment comment) {
        Element behind = before;
        while (behind.container.isInFlow) {
            if (behind.container.owner == null) {
                comments.addAtEnd(file.node, comment);
                return;
            }
            behind = behind.container.owner;
        }
        int lineStart = comment.at() - comment.column();
        boolean ends = behind.value.end() > lineStart && behind.value.end() <= comment.at();
        boolean isBlockSign = behind.value instanceof Scalar
                && behind.value.start() < comment.at()
                && behind.value.end() >= comment.at();
        if (ends || isBlockSign || behind.node.start() >= lineStart) {
            comments.addBehind(behind.node, comment);
        } else {
            // Only the dash of what follows stands before it, or a sign that the file ends.
            putBefore(next, comment);
        }
    }

    private void putAlone(Element before, Optional<Element> next, Comment comment) {
        boolean isOfNext = next.isPresent()
                && (before.owns(next.get().container) || comment.column() <= next.get().container.column);
        Optional<Container> ended = isOfNext ? Optional.empty() : endedAt(before, next, comment.column());
        ended.ifPresentOrElse(container -> comments.addAtEnd(container.node, comment), () -> putBefore(next, comment));
    }

    /** Of the lists and mappings that end between two elements the deepest that a column is not left of. */
    private Optional<Container> endedAt(Element before, Optional<Element> next, int column) {
        Optional<Container> best = Optional.empty();
        Element each = before;
        while (each != null && (next.isEmpty() || each.container.node != next.get().container.node)) {
            Container container = each.container;
            if (!container.isInFlow
                    && container.column <= column
                    && (best.isEmpty() || container.column >= best.get().column)) {
                best = Optional.of(container);
            }
            each = container.owner;
        }
        return best;
    }
}
