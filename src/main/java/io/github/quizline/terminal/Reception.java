package io.github.quizline.terminal;

import io.github.quizline.session.Restored;
import io.github.quizline.session.Restored.Change;
import io.github.quizline.session.Restored.Sort;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Receives a learner who has left a sitting before its end. */
public interface Reception {

    /**
     * Asks whether to go on with a sitting; empty if the learner does not say.
     *
     * @param started when it was begun
     */
    Optional<Boolean> isGoneOnWith(String title, ZonedDateTime started, int answered, int questions);

    /** Tells something, such as that what is kept cannot be used. */
    void tell(String sentence);

    /** Tells what an edit of the quiz has changed since the sitting began. */
    default void tell(Restored restored) {
        tell(restored, Sort.EDITED, "return.edited");
        tell(restored, Sort.GONE, "return.gone");
    }

    /** Tells that the sitting that could be gone on with is being sat. */
    default void tellElsewhere() {
        tell(Words.of("return.elsewhere"));
    }

    /** Tells that there is nothing to go on with. */
    default void tellNothing() {
        tell(Words.of("return.nothing"));
    }

    private void tell(Restored restored, Sort sort, String key) {
        long count = restored.changes().stream()
                .map(Change::sort)
                .filter(sort::equals)
                .count();
        if (count > 0) {
            tell(Words.of(key, Words.count("questions", (double) count)));
        }
    }
}
