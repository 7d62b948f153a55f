/** Commands, options, exit codes, and the wiring of all the rooms: {@link io.github.quizline.cli.Main}. */
@NullMarked
package io.github.quizline.cli;

import org.jspecify.annotations.NullMarked;
