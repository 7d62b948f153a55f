package io.github.quizline.session;

import java.util.List;
import java.util.Optional;

/**
 * What became of a sitting that was kept: it goes on, or it is refused.
 *
 * @param sitting the sitting; empty if the kept text is refused
 * @param changes what an edit of the quiz has changed for it since it began, in the order of its questions
 * @param refusal why there is no sitting; empty if there is one
 */
public record Restored(Optional<Sitting> sitting, List<Change> changes, Optional<Refusal> refusal) {

    /** @throws IllegalArgumentException unless there is either a sitting or a refusal */
    public Restored {
        if (sitting.isPresent() == refusal.isPresent()) {
            throw new IllegalArgumentException("either a sitting or a refusal, but was " + sitting + ", " + refusal);
        }
        changes = List.copyOf(changes);
    }

    static Restored goesOn(Sitting sitting, List<Change> changes) {
        return new Restored(Optional.of(sitting), changes, Optional.empty());
    }

    static Restored refused(Refusal refusal) {
        return new Restored(Optional.empty(), List.of(), Optional.of(refusal));
    }

    /** Something that an edit changed. */
    public record Change(Sort sort, String quiz, String question) {}

    /** What sort of change it is. */
    public enum Sort {
        /** The question is no longer there; its answer is kept but no longer counts. */
        GONE,
        /** The question reads otherwise now, or its key is another; an answer that was given keeps its score. */
        EDITED
    }
}
