package io.github.quizline.quiz;

/**
 * One question of a quiz. Its kinds differ by the shape of the response; what they have in common is {@link Common}.
 */
public sealed interface Question permits Choice, Multiple, TrueFalse, Typed, Listing, Ordering, Matching, Cloze {

    /** What it has in common with questions of every kind. */
    Common common();

    /** What it asks, by the word of the quiz format. */
    Kind kind();

    /** Calls the one method of {@code cases} that fits this kind. */
    <R> R match(Cases<R> cases);

    /** What names it within its quiz. */
    default String id() {
        return common().id();
    }

    /** One method for each kind, so that a new kind does not compile until every user answers it. */
    interface Cases<R> {
        R choice(Choice question);

        R multiple(Multiple question);

        R trueFalse(TrueFalse question);

        R typed(Typed question);

        R listing(Listing question);

        R ordering(Ordering question);

        R matching(Matching question);

        R cloze(Cloze question);
    }
}
