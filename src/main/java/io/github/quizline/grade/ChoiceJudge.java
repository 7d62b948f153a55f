package io.github.quizline.grade;

import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Options;
import io.github.quizline.quiz.TrueFalse;
import java.util.Map;

/** Judges one option that was chosen. */
final class ChoiceJudge {

    private ChoiceJudge() {}

    /** @throws IllegalArgumentException if there is no option {@code id} */
    static Verdict judge(Options options, String id) {
        Option chosen = options.find(id).orElseThrow(() -> new IllegalArgumentException("there is no option " + id));
        return Verdicts.ofOption(options.keys().contains(id), chosen);
    }

    /** @param id {@link TrueFalse#TRUE} or {@link TrueFalse#FALSE} */
    static Verdict judge(TrueFalse question, String id) {
        boolean right = id.equals(question.answer() ? TrueFalse.TRUE : TrueFalse.FALSE);
        String text = id.equals(TrueFalse.TRUE) ? "True" : "False";
        return Verdicts.ofOption(
                right, new Option(id, text, right ? question.because() : "", right ? 1 : 0, false, Map.of()));
    }
}
