/** What could be better about a quiz that can be used: flaws of its questions, its evidence, and what gives answers away. */
@NullMarked
package io.github.quizline.check;

import org.jspecify.annotations.NullMarked;
