package io.github.quizline.format.yaml;

import io.github.quizline.format.Reading;
import io.github.quizline.format.Resolver;
import io.github.quizline.problem.Edit;
import io.github.quizline.problem.Problem;
import io.github.quizline.problem.Source;
import io.github.quizline.quiz.Quiz;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes quizzes in the quiz format. */
public final class QuizYaml {

    private static final Pattern STARTER_TITLE = Pattern.compile("(?m)^title: .*\n");

    private QuizYaml() {}

    /**
     * The quiz that a text holds, and everything that is wrong with it. Never throws on what the text says.
     *
     * @param files finds the files that passages name
     */
    public static Reading read(Source source, Resolver files) {
        return read(new Decoded(source, new Problems(source)), files);
    }

    /**
     * The quiz that a file holds, and everything that is wrong with it. Never throws on what the file says.
     *
     * @throws IOException if there is no such file, or it cannot be read
     */
    public static Reading read(Path file) throws IOException {
        return read(Decoded.read(file), FolderResolver.beside(file));
    }

    /** Whether a text keeps to the grammar of YAML, whatever it is for. */
    public static boolean isYaml(Source source) {
        return YamlTree.isYaml(source);
    }

    /**
     * The quiz that comes from somewhere else, as from a pipe, read as if it stood in a file. Never throws on what it says.
     *
     * @param file what problems call it, and beside which the files of passages are
     * @throws IOException if it cannot be read
     */
    public static Reading read(Path file, InputStream in) throws IOException {
        return read(Decoded.of(in.readNBytes(Limits.MOST_BYTES + 1), file.toString()), FolderResolver.beside(file));
    }

    static Reading read(Decoded decoded, Resolver files) {
        Source source = decoded.source();
        Problems problems = decoded.problems();
        // What could not be decoded is no text to look into.
        Optional<Node> root = problems.hasErrors()
                ? Optional.empty()
                : YamlTree.parse(source, problems).root();
        TreePlaces places = new TreePlaces(source, root);
        Optional<Node.Scalar> later = root.flatMap(QuizReader::laterFormat);
        if (later.isPresent()) {
            Problems only = new Problems(source);
            only.error(
                    later.get().start(), "later-format", Excerpt.of(later.get().text()), QuizReader.FORMAT);
            return new Reading(source, Optional.empty(), only.inFileOrder(), places, List.of());
        }
        List<String> named = new ArrayList<>();
        QuizReader reader = new QuizReader(source, problems, (path, limit) -> {
            named.add(path);
            return files.read(path, limit);
        });
        Optional<Quiz> quiz = root.flatMap(reader::read);
        List<Problem> told = problems.inFileOrder().stream()
                .filter(problem -> reader.silences().stream().noneMatch(silence -> silence.covers(problem)))
                .toList();
        return new Reading(source, problems.hasErrors() ? Optional.empty() : quiz, told, places, named);
    }

    /**
     * A quiz as a text in the quiz format, with only what differs from the defaults. Reading the text gives an equal quiz.
     *
     * @throws IllegalArgumentException if the quiz format does not allow what the quiz holds, so that this cannot be: a
     *     text with a control character, or a blank one where a text is wanted; evidence that its passage does not have;
     *     two equal options in a question, or none that is wrong; an answer that is no number or date; a time with a part
     *     of a second; anything beyond the format's limits; partners that stand in another order than their pairs
     */
    public static String write(Quiz quiz) {
        String text = QuizWriter.write(quiz);
        Reading reading = read(new Source(quiz.id() + ".yaml", text), Resolver.NONE);
        Optional<Quiz> again = reading.quiz();
        if (again.isEmpty()) {
            Problem first = reading.problems().stream()
                    .filter(Problem::isError)
                    .findFirst()
                    .orElseThrow();
            throw new IllegalArgumentException("the quiz format does not allow what this quiz holds: " + first);
        }
        if (!again.get().equals(quiz)) {
            throw new IllegalArgumentException(
                    "the quiz format cannot tell this quiz from another one: " + difference(quiz, again.get()));
        }
        return text;
    }

