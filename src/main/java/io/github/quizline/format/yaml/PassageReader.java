package io.github.quizline.format.yaml;

import io.github.quizline.format.Resolver;
import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.format.yaml.Node.Scalar;
import io.github.quizline.problem.Source;
import io.github.quizline.quiz.Layout;
import io.github.quizline.quiz.Origin;
import io.github.quizline.quiz.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the passages of a quiz. */
final class PassageReader {

    /** The most characters (UTF-16 units) of a passage. */
    static final int LONGEST_PASSAGE = 1_000_000;

    /** What a passage without id, title and file is called. */
    static final String NAMELESS = "passage";

    private static final Words<Layout> LAYOUT = Words.of(Layout::word, Layout.values());

    private final Values values;
    private final PassageFiles files;
    private final Ids ids = new Ids();

    PassageReader(Values values, Resolver resolver) {
        this.values = values;
        this.files = new PassageFiles(values, resolver);
    }

    /** The passages of a file by their ids, in order; without those that cannot be used. */
    Passages read(Fields file) {
        List<Node> nodes = nodes(file);
        nodes.forEach(ids::reserveIn);
        Map<String, ReadPassage> passages = new LinkedHashMap<>();
        boolean all = true;
        for (Node node : nodes) {
            Optional<ReadPassage> passage = read(node);
            passage.ifPresent(read -> passages.put(read.id(), read));
            all &= passage.isPresent();
        }
        return new Passages(passages, all);
    }

    private List<Node> nodes(Fields file) {
        Optional<Node> one = file.find("passage");
        Optional<Node> several = file.find("passages");
        if (one.isPresent() && several.isPresent()) {
            file.report().error(file.keyOf("passage"), "passage-and-passages");
        }
        List<Node> nodes = new ArrayList<>();
        one.ifPresent(node -> {
            if (node instanceof Node.Sequence list) {
                tellOther(file, "passage", "passages", "list-for-passage");
                nodes.addAll(list.items());
            } else {
                nodes.add(node);
            }
        });
        several.ifPresent(node -> {
            if (node instanceof Mapping) {
                tellOther(file, "passages", "passage", "passage-for-list");
            }
            nodes.addAll(values.items("passages", node));
        });
        return nodes;
    }

    private static void tellOther(Fields file, String written, String meant, String rule) {
        Node key = file.keyOf(written);
        file.report().error(key, Report.replace(key, meant).sureIf(!file.has(meant)), rule);
    }

    private Optional<ReadPassage> read(Node node) {
        Optional<Fields> read = values.fields("passage", node, Keys.PASSAGE);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = read.get();
        String title = fields.text("title");
        boolean hasBoth = fields.has("text") && fields.has("file");
        if (hasBoth) {
            fields.report().error(fields.keyOf("file"), "text-and-file");
        }
        Optional<PassageFiles.Content> file =
                hasBoth ? Optional.empty() : fields.find("file").map(files::read);
        String text = file.map(PassageFiles.Content::text).orElseGet(() -> text(fields));
        String words = !title.isEmpty()
                ? title
                : file.map(PassageFiles.Content::baseName).orElse(NAMELESS);
        Passage passage = new Passage(
                fields.find("id").map(id -> ids.claim(id, words, values)).orElseGet(() -> ids.make(words)),
                title,
                text.isEmpty() ? NAMELESS : text,
                fields.find("source").map(this::source).orElse(Origin.UNKNOWN),
                Languages.read(fields, ""),
                fields.word("layout", LAYOUT).orElse(Layout.PROSE),
                fields.extras());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(file.map(content -> inFile(passage, content)).orElseGet(() -> inQuiz(passage, fields)));
    }

    private String text(Fields fields) {
        Optional<Node> text = fields.find("text");
        if (text.isEmpty()) {
            if (!fields.isBroken()) {
                fields.report().error(fields.mapping(), "missing-passage-text");
            }
            return "";
        }
        return values.text("text", text.get(), LONGEST_PASSAGE);
    }

    private static ReadPassage inFile(Passage passage, PassageFiles.Content content) {
        Source source = new Source(content.name(), content.text());
        return new ReadPassage(
                passage, content.name(), offset -> source.position(offset).line());
    }

    private ReadPassage inQuiz(Passage passage, Fields fields) {
        Node text = fields.find("text").orElseThrow();
        TextPlaces places = new TextPlaces(values.report().source(), (Scalar) text);
        return new ReadPassage(passage, "", places::line);
    }

    private Origin source(Node node) {
        return values.fields("source", node, Keys.SOURCE)
                .map(fields -> new Origin(
                        fields.text("title"),
                        fields.text("author"),
                        fields.text("publisher"),
                        fields.text("date"),
                        fields.text("url"),
                        fields.text("license"),
                        fields.extras()))
                .orElse(Origin.UNKNOWN);
    }
}
