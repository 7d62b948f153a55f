package io.github.quizline.progress;

import io.github.quizline.session.Fact;
import io.github.quizline.session.Sitting;
import java.util.Optional;

/**
 * Keeps a sitting in a store, and then another. A new one is kept from its first step on: whoever only looks at a quiz has begun nothing.
 * When the store fails, that is said once, and the sitting goes on without. May be used by several threads.
 */
public final class Bookkeeper implements Ledger {

    private final Opening opening;
    private final String learner;
    private final String wayBack;
    private Optional<KeptPlace> place;
    private boolean failed;

    private Bookkeeper(Opening opening, String learner, String wayBack, Optional<KeptPlace> place) {
        this.opening = opening;
        this.learner = learner;
        this.wayBack = wayBack;
        this.place = place;
    }

    /**
     * Keeps a new sitting. The store is opened meanwhile.
     *
     * @param wayBack the sentence that tells how to go on with the sitting
     */
    public static Bookkeeper begin(Opening opening, String learner, String wayBack) {
        return new Bookkeeper(opening, learner, wayBack, Optional.empty());
    }

    /**
     * Keeps a sitting that is gone on with.
     *
     * @param wayBack the sentence that tells how to go on with the sitting
     */
    public static Bookkeeper resume(Opening opening, KeptPlace place, String wayBack) {
        return new Bookkeeper(opening, place.learner(), wayBack, Optional.of(place));
    }

    @Override
    public synchronized Optional<String> keep(Sitting sitting) {
        if (failed) {
            return Optional.empty();
        }
        try {
            closeIfAnother(sitting);
            if (place.isPresent()) {
                place.get().keep(sitting);
            } else if (hasBegun(sitting)) {
                place = Optional.of(opening.store().begin(learner, sitting));
            } else {
                opening.begin();
            }
            return Optional.empty();
        } catch (StoreException e) {
            failed = true;
            return Optional.of(Sentences.of("unkept", String.valueOf(e.getMessage())));
        }
    }

    @Override
    public synchronized Optional<String> leave(Sitting sitting) {
        Sitting left = sitting.leave();
        Optional<String> failure = keep(left);
        return failure.isPresent()
                ? failure
                : place.filter(unused -> !failed && !left.isOver()).map(unused -> wayBack);
    }

    @Override
    public synchronized void close() throws StoreException {
        if (place.isPresent()) {
            place.get().close();
        }
    }

    // Who sits the wrong ones again has begun another sitting.
    private void closeIfAnother(Sitting sitting) throws StoreException {
        if (place.isPresent() && !place.get().isOf(sitting)) {
            place.get().close();
            place = Optional.empty();
        }
    }

    private static boolean hasBegun(Sitting sitting) {
        return sitting.facts().stream().anyMatch(fact -> !(fact instanceof Fact.Started || fact instanceof Fact.Left));
    }
}
