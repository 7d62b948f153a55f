/** What a learner has done so far, and where it is kept. */
@NullMarked
package io.github.quizline.progress;

import org.jspecify.annotations.NullMarked;
