/** Quizzes in YAML: the reader, the writer and the schema of the quiz format. Its parser library lives here alone. */
@NullMarked
package io.github.quizline.format.yaml;

import org.jspecify.annotations.NullMarked;
