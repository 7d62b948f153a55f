package io.github.quizline.format.yaml;

import java.util.Optional;

/**
 * What parsing a stretch of text gave.
 *
 * @param draft the text
 * @param root what was read; what a break of the grammar cut off is marked as broken
 * @param failure the break of the grammar where reading stopped
 * @param notes what is wrong besides that
 * @param values how many values were read
 */
record Parsed(Draft draft, Optional<Node> root, Optional<Break> failure, Problems notes, int values) {}
