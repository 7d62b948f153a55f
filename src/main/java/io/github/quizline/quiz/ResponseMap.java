package io.github.quizline.quiz;

import io.github.quizline.quiz.Response.Chosen;
import io.github.quizline.quiz.Response.Filled;
import io.github.quizline.quiz.Response.Ordered;
import io.github.quizline.quiz.Response.Paired;
import io.github.quizline.quiz.Response.Text;
import io.github.quizline.quiz.Response.Ticked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The map form of responses. */
final class ResponseMap {

    private static final String TEXT = "text";
    private static final String CHOSEN = "chosen";
    private static final String TICKED = "ticked";
    private static final String ORDERED = "ordered";
    private static final String PAIRED = "paired";
    private static final String FILLED = "filled";

    private ResponseMap() {}

    static Map<String, Object> of(Response response) {
        if (response instanceof Text typed) {
            return Map.of(TEXT, typed.text());
        }
        if (response instanceof Chosen chosen) {
            return Map.of(CHOSEN, chosen.option());
        }
        if (response instanceof Ticked ticked) {
            return Map.of(TICKED, List.copyOf(ticked.options()));
        }
        if (response instanceof Ordered ordered) {
            return Map.of(ORDERED, ordered.items());
        }
        if (response instanceof Paired paired) {
            return Map.of(PAIRED, paired.pairs());
        }
        if (response instanceof Filled filled) {
            return Map.of(FILLED, filled.gaps());
        }
        return Map.of();
    }

    /** The one key of the form, which names the shape of the response; empty if it is skipped. */
    static String shape(Response response) {
        return String.join("", of(response).keySet());
    }

    static Response read(Map<String, ?> map) {
        if (map.isEmpty()) {
            return Response.skipped();
        }
        if (map.size() > 1) {
            throw new IllegalArgumentException("a response has one key, but has " + map.keySet());
        }
        Map.Entry<String, ?> entry = map.entrySet().iterator().next();
        String shape = entry.getKey();
        Object content = entry.getValue();
        return switch (shape) {
            case TEXT -> new Text(text(shape, content));
            case CHOSEN -> new Chosen(text(shape, content));
            case TICKED -> new Ticked(new LinkedHashSet<>(texts(shape, content)));
            case ORDERED -> new Ordered(texts(shape, content));
            case PAIRED -> new Paired(textsByText(shape, content));
            case FILLED -> new Filled(textsByText(shape, content));
            default ->
                throw new IllegalArgumentException("the key of a response is text, chosen, ticked, ordered, paired"
                        + " or filled, but was \"" + shape + "\"");
        };
    }

    private static String text(String shape, @Nullable Object content) {
        if (content instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("\"" + shape + "\" holds texts, but held " + content);
    }

    private static List<String> texts(String shape, @Nullable Object content) {
        if (!(content instanceof Collection<?> items)) {
            throw new IllegalArgumentException("\"" + shape + "\" holds a list of texts, but held " + content);
        }
        List<String> texts = new ArrayList<>();
        for (Object item : items) {
            texts.add(text(shape, item));
        }
        return texts;
    }

    private static Map<String, String> textsByText(String shape, @Nullable Object content) {
        if (!(content instanceof Map<?, ?> fields)) {
            throw new IllegalArgumentException("\"" + shape + "\" holds a mapping of texts, but held " + content);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            texts.put(text(shape, field.getKey()), text(shape, field.getValue()));
        }
        return texts;
    }
}
