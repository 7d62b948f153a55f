/** Shows and asks, on a JLine {@code Terminal}: a {@link io.github.quizline.terminal.PlainSitting} does so line by line. */
@NullMarked
package io.github.quizline.terminal;

import org.jspecify.annotations.NullMarked;
