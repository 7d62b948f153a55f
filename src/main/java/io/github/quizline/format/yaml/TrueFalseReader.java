package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Mapping;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.TrueFalse;
import java.util.Optional;

/** Reads statements that are true or false. */
final class TrueFalseReader {

    private TrueFalseReader() {}

    static Optional<TrueFalse> read(Common common, Fields fields) {
        Optional<Node> answer = fields.find("answer");
        if (answer.isEmpty()) {
            fields.tellMissing("answer");
            return Optional.empty();
        }
        if (answer.get() instanceof Mapping mapping) {
            Fields truth = new Fields(mapping, Keys.TRUTH, fields.values());
            if (!truth.has("answer")) {
                truth.tellMissing("answer");
            }
            String because = truth.text("because");
            return truth.word("answer", Words.TRUTH).map(is -> new TrueFalse(common, is, because));
        }
        return Words.TRUTH.read("answer", answer.get(), fields.values()).map(is -> new TrueFalse(common, is, ""));
    }
}
