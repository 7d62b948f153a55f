package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Entry;
import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.format.yaml.Node.Sequence;
import io.github.quizline.problem.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one broken part of a file: tells its first trap, mends it in a draft, and so comes to what is behind it. Where
 * no mend is known, the line is left out.
 */
final class Repair {

    // So many mistakes in one question are enough to tell at once.
    private static final int MOST_TRAPS = 50;

    private final Section section;
    private final Problems problems;
    private final Budget budget;
    private final List<Integer> cuts = new ArrayList<>();
    /** What was mended, and where: a mend that has to be made again mends nothing. */
    private final Set<String> mended = new HashSet<>();

    private boolean hasLostKeys;
    private boolean hasTold;

    Repair(Section section, Problems problems, Budget budget) {
        this.section = section;
        this.problems = problems;
        this.budget = budget;
    }

    /** Whether a key or an item may have been left out as a whole. */
    boolean hasLostKeys() {
        return hasLostKeys;
    }

    /** What keeps a stretch of a section from being read. */
    static Optional<Break> failure(Parsed parsed, Section section) {
        if (parsed.failure().isPresent() || parsed.root().isEmpty()) {
            return parsed.failure();
        }
        String text = parsed.draft().text();
        Line first = Line.at(text, 0);
        while (first.isEmpty() || first.isComment()) {
            first = Line.at(text, first.next());
        }
        Node root = parsed.root().get();
        boolean isRightKind = section.isList() ? root instanceof Sequence : root instanceof Mapping;
        boolean isInColumn = first.indent() == section.column() || text.startsWith("---", first.content());
        return isRightKind && isInColumn
                ? Optional.empty()
                : Optional.of(Break.at(first.content(), "yaml", Excerpt.ofLine(text, first.start())));
    }

    /** What can be read of the part. */
    Optional<Node> read(Draft part) {
        Parsed parsed = TreeBuilder.parse(part, problems.ofPart(), budget);
        for (int traps = 0; traps < MOST_TRAPS; traps++) {
            Optional<Break> failure = failure(parsed, section);
            if (failure.isEmpty()) {
                break;
            }
            Optional<Parsed> further = new Attempt(parsed, failure.get()).further();
            if (further.isEmpty()) {
                break;
            }
            parsed = further.get();
        }
        problems.addAll(parsed.notes());
        Optional<Node> root = parsed.root();
        for (int cut : cuts) {
            root = root.map(node -> brokenAt(node, cut));
        }
        hasLostKeys |= failure(parsed, section).isPresent();
        return root;
    }

    /** Marks what holds an offset as broken. */
    private static Node brokenAt(Node node, int offset) {
        if (node instanceof Sequence sequence) {
            List<Node> items = new ArrayList<>(sequence.items());
            int holding = items.size() - 1;
            while (holding > 0 && items.get(holding).start() > offset) {
                holding--;
            }
            if (holding >= 0) {
                items.set(holding, brokenAt(items.get(holding), offset));
            }
            return new Sequence(sequence.start(), sequence.end(), List.copyOf(items), true);
        }
        if (node instanceof Mapping mapping) {
            List<Entry> entries = new ArrayList<>(mapping.entries());
            int holding = entries.size() - 1;
            while (holding > 0 && entries.get(holding).key().start() > offset) {
                holding--;
            }
            if (holding >= 0) {
                Entry entry = entries.get(holding);
                entries.set(holding, new Entry(entry.key(), brokenAt(entry.value(), offset)));
            }
            return new Mapping(mapping.start(), mapping.end(), List.copyOf(entries), true);
        }
        return node;
    }

    private Optional<Trap> firstTrap(Draft draft, Break failure) {
        int lineEnd = Line.at(draft.text(), failure.at()).end();
        return Traps.first(draft.text(), lineEnd, section.column(), section.isList());
    }

    private static String signOf(Trap trap, Draft draft) {
        return trap.rule() + " " + draft.original(trap.at());
    }

