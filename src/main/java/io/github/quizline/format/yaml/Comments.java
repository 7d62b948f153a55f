package io.github.quizline.format.yaml;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The comments of a file by what they belong to: an entry of a mapping, known by its key; an item of a list; or the end of
 * a mapping or list. In what is told here, an empty text is an empty line.
 */
final class Comments {

    private final IdentityHashMap<Node, List<Comment>> above = new IdentityHashMap<>();
    private final IdentityHashMap<Node, List<Comment>> behind = new IdentityHashMap<>();
    private final IdentityHashMap<Node, List<Comment>> atEnd = new IdentityHashMap<>();

    private Comments() {}

    /** @param root what a file without errors holds */
    static Comments of(String text, Node root) {
        Comments comments = new Comments();
        List<Comment> all = Comment.all(text, root);
        if (!all.isEmpty()) {
            CommentPlaces places = new CommentPlaces(text, root, comments);
            all.forEach(places::put);
        }
        return comments;
    }

    void addAbove(Node element, Comment comment) {
        add(above, element, comment);
    }

    void addBehind(Node element, Comment comment) {
        add(behind, element, comment);
    }

    void addAtEnd(Node container, Comment comment) {
        add(atEnd, container, comment);
    }

    private static void add(IdentityHashMap<Node, List<Comment>> comments, Node node, Comment comment) {
        comments.computeIfAbsent(node, unused -> new ArrayList<>(1)).add(comment);
    }

    boolean isCommented(Node element) {
        return above.containsKey(element) || behind.containsKey(element);
    }

    boolean hasEnd(Node container) {
        return atEnd.containsKey(container);
    }

    /** The lines above an entry or item. */
    List<String> above(Node element) {
        List<Comment> comments = above.getOrDefault(element, List.of());
        List<String> lines = new ArrayList<>();
        for (Comment comment : comments) {
            if (!lines.isEmpty() && comment.isAlone() && comment.isAfterGap()) {
                lines.add("");
            }
            lines.add(comment.text());
        }
        if (!comments.isEmpty()) {
            Comment last = comments.get(comments.size() - 1);
            if (last.isAlone() && last.isBeforeGap()) {
                lines.add("");
            }
        }
        return lines;
    }

    /** What stands behind an entry or item, on the same line; where there are several, they stood on several lines. */
    List<String> behind(Node element) {
        return behind.getOrDefault(element, List.of()).stream()
                .map(Comment::text)
                .toList();
    }

    /** The lines at the end of a mapping or list. */
    List<String> atEnd(Node container) {
        List<String> lines = new ArrayList<>();
        for (Comment comment : atEnd.getOrDefault(container, List.of())) {
            if (comment.isAlone() && comment.isAfterGap()) {
                lines.add("");
            }
            lines.add(comment.text());
        }
        return lines;
    }
}
