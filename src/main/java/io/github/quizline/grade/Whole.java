package io.github.quizline.grade;

import java.util.List;

/**
 * What was typed, made ready to be compared as a whole with several phrases.
 *
 * @param sorted its keys in an order that does not depend on theirs
 * @param joined its words without blanks
 * @param letters what it is if it is an acronym: its words in one, with an article and without
 */
record Whole(NormalForm form, List<String> sorted, List<String> joined, List<String> letters) {

    static Whole of(NormalForm form) {
        String raw = String.join("", form.raw());
        boolean article = form.words().size() != form.raw().size();
        return new Whole(
                form,
                form.sorted(),
                form.joined(),
                article ? List.of(raw, String.join("", form.words())) : List.of(raw));
    }
}
