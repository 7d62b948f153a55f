/** What every file format shares: a {@link io.github.quizline.format.Reading} (quiz, problems and where things stand). */
@NullMarked
package io.github.quizline.format;

import org.jspecify.annotations.NullMarked;
