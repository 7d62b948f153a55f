package io.github.quizline.format.yaml;

import io.github.quizline.format.Reading;
import io.github.quizline.problem.Edit;
import io.github.quizline.problem.Problem;
import io.github.quizline.problem.Severity;
import io.github.quizline.problem.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Supplier;

/**
 * The problems of one text, gathered in any order and told in file order. Only those that will be listed are kept, so
 * that a file with millions of mistakes costs little.
 */
final class Problems {

    private static final Supplier<Optional<Edit>> NO_MEND = Optional::empty;

    private final Source source;
    // The one that would be listed last is on top, and gives way to one that stands before it.
    private final PriorityQueue<Found> listed = new PriorityQueue<>(Comparator.reverseOrder());
    private int found;
    private boolean errors;
    private boolean errorsUnlisted;

    Problems(Source source) {
        this.source = source;
    }

    /** A place to gather those of a part, which {@link #addAll} may add or not. */
    Problems ofPart() {
        return new Problems(source);
    }

    void error(int offset, String rule, String... arguments) {
        add(Severity.ERROR, offset, NO_MEND, rule, arguments);
    }

    void errorWithMend(int offset, Edit mend, String rule, String... arguments) {
        add(Severity.ERROR, offset, () -> Optional.of(mend), rule, arguments);
    }

    void errorWithMend(int offset, Mend mend, String rule, String... arguments) {
        add(Severity.ERROR, offset, () -> mend.in(source), rule, arguments);
    }

    void warning(int offset, String rule, String... arguments) {
        add(Severity.WARNING, offset, NO_MEND, rule, arguments);
    }

    void warningWithMend(int offset, Edit mend, String rule, String... arguments) {
        add(Severity.WARNING, offset, () -> Optional.of(mend), rule, arguments);
    }

    void warningWithMend(int offset, Mend mend, String rule, String... arguments) {
        add(Severity.WARNING, offset, () -> mend.in(source), rule, arguments);
    }

    /**
     * Whether a problem at an offset would not be listed, since so many stand before it. It is then counted, so that
     * what it says need not be made.
     */
    boolean onlyCounts(Severity severity, int offset) {
        boolean isListed = listed.size() < Reading.MOST_PROBLEMS || offset < listed.element().offset;
        if (isListed) {
            return false;
        }
        found++;
        errors |= severity == Severity.ERROR;
        errorsUnlisted |= severity == Severity.ERROR;
        return true;
    }

    /** Whether an error was found; warnings do not count. */
    boolean hasErrors() {
        return errors;
    }

    /** Adds those of a part of the same text. */
    void addAll(Problems others) {
        int unlisted = others.found - others.listed.size();
        for (Found each : others.inOrder()) {
            add(new Found(each.offset, found, each.severity, each.rule, each.arguments, each.mend));
        }
        found += unlisted;
        errorsUnlisted |= others.errorsUnlisted;
        errors |= others.errors;
    }

    /** The line that holds an offset, from 1. */
    int line(int offset) {
        return source.position(offset).line();
    }

    /** How many were found, listed or not. */
    int count() {
        return found;
    }

    /** At most {@link Reading#MOST_PROBLEMS}, and then one that counts the rest, where the last of them stands. */
    List<Problem> inFileOrder() {
        List<Found> inOrder = inOrder();
        List<Problem> problems = new ArrayList<>(inOrder.size() + 1);
        for (Found each : inOrder) {
            problems.add(each.in(source));
        }
        int unlisted = found - inOrder.size();
        if (unlisted > 0) {
            Severity severity = errorsUnlisted ? Severity.ERROR : Severity.WARNING;
            String count = String.format(Locale.ROOT, "%,d", unlisted);
            problems.add(new Problem(
                    severity,
                    source.name(),
                    problems.get(problems.size() - 1).at(),
                    "more-problems",
                    List.of(count),
                    Optional.empty()));
        }
        return problems;
    }

    private List<Found> inOrder() {
        List<Found> inOrder = new ArrayList<>(listed);
        inOrder.sort(Comparator.naturalOrder());
        return inOrder;
    }

    void add(Severity severity, int offset, Optional<Mend> mend, String rule, String... arguments) {
        add(severity, offset, () -> mend.flatMap(each -> each.in(source)), rule, arguments);
    }

    private void add(Severity severity, int offset, Supplier<Optional<Edit>> mend, String rule, String... arguments) {
        add(new Found(offset, found, severity, rule, List.of(arguments), mend));
    }

    private void add(Found candidate) {
        found++;
        errors |= candidate.severity == Severity.ERROR;
        if (listed.size() < Reading.MOST_PROBLEMS) {
            listed.add(candidate);
            return;
        }
        boolean isBefore = candidate.compareTo(listed.element()) < 0;
        Found unlisted = isBefore ? listed.remove() : candidate;
        errorsUnlisted |= unlisted.severity == Severity.ERROR;
        if (isBefore) {
            listed.add(candidate);
        }
    }

    /** A problem before it is told. Lines and columns are looked up only for what is listed. */
    private record Found(
            int offset,
            int number,
            Severity severity,
            String rule,
            List<String> arguments,
            Supplier<Optional<Edit>> mend)
            implements Comparable<Found> {

        private static final Comparator<Found> IN_FILE_ORDER =
                Comparator.comparingInt(Found::offset).thenComparingInt(Found::number);

        @Override
        public int compareTo(Found other) {
            return IN_FILE_ORDER.compare(this, other);
        }

        Problem in(Source source) {
            return new Problem(severity, source.name(), source.position(offset), rule, arguments, mend.get());
        }
    }
}
