package io.github.quizline.quiz;

import java.util.Map;

/**
 * One answer, or one thing to choose, to order or to match.
 *
 * @param id what a response names it by; unique within its question
 * @param text the words that are shown
 * @param because why it is right or wrong, shown when it was chosen; empty if nothing is said
 * @param credit the score it earns, from 0 to 1; by default 1 for a right one and 0 for a wrong one
 * @param fixedLast whether a shuffle leaves it last
 */
public record Option(
        String id, String text, String because, double credit, boolean fixedLast, Map<String, Extra> extras) {

    /** @throws IllegalArgumentException if {@code text} is blank, {@code id} malformed or {@code credit} not within 0 and 1 */
    public Option {
        Id.check(id);
        if (text.isBlank()) {
            throw new IllegalArgumentException("an option has a text, but \"" + id + "\" has none");
        }
        if (!(credit >= 0 && credit <= 1)) {
            throw new IllegalArgumentException("credit lies within 0 and 1, but was " + credit);
        }
        extras = Extra.copyOf(extras);
    }

    /** A right option or answer whose id is made from its words. */
    public static Option right(String text) {
        return new Option(Id.of(text), text, "", 1, false, Map.of());
    }

    /** A wrong option whose id is made from its words. */
    public static Option wrong(String text) {
        return new Option(Id.of(text), text, "", 0, false, Map.of());
    }

    /** The same option with a reason why it is right or wrong. */
    public Option because(String reason) {
        return new Option(id, text, reason, credit, fixedLast, extras);
    }

    /** The same option under another id. */
    public Option withId(String newId) {
        return new Option(newId, text, because, credit, fixedLast, extras);
    }

    /** The same option with another credit. */
    public Option withCredit(double newCredit) {
        return new Option(id, text, because, newCredit, fixedLast, extras);
    }
}
