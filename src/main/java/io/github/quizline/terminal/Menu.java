package io.github.quizline.terminal;

import io.github.quizline.progress.Preferences;
import java.util.List;
import java.util.Optional;

/** Offers what a learner can do when no quiz is being sat. */
public interface Menu {

    /** What a learner wants to do next. */
    sealed interface Decision permits Chosen, ToSettings, Left {}

    /** To sit a quiz, which is not broken. */
    record Chosen(Offer offer) implements Decision {}

    /** To change how they sit. */
    record ToSettings() implements Decision {}

    /** To leave. */
    record Left() implements Decision {}

    /**
     * Lets choose a quiz.
     *
     * @param offers at least one
     * @param at the name of the one that is offered first; any other name for the first one there is
     * @param told sentences for the learner
     */
    Decision choose(List<Offer> offers, String at, List<String> told);

    /**
     * Lets change preferences; empty if they are not to be changed.
     *
     * @param first whether the learner is here for the first time
     */
    Optional<Preferences> settle(Preferences preferences, boolean first);
}
