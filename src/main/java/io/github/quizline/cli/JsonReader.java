package io.github.quizline.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads the texts among the fields of an object of JSON. */
final class JsonReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonReader() {}

    /**
     * The fields by their keys; what is no text is empty.
     *
     * @throws IllegalArgumentException if it is no object of JSON, or has a key twice
     */
    static Map<String, String> texts(String json) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            demand(parser.nextToken(), JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                boolean isText = parser.nextToken() == JsonToken.VALUE_STRING;
                texts.put(key, isText ? parser.getString() : "");
                parser.skipChildren();
            }
            demand(parser.nextToken(), null);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no object of JSON: " + e.getOriginalMessage(), e);
        }
        return texts;
    }

    private static void demand(@Nullable JsonToken found, @Nullable JsonToken wanted) {
        if (found != wanted) {
            throw new IllegalArgumentException("no object of JSON: found " + found);
        }
    }
}
