/**
 * One {@link io.github.quizline.session.Sitting}: what is asked next, what was answered. A plain state machine; time and
 * chance are handed in.
 */
@NullMarked
package io.github.quizline.session;

import org.jspecify.annotations.NullMarked;
