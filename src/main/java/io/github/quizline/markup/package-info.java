/** The little Markdown of texts, as {@link io.github.quizline.markup.Block}s of {@link io.github.quizline.markup.Run}s. */
@NullMarked
package io.github.quizline.markup;

import org.jspecify.annotations.NullMarked;
