/** How right a response is, and why: a {@link io.github.quizline.grade.Judge} gives a {@link io.github.quizline.grade.Verdict}. */
@NullMarked
package io.github.quizline.grade;

import org.jspecify.annotations.NullMarked;
