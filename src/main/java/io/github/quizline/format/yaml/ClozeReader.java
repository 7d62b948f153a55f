package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.ClozeText.Part;
import io.github.quizline.format.yaml.ClozeText.WrittenGap;
import io.github.quizline.format.yaml.Node.Entry;
import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.format.yaml.Node.Scalar;
import io.github.quizline.format.yaml.Node.Sequence;
import io.github.quizline.format.yaml.Node.Style;
import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Gap;
import io.github.quizline.quiz.Gap.ChoiceGap;
import io.github.quizline.quiz.Gap.TypedGap;
import io.github.quizline.quiz.Id;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Options;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads texts with gaps. */
final class ClozeReader {

    /** What the gaps are called that have no name, followed by their number. */
    static final String NAMELESS = "gap-";

    private final Fields fields;
    private final Values values;
    private final String language;
    private final Map<String, Entry> described = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    private ClozeReader(Fields fields, String language) {
        this.fields = fields;
        this.values = fields.values();
        this.language = language;
    }

    /** The words that stand around the gaps: what an id can be made from that gives nothing away. */
    static String words(Fields fields) {
        return fields.find("text")
                .filter(Scalar.class::isInstance)
                .map(node -> words(ClozeText.of(Values.content((Scalar) node)).words()))
                .orElse("");
    }

    static String words(List<String> pieces) {
        return String.join(" ", pieces);
    }

    static Optional<Cloze> read(Common common, Fields fields, String language) {
        var scoring = Scorings.read(fields, Scorings.MEAN);
        ClozeReader reader = new ClozeReader(fields, language);
        reader.findDescribed();
        Optional<Node> text = fields.find("text");
        if (text.isEmpty()) {
            fields.tellMissing("text");
            return Optional.empty();
        }
        String content = fields.values().text("text", text.get());
        if (content.isEmpty()) {
            return Optional.empty();
        }
        ClozeText cloze = ClozeText.of(content);
        List<Gap> gaps = reader.gaps(cloze, (Scalar) text.get());
        return gaps.isEmpty() || gaps.size() != cloze.gaps().size()
                ? Optional.empty()
                : Optional.of(new Cloze(common, cloze.words(), gaps, scoring));
    }

    /** Looks at what stands under {@code gaps}. */
    private void findDescribed() {
        Optional<Node> node = fields.find("gaps");
        if (node.isEmpty()) {
            return;
        }
        if (!(node.get() instanceof Mapping mapping)) {
            fields.report().error(node.get(), "no-gap-names");
            return;
        }
        for (Entry entry : mapping.entries()) {
            String name = entry.key().text();
            described.put(name, entry);
            if (!Id.isWellFormed(name)) {
                String made = Id.of(name);
                // No mend: the text names it too.
                fields.report().error(entry.key(), "malformed-id", "gaps", Excerpt.of(name), made);
            }
        }
    }

    private List<Gap> gaps(ClozeText cloze, Scalar text) {
        TextPlaces places = new TextPlaces(fields.report().source(), text);
        for (int offset : cloze.unclosed()) {
            fields.report().error(places.find(offset), "gap-unclosed");
        }
        if (cloze.gaps().isEmpty() && cloze.unclosed().isEmpty()) {
            fields.report().error(text, "no-gaps");
        }
        if (cloze.gaps().size() > OptionReader.MOST) {
            fields.report().error(text, "too-many", "text", Values.number(OptionReader.MOST));
            return List.of();
        }
        Set<String> taken = new HashSet<>(described.keySet());
        cloze.gaps().forEach(gap -> gap.name().ifPresent(name -> taken.add(name.text())));
        List<Gap> gaps = new ArrayList<>(cloze.gaps().size());
        for (int i = 0; i < cloze.gaps().size(); i++) {
            WrittenGap written = cloze.gaps().get(i);
            String id = Id.unused(NAMELESS + (i + 1), taken);
            Optional<Part> name = written.name();
            if (name.isPresent()) {
                named(name.get(), places).ifPresent(gaps::add);
            } else {
                taken.add(id);
                inText(id, written, places).ifPresent(gaps::add);
            }
        }
        tellUnused();
        return gaps;
    }

    private void tellUnused() {
        described.forEach((name, entry) -> {
            if (!used.contains(name)) {
                fields.report().error(entry.key(), "unused-gap", name);
            }
        });
    }

