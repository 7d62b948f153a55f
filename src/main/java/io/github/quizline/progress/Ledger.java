package io.github.quizline.progress;

import io.github.quizline.session.Sitting;
import java.util.Optional;

/** Takes down a sitting as it goes on, so that a learner's place is never lost. */
public interface Ledger extends AutoCloseable {

    /**
     * Keeps what is new in a sitting. To be called once the first question is before the learner, which takes no time, and
     * after each step, before anybody is told what came of it.
     *
     * @return a sentence for the learner if from now on nothing is kept; said once, and empty while all is well
     */
    Optional<String> keep(Sitting sitting);

    /**
     * Keeps that the learner leaves, for them to go on later.
     *
     * @param sitting one that is not over
     * @return a sentence for the learner that tells how to go on, or why that cannot be; empty if the sitting is not kept
     */
    default Optional<String> leave(Sitting sitting) {
        return Optional.empty();
    }

    /** Lets go of the sitting, so that it can be gone on with. */
    @Override
    default void close() throws StoreException {}

    /** Keeps nothing. */
    static Ledger none() {
        return sitting -> Optional.empty();
    }
}
