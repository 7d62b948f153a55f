package io.github.quizline.quiz;

import io.github.quizline.quiz.Fit.Misfit;
import java.util.List;

/** The rules by which a response cannot be an answer; {@link ResponseForm} documents them. */
final class Misfits {

    /** The most characters of a response that a misfit tells. */
    static final int LONGEST_CITED = 100;

    private Misfits() {}

    static Misfit unknownOption(String written) {
        return misfit("unknown-option", cited(written));
    }

    static Misfit unknownGap(String written) {
        return misfit("unknown-gap", cited(written));
    }

    static Misfit repeated(Option option) {
        return misfit("repeated", option.text());
    }

    static Misfit missingItem(Option first, int missing) {
        return misfit("missing-item", first.text(), Integer.toString(missing));
    }

    static Misfit tooMany(int count, int most) {
        return misfit("too-many", Integer.toString(count), Integer.toString(most));
    }

    static Misfit wrongShape(Question question, Response response) {
        return misfit("wrong-shape", question.kind().word(), ResponseMap.shape(response));
    }

    static Misfit noPair(String part) {
        return misfit("wrong-shape", Kind.MATCHING.word(), cited(part));
    }

    private static Misfit misfit(String rule, String... arguments) {
        return new Misfit(rule, List.of(arguments));
    }

    private static String cited(String written) {
        if (written.length() <= LONGEST_CITED) {
            return written;
        }
        boolean cutsPair = Character.isHighSurrogate(written.charAt(LONGEST_CITED - 1));
        return written.substring(0, cutsPair ? LONGEST_CITED - 1 : LONGEST_CITED) + "…";
    }
}
