package io.github.quizline.check;

import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Options;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Options to choose from: those of a question, or of a gap.
 *
 * @param gap the id of the gap; empty for those of the question itself
 * @param wordings the words of each option, by its id
 */
record OptionSet(Options options, Optional<String> gap, Map<String, Wording> wordings) {

    static OptionSet of(Options options, Optional<String> gap) {
        Map<String, Wording> wordings = new HashMap<>();
        options.all().forEach(option -> wordings.put(option.id(), Wording.of(option.text())));
        return new OptionSet(options, gap, wordings);
    }

    Wording wording(Option option) {
        return Objects.requireNonNull(wordings.get(option.id()), option.id());
    }

    /** Where an option stands in its question. */
    List<Object> place(Option option) {
        if (gap.isPresent()) {
            return List.of("gaps", gap.get());
        }
        if (options.inOrder()) {
            return List.of("options", options.all().indexOf(option));
        }
        boolean right = options.keys().contains(option.id());
        if (!right) {
            return List.of("distractors", options.distractors().indexOf(option));
        }
        return options.answers().size() == 1
                ? List.of("answer")
                : List.of("answers", options.answers().indexOf(option));
    }

    /** The only right option; empty where there are several. */
    Optional<Option> key() {
        return options.keys().size() == 1 ? Optional.of(options.answers().get(0)) : Optional.empty();
    }
}
