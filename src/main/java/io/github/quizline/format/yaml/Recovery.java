package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Entry;
import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.format.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a file that breaks YAML's grammar: what is sound is read, and each broken part gets its own problems, so that
 * all are told at once.
 */
final class Recovery {

    // A file with more broken parts is no quiz with mistakes.
    private static final int MOST_BROKEN_PARTS = 2_000;
    private static final int PARTS_AT_FIRST = 16;

    private final Limits.Passed passed;
    private final Problems problems;
    private final Budget budget;
    private final Entries entries = new Entries();
    private final List<Node> questions = new ArrayList<>();
    private int brokenParts;
    private boolean isBroken;
    private boolean isStopped;

    private Recovery(Limits.Passed passed, Problems problems, Budget budget) {
        this.passed = passed;
        this.problems = problems;
        this.budget = budget;
    }

    /** What can be read of the file. */
    static Node read(Limits.Passed passed, Problems problems, Budget budget) {
        return new Recovery(passed, problems, budget).read();
    }

    private Node read() {
        for (Section section : Outline.of(passed.text())) {
            questions.clear();
            read(section);
            if (section.isList()) {
                int start = questions.isEmpty()
                        ? section.start(0)
                        : questions.get(0).start();
                int end = questions.isEmpty()
                        ? start
                        : questions.get(questions.size() - 1).end();
                entries.fill(KnownKeys.QUESTIONS, new Sequence(start, end, List.copyOf(questions), isStopped));
            }
        }
        List<Entry> list = entries.list();
        int start = list.isEmpty() ? 0 : list.get(0).key().start();
        return new Mapping(start, entries.end(start), list, isBroken);
    }

    /** Reads many parts at once while they are sound, and each broken one alone. */
    private void read(Section section) {
        int number = 0;
        int atOnce = PARTS_AT_FIRST;
        while (number < section.size() && !isStopped) {
            int wanted = Math.min(section.size(), number + atOnce);
            int sound = readSound(section, number, wanted);
            if (sound < wanted && !isStopped) {
                readBroken(section, sound);
                sound++;
            }
            atOnce = sound < wanted ? PARTS_AT_FIRST : 2 * atOnce;
            number = sound;
        }
    }

    /** Reads as many parts as can be read before the first broken one, and returns its number. */
    private int readSound(Section section, int from, int wanted) {
        int to = wanted;
        while (to > from && !isStopped) {
            Draft draft = Draft.of(passed, section.start(from), section.start(to));
            Parsed parsed = TreeBuilder.parse(draft, problems.ofPart(), budget);
            Optional<Break> failure = Repair.failure(parsed, section);
            if (failure.isEmpty()) {
                problems.addAll(parsed.notes());
                parsed.root().ifPresent(this::keep);
                return to;
            }
            budget.giveBack(parsed.values());
            int origin = failure.get().origin();
            take(origin, draft.original(origin));
            to = Math.min(to - 1, section.holding(draft.original(origin)));
        }
        return Math.max(from, to);
    }

    private void readBroken(Section section, int number) {
        int start = section.start(number);
        int end = section.start(number + 1);
        brokenParts++;
        take(end - start, start);
        if (isStopped) {
            return;
        }
        Draft draft = Draft.of(passed, start, end);
        Repair repair = new Repair(section, problems, budget);
        Optional<Node> root = repair.read(draft);
        root.ifPresent(this::keep);
        if (root.isEmpty() && section.isList()) {
            // A question of which nothing can be read still counts.
            questions.add(new Mapping(start, end, List.of(), true));
        }
        isBroken |= repair.hasLostKeys() && !section.isList();
        isStopped |= budget.values() < 0;
    }

    private void take(int characters, int at) {
        if (!isStopped && (!budget.takeCharacters(characters) || brokenParts > MOST_BROKEN_PARTS)) {
            isStopped = true;
            isBroken = true;
            problems.error(at, "reading-stopped");
        }
    }

    private void keep(Node root) {
        if (root instanceof Sequence sequence) {
            questions.addAll(sequence.items());
        } else if (root instanceof Mapping mapping) {
            mapping.entries().forEach(this::keep);
        }
    }

    private void keep(Entry entry) {
        entries.add(entry)
                .ifPresent(first -> TreeBuilder.tellDuplicate(entry.key(), first.key(), true, passed, problems));
    }
}
