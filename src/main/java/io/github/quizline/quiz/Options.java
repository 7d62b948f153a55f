package io.github.quizline.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The options of a question or gap, and which of them are right.
 *
 * @param all the options; in the order to show where {@code inOrder}, otherwise the right ones are put first
 * @param keys the ids of the right ones, at least one
 * @param inOrder whether the author wrote them in the order to show where nothing is shuffled
 */
public record Options(List<Option> all, Set<String> keys, boolean inOrder) {

    /** @throws IllegalArgumentException if ids repeat, or {@code keys} is empty or names something else */
    public Options {
        keys = keys.size() == 1 ? Set.copyOf(keys) : Collections.unmodifiableSet(new LinkedHashSet<>(keys));
        all = inOrder ? List.copyOf(all) : rightFirst(all, keys);
        Set<String> ids = idsOf(all);
        if (keys.isEmpty() || !ids.containsAll(keys)) {
            throw new IllegalArgumentException("keys are at least one of " + ids + ", but were " + keys);
        }
    }

    /** Right and wrong options, to be shown in no particular order. */
    public static Options of(List<Option> answers, List<Option> distractors) {
        List<Option> all = new ArrayList<>(answers);
        all.addAll(distractors);
        Set<String> keys = new LinkedHashSet<>();
        answers.forEach(answer -> keys.add(answer.id()));
        return new Options(all, keys, false);
    }

    static Options ofTexts(List<String> answers, List<String> distractors) {
        Set<String> taken = new HashSet<>();
        return of(made(answers, 1, taken), made(distractors, 0, taken));
    }

    /** Options whose ids are made from their words and differ from those that are taken, to which they are added. */
    static List<Option> made(Collection<String> texts, double credit, Set<String> taken) {
        List<Option> options = new ArrayList<>();
        for (String text : texts) {
            Option option = new Option(Id.unused(text, taken), text, "", credit, false, Map.of());
            taken.add(option.id());
            options.add(option);
        }
        return options;
    }

    /** The right options. */
    public List<Option> answers() {
        return those(true);
    }

    /** The wrong options. */
    public List<Option> distractors() {
        return those(false);
    }

    /** The option with this id. */
    public Optional<Option> find(String id) {
        for (Option option : all) {
            if (option.id().equals(id)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    private List<Option> those(boolean right) {
        List<Option> those = new ArrayList<>();
        for (Option option : all) {
            if (keys.contains(option.id()) == right) {
                those.add(option);
            }
        }
        return List.copyOf(those);
    }

    private static List<Option> rightFirst(List<Option> all, Set<String> keys) {
        List<Option> sorted = new ArrayList<>(all.size());
        List<Option> wrong = new ArrayList<>(all.size());
        for (Option option : all) {
            (keys.contains(option.id()) ? sorted : wrong).add(option);
        }
        sorted.addAll(wrong);
        return List.copyOf(sorted);
    }

    static Set<String> idsOf(List<Option> options) {
        Set<String> ids = new HashSet<>(2 * options.size());
        for (Option option : options) {
            if (!ids.add(option.id())) {
                throw new IllegalArgumentException("ids of options are unique, but " + option.id() + " repeats");
            }
        }
        return ids;
    }
}
