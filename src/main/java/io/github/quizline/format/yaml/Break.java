package io.github.quizline.format.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/**
 * Where a text breaks the grammar; offsets are those of the {@link Draft} that was parsed.
 *
 * @param origin where that began, such as a quote that is not closed
 * @param at where the parser noticed
 * @param rule the rule of the problem, if nothing better is found
 * @param arguments of its sentence; empty where that is what stands there
 */
record Break(int origin, int at, String rule, List<String> arguments) {

    static final String TOO_MANY_VALUES = "too-many-values";
    static final String TOO_DEEP = "too-deep";

    /** The rules by which a text is too much, but no worse. */
    static final Set<String> AT_LIMITS = Set.of(TOO_MANY_VALUES, TOO_DEEP);

    /**
     * What the parser says.
     *
     * @param event the last one before it gave up
     */
    static Break of(RuntimeException thrown, Event event, Marks marks) {
        if (thrown instanceof JacksonException && thrown.getCause() == null) {
            // Jackson adds one rule to those of the engine.
            return at(marks.offset(event.getStartMark()), "key-not-text");
        }
        if (!(thrown.getCause() instanceof MarkedYamlEngineException marked)) {
            return at(marks.last(), "yaml");
        }
        int at = marked.getProblemMark().map(marks::offset).orElse(marks.last());
        String context = marked.getContext() == null ? "" : marked.getContext();
        Optional<Mark> began = context.startsWith("while scanning ") || context.startsWith("while parsing a flow ")
                ? marked.getContextMark()
                : Optional.empty();
        int origin = began.map(marks::offset).orElse(at);
        boolean isInBrackets = context.startsWith("while parsing a flow ");
        return new Break(Math.min(origin, at), at, isInBrackets ? "in-brackets" : "yaml", List.of());
    }

    static Break at(int offset, String rule, String... arguments) {
        return new Break(offset, offset, rule, List.of(arguments));
    }
}
