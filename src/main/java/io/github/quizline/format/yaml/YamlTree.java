package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.problem.Source;
import java.util.Optional;

/** The values of a text and where each stands. */
final class YamlTree {

    private final Optional<Node> root;

    private YamlTree(Optional<Node> root) {
        this.root = root;
    }

    /** Reads as much as can be read, and tells everything that is wrong with the grammar. */
    static YamlTree parse(Source source, Problems problems) {
        Optional<Limits.Passed> passed = Limits.check(source, problems);
        return new YamlTree(passed.flatMap(text -> read(text, problems)));
    }

    /** Whether a text keeps to the grammar; one that is too large or too deep is taken to do so. */
    static boolean isYaml(Source source) {
        Problems unheard = new Problems(source);
        return Limits.check(source, unheard)
                .flatMap(text -> {
                    Draft whole = Draft.of(text, 0, text.text().length());
                    return TreeBuilder.parse(
                                    whole, unheard, new Budget(text.text().length()))
                            .failure();
                })
                .filter(failure -> !Break.AT_LIMITS.contains(failure.rule()))
                .isEmpty();
    }

    /** The mapping that the whole file is; empty if none could be read, which is then an error among the problems. */
    Optional<Node> root() {
        return root;
    }

    private static Optional<Node> read(Limits.Passed passed, Problems problems) {
        Budget budget = new Budget(passed.text().length());
        Parsed parsed = TreeBuilder.parse(Draft.of(passed, 0, passed.text().length()), problems.ofPart(), budget);
        Optional<Break> failure = parsed.failure();
        if (failure.isEmpty()) {
            problems.addAll(parsed.notes());
            return mapping(parsed.root(), problems);
        }
        if (failure.get().rule().equals(Break.TOO_MANY_VALUES)) {
            problems.addAll(parsed.notes());
            problems.error(failure.get().at(), Break.TOO_MANY_VALUES);
            return Optional.empty();
        }
        budget.giveBack(parsed.values());
        Problems told = problems.ofPart();
        Node root = Recovery.read(passed, told, budget);
        problems.addAll(told);
        if (!told.hasErrors()) {
            // The parts are sound, and the whole is not.
            problems.error(
                    failure.get().at(),
                    "yaml",
                    Excerpt.ofLine(passed.text(), failure.get().at()));
        }
        return Optional.of(root);
    }

    private static Optional<Node> mapping(Optional<Node> root, Problems problems) {
        if (root.isEmpty()) {
            problems.error(0, "empty-file");
        } else if (!(root.get() instanceof Mapping)) {
            problems.error(root.get().start(), "not-a-mapping");
        }
        return root.filter(Mapping.class::isInstance);
    }
}
