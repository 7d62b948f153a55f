package io.github.quizline.terminal;

import io.github.quizline.session.Asked;
import io.github.quizline.session.Asked.Form;

/** An answer in the making on a full screen, as the form of its question needs it. Immutable. */
sealed interface Draft permits AnyDraft, GapsDraft, OneDraft, OrderDraft, PairsDraft, TypedDraft {

    /** The draft after a key; the same object if there is nothing in it for this draft. */
    Draft on(Key key);

    /** What the draft is, once it is to be given as the answer. */
    Understood read();

    /** Shows what there is to do, and what has been done. */
    void show(Sheet sheet);

    /** The key of the words that tell which keys do something. */
    String keys();

    /** Whether a colon begins a command; otherwise it is a part of the answer. */
    default boolean awaitsCommand() {
        return true;
    }

    /** Nothing yet. */
    static Draft of(Asked asked) {
        return asked.form().match(new Begun());
    }

    /** The draft with which each form begins. */
    final class Begun implements Form.Cases<Draft> {

        @Override
        public Draft one(Asked.One form) {
            return OneDraft.begin(form);
        }

        @Override
        public Draft any(Asked.Any form) {
            return AnyDraft.begin(form);
        }

        @Override
        public Draft term(Asked.Term form) {
            return new TypedDraft(form, EditLine.EMPTY);
        }

        @Override
        public Draft several(Asked.Several form) {
            return new TypedDraft(form, EditLine.EMPTY);
        }

        @Override
        public Draft order(Asked.Order form) {
            return OrderDraft.begin(form);
        }

        @Override
        public Draft pairs(Asked.Pairs form) {
            return PairsDraft.begin(form);
        }

        @Override
        public Draft gaps(Asked.Gaps form) {
            return GapsDraft.begin(form);
        }
    }
}
