package io.github.quizline.progress;

/**
 * An answer that a learner contests, with nothing decided yet.
 *
 * @param sitting where it was given
 */
public record OpenAppeal(KeptSitting sitting, KeptAnswer answer) {}
