package io.github.quizline.terminal;

/** Words in one style. */
record Piece(String text, Style style) {}
