package io.github.quizline.grade;

import io.github.quizline.quiz.Option;
import java.util.List;

/**
 * How a typed text fares by the rules.
 *
 * @param recognised the listed answer that it was taken for, or none; a prompt names none, as its words are the key
 */
record Ruling(Outcome outcome, Reason reason, List<Option> recognised) {

    private static final Ruling NO_MATCH = reject("no-match");

    static Ruling accept(String rule, Option taken, String... arguments) {
        return new Ruling(Outcome.ACCEPT, new Reason(rule, List.of(arguments)), List.of(taken));
    }

    /** Right but for its spelling. */
    static Ruling close(Option taken) {
        return new Ruling(Outcome.CLOSE, new Reason("typo", List.of(taken.text())), List.of(taken));
    }

    static Ruling prompt(String rule, String... arguments) {
        return new Ruling(Outcome.PROMPT, new Reason(rule, List.of(arguments)), List.of());
    }

    static Ruling reject(String rule, String... arguments) {
        return new Ruling(Outcome.REJECT, new Reason(rule, List.of(arguments)), List.of());
    }

    /** Wrong, with nothing more to say about it. */
    static Ruling noMatch() {
        return NO_MATCH;
    }

    /** The better of two rulings; of equal ones this one, unless the other says more about what is wrong. */
    Ruling orBetter(Ruling other) {
        return other.rank() > rank() ? other : this;
    }

    private int rank() {
        return switch (outcome) {
            case ACCEPT -> 4;
            case CLOSE -> 3;
            case PROMPT -> 2;
            default -> reason.equals(NO_MATCH.reason) ? 0 : 1;
        };
    }

    boolean isRight() {
        return outcome.isRight();
    }

    /** The verdict: what is right earns what the listed answer does, and so does what its author lists otherwise. */
    Verdict verdict() {
        double score = recognised.isEmpty() ? 0 : recognised.get(0).credit();
        return new Verdict(outcome, score, reason, recognised, List.of());
    }
}
