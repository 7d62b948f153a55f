package io.github.quizline.session;

import java.util.ArrayList;
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

    /**
     * The points that each question of a sitting earns, in the order drawn, penalties and hints taken off; also where its
     * quiz is not at hand.
     *
     * @param facts all of a sitting, of which the first is that it started
     */
    public static List<Double> earned(List<Fact> facts) {
        Fact.Started started = (Fact.Started) facts.get(0);
        Course course = Course.replay(new Paper(started, List.of()), facts);
        List<Double> earned = new ArrayList<>();
        for (int place = 0; place < started.questions().size(); place++) {
            double points = started.questions().get(place).points();
            earned.add(course.progress().get(place).earned(points, started.terms()));
        }
        return List.copyOf(earned);
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
