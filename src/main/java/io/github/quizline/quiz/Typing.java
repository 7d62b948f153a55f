package io.github.quizline.quiz;

/** How strictly a typed answer is judged. */
public enum Typing {
    /** Equal to the answer, case and punctuation aside; nothing more. */
    EXACT("exact"),
    /** By the customs of its kind, with the misspellings that are surely only that. */
    NORMAL("normal"),
    /** As normal, with one more slip, and without asking for what matters little. */
    LENIENT("lenient");

    private final String word;

    Typing(String word) {
        this.word = word;
    }

    /** The word of the quiz format. */
    public String word() {
        return word;
    }
}
