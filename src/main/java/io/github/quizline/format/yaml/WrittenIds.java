package io.github.quizline.format.yaml;

import static io.github.quizline.format.yaml.Surroundings.insert;

import io.github.quizline.format.yaml.Node.Entry;
import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.format.yaml.Node.Sequence;
import io.github.quizline.problem.Edit;
import io.github.quizline.problem.Source;
import io.github.quizline.quiz.Quiz;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the ids that progress is kept under, as far as they are made from words, into the text of a quiz: behind its title,
 * and behind the words of each question.
 */
final class WrittenIds {

    private static final String ID = "id";

    private final Surroundings there;
    private final List<Mend> mends = new ArrayList<>();

    private WrittenIds(String text) {
        this.there = new Surroundings(text);
    }

    /** The edits that write them; each only inserts. */
    static List<Edit> edits(Source source, Quiz quiz) {
        WrittenIds ids = new WrittenIds(source.text());
        YamlTree.parse(source, new Problems(source)).root().ifPresent(root -> ids.add((Mapping) root, quiz));
        return ids.mends.stream().flatMap(mend -> mend.in(source).stream()).toList();
    }

    private void add(Mapping file, Quiz quiz) {
        add(file, "title", quiz.id());
        if (TreePlaces.step(file, "questions").orElse(file) instanceof Sequence questions) {
            for (int i = 0; i < questions.items().size(); i++) {
                if (questions.items().get(i) instanceof Mapping question) {
                    add(question, "question", quiz.questions().get(i).id());
                }
            }
        }
    }

    /** @param words the key that an id stands behind, if it is there */
    private void add(Mapping mapping, String words, String id) {
        if (Surroundings.entry(mapping, ID).isPresent()) {
            return;
        }
        Optional<Entry> before = Surroundings.entry(mapping, words);
        if (there.text().charAt(mapping.start()) == '{') {
            String added = ID + ": " + YamlText.inFlow(id);
            mends.add(before.map(entry -> insert(entry.value().end(), ", " + added))
                    .orElseGet(() -> insert(mapping.start() + 1, added + ", ")));
            return;
        }
        String added = ID + ": " + YamlText.inBlock(id);
        String margin = " ".repeat(there.column(mapping.start()));
        mends.add(before.map(entry -> there.below(entry.value(), List.of(margin + added)))
                .orElseGet(() -> insert(mapping.start(), added + there.lineBreak() + margin)));
    }
}
