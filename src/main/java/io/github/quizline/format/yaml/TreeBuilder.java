package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Entry;
import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.format.yaml.Node.Scalar;
import io.github.quizline.format.yaml.Node.Sequence;
import io.github.quizline.format.yaml.Node.Style;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import tools.jackson.core.JsonToken;

/** Builds the tree of a stretch of text from the parser's tokens. */
final class TreeBuilder {

    private final Draft draft;
    private final Problems notes;
    private final Budget budget;
    private final Marks marks;
    private final QuietTraps quietTraps;
    private final Deque<Open> open = new ArrayDeque<>();
    private int values;
    private @Nullable Node root;

    private TreeBuilder(Draft draft, Problems notes, Budget budget) {
        this.draft = draft;
        this.notes = notes;
        this.budget = budget;
        this.marks = new Marks(draft);
        this.quietTraps = new QuietTraps(draft, notes);
    }

    /** @param notes takes what is wrong besides a break of the grammar */
    static Parsed parse(Draft draft, Problems notes, Budget budget) {
        return new TreeBuilder(draft, notes, budget).parse();
    }

    private Parsed parse() {
        Optional<Break> failure = Optional.empty();
        try (Events events = Events.of(new StringReader(draft.text()))) {
            failure = build(events);
        }
        while (!open.isEmpty()) {
            Open cut = open.element();
            close(cut.lastEnd, true);
        }
        return new Parsed(draft, Optional.ofNullable(root), failure, notes, values);
    }

    // Besides its own exceptions the engine throws others on some hostile texts; none is a reason to stop.
    @SuppressWarnings("PMD.AvoidCatchingGenericException")
    private Optional<Break> build(Events events) {
        try {
            for (JsonToken token = events.nextToken(); token != null; token = events.nextToken()) {
                Optional<Break> broken = take(token, events.event());
                if (broken.isPresent()) {
                    return broken;
                }
            }
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(Break.of(e, events.event(), marks));
        }
    }

    private Optional<Break> take(JsonToken token, Event event) {
        switch (token) {
            case START_OBJECT, START_ARRAY -> {
                return begin((CollectionStartEvent) event, token == JsonToken.START_OBJECT);
            }
            case END_OBJECT, END_ARRAY -> {
                int end = marks.offset(event.getEndMark());
                Open closed = open.element();
                close(closed.isFlow ? draft.original(end) : closed.lastEnd, false);
                return Optional.empty();
            }
            case PROPERTY_NAME -> {
                return key((ScalarEvent) event);
            }
            default -> {
                return value((NodeEvent) event);
            }
        }
    }

    private Optional<Break> begin(CollectionStartEvent event, boolean isMapping) {
        int start = marks.offset(event.getStartMark());
        if (open.size() == Limits.MOST_LEVELS) {
            return Optional.of(Break.at(start, Break.TOO_DEEP));
        }
        if (!countValue()) {
            return tooMany(start);
        }
        int begin = quietTraps.collection(event, start);
        int column = event.getStartMark().orElseThrow().getColumn();
        open.push(new Open(draft.original(begin), isMapping, event.isFlow(), column));
        return Optional.empty();
    }

    private Optional<Break> key(ScalarEvent event) {
        int start = marks.offset(event.getStartMark());
        int end = marks.offset(event.getEndMark());
        boolean isLine = !open.element().isFlow;
        if (isLine && (quietTraps.isOddlyIndented(start, end) || KnownKeys.isDashedQuestion(draft.text(), start))) {
            return Optional.of(Break.at(start, "yaml"));
        }
        String text = KnownKeys.shared(quietTraps.key(event, start, end));
        open.element().key = scalar(text, event, start, end);
        return Optional.empty();
    }

    private Optional<Break> value(NodeEvent event) {
        int start = marks.offset(event.getStartMark());
        int end = marks.offset(event.getEndMark());
        if (!countValue()) {
            return tooMany(start);
        }
        if (event instanceof AliasEvent) {
            add(new Scalar(draft.original(start), draft.original(end), quietTraps.alias(start, end), Style.PLAIN));
            return Optional.empty();
        }
        ScalarEvent scalar = (ScalarEvent) event;
        boolean spansLines = QuietTraps.spansLines(scalar);
        if (spansLines && quietTraps.swallowsLines(scalar, start, end, indentation())) {
            return Optional.of(Break.at(start, "unclosed-quote", draft.text().substring(start, start + 1)));
        }
        Open parent = open.peek();
        if (parent != null && !parent.isFlow && scalar.isPlain()) {
            boolean isMisplaced = parent.isMapping ? hasOtherSign(parent, start) : belongsToKeyBefore(parent);
            if (isMisplaced || KnownKeys.lacksSpace(draft.text(), start)) {
                return Optional.of(Break.at(start, "yaml"));
            }
            if (parent.isMapping) {
                quietTraps.below(start, end);
            } else if (spansLines) {
                quietTraps.item(start, end);
            }
        }
        add(scalar(quietTraps.value(scalar, start, end), scalar, start, end));
        return Optional.empty();
    }

