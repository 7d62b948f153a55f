package io.github.quizline.session;

import java.util.List;
import java.util.Optional;

/**
 * What a kept text says, without the quizzes that it is about; and how its facts are written one by one, for a place that
 * takes down each when it happens.
 *
 * @param refusal why the text is not gone on with; empty if it is sound
 * @param facts empty if the text is refused; otherwise the first one is that the sitting started, and no other is
 */
public record Kept(List<Fact> facts, Optional<Refusal> refusal) {

    public Kept {
        facts = List.copyOf(facts);
    }

    /** Reads what {@link Sitting#state()} or {@link #whole} wrote. */
    public static Kept read(String kept) {
        return KeptReader.read(kept);
    }

    /** One fact, as in the form that {@linkplain io.github.quizline.session the package} describes: a line, or several. */
    public static String text(Fact fact) {
        return KeptWriter.write(fact);
    }

    /** All of a sitting, from the {@linkplain #text texts} of its facts in order: what {@link Sitting#restore} reads. */
    public static String whole(List<String> facts) {
        return KeptWriter.whole(facts);
    }

    static Kept refused(Refusal.Why why, String... arguments) {
        return new Kept(List.of(), Optional.of(Refusal.of(why, arguments)));
    }

    /** How the sitting began; empty if the text is refused. */
    public Optional<Fact.Started> started() {
        return facts.stream()
                .filter(Fact.Started.class::isInstance)
                .map(Fact.Started.class::cast)
                .findFirst();
    }
}
