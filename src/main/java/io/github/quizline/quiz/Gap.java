package io.github.quizline.quiz;

/** A gap in the text of a cloze. */
public sealed interface Gap {

    /** What a response names it by; unique within its question. */
    String id();

    /** Calls the one method of {@code cases} that fits this gap. */
    <R> R match(Cases<R> cases);

    /** One method for each sort of gap. */
    interface Cases<R> {
        R typed(TypedGap gap);

        R choice(ChoiceGap gap);
    }

    /** A gap to type into. */
    record TypedGap(String id, Expected expected) implements Gap {

        /** @throws IllegalArgumentException if {@code id} is malformed */
        public TypedGap {
            Id.check(id);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.typed(this);
        }
    }

    /** A gap with options to choose from. */
    record ChoiceGap(String id, Options options) implements Gap {

        /** @throws IllegalArgumentException if {@code id} is malformed */
        public ChoiceGap {
            Id.check(id);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.choice(this);
        }
    }
}
