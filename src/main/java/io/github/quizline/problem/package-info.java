/** What is wrong in a file and where. */
@NullMarked
package io.github.quizline.problem;

import org.jspecify.annotations.NullMarked;