    private void tell(Trap trap, Draft draft) {
        hasTold = true;
        int at = draft.original(trap.at());
        String[] arguments = trap.arguments().toArray(String[]::new);
        Optional<Mend> mend = trap.mend().map(draft::original);
        problems.add(Severity.ERROR, at, mend, trap.rule(), arguments);
    }

    /** One attempt to get behind a break. */
    private final class Attempt {

        private final Parsed parsed;
        private final Draft draft;
        private final Break failure;

        Attempt(Parsed parsed, Break failure) {
            this.parsed = parsed;
            this.draft = parsed.draft();
            this.failure = failure;
        }

        /** What is read after the break was mended, or what broke was left out; empty if neither helps. */
        Optional<Parsed> further() {
            Optional<Trap> trap = firstTrap(draft, failure).filter(each -> !mended.contains(signOf(each, draft)));
            Optional<Parsed> further = mended(trap);
            if (further.isPresent()) {
                tell(trap.orElseThrow(), draft);
                mended.add(signOf(trap.orElseThrow(), draft));
                return further;
            }
            return withoutBreak(trap);
        }

        private Optional<Parsed> mended(Optional<Trap> trap) {
            return trap.flatMap(Trap::mend).map(draft::with).flatMap(each -> parse(each, trap.orElseThrow()));
        }

        private Optional<Parsed> withoutBreak(Optional<Trap> trap) {
            Trap told = trap.filter(each -> each.mend().isEmpty()).orElseGet(this::unknown);
            Line line = Line.around(draft.text(), told.at());
            Optional<Parsed> further = parse(without(line), told);
            if (further.isPresent() || !hasTold) {
                tell(told, draft);
            }
            if (further.isPresent()) {
                cuts.add(draft.original(line.content()));
                hasLostKeys |= line.indent() <= section.column();
            }
            return further;
        }

        /** Reads the text after a change; empty if it then breaks where it broke before. */
        private Optional<Parsed> parse(Draft changed, Trap trap) {
            if (!budget.takeCharacters(changed.text().length())) {
                return Optional.empty();
            }
            Parsed next = TreeBuilder.parse(changed, problems.ofPart(), budget);
            Optional<Break> nextFailure = failure(next, section);
            if (nextFailure.isEmpty() || isFurther(nextFailure.get(), changed, trap)) {
                budget.giveBack(parsed.values());
                return Optional.of(next);
            }
            budget.giveBack(next.values());
            return Optional.empty();
        }

        private boolean isFurther(Break next, Draft changed, Trap trap) {
            int before = draft.original(failure.origin());
            int after = changed.original(next.origin());
            int trapAt = draft.original(trap.at());
            if (after > before || (after < before && after > trapAt)) {
                return true;
            }
            // What is next may have begun earlier: a bracket that holds the one that was mended.
            return firstTrap(changed, next)
                    .map(each -> changed.original(each.at()))
                    .filter(at -> at > trapAt || (at < trapAt && at == after))
                    .isPresent();
        }

        /** What is told when nothing better is known. */
        private Trap unknown() {
            int lineStart = Line.around(draft.text(), failure.origin()).start();
            List<String> arguments = failure.arguments().isEmpty()
                    ? List.of(Excerpt.ofLine(draft.text(), lineStart))
                    : failure.arguments();
            return new Trap(failure.origin(), failure.rule(), arguments, Optional.empty());
        }

        /** The text without a line and what is indented deeper below it. */
        private Draft without(Line line) {
            Line last = line;
            Line below = Line.at(draft.text(), line.next());
            while (below.start() < draft.text().length() && isBelow(below, line)) {
                last = below;
                below = Line.at(draft.text(), below.next());
            }
            return draft.with(Mend.cut(line.content(), last.end()));
        }

        // The items of a list may stand in the column of its key.
        private boolean isBelow(Line below, Line line) {
            boolean isItem = below.indent() == line.indent()
                    && Shapes.isDash(draft.text(), below.content())
                    && !Shapes.isDash(draft.text(), line.content());
            return below.isEmpty() || below.indent() > line.indent() || isItem;
        }
    }
}