    /** Whether what stands below a key that takes a list is one with other signs than dashes. */
    private boolean hasOtherSign(Open mapping, int start) {
        Scalar key = mapping.key;
        return key != null
                && KnownKeys.takesList(key.text())
                && ListSigns.isOtherThanDash(draft.text(), start, true)
                && Line.around(draft.text(), start).content() == start;
    }

    /** Whether an item stands too far left: the last key of the item before it takes a list, and has none. */
    private static boolean belongsToKeyBefore(Open list) {
        int last = list.items.size() - 1;
        if (last < 0
                || !(list.items.get(last) instanceof Mapping before)
                || before.entries().isEmpty()) {
            return false;
        }
        Entry entry = before.entries().get(before.entries().size() - 1);
        return entry.value() instanceof Scalar value
                && value.isAbsent()
                && KnownKeys.takesList(entry.key().text());
    }

    /** The column of the innermost list or mapping that is written by indentation; -1 if there is none. */
    private int indentation() {
        for (Open each : open) {
            if (!each.isFlow) {
                return each.column;
            }
        }
        return -1;
    }

    private boolean countValue() {
        values++;
        return budget.takeValue();
    }

    private static Optional<Break> tooMany(int start) {
        return Optional.of(Break.at(start, Break.TOO_MANY_VALUES));
    }

    private Scalar scalar(String text, ScalarEvent event, int start, int end) {
        Style style = switch (event.getScalarStyle()) {
            case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
            case LITERAL -> Style.LITERAL;
            case FOLDED -> Style.FOLDED;
            default -> Style.PLAIN;
        };
        boolean isBlock = style == Style.LITERAL || style == Style.FOLDED;
        int last = isBlock ? contentEnd(start, end) : end;
        return new Scalar(draft.original(start), draft.original(last), text, style);
    }

    private int contentEnd(int start, int end) {
        int last = end;
        while (last > start && Line.isBlank(draft.text().charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private void close(int end, boolean broken) {
        add(open.pop().close(end, broken));
    }

    private void add(Node node) {
        Open parent = open.peek();
        if (parent == null) {
            root = node;
            return;
        }
        parent.lastEnd = Math.max(parent.lastEnd, node.end());
        if (!parent.isMapping) {
            parent.items.add(node);
            return;
        }
        Scalar key = parent.key;
        parent.key = null;
        if (key == null || quietTraps.isMerge(key)) {
            return;
        }
        Entry entry = parent.isFlow ? quietTraps.entryInBrackets(key, node) : new Entry(key, node);
        parent.entries
                .add(entry)
                .ifPresent(first -> tellDuplicate(entry.key(), first.key(), open.size() == 1, draft.whole(), notes));
    }

    /** @param isAtTop whether it is a key of the file */
    static void tellDuplicate(Scalar key, Scalar first, boolean isAtTop, Limits.Passed whole, Problems problems) {
        if (isAtTop && key.start() >= whole.firstDocumentEnd()) {
            // A second document may be another quiz: that it is there has been told, and its keys are no mistake.
            return;
        }
        String line = Integer.toString(problems.line(first.start()));
        problems.error(key.start(), "duplicate-key", Excerpt.of(key.text()), line);
    }

    /** A list or a mapping whose end is not read yet. */
    private static final class Open {
        private final int start;
        private final boolean isMapping;
        private final boolean isFlow;
        private final int column;
        private final List<Node> items = new ArrayList<>(4);
        private final Entries entries = new Entries();
        private int lastEnd;
        private @Nullable Scalar key;

        Open(int start, boolean isMapping, boolean isFlow, int column) {
            this.start = start;
            this.lastEnd = start;
            this.isMapping = isMapping;
            this.isFlow = isFlow;
            this.column = column;
        }

        Node close(int end, boolean broken) {
            return isMapping
                    ? new Mapping(start, end, entries.list(), broken)
                    : new Sequence(start, end, List.copyOf(items), broken);
        }
    }
}
