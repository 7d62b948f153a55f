package io.github.quizline.progress;

import io.github.quizline.session.Fact;
import io.github.quizline.session.Kept;
import io.github.quizline.session.Sitting;
import java.util.List;

/**
 * A sitting that is being kept, and cannot be sat elsewhere meanwhile. To be used by one thread at a time, as its store.
 */
public final class KeptPlace implements AutoCloseable {

    private final Store store;
    private final long id;
    private final String learner;
    private final String state;
    private final Fact started;
    private int known;
    private Sheet.Mark mark;

    KeptPlace(Store store, long id, String learner, String state, Sheet.Mark mark) {
        this.store = store;
        this.id = id;
        this.learner = learner;
        this.state = state;
        this.started = Kept.read(state).started().orElseThrow();
        this.known = mark.facts();
        this.mark = mark;
    }

    /** What the sitting is called in the store. */
    public long id() {
        return id;
    }

    /** The name of who sits. */
    public String learner() {
        return learner;
    }

    /** The whole sitting as it was when this place was taken, for {@link Sitting#restore}. */
    public String state() {
        return state;
    }

    /** Whether a sitting is this one, and not another. */
    boolean isOf(Sitting sitting) {
        return sitting.facts().get(0).equals(started);
    }

    /**
     * Takes down what is new in the sitting; when this returns, it is there for good.
     *
     * @param sitting what has come of the one that was begun, or of {@link #state}
     * @throws StoreException if that cannot be done, and nothing was; or the sitting was gone on with or deleted elsewhere
     */
    public void keep(Sitting sitting) throws StoreException {
        List<Fact> facts = sitting.facts();
        if (facts.size() > known) {
            mark = store.append(this, mark, facts.subList(known, facts.size()), sitting);
            known = facts.size();
        }
    }

    /** Lets others sit it. */
    @Override
    public void close() throws StoreException {
        store.release(id);
    }
}
