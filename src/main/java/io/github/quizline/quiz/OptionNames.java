package io.github.quizline.quiz;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Options by what a response may call them: their ids, or else their words. */
final class OptionNames {

    private final Collection<Option> options;
    private final Map<String, Option> byId = new HashMap<>();
    private @Nullable Map<String, Optional<Option>> byWords;
    private @Nullable Map<String, Optional<Option>> byFoldedWords;

    OptionNames(Collection<Option> options) {
        this.options = options;
        for (Option option : options) {
            byId.put(option.id(), option);
        }
    }

    Optional<Option> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The option with this id, or else with these words: letter by letter but for white space, or else the only one that
     * has them in any case and form of its letters.
     */
    Optional<Option> called(String name) {
        return withId(name.strip())
                .or(() -> byWords().getOrDefault(withSingleBlanks(name), Optional.empty()))
                .or(() -> byFoldedWords().getOrDefault(folded(name), Optional.empty()));
    }

    // Most responses name ids, so that the words are looked at only where one does not.
    private Map<String, Optional<Option>> byWords() {
        if (byWords == null) {
            byWords = by(OptionNames::withSingleBlanks);
        }
        return byWords;
    }

    private Map<String, Optional<Option>> byFoldedWords() {
        if (byFoldedWords == null) {
            byFoldedWords = by(OptionNames::folded);
        }
        return byFoldedWords;
    }

    private Map<String, Optional<Option>> by(UnaryOperator<String> form) {
        Map<String, Optional<Option>> found = new HashMap<>();
        for (Option option : options) {
            found.merge(form.apply(option.text()), Optional.of(option), (one, other) -> Optional.empty());
        }
        return found;
    }

    /** A text whose case and white space do not count. */
    static String folded(String text) {
        return withSingleBlanks(StreamSafe.folded(text));
    }

    private static String withSingleBlanks(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                joined.append(c);
            } else if (joined.length() > 0 && joined.charAt(joined.length() - 1) != ' ') {
                joined.append(' ');
            }
        }
        int end = joined.length();
        joined.setLength(end > 0 && joined.charAt(end - 1) == ' ' ? end - 1 : end);
        return joined.toString();
    }
}
