package io.github.quizline.progress;

import io.github.quizline.session.Sitting;
import java.util.Optional;

/** Takes down a sitting as it goes on, so that a learner's place is never lost. */
public interface Ledger {

    /**
     * Keeps what is new in a sitting. To be called after each step, before anybody is told what came of it.
     *
     * @return a sentence for the learner if from now on nothing is kept; said once, and empty while all is well
     */
    Optional<String> keep(Sitting sitting);

    /** Keeps nothing. */
    static Ledger none() {
        return sitting -> Optional.empty();
    }
}
