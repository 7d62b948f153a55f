package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.format.yaml.Node.Sequence;
import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Multiple;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Options;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads questions with options to choose from. */
final class ChoiceReader {

    private ChoiceReader() {}

    static Optional<Choice> choice(Common common, Fields fields) {
        return options(fields, "answer").map(options -> new Choice(common, options));
    }

    static Optional<Multiple> multiple(Common common, Fields fields) {
        Optional<Options> options = options(fields, "answers");
        Optional<Node> select = fields.find("select");
        OptionalInt wanted =
                select.isPresent() ? Numbers.count("select", select.get(), fields.values()) : OptionalInt.empty();
        var scoring = Scorings.read(fields, Scorings.MULTIPLE);
        if (options.isEmpty()) {
            return Optional.empty();
        }
        int most = Multiple.mostSelected(options.get());
        if (wanted.orElse(1) > most) {
            fields.report()
                    .error(
                            select.orElseThrow(),
                            "select-too-many",
                            Values.number(wanted.getAsInt()),
                            Values.number(most));
            return Optional.empty();
        }
        return Optional.of(new Multiple(common, options.get(), wanted, scoring));
    }

    /**
     * Right and wrong options; empty if a problem was told.
     *
     * @param key where the right ones stand, or are named: {@code answer} or {@code answers}
     */
    static Optional<Options> options(Fields fields, String key) {
        if (fields.has("options") && fields.has("distractors")) {
            fields.report().error(fields.keyOf("distractors"), "options-and-distractors");
        }
        if (!fields.has(key)) {
            fields.tellMissing(key);
        }
        return fields.has("options") ? named(fields, key) : written(fields, key);
    }

    /** Right ones under their key, wrong ones under {@code distractors}. */
    private static Optional<Options> written(Fields fields, String key) {
        if (!fields.has("distractors") && !fields.isBroken()) {
            fields.report().error(fields.mapping(), "missing-distractors");
        }
        List<Node> right = items(fields, key);
        List<Node> wrong = items(fields, "distractors");
        if (key.equals("answers")) {
            fields.find(key).ifPresent(node -> fields.values().tellCommas(key, node));
        }
        fields.find("distractors").ifPresent(node -> fields.values().tellCommas("distractors", node));
        OptionReader reader = new OptionReader(fields.values());
        reader.reserveIds(right);
        reader.reserveIds(wrong);
        List<Option> answers = reader.list(key, right, true);
        List<Option> distractors = reader.list("distractors", wrong, false);
        return answers.isEmpty() || distractors.isEmpty()
                ? Optional.empty()
                : Optional.of(Options.of(answers, distractors));
    }

    private static List<Node> items(Fields fields, String key) {
        return fields.find(key).map(node -> fields.values().items(key, node)).orElse(List.of());
    }

    /** All of them under {@code options}, and the right ones named by their words or ids. */
    private static Optional<Options> named(Fields fields, String key) {
        List<Node> nodes = items(fields, "options");
        fields.find("options").ifPresent(node -> fields.values().tellCommas("options", node));
        OptionReader reader = new OptionReader(fields.values());
        reader.reserveIds(nodes);
        Map<String, Option> byWords = new LinkedHashMap<>();
        Map<String, Node> places = new LinkedHashMap<>();
        for (Node node : nodes) {
            reader.read("options", node, false).ifPresent(option -> {
                byWords.put(Distinct.collapsed(option.text()), option);
                places.put(option.id(), node);
            });
        }
        boolean complete = byWords.size() == nodes.size() && !isBroken(fields);
        if (nodes.size() == 1 && complete) {
            fields.report().error(fields.keyOf("options"), "too-few-options");
        }
        Set<String> keys = keys(fields, key, byWords, complete);
        if (keys.isEmpty() || byWords.size() < 2) {
            return Optional.empty();
        }
        List<Option> all = new ArrayList<>(byWords.size());
        byWords.values().forEach(option -> all.add(credited(option, keys, places)));
        return Optional.of(new Options(all, keys, true));
    }

    private static boolean isBroken(Fields fields) {
        return fields.isBroken()
                || fields.find("options")
                        .filter(node -> node instanceof Sequence list && list.broken())
                        .isPresent();
    }

    private static Option credited(Option option, Set<String> keys, Map<String, Node> places) {
        boolean says = places.get(option.id()) instanceof Mapping mapping
                && mapping.entries().stream()
                        .anyMatch(entry -> entry.key().text().equals("credit"));
        return keys.contains(option.id()) && !says ? option.withCredit(1) : option;
    }

    private static Set<String> keys(Fields fields, String key, Map<String, Option> byWords, boolean complete) {
        Set<String> keys = new LinkedHashSet<>();
        List<Node> names = fields.find(key)
                .map(node -> fields.values().atMost(OptionReader.MOST, key, node))
                .orElse(List.of());
        for (Node node : names) {
            String name = name(fields, key, node);
            if (name.isEmpty()) {
                continue;
            }
            Optional<Option> named = named(name, byWords);
            if (named.isEmpty() && complete) {
                tellUnknown(fields.report(), key, node, name, byWords);
            }
            if (named.isPresent() && !keys.add(named.get().id())) {
                fields.report().error(node, "named-twice", Excerpt.of(name));
            }
        }
        return keys;
    }

    /** The words that name an option; empty if a problem was told. */
    private static String name(Fields fields, String key, Node node) {
        if (node instanceof Mapping mapping && OptionReader.isOption(mapping)) {
            fields.report().error(node, "option-for-name", key);
            return "";
        }
        return fields.values().item(key, node);
    }

    private static Optional<Option> named(String name, Map<String, Option> byWords) {
        Option byName = byWords.get(Distinct.collapsed(name));
        return byName != null
                ? Optional.of(byName)
                : byWords.values().stream()
                        .filter(option -> option.id().equals(name))
                        .findFirst();
    }

    private static void tellUnknown(Report report, String key, Node node, String name, Map<String, Option> byWords) {
        Optional<String> meant = Nearest.to(name, byWords.keySet()).map(Nearest.Guess::word);
        if (meant.isPresent()) {
            // No mend: options may be much alike, and the edit would decide which one is right.
            report.error(node, "unknown-option-near", key, Excerpt.of(name), Excerpt.of(meant.get()));
        } else {
            report.error(node, "unknown-option", key, Excerpt.of(name));
        }
    }
}
