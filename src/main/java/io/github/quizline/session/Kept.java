package io.github.quizline.session;

import java.util.List;
import java.util.Optional;

/**
 * What a kept text says.
 *
 * @param facts empty if the text is refused; otherwise the first one is that the sitting started, and no other is
 */
record Kept(List<Fact> facts, Optional<Refusal> refusal) {

    Kept {
        facts = List.copyOf(facts);
    }

    static Kept refused(Refusal.Why why, String... arguments) {
        return new Kept(List.of(), Optional.of(Refusal.of(why, arguments)));
    }

    Optional<Fact.Started> started() {
        return facts.stream()
                .filter(Fact.Started.class::isInstance)
                .map(Fact.Started.class::cast)
                .findFirst();
    }
}
