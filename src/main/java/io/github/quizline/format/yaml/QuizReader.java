package io.github.quizline.format.yaml;

import io.github.quizline.format.Resolver;
import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.format.yaml.Node.Scalar;
import io.github.quizline.format.yaml.Node.Sequence;
import io.github.quizline.problem.Source;
import io.github.quizline.quiz.Id;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Settings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a quiz of the tree of its file, and tells everything that is wrong with it. */
final class QuizReader {

    /** The most questions of a quiz. */
    static final int MOST_QUESTIONS = 10_000;

    /** The version of the quiz format that is read and written here. */
    static final String FORMAT = "1";

    private final Source source;
    private final Values values;
    private final Resolver resolver;
    private final List<Silence> silences = new ArrayList<>();

    QuizReader(Source source, Problems problems, Resolver resolver) {
        this.source = source;
        this.values = new Values(new Report(source, problems));
        this.resolver = resolver;
    }

    /** Where the author wants to hear less. */
    List<Silence> silences() {
        return silences;
    }

    /** The format of a file if it is a later one than this, of which nothing more can be said. */
    static Optional<Scalar> laterFormat(Node root) {
        return ((Mapping) root)
                .entries().stream()
                        .filter(entry -> entry.key().text().equals("format"))
                        .map(Node.Entry::value)
                        .filter(Scalar.class::isInstance)
                        .map(Scalar.class::cast)
                        .filter(format -> Numbers.decimal(format.text())
                                .filter(number -> number.compareTo(BigDecimal.ONE) > 0)
                                .isPresent())
                        .findFirst();
    }

    /** The quiz; empty only if a problem was told. */
    Optional<Quiz> read(Node root) {
        Fields file = new Fields((Mapping) root, Keys.FILE, values);
        file.find("format").ifPresent(this::checkFormat);
        String title = file.requiredText("title");
        String language = Languages.read(file, Quiz.DEFAULT_LANGUAGE);
        Passages passages = new PassageReader(values, resolver).read(file);
        Optional<Fields> sitting =
                file.find("settings").flatMap(node -> values.fields("settings", node, Keys.SETTINGS));
        Settings settings = sitting.map(SettingsReader::read).orElse(Settings.DEFAULT);
        List<Node> nodes = questionNodes(file);
        sitting.ifPresent(fields -> tellIfTooManyPicked(fields, settings, nodes.size()));
        List<Question> questions = questions(nodes, passages, language);
        List<String> ignoredRules = silence(file);
        String id = file.find("id").map(node -> values.id("id", node)).orElse("");
        String description = file.text("description");
        List<String> authors = values.textsNotCommas("authors", file);
        String license = file.text("license");
        List<String> tags = values.textsNotCommas("tags", file);
        boolean draft = file.flag("draft");
        if (title.isEmpty() || questions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Quiz(
                id.isEmpty() ? idOf(source.name()) : id,
                title,
                language,
                description,
                authors,
                license,
                tags,
                draft,
                passages.values(),
                settings,
                questions,
                ignoredRules,
                file.extras()));
    }

    private void checkFormat(Node node) {
        String format = values.text("format", node);
        if (!format.isEmpty() && !format.equals(FORMAT)) {
            values.report().error(node, Report.replace(node, FORMAT), "unknown-format", Excerpt.of(format), FORMAT);
        }
    }

    private List<Node> questionNodes(Fields file) {
        Optional<Node> node = file.find("questions");
        if (node.isEmpty()) {
            file.tellMissing("questions");
            return List.of();
        }
        if (!(node.get() instanceof Sequence)) {
            file.report().error(node.get(), "no-list-of-questions");
            return List.of();
        }
        return values.atMost(MOST_QUESTIONS, "questions", node.get());
    }

    private List<Question> questions(List<Node> nodes, Passages passages, String language) {
        QuestionReader reader = new QuestionReader(values, passages, language);
        reader.reserveIds(nodes);
        List<Question> questions = new ArrayList<>(nodes.size());
        for (Node each : nodes) {
            Optional<Question> question = reader.read(each);
            question.ifPresent(questions::add);
            question.filter(read -> !read.common().ignoredRules().isEmpty())
                    .ifPresent(read -> silences.add(silence(each, read.common().ignoredRules())));
        }
        return questions;
    }

    private List<String> silence(Fields file) {
        List<String> rules = CommonReader.ignoredRules(file);
        if (!rules.isEmpty()) {
            silences.add(new Silence(
                    source.position(0), source.position(source.text().length()), rules));
        }
        return rules;
    }

    private Silence silence(Node question, List<String> rules) {
        return new Silence(source.position(question.start()), source.position(question.end()), rules);
    }

    private static void tellIfTooManyPicked(Fields fields, Settings settings, int questions) {
        int pick = settings.pick().orElse(0);
        if (pick > questions && questions > 0) {
            Node node = fields.find("pick").orElseThrow();
            fields.report().warning(node, "pick-too-many", Values.number(pick), Values.number(questions));
        }
    }

    /** A file's name without its folders and its ending. */
    static String idOf(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        String base = dot > 0 ? file.substring(0, dot) : file;
        return Id.isWellFormed(base) ? base : Id.of(base);
    }
}
