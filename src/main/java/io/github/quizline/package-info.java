/** The front door for users of the library: {@link io.github.quizline.Quizline}. */
@NullMarked
package io.github.quizline;

import org.jspecify.annotations.NullMarked;
