package io.github.quizline.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The fields of one line, read from left to right. Every method throws {@link IllegalArgumentException} if the line has
 * something else there, or nothing.
 */
final class Fields {

    /** More than any verdict or extra is deep; a line that goes deeper was not written here. */
    private static final int DEEPEST = 200;

    private final Iterator<String> fields;
    private int left;
    private int depth;

    Fields(String line) {
        List<String> all = Arrays.asList(line.split("\t", -1));
        fields = all.iterator();
        left = all.size();
    }

    String text() {
        if (left == 0) {
            throw new IllegalArgumentException("the line ends too early");
        }
        left--;
        return Escapes.read(fields.next());
    }

    int number() {
        return Integer.parseInt(text());
    }

    /** A number that is not negative. */
    int count() {
        int count = number();
        if (count < 0) {
            throw new IllegalArgumentException("expected 0 or more, but was " + count);
        }
        return count;
    }

    double amount() {
        return Double.parseDouble(text());
    }

    boolean flag() {
        String text = text();
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("expected true or false, but was " + text);
        }
        return text.equals("true");
    }

    List<String> texts() {
        return list(this::text);
    }

    Map<String, String> pairs() {
        return map(this::text);
    }

    /** A number, and as many elements. */
    <E> List<E> list(Supplier<E> element) {
        List<E> list = new ArrayList<>();
        deeper();
        for (int i = count(); i > 0; i--) {
            list.add(element.get());
        }
        depth--;
        return list;
    }

    /** A number, and as many values, each behind its key. */
    <V> Map<String, V> map(Supplier<V> value) {
        Map<String, V> map = new LinkedHashMap<>();
        deeper();
        for (int i = count(); i > 0; i--) {
            map.put(text(), value.get());
        }
        depth--;
        return map;
    }

    /** The end of the line. */
    void end() {
        if (left > 0) {
            throw new IllegalArgumentException("the line goes on with " + text());
        }
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("lists within lists, more than " + DEEPEST + " deep");
        }
    }
}
