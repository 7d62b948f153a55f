package io.github.quizline.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A text with gaps to fill.
 *
 * @param words the text around the gaps, one piece more than there are gaps; a piece may be empty
 * @param gaps at least one; gap {@code n} stands between piece {@code n} and piece {@code n + 1}
 * @param scoring mean or all-or-nothing
 */
public record Cloze(Common common, List<String> words, List<Gap> gaps, Scoring scoring) implements Question {

    /** @throws IllegalArgumentException if the pieces do not fit the gaps, a gap's id repeats, or the rule does not fit */
    public Cloze {
        words = List.copyOf(words);
        gaps = List.copyOf(gaps);
        if (gaps.isEmpty() || words.size() != gaps.size() + 1) {
            throw new IllegalArgumentException("a cloze has a gap or more, and one piece of text more, but has "
                    + gaps.size() + " and " + words.size());
        }
        Set<String> ids = new HashSet<>();
        for (Gap gap : gaps) {
            if (!ids.add(gap.id())) {
                throw new IllegalArgumentException("ids of gaps are unique, but " + gap.id() + " repeats");
            }
        }
        if (scoring != Scoring.MEAN && scoring != Scoring.ALL_OR_NOTHING) {
            throw new IllegalArgumentException("a cloze is not scored by " + scoring.word());
        }
    }

    /** The text with something in each gap, in their order. */
    public String filled(List<String> contents) {
        StringBuilder text = new StringBuilder(words.get(0));
        for (int i = 0; i < gaps.size(); i++) {
            text.append(contents.get(i)).append(words.get(i + 1));
        }
        return text.toString();
    }

    @Override
    public Kind kind() {
        return Kind.CLOZE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.cloze(this);
    }
}
