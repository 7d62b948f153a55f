package io.github.quizline.format.yaml;

import java.io.Reader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Jackson's parser of YAML, which also tells the event that a token was made of: its exact marks, its style, and what
 * Jackson leaves out (whether a text was an alias, an anchor, a tag).
 */
final class Events extends YAMLParser {

    // For each buffer that it reads, the engine copies what it has of a scalar: a long one is slow with small buffers.
    private static final int BUFFER = 16 * 1024;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(BUFFER)
            .build();

    private static final Factory FACTORY = new Factory();

    private Events(ObjectReadContext context, IOContext io, Factory factory, Reader text) {
        super(context, io, factory._getBufferRecycler(), 0, 0, SETTINGS, text);
    }

    static Events of(Reader text) {
        return (Events) FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** The event that the last token was made of. */
    Event event() {
        return _lastEvent;
    }

    // A scalar is its own text, whatever YAML would make of it.
    @Override
    protected JsonToken _decodeScalar(ScalarEvent scalar) {
        _textValue = scalar.getValue();
        _cleanedTextValue = null;
        return JsonToken.VALUE_STRING;
    }

    private static final class Factory extends YAMLFactory {

        // Our own limits are narrower, and told with a place.
        Factory() {
            super(YAMLFactory.builder()
                    .loadSettings(SETTINGS)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Integer.MAX_VALUE)
                            .maxNameLength(Integer.MAX_VALUE)
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNumberLength(Integer.MAX_VALUE)
                            .build()));
        }

        @Override
        protected YAMLParser _createParser(ObjectReadContext context, IOContext io, Reader text) {
            return new Events(context, io, this, text);
        }
    }
}
