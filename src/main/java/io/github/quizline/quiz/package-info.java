/**
 * What a quiz is: {@link io.github.quizline.quiz.Quiz}, {@link io.github.quizline.quiz.Passage} (and
 * {@linkplain io.github.quizline.quiz.Quotations finding a quotation in it}), {@link
 * io.github.quizline.quiz.Question} and its kinds, {@link io.github.quizline.quiz.Response}. Immutable; knows no
 * format, clock or screen.
 */
@NullMarked
package io.github.quizline.quiz;

import org.jspecify.annotations.NullMarked;
