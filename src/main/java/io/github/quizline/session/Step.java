package io.github.quizline.session;

import java.util.Optional;

/**
 * What came of an answer.
 *
 * @param sitting the sitting afterwards
 * @param feedback what to tell the learner now; empty where that waits for the end
 */
public record Step(Sitting sitting, Optional<Feedback> feedback) {}