    /**
     * What a file would hold if one more answer were accepted, and not a character of it changed otherwise: the same quiz
     * with that answer or, where the answer is not allowed there, the problems with it.
     *
     * @param file where the reading is from; it is not written to
     * @param reading one with a quiz
     * @param question the place of a typed question, a list or a cloze among the questions, from 0
     * @param part the place of the item of a list, or of the gap of a cloze, from 0; empty for a typed question
     * @return empty where the file is written in a way that has no room for that
     */
    public static Optional<Reading> accept(Path file, Reading reading, int question, OptionalInt part, String answer) {
        Acceptance acceptance = new Acceptance(question, part, answer);
        return acceptance
                .edit(reading.source())
                .map(edit -> reading.source().edited(List.of(edit)))
                .map(text -> again(file, reading, text))
                .filter(edited -> edited.quiz().isEmpty()
                        || acceptance.isAll(
                                reading.quiz().orElseThrow(), edited.quiz().get()));
    }

    /**
     * What a file would hold if the ids that progress is kept under stood in it, and not a character of it changed
     * otherwise: the same quiz, whose id and whose questions' ids no longer come from the file's name and from their words.
     *
     * @param file where the reading is from; it is not written to
     * @param reading one with a quiz
     * @return empty where the file is written in a way that has no room for that; the reading itself if all of them do
     *     stand there
     */
    public static Optional<Reading> writeIds(Path file, Reading reading) {
        Quiz quiz = reading.quiz().orElseThrow();
        List<Edit> edits = WrittenIds.edits(reading.source(), quiz);
        if (edits.isEmpty()) {
            return Optional.of(reading);
        }
        return Optional.of(again(file, reading, reading.source().edited(edits)))
                .filter(edited -> edited.quiz().equals(reading.quiz()));
    }

    /**
     * What a file would hold in the house style: the same quiz with every comment, and with all that its author wrote
     * though it need not be. Only its layout changes: which quotes there are, how lines are indented, broken and set off,
     * whether a list stands in brackets, and in which order the keys stand.
     *
     * @param file where the reading is from; it is not written to
     * @param reading one with a quiz
     * @return empty where that would be another quiz, or lose a comment; the reading itself if the file is in the house
     *     style
     */
    public static Optional<Reading> format(Path file, Reading reading) {
        Source source = reading.source();
        String text = HouseStyle.of(source);
        if (text.equals(source.text())) {
            return Optional.of(reading);
        }
        Edit all = new Edit(source.position(0), source.position(source.text().length()), text);
        return Optional.of(again(file, reading, source.edited(List.of(all))))
                .filter(formatted -> formatted.quiz().equals(reading.quiz())
                        && HouseStyle.haveSameComments(formatted.source(), source)
                        && hasNothingNewToTell(formatted, reading));
    }

    private static boolean hasNothingNewToTell(Reading formatted, Reading reading) {
        List<String> known =
                new ArrayList<>(reading.problems().stream().map(Problem::rule).toList());
        return formatted.problems().stream().map(Problem::rule).allMatch(known::remove);
    }

    /** Reads another text of a file. */
    private static Reading again(Path file, Reading reading, String text) {
        return read(new Source(reading.source().name(), text), FolderResolver.beside(file));
    }

    private static String difference(Quiz quiz, Quiz other) {
        for (int i = 0; i < quiz.questions().size(); i++) {
            if (!quiz.questions().get(i).equals(other.questions().get(i))) {
                return quiz.questions().get(i).toString();
            }
        }
        return "its title, passages or settings";
    }

    /** A quiz to begin with: in comments it explains to its author, by examples, what a quiz needs and may have. */
    public static String starter() {
        return resource("starter.yaml");
    }

    /** The quiz to begin with under another title; reading it tells whether a quiz may have that. */
    public static String starter(String title) {
        YamlLines line = new YamlLines();
        line.text(0, "title", title);
        return STARTER_TITLE.matcher(starter()).replaceFirst(Matcher.quoteReplacement(line.toString()));
    }

    /** The JSON Schema (2020-12) of the quiz format, for editors. It does not know what reading knows of a quiz's contents. */
    public static String schema() {
        return resource("quiz.schema.json");
    }

    private static String resource(String name) {
        try (InputStream resource = QuizYaml.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
