package io.github.quizline.grade;

import java.util.ArrayList;
import java.util.List;

/**
 * What was typed, made ready to be judged.
 *
 * @param text as it was typed, without blanks around it
 * @param folded the same with its letters folded
 */
record Candidate(String text, String folded, NormalForm form) {

    /** The candidates for a text: as many as there are ways to write it in folded letters. */
    static List<Candidate> of(String text, NormalForm.Style style, Language language) {
        String stripped = text.strip();
        List<Candidate> candidates = new ArrayList<>(2);
        for (String folded : Letters.spellings(stripped)) {
            candidates.add(new Candidate(stripped, folded, NormalForm.ofFolded(folded, style, language)));
        }
        return candidates;
    }
}
