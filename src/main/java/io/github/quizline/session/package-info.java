/**
 * One {@link io.github.quizline.session.Sitting}: what is asked next, what was answered. A plain state machine; time and
 * chance are handed in.
 *
 * <h2>The text of a kept sitting</h2>
 *
 * <p>The first line is {@code quizline-sitting 1}, of which the number is the version of this form. Each further line
 * is a word and its fields, with a tab before each field. A list is the number of its elements, then these; in a
 * mapping each value follows its key. Times and durations are written as ISO 8601 has them, numbers as Java does. In
 * a field a backslash is {@code \\}, a tab {@code \t}, a line feed {@code \n}, a carriage return {@code \r}, and
 * other signs that may get lost are {@code \} and {@code u} and four hexadecimal digits.
 *
 * <ul>
 *   <li>{@code started}: when, feedback, penalty, hint cost, time (may be empty), pass mark (may be empty),
 *       certainty; how many lines {@code quiz} and how many lines {@code drawn} follow
 *   <li>{@code quiz}: its id, digest
 *   <li>{@code drawn}: ids of quiz and question, digest, points, tries, passage view, a list of lists of ids as shown
 *   <li>{@code moved}: when, number
 *   <li>{@code answered}: when, ids of quiz and question, level of certainty (may be empty), response,
 *       verdict
 *   <li>{@code skipped} and {@code hinted}: when, ids of quiz and question
 *   <li>{@code flagged}: when, ids of quiz and question, whether the mark was set
 *   <li>{@code left}: when
 *   <li>{@code resumed}: when, since when the learner was away
 *   <li>{@code finished}: when, whether time was up
 *   <li>{@code appealed}: when, ids of quiz and question; may be after {@code finished}
 *   <li>{@code regraded}: when, ids of quiz and question, verdict; may be after {@code finished}
 *   <li>{@code end}: the number of lines before it, and their CRC-32 in UTF-8, without the line break before it
 * </ul>
 *
 * <p>A response is {@code text}, {@code chosen}, {@code ticked}, {@code ordered}, {@code paired} or {@code filled} and
 * its text, id, list or mapping. A verdict is its outcome, score, rule, the list of arguments, the list of options
 * recognised, the list of parts, each an id and its verdict. An option is its id, text, because, credit, whether it
 * is fixed last, and the mapping of extras, each {@code text}, {@code items} or {@code fields} and what that is.
 */
@NullMarked
package io.github.quizline.session;

import org.jspecify.annotations.NullMarked;
