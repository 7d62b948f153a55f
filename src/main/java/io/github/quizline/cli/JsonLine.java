package io.github.quizline.cli;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** An object of JSON on one line, with its keys in the order in which they were put there. */
final class JsonLine {

    private final StringBuilder fields = new StringBuilder();

    JsonLine text(String key, String text) {
        return value(key, Json.text(text));
    }

    JsonLine number(String key, double number) {
        return value(key, Json.number(number));
    }

    JsonLine number(String key, long number) {
        return value(key, String.valueOf(number));
    }

    JsonLine flag(String key, boolean flag) {
        return value(key, String.valueOf(flag));
    }

    JsonLine nothing(String key) {
        return value(key, "null");
    }

    /** A text, or a list or a mapping of texts. */
    JsonLine any(String key, Object value) {
        return value(key, json(value));
    }

    /** All fields of another object. */
    JsonLine all(JsonLine other) {
        fields.append(fields.length() > 0 && other.fields.length() > 0 ? "," : "")
                .append(other.fields);
        return this;
    }

    @Override
    public String toString() {
        return "{" + fields + "}";
    }

    /** What is JSON already. */
    JsonLine value(String key, String json) {
        fields.append(fields.length() > 0 ? "," : "")
                .append(Json.text(key))
                .append(':')
                .append(json);
        return this;
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> Json.text(String.valueOf(entry.getKey())) + ":" + json(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return value instanceof Collection<?> all
                ? all.stream().map(JsonLine::json).collect(Collectors.joining(",", "[", "]"))
                : Json.text(String.valueOf(value));
    }
}
