package io.github.quizline.session;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a learner was away from a sitting.
 *
 * @param time how long so far, at least 0; no moment counts twice
 * @param back when the learner came back last, or began
 * @param lastStep when the learner took the last step
 */
record Absence(Duration time, Instant back, Instant lastStep) {

    /** When the learner has just begun. */
    static Absence none(Instant begun) {
        return new Absence(Duration.ZERO, begun, begun);
    }

    /** With one more fact. What somebody else decides is no step of the learner. */
    Absence after(Fact fact) {
        if (fact instanceof Fact.Resumed resumed) {
            return resumed(resumed);
        }
        return fact instanceof Fact.Regraded ? this : new Absence(time, back, fact.at());
    }

    // A clock may have been put back meanwhile, or a text forged.
    private Absence resumed(Fact.Resumed fact) {
        Instant from = fact.since().isAfter(back) ? fact.since() : back;
        return fact.at().isAfter(from)
                ? new Absence(time.plus(Duration.between(from, fact.at())), fact.at(), fact.at())
                : new Absence(time, back, fact.at());
    }
}
