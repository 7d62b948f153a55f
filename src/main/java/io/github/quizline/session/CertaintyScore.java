package io.github.quizline.session;

import java.util.Arrays;
import java.util.List;

/**
 * How well a learner knew what they know, after Gardner-Medwin. Only the last answer to each question counts, by its score
 * before penalties; questions without an answer bring no mark and do not count.
 *
 * @param answered how many answers count
 * @param meanMark their {@linkplain Certainty#mark marks} on average, from -6 to 3; 0 if there are none
 * @param accuracy their scores on average, from 0 to 1; 0 if there are none
 * @param levels one for each {@link Certainty}, from the lowest
 */
public record CertaintyScore(int answered, double meanMark, double accuracy, List<Level> levels) {

    private static final double BONUS_FACTOR = 0.1;

    public CertaintyScore {
        levels = List.copyOf(levels);
    }

    /**
     * The answers that were given with one certainty.
     *
     * @param right how many have a score of 1
     */
    public record Level(Certainty certainty, int right, int answered) {}

    static CertaintyScore of(List<Fact.Answered> answers) {
        return new CertaintyScore(
                answers.size(),
                answers.stream()
                        .mapToDouble(answer -> certainty(answer).mark(score(answer)))
                        .average()
                        .orElse(0),
                answers.stream().mapToDouble(CertaintyScore::score).average().orElse(0),
                Arrays.stream(Certainty.values())
                        .map(certainty -> level(certainty, answers))
                        .toList());
    }

    private static Level level(Certainty certainty, List<Fact.Answered> answers) {
        List<Fact.Answered> such = answers.stream()
                .filter(answer -> certainty(answer) == certainty)
                .toList();
        long right = such.stream().filter(answer -> score(answer) == 1).count();
        return new Level(certainty, (int) right, such.size());
    }

    private static Certainty certainty(Fact.Answered answer) {
        return answer.certainty().orElse(Certainty.LOW);
    }

    private static double score(Fact.Answered answer) {
        return answer.verdict().score();
    }

    /** The mean mark of somebody as accurate who says the same certainty each time, and the one that is best for them. */
    public double bestUniform() {
        return Arrays.stream(Certainty.values())
                .mapToDouble(certainty -> certainty.mean(accuracy))
                .max()
                .orElse(0);
    }

    /** What telling apart the certain from the uncertain adds to the accuracy: {@code 0.1 * (meanMark - bestUniform)}. */
    public double bonus() {
        return answered == 0 ? 0 : BONUS_FACTOR * (meanMark - bestUniform());
    }

    /** The accuracy with the bonus, which may be negative. */
    public double adjustedAccuracy() {
        return accuracy + bonus();
    }
}
