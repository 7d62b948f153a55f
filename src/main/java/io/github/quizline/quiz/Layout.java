package io.github.quizline.quiz;

/** How the lines of a passage are to be shown. */
public enum Layout {
    /** Paragraphs, wrapped to the width of the screen. */
    PROSE("prose"),
    /** Lines as written, and numbered. */
    VERSE("verse");

    private final String word;

    Layout(String word) {
        this.word = word;
    }

    /** The word of the quiz format. */
    public String word() {
        return word;
    }
}
