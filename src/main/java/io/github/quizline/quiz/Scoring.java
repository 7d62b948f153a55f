package io.github.quizline.quiz;

/** The rule by which a response in parts earns a score from 0 to 1. */
public enum Scoring {
    /** {@code max(0, (right - wrong) / keys)}; with {@code select: k}, {@code right / k}. */
    PLUS_MINUS("plus-minus"),
    /** 1 if everything is right, otherwise 0. */
    ALL_OR_NOTHING("all-or-nothing"),
    /** The share of options that are rightly ticked or rightly left alone. */
    EACH("each"),
    /** {@code right / keys}, but 0 with more ticks than keys (ripkey). */
    PARTIAL("partial"),
    /** {@code max(0, tau)} over the pairs of items whose order matters (Kendall). */
    KENDALL("kendall"),
    /** The share of items that stand at their very place. */
    POSITION("position"),
    /** The mean over the pairs of a matching or the gaps of a cloze. */
    MEAN("mean");

    private final String word;

    Scoring(String word) {
        this.word = word;
    }

    /** The word of the quiz format. */
    public String word() {
        return word;
    }
}