    private Optional<Gap> named(Part name, TextPlaces places) {
        int start = places.find(name.start());
        Report report = fields.report();
        Entry entry = described.get(name.text());
        if (entry == null) {
            // Of a list under `gaps` it is told that it is none of names.
            if (fields.find("gaps").filter(gaps -> !(gaps instanceof Mapping)).isEmpty()) {
                tellUndescribed(name, start);
            }
            return Optional.empty();
        }
        if (!used.add(name.text())) {
            report.error(start, "gap-twice", name.text());
            return Optional.empty();
        }
        boolean isSound = Id.isWellFormed(name.text());
        return described(isSound ? name.text() : Id.of(name.text()), entry.value());
    }

    private void tellUndescribed(Part name, int start) {
        Report report = fields.report();
        List<String> unused = new ArrayList<>(described.keySet());
        unused.removeAll(used);
        Optional<String> meant = Nearest.to(name.text(), unused).map(Nearest.Guess::word);
        String written = Excerpt.of(name.text());
        if (meant.isPresent()) {
            used.add(meant.get());
            // No mend: names that their author made up may be much alike, as gap1 and gap2 are.
            report.error(start, "unknown-gap-near", written, meant.get());
        } else {
            report.error(start, "unknown-gap", written);
        }
    }

    private Optional<Gap> described(String id, Node node) {
        OptionReader options = new OptionReader(values);
        TypedReader typed = new TypedReader(options, language);
        if (node instanceof Mapping mapping) {
            if (mapping.entries().stream()
                            .noneMatch(
                                    entry -> Keys.ANY_GAP.contains(entry.key().text()))
                    && values.tellTextAsKeys(node)) {
                return Optional.empty();
            }
            Fields gap = new Fields(mapping, Keys.ANY_GAP, values);
            Optional<Kind> kind = KindFinder.findInGap(gap);
            kind.ifPresent(found -> gap.keepTo(Keys.gap(found), Set.of(), found.word()));
            if (kind.equals(Optional.of(Kind.CHOICE))) {
                return ChoiceReader.options(gap, "answer").map(all -> new ChoiceGap(id, all));
            }
            return kind.flatMap(found -> typed.read(gap, Manner.of(found))).map(expected -> new TypedGap(id, expected));
        }
        if (node instanceof Sequence) {
            fields.report().error(node, "list-for-answer");
            return Optional.empty();
        }
        return options.read(id, node, true)
                .map(answer -> new TypedGap(id, Manner.of(Kind.TEXT).expecting(answers(List.of(answer)))));
    }

    private Optional<Gap> inText(String id, WrittenGap gap, TextPlaces places) {
        Report report = fields.report();
        int start = places.find(gap.start());
        List<Part> parts = gap.answers();
        boolean isChoice = gap.separator() == '~';
        if (parts.stream().anyMatch(part -> part.text().isBlank())) {
            report.error(start, "gap-empty");
        } else if (gap.isMixed()) {
            report.error(start, "gap-mixed");
        } else if (isChoice && gap.kind().isPresent()) {
            report.error(start, "gap-choice-with-type", gap.prefix());
        } else {
            OptionReader reader = new OptionReader(values);
            List<Option> options = options(reader, parts, places, !isChoice);
            if (options.size() < parts.size()) {
                return Optional.empty();
            }
            return Optional.of(isChoice ? choice(id, options) : typed(id, gap, options, reader));
        }
        return Optional.empty();
    }

    private static List<Option> options(OptionReader reader, List<Part> parts, TextPlaces places, boolean allRight) {
        List<Option> options = new ArrayList<>(parts.size());
        for (Part part : parts) {
            int start = places.find(part.start());
            Scalar node = new Scalar(start, start + part.text().length(), part.text(), Style.PLAIN);
            boolean isFirst = options.isEmpty();
            reader.read("text", node, allRight || isFirst).ifPresent(options::add);
        }
        return options;
    }

    private static Gap choice(String id, List<Option> options) {
        return new ChoiceGap(id, Options.of(options.subList(0, 1), options.subList(1, options.size())));
    }

    private Gap typed(String id, WrittenGap gap, List<Option> options, OptionReader reader) {
        Expected expected = Manner.of(gap.kind().orElse(Kind.TEXT)).expecting(answers(options));
        new TypedReader(reader, language).tellUnreadable(expected);
        return new TypedGap(id, expected);
    }

    private static Answers answers(List<Option> right) {
        return new Answers(right.get(0), right.subList(1, right.size()), List.of(), List.of());
    }
}
