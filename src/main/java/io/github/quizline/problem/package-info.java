/**
 * What is wrong in a file and where: a {@link io.github.quizline.problem.Problem} at a {@link
 * io.github.quizline.problem.Position}, and the {@link io.github.quizline.problem.Edit} that mends it.
 */
@NullMarked
package io.github.quizline.problem;

import org.jspecify.annotations.NullMarked;
